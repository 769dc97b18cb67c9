import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { SEARCH_FORM, followPage, readForm, settle, showAddress, showTitle, tickedMeanwhile } from './in-place.ts';
import type { Afterwards } from './in-place.ts';
import { writeQuestion } from '../../../schema/search-address.ts';
import { SearchAnswer_query } from './search-answer.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { searchTitle } from './search-title.ts';
import { useAnswer } from './use-answer.ts';
import type { Answered } from './use-answer.ts';

const nothingToFollow = () => () => undefined;

/** False on the server and for the first picture in the browser, true from then on. */
const useLive = (): boolean =>
  useSyncExternalStore(
    nothingToFollow,
    () => true,
    () => false,
  );

/**
 * Keeps the page true to what is ticked and typed: the address follows at once, the results as soon as they are there.
 * Without a script none of this runs, and the page is as the server made it.
 */
export const useSearch = (first: Answered, root: RefObject<HTMLElement | null>) => {
  const words = useWords();
  const live = useLive();
  const { state, ask } = useAnswer(first);
  const address = useRef(writeQuestion(first.question));

  const go = useCallback(
    (question: SearchQuestion, then: Afterwards, history: 'push' | 'replace' = 'push'): void => {
      address.current = writeQuestion(question);
      showAddress(question, history);
      void ask(question, then);
    },
    [ask],
  );

  useEffect(() => {
    if (!root.current) return;
    const back = (question: SearchQuestion): void => {
      // A skip link changes the fragment only.
      if (writeQuestion(question) === address.current) return;
      address.current = writeQuestion(question);
      void ask(question, 'stay');
    };
    return followPage(root.current, { go, back });
  }, [ask, go, root]);

  useEffect(() => {
    const ticked = tickedMeanwhile(first.question);
    if (ticked) go(ticked, 'stay');
    // Only once: later every tick is told by its own field.
  }, [first.question, go]);

  const { total } = readFragment(SearchAnswer_query, state.answer).search;
  useEffect(() => {
    if (state.busy || state.failed) return;
    showTitle(state.question, searchTitle(state.question, total, words));
    settle(state.then);
  }, [state, total, words]);

  const refreshWith = useCallback(
    (history: 'push' | 'replace') => (): void => {
      const form = document.querySelector<HTMLFormElement>(`form#${SEARCH_FORM}`);
      if (form) go(readForm(form), 'stay', history);
    },
    [go],
  );
  /** A field of the form changed. */
  const refresh = useMemo(() => refreshWith('push'), [refreshWith]);
  /** Somebody looks for a value to choose: nothing is chosen yet, so there is no step to go back to. */
  const find = useMemo(() => refreshWith('replace'), [refreshWith]);

  return { ...state, live, refresh, find };
};
