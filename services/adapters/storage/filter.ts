import { Invalid, type Scalar } from '../../ports/storage.ts';
import { cleanNumber, cleanText, isPlainObject } from './clean.ts';

/** A filter after checking: all that an engine ever sees. On an array field a test holds for any of its items. */
export type Condition = All | Any | Test | Membership;
interface All {
  readonly all: readonly Condition[];
}
interface Any {
  readonly any: readonly Condition[];
}
/** `eq` and `ne` take null (missing, null, or for an array empty); the others compare within the type of the value. */
export interface Test {
  readonly field: string;
  readonly op: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
  readonly value: Scalar | null;
}
export interface Membership {
  readonly field: string;
  readonly in: readonly Scalar[];
}

/** Most values of one `in`, and most tests in one filter: an engine's own limit would be a fault instead. */
export const MAX_IN = 1000;
const MAX_TESTS = 400;
const RANGES: ReadonlySet<string> = new Set(['gt', 'gte', 'lt', 'lte']);

/**
 * Checks a caller's filter against the fields that may be filtered on. Throws `Invalid` on unknown fields and
 * operators, values that are no scalars, empty conditions (they would match everything) and `undefined`.
 */
export const checkedFilter = (fields: readonly string[], filter: unknown): Condition => {
  let tests = 0;
  const walk = (raw: unknown): Condition => {
    if (!isPlainObject(raw)) throw new Invalid('filter: not an object');
    return {
      all: Object.entries(raw).flatMap(([key, condition]) =>
        key === 'or' ? anyOf(condition) : testsOn(key, condition),
      ),
    };
  };
  const anyOf = (members: unknown): Condition => {
    if (!Array.isArray(members)) throw new Invalid('filter: or takes a list');
    return { any: members.map(walk) };
  };
  const testsOn = (field: string, condition: unknown): readonly Condition[] => {
    if (field !== 'id' && !fields.includes(field))
      throw new Invalid(`filter: ${JSON.stringify(field)} is not declared`);
    const found = conditionsOn(field, condition);
    tests += found.length;
    if (tests > MAX_TESTS) throw new Invalid(`filter: more than ${MAX_TESTS} tests`);
    return found;
  };
  return walk(filter);
};

const conditionsOn = (field: string, condition: unknown): readonly Condition[] => {
  if (!isPlainObject(condition)) return [{ field, op: 'eq', value: scalarOrNull(field, condition) }];
  const operators = Object.entries(condition);
  if (operators.length === 0) throw new Invalid(`filter on ${field}: empty condition`);
  return operators.map(([operator, value]) => operation(field, operator, value));
};

const operation = (field: string, operator: string, value: unknown): Condition => {
  if (operator === 'not') return { field, op: 'ne', value: scalarOrNull(field, value) };
  if (operator === 'in' && Array.isArray(value)) return membership(field, value);
  if (RANGES.has(operator)) return { field, op: operator as Test['op'], value: scalar(field, value) };
  throw new Invalid(`filter on ${field}: operator ${JSON.stringify(operator)}`);
};

const membership = (field: string, values: readonly unknown[]): Membership => {
  if (values.length > MAX_IN) throw new Invalid(`filter on ${field}: more than ${MAX_IN} values`);
  return { field, in: Array.from(values, (value) => scalar(field, value)) };
};

const scalarOrNull = (field: string, value: unknown): Scalar | null => (value === null ? null : scalar(field, value));

const scalar = (field: string, value: unknown): Scalar => {
  if (typeof value === 'string') return cleanText(value, `filter on ${field}`);
  if (typeof value === 'number') return cleanNumber(value, `filter on ${field}`);
  if (typeof value === 'boolean') return value;
  throw new Invalid(`filter on ${field}: takes a string, number or boolean`);
};
