import type { HubDoors } from '../context.ts';
import { READS, type Kind } from './data-kinds.ts';

/** The doors of the hub for one answer, noting which are opened: so an answer rests on what it read, and on nothing else. */
export interface WatchedDoors {
  readonly doors: HubDoors;
  /** The kinds of data that were read so far; null when something was read that nobody else may get. */
  kinds(): readonly Kind[] | null;
}

/** Combinations are few, so each is one list, made once. */
const combine = (
  lists: Map<string, readonly Kind[]>,
  kinds: readonly Kind[],
  more: readonly Kind[],
): readonly Kind[] => {
  if (more.every((kind) => kinds.includes(kind))) return kinds;
  const all = [...new Set([...kinds, ...more])].sort();
  const name = all.join();
  const known = lists.get(name);
  if (!known) lists.set(name, all);
  return known ?? all;
};

const NONE: readonly Kind[] = [];

/** Makes watched doors for each answer; an opened door costs a few nanoseconds. */
export const createWatchedDoors = (hub: HubDoors): (() => WatchedDoors) => {
  const lists = new Map<string, readonly Kind[]>([['', NONE]]);
  const names = Object.keys(hub) as (keyof HubDoors)[];

  class Watched {
    read: readonly Kind[] | null = NONE;
    kinds(): readonly Kind[] | null {
      return this.read;
    }
    get doors(): HubDoors {
      return this as unknown as HubDoors;
    }
    note(door: keyof HubDoors): void {
      const reads = READS[door];
      this.read = reads === 'own' || this.read === null ? null : combine(lists, this.read, reads);
    }
  }
  for (const name of names) {
    Object.defineProperty(Watched.prototype, name, {
      get(this: Watched) {
        this.note(name);
        return hub[name];
      },
    });
  }
  return () => new Watched();
};
