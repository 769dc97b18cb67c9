import type { Municipalities } from '../municipalities/index.ts';

/** Name of a publisher; its code where there is no name. */
export const publisherName = (municipalities: Pick<Municipalities, 'byCode'>, code: string): string =>
  municipalities.byCode(code)?.name ?? code;

/** Who answers for an entry when nobody else is named: the municipality itself. */
export const contactOf = (municipalities: Pick<Municipalities, 'byCode'>, code: string): string =>
  `Gemeente ${publisherName(municipalities, code)}`;
