import type { Write } from '../../ports/storage.ts';
import type { HubDoors } from '../context.ts';

/** Kinds of data. A change to one kind leaves kept answers that rest on others only as they are. */
export const KINDS = ['entries', 'projects', 'search'] as const;
export type Kind = (typeof KINDS)[number];

/** `own`: what this door says is for one person, or of this very moment; an answer with it in is never kept. */
type Reads = readonly Kind[] | 'own';

/**
 * The kinds that each door of the hub reads, in itself and through other doors. A new door does not compile without its
 * line here. Reference data from `seed/` is no kind: it changes with the software only.
 */
export const READS: Readonly<Record<keyof HubDoors, Reads>> = {
  municipalities: [],
  chooser: [],
  entries: ['entries'],
  matching: ['entries'],
  projects: ['projects', 'entries'],
  // Progress is seen by a municipality's own people only.
  roadmap: [],
  search: ['search', 'entries'],
  accounts: 'own',
  alerts: 'own',
  registers: 'own',
};

/** Work on a draft changes nothing that a stranger sees. */
const UNSEEN: ReadonlySet<string> = new Set(['entry.created', 'entry.saved', 'entry.submitted', 'entry.returned']);

/** The kinds that a write touches, by its collection. A collection that is not named touches every kind. */
const TOUCHES: Readonly<Record<string, (type: string) => readonly Kind[]>> = {
  entries: (type) => (UNSEEN.has(type) ? [] : ['entries']),
  'entry-reuse': () => ['entries'],
  projects: () => ['projects'],
  'project-seats': () => ['projects'],
  'roadmap-progress': () => [],
  synonyms: () => ['search'],
  users: () => [],
  'api-tokens': () => [],
};

/** The kinds whose answers may differ after this write. */
export const touchedBy = ({ collection, type }: Pick<Write, 'collection' | 'type'>): readonly Kind[] =>
  TOUCHES[collection]?.(type) ?? KINDS;
