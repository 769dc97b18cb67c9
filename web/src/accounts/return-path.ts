import { readPath } from '../app/language.ts';

/** Name of the address field and query key that tell where to go after signing in. */
export const RETURN_TO = 'naar';

// Browsers read a backslash as a slash and drop tabs and line ends, so `/\host` and `/<tab>/host` lead elsewhere.
const PLAIN_PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/**
 * The Dutch path of this site that a visitor asked to return to; null for anything else: another site, another scheme,
 * a spelling that a browser could read as one, or the sign-in page itself.
 */
export const returnPath = (asked: string | null): string | null => {
  if (asked === null || !PLAIN_PATH.test(asked)) return null;
  const [pathname = '', ...rest] = asked.split(/(?=[?#])/);
  const { path } = readPath(pathname);
  const local = path + rest.join('');
  return PLAIN_PATH.test(local) && path !== '/inloggen' ? local : null;
};

/** The address of the sign-in page that returns to this Dutch path. */
export const signInPath = (path: string): string => `/inloggen?${RETURN_TO}=${encodeURIComponent(path)}`;
