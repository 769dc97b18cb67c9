import { hash, randomBytes } from 'node:crypto';

const BYTES = 32;
const LONGEST = 200;

/** A new random secret (256 bits) that fits in an address, a cookie and a header. */
export const newSecret = (prefix = ''): string => prefix + randomBytes(BYTES).toString('base64url');

/** The only form in which a secret is stored. A fast hash is enough: nobody guesses 256 random bits. */
export const hashSecret = (secret: string): string => hash('sha256', secret);

/** False for texts that can be no secret of ours, so that nobody makes us hash megabytes. */
export const looksLikeSecret = (text: string): boolean => text.length > 0 && text.length <= LONGEST;
