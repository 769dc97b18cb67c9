import { useCallback, useRef, useState } from 'react';
import { query } from '../app/client/query.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { orderFacets, withAreaCodes } from './facet-order.ts';
import type { FacetLines } from './facet-order.ts';
import type { Afterwards } from './in-place.ts';
import { SearchAnswer_query, SearchRefresh_query, variablesOf } from './search-answer.ts';
import type { ResultView, SearchQuestion } from '../../../schema/search-question.ts';

/** A question with its answer. */
export interface Answered {
  readonly question: SearchQuestion;
  readonly answer: FragmentType<typeof SearchAnswer_query>;
}

export interface SearchState extends Answered {
  readonly facets: FacetLines;
  /** The words that the answer on the page belongs to. */
  readonly answeredWords: string;
  readonly answeredView: ResultView;
  /** An answer is on its way. */
  readonly busy: boolean;
  /** The last question got no answer; what is shown belongs to an earlier one. */
  readonly failed: boolean;
  /** Where the reader goes with the answer. */
  readonly then: Afterwards;
}

const stateOf = (answered: Answered, before: FacetLines | null, then: Afterwards): SearchState => {
  const { facets } = readFragment(SearchAnswer_query, answered.answer).search;
  const question = withAreaCodes(facets, answered.question);
  return {
    question,
    answer: answered.answer,
    facets: orderFacets(facets, question, before),
    answeredWords: question.q,
    answeredView: question.view,
    busy: false,
    failed: false,
    then,
  };
};

/** Holds question and answer, and fetches the answer to the next question; a question that comes later wins. */
export const useAnswer = (first: Answered) => {
  const [state, setState] = useState<SearchState>(() => stateOf(first, null, 'stay'));
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(async (question: SearchQuestion, then: Afterwards): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setState((now) => ({ ...now, question, busy: true }));
    try {
      const answer = await query(SearchRefresh_query, variablesOf(question), mine.signal);
      setState((now) => {
        const sameList = now.answeredWords === question.q && now.answeredView === question.view;
        const before = sameList ? now.facets : null;
        return stateOf({ question, answer }, before, then);
      });
    } catch {
      if (!mine.signal.aborted) setState((now) => ({ ...now, busy: false, failed: true }));
    }
  }, []);

  return { state, ask };
};
