import type { Visit } from '../app/page.tsx';

export const COMPARE_PATH = '/gemeenten/vergelijk';

/** The two fields of the form, which are the keys of the address as well. */
export const SIDES = ['een', 'ander'] as const;
export type Side = (typeof SIDES)[number];

/** The address that compares these two. */
export const comparePath = (een: string, ander = ''): string =>
  `${COMPARE_PATH}?${new URLSearchParams({ een, ...(ander !== '' && { ander }) }).toString()}`;

const CODE = /^GM\d{4}$/i;

/** What the address says of one side: a code, or the beginning of a name. */
export interface Asked {
  readonly typed: string;
  /** Empty when it is no code. */
  readonly code: string;
  /** Empty when nothing was typed, or a code. */
  readonly name: string;
}

export const askedAt = ({ query }: Pick<Visit, 'query'>, side: Side): Asked => {
  const typed = (query.get(side) ?? '').trim().slice(0, 80);
  return CODE.test(typed) ? { typed, code: typed.toUpperCase(), name: '' } : { typed, code: '', name: typed };
};

interface Named {
  readonly code: string;
  readonly name: string;
}

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The one that was meant by a typed name: the only one found, or the one with exactly that name; else undefined. */
export const meant = (typed: string, found: readonly Named[]): Named | undefined =>
  found.length === 1 ? found[0] : found.find(({ name }) => folded(name) === folded(typed));
