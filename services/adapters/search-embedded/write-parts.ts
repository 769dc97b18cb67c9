import type { WriteBatch } from '../../ports/search.ts';
import { LIMITS } from './limits.ts';
import type { Seat } from './seat.ts';
import type { Batch } from './write.ts';

/** Cuts a batch so that searches get their turn in between. */
const partsOf = ({ put, remove }: Batch): Batch[] => {
  const parts: Batch[] = [];
  for (let i = 0; i < put.length; i += LIMITS.writeChunk)
    parts.push({ put: put.slice(i, i + LIMITS.writeChunk), remove: [] });
  for (let i = 0; i < remove.length; i += LIMITS.writeChunk)
    parts.push({ put: [], remove: remove.slice(i, i + LIMITS.writeChunk) });
  return parts;
};

const writeAll = async (seat: Seat, parts: readonly Batch[]): Promise<void> => {
  for (const part of parts) await seat.ask('write', part);
};

/**
 * Writes a batch to an index; only the last part carries the change-log number. A crash in the middle leaves the number before it, so that the whole batch comes again:
 * writing it twice gives the same index.
 */
export const writeTo = async (seat: Seat, { removeWhere, seq, ...batch }: WriteBatch): Promise<void> => {
  const parts = partsOf(batch);
  if (removeWhere) {
    await writeAll(seat, parts.splice(0));
    parts.push(...partsOf({ put: [], remove: await seat.ask('idsWhere', removeWhere) }));
  }
  const last = parts.pop() ?? { put: [], remove: [] };
  await writeAll(seat, [...parts, seq === undefined ? last : { ...last, seq }]);
};
