import { AlertBadge } from '../alerts/alert-badge.tsx';
import { SignOutForm } from '../accounts/sign-out-form.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Logo } from '../ui/logo.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Hidden } from '../ui/text.tsx';
import { localised, otherLanguage } from './language.ts';
import { Layout_visitor } from './layout-query.ts';
import type { LayoutData } from './layout-query.ts';
import type { Section, Visit } from './page.tsx';
import { useWords } from './words.tsx';

interface HeaderProps {
  readonly visit: Visit;
  readonly layout: LayoutData;
  readonly section: Section | null;
  readonly gone: boolean;
}

const menu: readonly { readonly section: Section; readonly path: string }[] = [
  { section: 'search', path: '/zoeken' },
  { section: 'steps', path: '/stappenplan' },
  { section: 'chooser', path: '/kieshulp' },
  { section: 'municipalities', path: '/gemeenten' },
];

/** The same page in the other language, with its query; a page that is gone gives the home page. */
const otherAddress = (visit: Visit, gone: boolean): string => {
  const query = visit.query.toString();
  return localised(otherLanguage(visit.language), gone ? '/' : `${visit.path}${query ? `?${query}` : ''}`);
};

/** The link to one's own work, or to sign in. */
const personalLink = (layout: LayoutData): { path: string; name: string | null; newAlerts: number } => {
  const { viewer } = readFragment(Layout_visitor, layout);
  if (!viewer) return { path: '/inloggen', name: null, newAlerts: 0 };
  return { path: '/mijn', name: viewer.memberships[0]?.municipality.name ?? viewer.name, newAlerts: viewer.newAlerts };
};

/** Searching from any page that has no large search field of its own; opens without a script. */
const QuickSearch = () => {
  const { text } = useWords();
  return (
    <>
      <button className="utrecht-button utrecht-button--subtle gg-wide-only" type="button" popoverTarget="snel-zoeken">
        <Icon name="search" />
        <Hidden>{text('app.search.open')}</Hidden>
      </button>
      <div className="gg-quick-search" id="snel-zoeken" popover="auto">
        <div className="gg-container">
          <SearchBox label={text('app.search.label')} focused />
        </div>
      </div>
    </>
  );
};

/** Logo, main menu, language and one's own work; below 960 px the menu is a sheet that opens without a script. */
export const Header = ({ visit, layout, section, gone }: HeaderProps) => {
  const { text, to } = useWords();
  const other = otherLanguage(visit.language);
  const mine = personalLink(layout);
  const mineActive = section === 'mine' || section === 'sign-in';
  const mineText = mine.name ?? text('app.menu.sign-in');
  return (
    <header className="utrecht-page-header">
      <div className="gg-container gg-header">
        <Logo href={to('/')} current={visit.path === '/' && !gone} />
        <nav className="gg-nav gg-sheet" id="menu" popover="auto" aria-label={text('app.menu.label')}>
          <Button
            appearance="subtle"
            className="gg-nav__close gg-narrow-only"
            type="button"
            popoverTarget="menu"
            icon="x"
          >
            {text('app.menu.close')}
          </Button>
          <ul className="gg-list">
            {menu.map((item) => (
              <li key={item.path}>
                <a href={to(item.path)} aria-current={item.section === section ? 'page' : undefined}>
                  <span>{text(`app.menu.${item.section}`)}</span>
                </a>
              </li>
            ))}
            <li className="gg-narrow-only">
              <a href={to(mine.path)} aria-current={mineActive ? 'page' : undefined}>
                <span>{mineText}</span>
              </a>
            </li>
            <li className="gg-narrow-only">
              <a href={otherAddress(visit, gone)} lang={other} hrefLang={other}>
                <span>{text('app.menu.other-language')}</span>
              </a>
            </li>
          </ul>
          <p className="gg-narrow-only">
            <ButtonLink href={to('/deel')} appearance="primary" icon="plus" block>
              {text('app.menu.share')}
            </ButtonLink>
          </p>
          {mine.name !== null && <SignOutForm appearance="subtle" className="gg-narrow-only" />}
        </nav>
        <div className="gg-header__tools">
          {visit.path !== '/zoeken' && visit.path !== '/' && <QuickSearch />}
          <ButtonLink
            href={otherAddress(visit, gone)}
            appearance="subtle"
            className="gg-wide-only"
            lang={other}
            hrefLang={other}
          >
            {text('app.menu.other-language')}
          </ButtonLink>
          <ButtonLink
            href={to(mine.path)}
            appearance="subtle"
            className="gg-wide-only"
            {...(mine.name !== null && { icon: 'building-community' as const })}
            {...(mineActive && { 'aria-current': 'page' as const })}
          >
            <span className="gg-header__place">{mineText}</span>
          </ButtonLink>
          <AlertBadge count={mine.newAlerts} className="gg-wide-only" />
          {mine.name !== null && <SignOutForm appearance="subtle" className="gg-wide-only" />}
          <ButtonLink href={to('/deel')} appearance="secondary" className="gg-wide-only" icon="plus">
            {text('app.menu.share')}
          </ButtonLink>
          <AlertBadge count={mine.newAlerts} className="gg-narrow-only" />
          <button className="utrecht-button gg-narrow-only" type="button" popoverTarget="menu">
            <Icon name="menu-2" />
            {text('app.menu.open')}
          </button>
        </div>
      </div>
    </header>
  );
};
