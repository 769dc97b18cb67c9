import type { Assets } from './assets.ts';
import { HeadTags } from './head-tags.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { LayoutData } from './layout-query.ts';
import type { Head, Island, Section, Visit } from './page.tsx';
import { STATE_ID } from './state.ts';
import { useWords } from './words.tsx';
import { IconSprite, IconsProvider } from '../ui/icon-sprite.tsx';
import { SkipLink } from '../ui/skip-link.tsx';

export interface HtmlDocumentProps {
  readonly assets: Assets;
  readonly head: Head;
  readonly visit: Visit;
  readonly layout: LayoutData;
  readonly section: Section | null;
  readonly island: Island | null;
  /** HTML of the page itself. */
  readonly main: string;
  /** JSON for the browser program. */
  readonly state: string | null;
  /** Icons seen so far; those of header and footer are added. */
  readonly icons: Set<string>;
  readonly gone: boolean;
}

/** The whole page: head, header, main, footer. Holds no inline script and no inline style. */
export const HtmlDocument = (props: HtmlDocumentProps) => {
  const { assets, head, visit, island, icons } = props;
  const { text } = useWords();
  const program = island ? assets.islands.get(island) : undefined;
  return (
    <html lang={visit.language} className="gemeengoed-theme">
      <head>
        <HeadTags assets={assets} head={head} visit={visit} gone={props.gone} program={program} />
      </head>
      <body className="utrecht-document utrecht-document--surface">
        <SkipLink href="#inhoud">{text('app.skip.content')}</SkipLink>
        {head.skipLinks?.map((link) => (
          <SkipLink key={link.href} href={link.href}>
            {link.text}
          </SkipLink>
        ))}
        <IconsProvider icons={icons}>
          <Header visit={visit} layout={props.layout} section={props.section} gone={props.gone} />
          <main id="inhoud" tabIndex={-1} dangerouslySetInnerHTML={{ __html: props.main }} />
          <Footer />
        </IconsProvider>
        {/* Last, when it is known which icons the page uses. */}
        <IconSprite icons={icons} />
        {props.state !== null && (
          <script type="application/json" id={STATE_ID} dangerouslySetInnerHTML={{ __html: props.state }} />
        )}
      </body>
    </html>
  );
};
