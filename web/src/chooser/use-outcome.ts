import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { readPartnerQuestion } from '../matching/partner-question.ts';
import { usePartnerMatches } from '../matching/use-partner-matches.ts';
import type { Matches } from '../matching/use-partner-matches.ts';
import { journeyKeys, outcomePath, readJourney } from './journey.ts';
import type { Journey } from './journey.ts';

const fieldsOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** What was ticked in the list, also before the browser program was there. */
const ticked = (): readonly string[] =>
  [...document.querySelectorAll<HTMLInputElement>(`input[name="${journeyKeys.picked}"]:checked`)].map(
    ({ value }) => value,
  );

/** Lets the search for partners work within the page; the address follows every choice. */
export const useOutcome = (first: Journey, firstMatches: Matches) => {
  const { to } = useWords();
  const found = usePartnerMatches(firstMatches);
  const { find } = found;
  const [journey, setJourney] = useState(first);
  const [formKey, setFormKey] = useState(0);
  const now = useRef(first);

  const change = useCallback(
    (next: Journey, as: 'push' | 'replace'): void => {
      now.current = next;
      setJourney(next);
      const address = to(outcomePath(next));
      if (as === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
        link.search = location.search;
      }
    },
    [to],
  );

  const search = useCallback(
    (form: HTMLFormElement): void => {
      const partners = readPartnerQuestion(fieldsOf(form));
      change({ ...now.current, partners }, 'push');
      void find(partners);
    },
    [change, find],
  );

  const pick = useCallback(
    (code: string, picked: boolean): void => {
      const others = now.current.picked.filter((one) => one !== code);
      change({ ...now.current, picked: picked ? [...others, code] : others }, 'replace');
    },
    [change],
  );

  useEffect(() => {
    for (const code of ticked()) if (!now.current.picked.includes(code)) pick(code, true);
  }, [pick]);

  useEffect(() => {
    const onBack = (): void => {
      const before = readJourney(new URLSearchParams(location.search));
      // A skip link changes the fragment only.
      if (outcomePath(before) === outcomePath(now.current)) return;
      now.current = before;
      setJourney(before);
      setFormKey((key) => key + 1);
      void find(before.partners);
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [find]);

  return { journey, found, formKey, search, pick };
};
