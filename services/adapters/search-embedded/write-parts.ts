import { LIMITS } from './limits.ts';
import type { Seat } from './seat.ts';
import type { Batch } from './write.ts';

/** Cuts a batch so that searches get their turn in between; only the last part carries the change-log number. */
const partsOf = ({ put, remove, seq }: Batch): Batch[] => {
  const parts: Batch[] = [];
  for (let i = 0; i < put.length; i += LIMITS.writeChunk)
    parts.push({ put: put.slice(i, i + LIMITS.writeChunk), remove: [] });
  for (let i = 0; i < remove.length; i += LIMITS.writeChunk)
    parts.push({ put: [], remove: remove.slice(i, i + LIMITS.writeChunk) });
  const last = parts.pop() ?? { put: [], remove: [] };
  return [...parts, seq === undefined ? last : { ...last, seq }];
};

/**
 * Writes a batch to an index. A crash in the middle leaves the number before it, so that the whole batch comes again:
 * writing it twice gives the same index.
 */
export const writeTo = async (seat: Seat, batch: Batch): Promise<void> => {
  for (const part of partsOf(batch)) await seat.ask('write', part);
};
