import type { Condition } from '../storage/filter.ts';
import { query, type Query } from './stored.ts';

/** The query of a condition. Operators are written here only; values are scalars, so none of a caller gets in. */
export const conditionQuery = (arrays: readonly string[], condition: Condition): Query => {
  if ('all' in condition)
    return condition.all.length === 0 ? {} : { $and: condition.all.map((part) => conditionQuery(arrays, part)) };
  if ('any' in condition)
    return condition.any.length === 0 ? NOTHING : { $or: condition.any.map((part) => conditionQuery(arrays, part)) };
  const path = pathOf(condition.field);
  if ('in' in condition) return query({ [path]: { $in: condition.in } });
  const { op, value } = condition;
  // An empty array is no null to MongoDB, and both are empty to the port.
  if (value === null && arrays.includes(condition.field)) return query({ [`${path}.0`]: { $exists: op === 'ne' } });
  return query({ [path]: { [`$${op}`]: value } });
};

const NOTHING = query({ _id: { $in: [] } });

/** Where a declared field stands in the stored shape. */
export const pathOf = (field: string): string => (field === 'id' ? '_id' : `d.${field}`);
