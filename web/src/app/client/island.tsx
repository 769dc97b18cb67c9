import { hydrateRoot } from 'react-dom/client';
import type { Page } from '../page.tsx';
import { STATE_ID, formOf, visitOf } from '../state.ts';
import type { PageState } from '../state.ts';
import { WordsProvider, createWords } from '../words.tsx';

/** What the server sent along with this page. */
export const readState = (): PageState => JSON.parse(document.getElementById(STATE_ID)?.textContent ?? '') as PageState;

/** Takes over the page that the server rendered. */
export const hydratePage = (page: Page): void => {
  const main = document.querySelector('main');
  if (!main) return;
  const state = readState();
  hydrateRoot(
    main,
    <WordsProvider words={createWords(state.language, state.texts)}>
      {page.restore(visitOf(state), state.data, formOf(state))}
    </WordsProvider>,
  );
};
