import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Assets } from './assets.ts';
import { HtmlDocument } from './html-document.tsx';
import type { FormState, OpenPage, Page, Visit } from './page.tsx';
import { writeState } from './state.ts';
import { pickTexts, wordsOf } from './texts.ts';
import { WordsProvider } from './words.tsx';
import { IconsProvider, allIcons } from '../ui/icon-sprite.tsx';

interface Rendering {
  readonly assets: Assets;
  readonly page: Page;
  readonly opened: OpenPage;
  readonly visit: Visit;
  readonly form: FormState | null;
  /** The page tells that something is gone: it repeats nothing of its address. */
  readonly gone: boolean;
}

/**
 * Renders a whole page. What is within `main` is rendered on its own, so that a browser program takes over exactly the
 * tree that the server made; everything around it is plain HTML.
 */
export const renderPage = ({ assets, page, opened, visit, form, gone }: Rendering): string => {
  const words = wordsOf[visit.language];
  const icons = page.island ? allIcons() : new Set<string>();
  const render = page.island ? renderToString : renderToStaticMarkup;
  const main = render(
    <IconsProvider icons={icons}>
      <WordsProvider words={words}>{opened.body()}</WordsProvider>
    </IconsProvider>,
  );
  const state = page.island ? writeState(visit, opened.data, form, pickTexts(visit.language, page.texts)) : null;
  const whole = renderToStaticMarkup(
    <WordsProvider words={words}>
      <HtmlDocument
        assets={assets}
        head={opened.head(words)}
        visit={visit}
        layout={opened.layout}
        section={page.section}
        island={page.island}
        main={main}
        state={state}
        icons={icons}
        gone={gone}
      />
    </WordsProvider>,
  );
  return `<!doctype html>${whole}`;
};
