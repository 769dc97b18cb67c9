import type { Doc } from '../../ports/storage.ts';
import type { Engine } from '../storage/collection.ts';
import type { Documents as Memory } from '../storage/document-cache.ts';
import type { MongoReader } from './mongo-reader.ts';
import type { MongoWriter } from './mongo-writer.ts';
import type { WritesUnderWay } from './writes-under-way.ts';

interface Deps<T extends Doc> {
  readonly reader: MongoReader<T>;
  readonly writer: MongoWriter;
  readonly memory: Memory<T>;
  readonly writes: WritesUnderWay;
}

/** One collection in MongoDB. */
export const mongoEngine = <T extends Doc>({ reader, writer, memory, writes }: Deps<T>): Engine<T> => ({
  select: (where, order, limit) => reader.select(where, order, limit),
  count: (where, max) => reader.count(where, max),
  insert: async (id, body, event) => memory.keep(await writes.track(writer.insert(id, body, event)), id, 1, body),
  put: async (id, version, body, event) =>
    memory.keep(await writes.track(writer.put(id, version, body, event)), id, version + 1, body),
  remove: (id, version, event) => writes.track(writer.remove(id, version, event)),
});
