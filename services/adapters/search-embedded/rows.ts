import type { SearchDocument } from '../../ports/search.ts';
import { AttributeColumn, type RawCell } from './attributes.ts';
import type { Layout } from './layout.ts';

export interface Place {
  readonly lat: number;
  readonly lng: number;
}

/** The fields of a document that are kept in memory, as they are stored: absent ones are left out. */
export interface StoredAttributes {
  readonly row: number;
  readonly id: string;
  readonly place: Place | null;
  readonly fields: Readonly<Record<string, RawCell>>;
}

/** Picks what is kept in memory of a document. */
export const attributesOf = (row: number, document: SearchDocument, { attributes }: Layout): StoredAttributes => ({
  row,
  id: document.id,
  place: document._geo ?? null,
  fields: Object.fromEntries(
    attributes.filter((field) => field in document).map((field) => [field, document[field] as RawCell]),
  ),
});

/** All documents in memory, without their texts: row numbers, ids, places and columns to filter, count and sort by. */
export class Rows {
  readonly columns: ReadonlyMap<string, AttributeColumn>;
  readonly #ids: (string | undefined)[] = [undefined];
  readonly #places: (Place | null)[] = [null];
  readonly #rowOfId = new Map<string, number>();
  readonly #free: number[] = [];

  constructor({ attributes }: Layout) {
    this.columns = new Map(attributes.map((field) => [field, new AttributeColumn()]));
  }

  /** Number of documents. */
  get size(): number {
    return this.#rowOfId.size;
  }

  /** One more than the highest row number in use. */
  get end(): number {
    return this.#ids.length;
  }

  rowOf(id: string): number | undefined {
    return this.#rowOfId.get(id);
  }

  /** The id in a row; undefined when no document lies there. */
  idAt(row: number): string | undefined {
    return this.#ids[row];
  }

  placeAt(row: number): Place | null {
    return this.#places[row] ?? null;
  }

  /** The row where this document lies or will lie: its own, a free one, or the next. Rows start at 1. */
  rowFor(id: string): number {
    return this.rowOf(id) ?? this.#free.at(-1) ?? this.end;
  }

  /** Puts a document in a row, over what lay there. */
  set({ row, id, place, fields }: StoredAttributes): void {
    if (this.#free.at(-1) === row) this.#free.pop();
    for (let gap = this.end; gap < row; gap++) {
      this.#ids[gap] = undefined;
      this.#free.push(gap);
    }
    this.#ids[row] = id;
    this.#places[row] = place;
    this.#rowOfId.set(id, row);
    for (const [field, column] of this.columns) column.set(row, fields[field]);
  }

  remove(row: number): void {
    const id = this.idAt(row);
    if (id === undefined) return;
    this.#rowOfId.delete(id);
    this.#ids[row] = undefined;
    this.#places[row] = null;
    for (const column of this.columns.values()) column.clear(row);
    this.#free.push(row);
  }

  /** 1 for every row that holds a document. */
  everything(): Uint8Array {
    const mask = new Uint8Array(this.end);
    for (let row = 1; row < mask.length; row++) if (this.#ids[row] !== undefined) mask[row] = 1;
    return mask;
  }
}
