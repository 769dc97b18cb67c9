import type { Half } from './corpus.ts';

/** The twelve ways in which people look for something they know is there. */
export const CLASSES = [
  'title',
  '1 typo',
  '2 typos',
  'as you type',
  '2 words',
  '3 words',
  'question',
  'inflection',
  'apart',
  'reversed',
  'together',
  'head',
] as const;
export type QueryClass = (typeof CLASSES)[number];

/** A question with its answers, known by the way it was made. */
export interface Asked {
  readonly q: string;
  readonly relevant: readonly string[];
  readonly half: Half;
}

/** A question before its half is known; null when nothing can be asked. */
export type Made = Omit<Asked, 'half'> | null;

export type QuerySet<Name extends string = QueryClass> = Readonly<Record<Name, readonly Asked[]>>;
