import { LRUCache } from 'lru-cache';
import type { HubDoors } from '../context.ts';
import type { DataVersions } from './data-versions.ts';
import { keepAnswer, type Answer, type KeptAnswer } from './kept-answer.ts';
import { createWatchedDoors } from './watched-doors.ts';

/** One answer under way. */
export interface Making {
  /** All data of the answer must come through these. */
  readonly doors: HubDoors;
  /** Gives the answer for everybody who asks the same; null when it may not be kept after all. */
  keep(answer: Answer): KeptAnswer | null;
  /** Always at the end: those who waited for this answer make their own when it was not kept. */
  end(): void;
}

/** Whole answers to visitors, by what was asked; never one of somebody who is known. */
export interface ResponseCache {
  /** Null when it is not here, or something changed since. */
  find(key: string): KeptAnswer | null;
  /**
   * Makes an answer, or waits for the one who is making it already. What costs little to make is remembered from the
   * second time that somebody asks: most questions never come back, and would only push others out.
   */
  findOrBegin(key: string, from?: 'at-once' | 'second-time'): Promise<KeptAnswer | Making>;
}

interface Deps {
  readonly hub: HubDoors;
  readonly versions: Pick<DataVersions, 'moment' | 'unchangedSince'>;
  /** Headers that every answer carries, as a flat list. */
  readonly common: readonly string[];
  readonly maxBytes?: number;
}

/** Memory for all kept answers, in bytes. */
const MAX_BYTES = 24 * 2 ** 20;
/** Headers and bookkeeping of one answer, roughly. */
const OVERHEAD = 1_500;

export const isMaking = (one: KeptAnswer | Making): one is Making => 'end' in one;

export const createResponseCache = ({ hub, versions, common, maxBytes = MAX_BYTES }: Deps): ResponseCache => {
  const kept = new LRUCache<string, KeptAnswer>({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 16) });
  const asked = new LRUCache<string, true>({ max: 2_000, maxSize: 2_000_000, sizeCalculation: (_, key) => key.length });
  const underWay = new Map<string, Promise<KeptAnswer | null>>();
  const watchedDoors = createWatchedDoors(hub);

  const find = (key: string): KeptAnswer | null => {
    const found = kept.get(key);
    return found && versions.unchangedSince(found.moment, found.kinds) ? found : null;
  };

  const sizes = new WeakMap<KeptAnswer, number>();
  const retain = (key: string, answer: KeptAnswer): KeptAnswer => {
    kept.set(key, answer, { size: OVERHEAD + key.length * 2 + answer.plain.body.length + (sizes.get(answer) ?? 0) });
    return answer;
  };

  const make = (key: string, answer: Answer, rests: Pick<KeptAnswer, 'moment' | 'kinds'>): KeptAnswer => {
    const made: KeptAnswer = keepAnswer(answer, rests, common, (bytes) => {
      sizes.set(made, (sizes.get(made) ?? 0) + bytes);
      if (kept.peek(key) === made) retain(key, made);
    });
    return made;
  };

  const begin = (key: string, retained: boolean): Making => {
    const moment = versions.moment();
    const watched = watchedDoors();
    let outcome: KeptAnswer | null = null;
    let tell: (outcome: KeptAnswer | null) => void = () => undefined;
    const mine = new Promise<KeptAnswer | null>((resolve) => (tell = resolve));
    underWay.set(key, mine);
    return {
      doors: watched.doors,
      keep: (answer) => {
        const kinds = watched.kinds();
        if (kinds === null || !versions.unchangedSince(moment, kinds)) return null;
        outcome = make(key, answer, { moment, kinds });
        if (retained) retain(key, outcome);
        else asked.set(key, true);
        return outcome;
      },
      end: () => {
        if (underWay.get(key) === mine) underWay.delete(key);
        tell(outcome);
      },
    };
  };

  return {
    find,
    findOrBegin: async (key, from = 'second-time') => {
      const other = await underWay.get(key);
      if (other && versions.unchangedSince(other.moment, other.kinds)) return retain(key, other);
      return begin(key, from === 'at-once' || asked.has(key));
    },
  };
};
