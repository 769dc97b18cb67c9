import { createHash } from 'node:crypto';

/** The id that the key of a placed entry always gives. */
export const seedId = (key: string): string => `entry_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
