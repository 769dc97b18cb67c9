import type { SearchOutcome, SearchRequest } from '../../ports/search.ts';
import { isDamage } from './faults.ts';
import { LIMITS } from './limits.ts';
import type { Live, LiveIndex } from './live-index.ts';
import { found, unavailable } from '../search/outcomes.ts';
import { SeatLost } from './seat.ts';
import { within } from '../search/time-limit.ts';

/** Puts a question to the live index of this name; what goes wrong with the engine becomes a value. */
export const askIndex = async <T>(
  live: LiveIndex,
  name: string,
  question: (index: Live) => Promise<SearchOutcome<T>>,
): Promise<SearchOutcome<T>> => {
  try {
    const index = await live.current();
    return index?.spec.name === name ? await question(index) : unavailable('missing');
  } catch (error) {
    await live.giveUp(error);
    if (error instanceof SeatLost) return unavailable('down');
    if (isDamage(error)) return unavailable('missing');
    throw error;
  }
};

/** The answer of a seat within the caller's time limit; `busy` when too many wait for it already. */
export const answerInTime = async <T>(
  { seat }: Live,
  question: () => Promise<T>,
  { timeoutMs = LIMITS.timeoutMs, signal }: Pick<SearchRequest, 'timeoutMs' | 'signal'> = {},
): Promise<SearchOutcome<T>> => {
  if (seat.waiting() >= LIMITS.waiting) return unavailable('busy');
  const answer = await within(question(), timeoutMs, signal);
  return answer === null ? unavailable('timeout') : found(answer);
};
