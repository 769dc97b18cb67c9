import type { Doc } from '../../ports/storage.ts';
import type { Engine } from '../storage/collection.ts';
import type { Documents } from '../storage/document-cache.ts';
import type { Condition } from '../storage/filter.ts';
import type { GroupCommit } from './group-commit.ts';
import type { KnownRows } from './known-rows.ts';
import type { RowReader } from './row-reader.ts';
import type { RowWriter } from './row-writer.ts';

interface Deps<T extends Doc> {
  readonly reader: RowReader<T>;
  readonly writer: RowWriter;
  readonly commits: GroupCommit;
  readonly documents: Documents<T>;
  readonly known: KnownRows;
}

/** One collection in SQLite: reads at once, writes with the next group, in memory only what has been committed. */
export const embeddedEngine = <T extends Doc>({ reader, writer, commits, documents, known }: Deps<T>): Engine<T> => ({
  select: (where, order, limit) => {
    const ids = idsOf(where);
    return ids && ids.length <= limit ? reader.byIds(ids) : reader.select(where, order, limit);
  },
  count: (where, max) => reader.count(where, max),
  insert: async (id, body, event) => {
    const n = await commits.write(
      () => writer.insert(id, body, event),
      (row) => known.set(id, { n: row, id, v: 1 }),
    );
    return documents.keep(n, id, 1, body);
  },
  put: async (id, version, body, event) => {
    const n = await commits.write(
      () => writer.put(id, version, body, event),
      (row) => known.set(id, { n: row, id, v: version + 1 }),
    );
    return documents.keep(n, id, version + 1, body);
  },
  remove: (id, version, event) => commits.write(() => writer.remove(id, version, event)),
});

/** The ids that a condition asks for, when it asks for nothing else. */
const idsOf = (where: Condition): readonly string[] | null => {
  if (!('field' in where) || where.field !== 'id') return null;
  const wanted = 'in' in where ? where.in : where.op === 'eq' ? [where.value] : [null];
  return wanted.every((id) => typeof id === 'string') ? wanted : null;
};
