import type { TypedPart } from '../search/typed-query.ts';
import type { OpenIndex } from './open-index.ts';
import type { Mask } from './row-filter.ts';
import { matchingRows } from './stages.ts';

/** Keeps the rows that hold every phrase and nothing of what must not stand there: no widening gives these up. */
export const keepLiterals =
  (index: OpenIndex, parts: readonly TypedPart[]) =>
  (mask: Mask): Mask =>
    parts.reduce((kept, { kind, text }) => {
      if (kind === 'words') return kept;
      const next = kind === 'phrase' ? new Uint8Array(kept.length) : kept.slice();
      for (const row of matchingRows(index, index.expressions.literal(text)))
        next[row] = kind === 'phrase' ? (kept[row] ?? 0) : 0;
      return next;
    }, mask);
