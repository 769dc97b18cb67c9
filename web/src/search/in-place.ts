import { feedPath, keys, readQuestion, writeQuestion } from '../../../schema/search-address.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

/** Id of the form that holds the whole question. */
export const SEARCH_FORM = 'zoekvraag';
/** Id of the section with the results, part of the second skip link. */
export const RESULTS = 'resultaten';
/** Id of the filters, a sheet on narrow screens. */
export const FILTERS = 'filters';

/** Where the reader goes with a new answer: nowhere, to the top of the results, or there without scrolling. */
export type Afterwards = 'stay' | 'results' | 'results-here';

const searchForm = (): HTMLFormElement | null => document.querySelector(`form#${SEARCH_FORM}`);

/** The question that the form holds now; the fields beside the form that belong to it count. */
export const readForm = (form: HTMLFormElement): SearchQuestion => {
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return readQuestion(new URLSearchParams(fields));
};

/** Fields that React leaves alone while somebody types in them. */
const showWords = ({ q, organisation }: SearchQuestion): void => {
  const fields = searchForm()?.elements;
  for (const [name, value] of [
    [keys.words, q],
    [keys.organisation, organisation],
  ] as const) {
    const field = fields?.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'search' && field.value !== value) field.value = value;
  }
};

/** The address of the page, and that of the same page in the other language, follow the question. */
export const showAddress = (question: SearchQuestion, step: 'push' | 'replace'): void => {
  history[`${step}State`](null, '', `${location.pathname}${writeQuestion(question)}`);
};

export const showTitle = (question: SearchQuestion, title: string): void => {
  document.title = `${title} - Gemeengoed`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
    link.search = writeQuestion(question);
  }
  document.querySelector('link[type="application/atom+xml"]')?.setAttribute('href', feedPath(question));
};

/** Takes the reader to the results, where that was asked. */
export const settle = (then: Afterwards): void => {
  if (then === 'stay') return;
  const results = document.getElementById(RESULTS);
  if (then === 'results') results?.scrollIntoView();
  results?.focus({ preventScroll: true });
};

/** The question behind a link to this very page, when a plain click asks for it. */
const questionBehind = (event: MouseEvent): { question: SearchQuestion; link: HTMLAnchorElement } | null => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.hash !== '') return null;
  if (link.origin !== location.origin || link.pathname !== location.pathname) return null;
  return { question: readQuestion(new URLSearchParams(link.search)), link };
};

/** A link that stays keeps the focus; the pages of the results lead to their top. */
const afterwards = (link: HTMLAnchorElement): Afterwards =>
  link.dataset['stay'] !== undefined ? 'stay' : link.closest('nav') ? 'results' : 'results-here';

interface Follower {
  /** A new question, at a new address. */
  readonly go: (question: SearchQuestion, then: Afterwards) => void;
  /** The question of an address that the browser went back to. */
  readonly back: (question: SearchQuestion) => void;
}

/** Lets links, form and history work within the page; gives back how to stop. */
export const followPage = (root: HTMLElement, { go, back }: Follower): (() => void) => {
  const stop = new AbortController();
  const { signal } = stop;
  const onClick = (event: MouseEvent): void => {
    const found = questionBehind(event);
    if (!found) return;
    event.preventDefault();
    showWords(found.question);
    go(found.question, afterwards(found.link));
  };
  const onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.id !== SEARCH_FORM) return;
    event.preventDefault();
    const filters = document.getElementById(FILTERS);
    const fromFilters = filters?.contains(event.submitter) === true;
    if (fromFilters) filters.hidePopover();
    go(readForm(form), fromFilters ? 'results' : 'stay');
  };
  const onBack = (): void => {
    const question = readQuestion(new URLSearchParams(location.search));
    showWords(question);
    back(question);
  };
  root.addEventListener('click', onClick, { signal });
  root.addEventListener('submit', onSubmit, { signal });
  window.addEventListener('popstate', onBack, { signal });
  return () => stop.abort();
};

/** What was ticked while the browser program was still on its way; null when nothing was. */
export const tickedMeanwhile = (shown: SearchQuestion): SearchQuestion | null => {
  const form = searchForm();
  if (!form) return null;
  const { chosen, like, near } = readForm(form);
  const ticked = { ...shown, chosen, like, near };
  return writeQuestion(ticked) === writeQuestion(shown) ? null : { ...ticked, page: 1 };
};
