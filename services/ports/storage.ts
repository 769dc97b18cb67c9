/**
 * The storage port. Domain stores are written once over it; two adapters keep it (embedded SQLite, MongoDB) and one
 * contract suite (`tests/contract/storage`) judges both. Documents are plain JSON. Only declared fields can be filtered
 * on and only sortable fields ordered by, so no operator of a caller ever reaches an engine.
 */
export type Scalar = string | number | boolean;
export type Json = Scalar | null | readonly Json[] | { readonly [key: string]: Json };

/** Every stored document has an id (string, 1-512 characters) and a version (1 at insert, + 1 at each put). */
export interface Doc {
  readonly id: string;
  readonly version: number;
}

type Elem<V> = NonNullable<V> extends readonly (infer E)[] ? E : NonNullable<V>;

/** A condition on one field. On an array field a value means "contains"; null means missing, null or (array) empty. */
export type Cond<V> =
  | V
  | null
  | { readonly in: readonly V[] }
  | { readonly not: V | null }
  | { readonly gt?: V; readonly gte?: V; readonly lt?: V; readonly lte?: V };

/** All named fields must match; `or` needs one of its members. */
export type Filter<T, F extends keyof T = keyof T> = {
  readonly [K in F | ('id' & keyof T)]?: Cond<Elem<T[K]>>;
} & { readonly or?: readonly Filter<T, F>[] };

export interface Definition<T extends Doc, F extends keyof T & string = keyof T & string, S extends F = F> {
  /** Name of the collection: letters, digits, dashes. */
  readonly name: string;
  /** Fields that may be filtered on: scalars, or arrays of strings. */
  readonly fields: readonly F[];
  /** Those of `fields` that hold arrays. */
  readonly arrays?: readonly F[];
  /** Those of `fields` that may be ordered by: a string or number, of one kind and never null, in every document. */
  readonly sort?: readonly S[];
  /** Composite indexes; the adapter appends id. */
  readonly indexes?: readonly (readonly F[])[];
  /** Unique string fields; enforced where all are present and not null. */
  readonly unique?: readonly (readonly F[])[];
  /** Field with the ISO time from which the document is gone. */
  readonly expires?: F;
  /** false: writes leave no trace in the change log (sign-ins, offsets, leases). */
  readonly feed?: boolean;
  /** Validation and upcasting, on the way in and on the way out. */
  readonly parse?: (raw: unknown) => T;
}

/** `define<Entry>()({ name, fields, … })` keeps the field names as literal types. */
export const define =
  <T extends Doc>() =>
  <F extends keyof T & string, S extends F = never>(definition: Definition<T, F, S>): Definition<T, F, S> =>
    definition;

/** What happened, stored in one atomic write with the document. `data` holds ids and versions, never text or personal data. */
export interface StoredEvent {
  readonly type: string;
  /** Id of the user who did it. */
  readonly actor?: string;
  readonly data?: Json;
}

/** One line of the change log: numbered from 1 without gaps, never before its write. */
export interface Change extends StoredEvent {
  readonly seq: number;
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly at: string;
}

/** A write of this process, told before the log has it. */
export type Write = Pick<Change, 'collection' | 'id' | 'type'>;

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque cursor of the next page, bound to this order; null at the end. */
  readonly next: string | null;
}

export interface Query<T, F extends keyof T, S> {
  readonly where?: Filter<T, F> | undefined;
  readonly sort?: S | undefined;
  readonly desc?: boolean | undefined;
  /** 1-1000, default 20. */
  readonly limit?: number | undefined;
  readonly after?: string | null | undefined;
}

export interface Collection<T extends Doc, F extends keyof T & string = keyof T & string, S extends F = F> {
  get(id: string): Promise<T | null>;
  /** Many by id, in the order asked; missing ones are left out. At most 1000. */
  getMany(ids: readonly string[]): Promise<readonly T[]>;
  find(query?: Query<T, F, S>): Promise<Page<T>>;
  /** The cursor that `find` would give after this document in this order, so that every edge of a connection has one. */
  cursorOf(doc: T, order: { readonly sort?: S | undefined; readonly desc?: boolean | undefined }): string;
  /** Counts, but stops at `max` (default 10,000). */
  count(where?: Filter<T, F>, max?: number): Promise<number>;
  /** Stores as version 1. Throws `Conflict` when the id or a unique value is taken. */
  insert(doc: Omit<T, 'version'>, event?: StoredEvent): Promise<T>;
  /** Stores the whole document as version + 1. Throws `Stale` when the version no longer matches or it is gone; `Conflict`. */
  put(doc: T, event?: StoredEvent): Promise<T>;
  /** Throws `Stale`. */
  remove(doc: Doc, event?: StoredEvent): Promise<void>;
  /** get + put, again on `Stale` (10 times): `change` must be pure. Throws `Stale` when the document is missing. */
  update(id: string, change: (doc: T) => T, event?: StoredEvent): Promise<T>;
}

export interface Store {
  /** Opens a collection; creates and back-fills what is declared; may be called again with a changed definition. */
  collection<T extends Doc, F extends keyof T & string, S extends F>(
    definition: Definition<T, F, S>,
  ): Promise<Collection<T, F, S>>;
  /** Every acknowledged write of every fed collection after `after`, in one order without gaps. At least once. */
  changes(after: number, limit?: number): Promise<readonly Change[]>;
  /** The number of the last change in the log; 0 while there is none. */
  position(): Promise<number>;
  /** A hint to poll `changes` now; correctness rests on polling. Gives back how to stop listening. */
  onChange(listener: () => void): () => void;
  /**
   * Hears of every write of this process to a fed collection, once it is stored and before its writer goes on (with
   * MongoDB it reaches the log a little later). Gives back how to stop listening.
   */
  onWrite(listener: (write: Write) => void): () => void;
  /** Answers when the store can read; throws when it cannot. */
  ping(): Promise<void>;
  /** After the last write. */
  close(): Promise<void>;
}

/** An id or a unique value is already taken. */
export class Conflict extends Error {
  readonly collection: string;
  readonly fields: readonly string[];
  constructor(collection: string, fields: readonly string[]) {
    super(`${collection}: ${fields.join('+')} already taken`);
    this.name = 'Conflict';
    this.collection = collection;
    this.fields = fields;
  }
}

/** The document changed or went away since it was read. */
export class Stale extends Error {
  readonly collection: string;
  readonly id: string;
  constructor(collection: string, id: string) {
    super(`${collection}/${id}: changed or removed meanwhile`);
    this.name = 'Stale';
    this.collection = collection;
    this.id = id;
  }
}

/** The caller asked for something the port does not promise: a fault in our code, or input that was not checked. */
export class Invalid extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Invalid';
  }
}

/** The data folder or database cannot be used, or its disk is full; the message says what to do. Stops the start. */
export class StoreUnavailable extends Error {
  readonly reason: 'in-use' | 'not-writable' | 'damaged' | 'unreachable';
  constructor(reason: StoreUnavailable['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailable';
    this.reason = reason;
  }
}
