import { existsSync } from 'node:fs';
import type { Clock } from '../../platform/clock.ts';
import type { SearchAnswer, SearchDocument, SearchFilter, SearchHit, SearchRequest } from '../../ports/search.ts';
import { startBuild, type Build } from './build.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { isLocked } from './faults.ts';
import { removeDatabase, replaceDatabase } from './files.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { idsPassing } from './row-filter.ts';
import { search } from './search.ts';
import { similar } from './similar.ts';
import { packOf, type PackMakers, type SpecData } from './spec-data.ts';
import { seqOf, writeBatch, type Batch } from './write.ts';

/** `other` is an index of another specification or format, `locked` one that another process has open. */
export type OpenState = 'ready' | 'missing' | 'damaged' | 'other' | 'locked';

/** A search without what cannot cross a thread border. */
export type SearchCommand = Omit<SearchRequest, 'signal'>;

export interface SimilarCommand {
  readonly id: string;
  readonly scope?: SearchFilter | undefined;
  readonly limit: number;
}

/** Shadow tables and our own, checked one at a time so that searches get their turn in between. */
export const CHECKED_TABLES = ['doc', 'f_data', 'f_idx', 'f_docsize'] as const;

/**
 * One index in one thread. All calls block, take data and give data; `serve` puts them behind a thread border. Either
 * `open` or `startBuild` comes first; `promote` makes a finished build the live index.
 */
export const createEngine = ({ packs, clock }: { readonly packs: PackMakers; readonly clock: Clock }) => {
  let index: OpenIndex | null = null;
  let build: Build | null = null;

  const current = (): OpenIndex => {
    if (!index) throw new Error('No search index is open here');
    return index;
  };
  const currentBuild = (): Build => {
    if (!build) throw new Error('No search index is being built here');
    return build;
  };
  const close = (): void => {
    if (index) closeDatabase(index.data.db);
    [index, build] = [null, null];
  };

  return {
    open: ({ file, spec }: { readonly file: string; readonly spec: SpecData }): OpenState => {
      if (!existsSync(file)) return 'missing';
      try {
        index = openIndex(file, spec, packOf(spec, packs));
        return index ? 'ready' : 'other';
      } catch (error) {
        return isLocked(error) ? 'locked' : 'damaged';
      }
    },
    startBuild: ({ file, spec }: { readonly file: string; readonly spec: SpecData }): void => {
      removeDatabase(file);
      build = startBuild(file, spec, packOf(spec, packs));
      ({ index } = build);
    },
    stage: (documents: readonly SearchDocument[]): void => currentBuild().stage(documents),
    encodeNext: (): boolean => currentBuild().encodeNext(),
    finishBuild: (seq: number): void => currentBuild().finish(seq),
    promote: ({ from, to }: { readonly from: string; readonly to: string }): void => {
      const open = current();
      closeDatabase(open.data.db);
      build = null;
      replaceDatabase(from, to);
      const moved = openDatabase(to, open.layout, open.spec);
      if (!moved) throw new Error('The search index that was moved in place is not the one that was built');
      open.data = moved;
    },
    write: (batch: Batch): void => writeBatch(current(), batch),
    idsWhere: (filter: SearchFilter): string[] => idsPassing(current().memory.rows, filter),
    search: (request: SearchCommand): SearchAnswer => search(current(), request, clock),
    similar: (request: SimilarCommand): SearchHit[] => similar(current(), request),
    state: (): { readonly documents: number; readonly specHash: string; readonly seq: number } => {
      const open = current();
      return { documents: open.memory.rows.size, specHash: open.spec.hash, seq: seqOf(open) };
    },
    /** Throws when a table is damaged. */
    check: (table: (typeof CHECKED_TABLES)[number]): void => {
      const [first] = current().data.db.prepare(`pragma quick_check(${table})`).all();
      const finding = String(Object.values(first ?? {})[0]);
      if (finding !== 'ok') throw new Error(`database disk image is malformed: ${finding}`);
    },
    close,
  };
};

export type Engine = ReturnType<typeof createEngine>;
