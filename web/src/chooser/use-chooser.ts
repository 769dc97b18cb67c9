import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { query } from '../app/client/query.ts';
import { useWords } from '../app/words.tsx';
import { answerInputs, CHOOSER_PATH } from './journey.ts';
import { ChooserRefresh_query } from './living-result.tsx';
import type { LivingData } from './living-result.tsx';
import type { Questions } from './questions.ts';
import { isStart, readSpot, spotPath, spotTitle } from './spot.ts';
import type { Spot } from './spot.ts';

interface Standing {
  readonly spot: Spot;
  readonly living: LivingData;
  /** An answer is on its way. */
  readonly busy: boolean;
  /** The last question got no answer; the direction shown belongs to earlier answers. */
  readonly failed: boolean;
}

const sameAnswers = (a: Spot, b: Spot): boolean =>
  JSON.stringify(answerInputs(a.journey)) === JSON.stringify(answerInputs(b.journey));

/** The fields of the form as an address would hold them. */
const fieldsOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** The spot behind a link within the chooser, when a plain click asks for it. */
const spotBehind = (event: MouseEvent, path: string): Spot | null => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented) return null;
  if (link.origin !== location.origin || link.pathname !== path || link.hash !== '') return null;
  return readSpot(new URLSearchParams(link.search));
};

const focusTitle = (root: HTMLElement): void => {
  const title = root.querySelector('h1');
  window.scrollTo({ top: 0 });
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
};

/**
 * Keeps the chooser true to what is answered: the address follows at once, the direction as soon as it is there. The
 * questions follow each other without a new page; Back and Forward work as they do without a script.
 */
export const useChooser = (
  first: Pick<Standing, 'spot' | 'living'>,
  questions: Questions,
  root: RefObject<HTMLElement | null>,
) => {
  const words = useWords();
  const [standing, setStanding] = useState<Standing>({ ...first, busy: false, failed: false });
  const now = useRef(standing);
  const running = useRef<AbortController | null>(null);
  const { to } = words;

  const update = useCallback((change: Partial<Standing>): void => {
    now.current = { ...now.current, ...change };
    setStanding(now.current);
  }, []);

  const show = useCallback(
    async (spot: Spot): Promise<void> => {
      const changed = !sameAnswers(spot, now.current.spot);
      update({ spot });
      if (!changed && !now.current.failed) return;
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      update({ busy: true });
      try {
        const living = await query(ChooserRefresh_query, { answers: answerInputs(spot.journey) }, mine.signal);
        update({ living, busy: false, failed: false });
      } catch {
        if (!mine.signal.aborted) update({ busy: false, failed: true });
      }
    },
    [update],
  );

  const go = useCallback(
    (spot: Spot, as: 'push' | 'replace'): void => {
      const address = to(spotPath(spot));
      if (as === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      void show(spot);
    },
    [show, to],
  );

  /** An answer was chosen: the address takes it, the question stays. */
  const answer = useCallback(
    (form: HTMLFormElement): void => {
      go({ ...readSpot(fieldsOf(form)), question: now.current.spot.question }, 'replace');
    },
    [go],
  );

  /** On to the next question, with the answer of this one. */
  const next = useCallback(
    (form: HTMLFormElement): void => {
      const at = questions.findIndex(({ id }) => id === now.current.spot.question);
      go({ ...readSpot(fieldsOf(form)), question: questions[at + 1]?.id ?? null }, 'push');
    },
    [go, questions],
  );

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const onClick = (event: MouseEvent): void => {
      const spot = spotBehind(event, to(CHOOSER_PATH));
      if (!spot) return;
      event.preventDefault();
      go(spot, 'push');
    };
    const onBack = (): void => void show(readSpot(new URLSearchParams(location.search)));
    root.current?.addEventListener('click', onClick, { signal });
    window.addEventListener('popstate', onBack, { signal });
    return () => stop.abort();
  }, [go, show, root, to]);

  // What was chosen while the browser program was still on its way.
  useEffect(() => {
    const form = root.current?.querySelector('form');
    if (form && !sameAnswers(readSpot(fieldsOf(form)), now.current.spot)) answer(form);
  }, [answer, root]);

  const { spot } = standing;
  const place = spot.question ?? (isStart(spot) ? 'start' : 'overview');
  const shown = useRef(place);
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      link.search = location.search;
    }
    if (shown.current === place) return;
    shown.current = place;
    document.title = `${spotTitle(spot, questions, words)} - Gemeengoed`;
    if (root.current) focusTitle(root.current);
  }, [place, spot, questions, words, root]);

  return { ...standing, answer, next };
};
