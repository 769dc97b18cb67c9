import type { NeedFacts } from './content.ts';

/** True while a reaction is useful; `today` is a day in the Netherlands, YYYY-MM-DD. */
export const isOpen = ({ until }: Pick<NeedFacts, 'until'>, today: string): boolean => until === null || until >= today;
