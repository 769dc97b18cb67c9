import { operator } from '../platform/viewer.ts';
import { isPublic } from './copies.ts';
import type { EntryStore } from './entry-store.ts';
import type { ReuseStatus } from './reuse.ts';
import type { ReuseStore } from './reuse-store.ts';
import { seedId } from './seed-id.ts';

/** Examples of who uses an entry that was placed by `seedEntry`. */
export interface SeedAdoptionsInput {
  /** Key of that entry. */
  readonly key: string;
  readonly adoptions: readonly {
    readonly publisher: string;
    readonly status: ReuseStatus;
    /** Instant. */
    readonly since: string;
    readonly note: string | null;
  }[];
}

interface Deps {
  readonly entries: Pick<EntryStore, 'byId'>;
  readonly reuse: Pick<ReuseStore, 'place'>;
}

/** Places examples of adoptions, marked as such. An entry that ever had adoptions keeps those, whatever became of them. */
export const createSeedAdoptions =
  ({ entries, reuse }: Deps) =>
  async ({ key, adoptions }: SeedAdoptionsInput): Promise<'added' | 'unchanged'> => {
    const entry = await entries.byId(seedId(key));
    if (!entry || !isPublic(entry)) return 'unchanged';
    const examples = adoptions.map((adoption) => ({ ...adoption, illustrative: true }));
    const placed = await reuse.place(entry.id, entry.publisher, examples, {
      type: 'entry.adopted',
      actor: operator.userId,
    });
    return placed ? 'added' : 'unchanged';
  };
