import type { Clock } from '../../platform/clock.ts';
import type { Shape } from '../storage/definition.ts';
import type { Body } from '../storage/document.ts';
import type { Drain } from './drain.ts';
import { query, type Documents, type Query, type Stored } from './stored.ts';

type Holder = Pick<Stored, '_id' | 'dead' | 'x'>;

/** Finds who holds an id or a unique value. The error of a server does not say so reliably; a look does. */
export class Holders {
  readonly #documents: Documents;
  readonly #shape: Shape;
  readonly #clock: Clock;
  readonly #drain: Drain;

  constructor(documents: Documents, shape: Shape, clock: Clock, drain: Drain) {
    this.#documents = documents;
    this.#shape = shape;
    this.#clock = clock;
    this.#drain = drain;
  }

  /**
   * Clears away holders that are removed or expired. Gives the fields that a living one holds; null when none is left,
   * so that the write can be tried again.
   */
  async makeRoom(id: string, body: Body, isNew: boolean): Promise<readonly string[] | null> {
    if (isNew && (await this.#isHeld(query({ _id: id })))) return ['id'];
    for (const fields of this.#shape.unique) {
      if (fields.some((field) => typeof body[field] !== 'string')) continue;
      const same = Object.fromEntries(fields.map((field) => [`d.${field}`, { $eq: body[field] }]));
      if (await this.#isHeld(query({ ...same, _id: { $ne: id } }))) return fields;
    }
    return null;
  }

  async #isHeld(by: Query): Promise<boolean> {
    const holder = await this.#documents.findOne<Holder>(by, { projection: { dead: 1, x: 1 } });
    if (holder === null) return false;
    const isExpired = holder.x !== undefined && holder.x <= this.#clock.now();
    if (holder.dead !== true && !isExpired) return true;
    await this.#drain.now(this.#documents, holder._id);
    await this.#documents.deleteOne(
      query({ _id: holder._id, x: { $lte: this.#clock.now() }, 'out.0': { $exists: false } }),
    );
    return false;
  }
}
