import { useCallback, useRef, useState } from 'react';
import { query } from '../app/client/query.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import type { PartnerMatches_matches } from './partner-matches.ts';
import { PartnersRefresh_query } from './partner-matches.ts';
import { matchInputOf } from './partner-question.ts';
import type { PartnerQuestion } from './partner-question.ts';

/** Null while nobody said who looks. */
export type Matches = FragmentType<typeof PartnerMatches_matches> | null;

interface Standing {
  readonly matches: Matches;
  readonly busy: boolean;
  /** The last question got no answer; the list shown belongs to an earlier one. */
  readonly failed: boolean;
}

/** Holds the partners found, and finds them anew in the browser; a question that comes later wins. */
export const usePartnerMatches = (first: Matches) => {
  const [standing, setStanding] = useState<Standing>({ matches: first, busy: false, failed: false });
  const running = useRef<AbortController | null>(null);

  const find = useCallback(async (question: PartnerQuestion): Promise<void> => {
    running.current?.abort();
    if (question.municipality === null) {
      setStanding({ matches: null, busy: false, failed: false });
      return;
    }
    const mine = new AbortController();
    running.current = mine;
    setStanding((now) => ({ ...now, busy: true }));
    try {
      const { matchPartners } = await query(PartnersRefresh_query, { match: matchInputOf(question) }, mine.signal);
      setStanding({ matches: matchPartners, busy: false, failed: false });
    } catch {
      if (!mine.signal.aborted) setStanding((now) => ({ ...now, busy: false, failed: true }));
    }
  }, []);

  return { ...standing, find };
};
