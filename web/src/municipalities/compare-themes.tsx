import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { CompareThemes_MunicipalityFragment } from '../gql/graphql.ts';
import { KindLabel } from '../ui/labels.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, Link, MoreLink } from '../ui/text.tsx';
import { themesOfBoth } from './themes-of-both.ts';
import type { ThemeOfBoth } from './themes-of-both.ts';

export const CompareThemes_municipality = graphql(`
  fragment CompareThemes_municipality on Municipality {
    code
    name
    entries(first: 100) {
      nodes {
        id
        title
        url
        kind
        language
        themes {
          code
          name
        }
      }
    }
  }
`);

type Side = CompareThemes_MunicipalityFragment;
type Entry = Side['entries']['nodes'][number];

const SHOWN = 3;

const Entries = ({
  side,
  theme,
  entries,
}: {
  readonly side: Side;
  readonly theme: string;
  readonly entries: readonly Entry[];
}) => {
  const { text, to, language, format } = useWords();
  return (
    <div className="gg-stack gg-stack--2">
      <Heading level={4}>{side.name}</Heading>
      {entries.length === 0 && <p className="gg-subtle">{text('municipalities.compare.nothing-here')}</p>}
      <ul className="gg-list gg-stack gg-stack--2">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.id}>
            <KindLabel kind={entry.kind} />
            <p lang={entry.language === language ? undefined : entry.language}>
              <Link href={to(entry.url)}>{entry.title}</Link>
            </p>
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && (
        <p>
          <MoreLink href={to(`/zoeken?gemeente=${side.code}&thema=${theme}`)}>
            {text('municipalities.all-entries', { count: format.number(entries.length) })}
          </MoreLink>
        </p>
      )}
    </div>
  );
};

const Theme = ({
  group,
  one,
  other,
}: {
  readonly group: ThemeOfBoth<Entry>;
  readonly one: Side;
  readonly other: Side;
}) => {
  const { text } = useWords();
  const shared = group.one.length > 0 && group.other.length > 0;
  return (
    <li className="gg-stack gg-stack--3">
      <Heading level={3}>
        {group.name} {shared && <span className="gg-peer__place">{text('municipalities.compare.shared-theme')}</span>}
      </Heading>
      <div className="gg-columns gg-columns--halves">
        <Entries side={one} theme={group.code} entries={group.one} />
        <Entries side={other} theme={group.code} entries={group.other} />
      </div>
    </li>
  );
};

interface CompareThemesProps {
  readonly one: FragmentType<typeof CompareThemes_municipality>;
  readonly other: FragmentType<typeof CompareThemes_municipality>;
}

/** What both share, by theme: themes of both first. */
export const CompareThemes = (props: CompareThemesProps) => {
  const { text, to } = useWords();
  const one = readFragment(CompareThemes_municipality, props.one);
  const other = readFragment(CompareThemes_municipality, props.other);
  const groups = themesOfBoth(one.entries.nodes, other.entries.nodes);
  return (
    <section className="gg-stack" aria-labelledby="themas">
      <Heading level={2} id="themas">
        {text('municipalities.compare.themes')}
      </Heading>
      {groups.length === 0 ? (
        <EmptyState title={text('municipalities.compare.no-entries', { one: one.name, other: other.name })}>
          <p>
            <MoreLink href={to(`/zoeken?zoals=${one.code}`)}>
              {text('municipalities.search-like', { name: one.name })}
            </MoreLink>
          </p>
        </EmptyState>
      ) : (
        <ul className="gg-rows gg-list">
          {groups.map((group) => (
            <Theme key={group.code} group={group} one={one} other={other} />
          ))}
        </ul>
      )}
    </section>
  );
};
