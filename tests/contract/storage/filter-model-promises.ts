import fc from 'fast-check';
import type { Scalar } from '../../../services/ports/storage.ts';
import { entries, entry, idsOf, unchecked, type Entry, type Promises } from './contract-world.ts';

type Value = Scalar | null;
type Operators = Readonly<Record<string, unknown>>;
type Plain = Readonly<Record<string, unknown>>;

const scalars: readonly Scalar[] = [true, false, -1, 0, 1, 1.5, '', '0', '1', 'a', 'b', 'é', '\uff5e', '😀'];
const texts = scalars.filter((value) => typeof value === 'string');
const scalar = fc.constantFrom(...scalars);
const operators = fc.oneof(
  scalar,
  fc.constant(null),
  fc.record({ not: fc.option(scalar) }),
  fc.record({ in: fc.array(scalar, { maxLength: 4 }) }),
  fc.dictionary(fc.constantFrom('gt', 'gte', 'lt', 'lte'), scalar, { minKeys: 1 }),
);
const plainFilter = fc.dictionary(fc.constantFrom('kind', 'title', 'tags'), operators, { minKeys: 1 });
const filter = fc
  .tuple(plainFilter, fc.option(fc.array(plainFilter, { maxLength: 3 })))
  .map(([where, or]) => (or === null ? where : { ...where, or }));
const document = fc.record({
  kind: fc.option(scalar),
  title: fc.option(scalar),
  tags: fc.option(fc.array(fc.constantFrom(...texts), { maxLength: 3 })),
});

/** Random filters over random documents find what a plain reading of the port's words finds. */
export const filterModelPromises = (promises: Promises): void => {
  promises('any filter finds exactly what its words say', async ({ store }) => {
    const collection = await store.collection(entries);
    const bodies = fc.sample(document, { numRuns: 60, seed: 20261124 });
    const documents = bodies.map(
      (body, index) =>
        ({ ...entry({ id: String(index).padStart(3, '0') }), ...body }) as unknown as Omit<Entry, 'version'>,
    );
    for (const one of documents) await collection.insert(one);
    for (const where of fc.sample(filter, { numRuns: 250, seed: 4711 })) {
      const expected = idsOf(documents.filter((one) => matches(one as unknown as Plain, where)));
      const found = idsOf(await collection.find({ where: unchecked(where), limit: 100 }));
      expect({ where: JSON.stringify(where), found }).toEqual({ where: JSON.stringify(where), found: expected });
    }
  });
};

const matches = (one: Plain, where: Plain): boolean =>
  Object.entries(where).every(([key, condition]) =>
    key === 'or'
      ? (condition as readonly Plain[]).some((member) => matches(one, member))
      : holds(one[key] as Value | readonly Value[] | undefined, condition),
  );

const holds = (stored: Value | readonly Value[] | undefined, condition: unknown): boolean => {
  const values = Array.isArray(stored)
    ? (stored as readonly Value[])
    : stored === null || stored === undefined
      ? []
      : [stored as Value];
  if (typeof condition !== 'object' || condition === null) return equals(values, condition as Value);
  return Object.entries(condition as Operators).every(([operator, value]) => {
    if (operator === 'not') return !equals(values, value as Value);
    if (operator === 'in') return (value as readonly Scalar[]).some((member) => values.includes(member));
    return values.some((found) => inRange(found, operator, value as Scalar));
  });
};

const equals = (values: readonly Value[], value: Value): boolean =>
  value === null ? values.length === 0 : values.includes(value);

const inRange = (found: Value, operator: string, value: Scalar): boolean => {
  if (found === null || typeof found !== typeof value) return false;
  const order = compare(found, value);
  if (order === 0) return operator.endsWith('e');
  return operator.startsWith('g') ? order > 0 : order < 0;
};

/** Texts by code point, as their bytes in UTF-8 compare. */
const compare = (left: Scalar, right: Scalar): number =>
  typeof left === 'string' && typeof right === 'string'
    ? Buffer.compare(Buffer.from(left), Buffer.from(right))
    : Number(left) - Number(right);
