import type { Problem } from '../platform/problem.ts';
import type { EntryContent } from './content.ts';
import { missing } from './entry-problems.ts';
import type { EntryKind } from './vocabulary.ts';

/**
 * What is still missing before everyone may see it, one problem a field. A register record needs no more than its title:
 * what it does not say stays unknown and is never guessed.
 */
export const missingForPublication = (kind: EntryKind, content: EntryContent): readonly Problem[] => {
  if (kind === 'ALGORITHM') return [];
  return [
    ...(content.summary === null ? [missing('summary')] : []),
    ...(content.themes.length === 0 ? [missing('themes')] : []),
  ];
};
