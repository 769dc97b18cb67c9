import type { Doc } from '../../ports/storage.ts';
import type { Engine } from '../storage/collection.ts';
import type { Documents } from '../storage/document-cache.ts';
import type { GroupCommit } from './group-commit.ts';
import type { RowReader } from './row-reader.ts';
import type { RowWriter } from './row-writer.ts';

interface Deps<T extends Doc> {
  readonly reader: RowReader<T>;
  readonly writer: RowWriter;
  readonly commits: GroupCommit;
  readonly documents: Documents<T>;
}

/** One collection in SQLite: reads at once, writes with the next group, in memory only what has been committed. */
export const embeddedEngine = <T extends Doc>({ reader, writer, commits, documents }: Deps<T>): Engine<T> => ({
  select: (where, order, limit) => reader.select(where, order, limit),
  count: (where, max) => reader.count(where, max),
  insert: async (id, body, event) => {
    const n = await commits.write(() => writer.insert(id, body, event));
    return documents.keep(n, id, 1, body);
  },
  put: async (id, version, body, event) => {
    const n = await commits.write(() => writer.put(id, version, body, event));
    return documents.keep(n, id, version + 1, body);
  },
  remove: (id, version, event) => commits.write(() => writer.remove(id, version, event)),
});
