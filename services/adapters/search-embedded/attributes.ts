import type { SearchScalar } from '../../ports/search.ts';

/** The value of a field in some document: a scalar or a list gives values, null and an absent field give none. */
export interface Cell {
  readonly values: readonly SearchScalar[];
  readonly present: boolean;
  readonly isNull: boolean;
  readonly isEmpty: boolean;
}

export type RawCell = SearchScalar | readonly SearchScalar[] | null | undefined;

const isList = (raw: RawCell): raw is readonly SearchScalar[] => Array.isArray(raw);

const cellOf = (raw: RawCell): Cell => ({
  values: raw === null || raw === undefined ? [] : isList(raw) ? raw : [raw],
  present: raw !== undefined,
  isNull: raw === null,
  isEmpty: raw === '' || (isList(raw) && raw.length === 0),
});

/** Equal cells have equal keys; the first letter keeps a text apart from what looks like it. */
const keyOf = (raw: RawCell): string => (typeof raw === 'string' ? `t${raw}` : `j${JSON.stringify(raw)}`);

interface UsedCell extends Cell {
  readonly key: string;
  uses: number;
}

/**
 * One field of all documents in memory: the number of a distinct cell per row. A filter judges each distinct cell
 * once and a facet counts per cell, so both cost one step per row whatever the field holds.
 */
export class AttributeColumn {
  readonly #numbers = new Map<string, number>();
  /** Number 0 is the absent field; cells without uses are taken again. */
  readonly #cells: UsedCell[] = [{ ...cellOf(undefined), key: '', uses: 0 }];
  readonly #free: number[] = [];
  #rows = new Uint32Array(256);
  #numeric = new Float64Array(256).fill(NaN);
  /** Rows whose first value is no number. */
  #otherwise = 0;

  /** The first value per row, NaN for none, when all that have one have a number; null when they do not. */
  get numeric(): Float64Array | null {
    return this.#otherwise === 0 ? this.#numeric : null;
  }

  get cells(): readonly Cell[] {
    return this.#cells;
  }

  /** The number of the cell of a row. */
  numberAt(row: number): number {
    return this.#rows[row] ?? 0;
  }

  /** The first value of a row, by which it is sorted. */
  valueAt(row: number): SearchScalar | undefined {
    return this.#cells[this.numberAt(row)]?.values[0];
  }

  set(row: number, raw: RawCell): void {
    this.clear(row);
    if (raw === undefined) return;
    if (row >= this.#rows.length) this.#grow(row);
    this.#rows[row] = this.#use(raw);
    const first = this.valueAt(row);
    if (typeof first === 'number') this.#numeric[row] = first;
    else if (first !== undefined) this.#otherwise++;
  }

  clear(row: number): void {
    const number = this.numberAt(row);
    const cell = this.#cells[number];
    if (number === 0 || !cell) return;
    if (typeof cell.values[0] !== 'number' && cell.values.length > 0) this.#otherwise--;
    this.#rows[row] = 0;
    this.#numeric[row] = NaN;
    if (--cell.uses > 0) return;
    this.#numbers.delete(cell.key);
    this.#free.push(number);
  }

  #use(raw: RawCell): number {
    const key = keyOf(raw);
    const known = this.#numbers.get(key);
    const cell = known === undefined ? undefined : this.#cells[known];
    if (known !== undefined && cell) {
      cell.uses++;
      return known;
    }
    const number = this.#free.pop() ?? this.#cells.length;
    this.#cells[number] = { ...cellOf(raw), key, uses: 1 };
    this.#numbers.set(key, number);
    return number;
  }

  #grow(row: number): void {
    const size = Math.ceil(row * 1.5) + 1;
    const [rows, numeric] = [new Uint32Array(size), new Float64Array(size).fill(NaN)];
    rows.set(this.#rows);
    numeric.set(this.#numeric);
    [this.#rows, this.#numeric] = [rows, numeric];
  }
}
