import type { IncomingMessage } from 'node:http';
import { parse, serialize } from 'cookie';

/** The session cookie: `__Host-` where people use https, a plain name on http loopback. */
export interface SessionCookie {
  read(request: IncomingMessage): string | null;
  /** Value of a Set-Cookie header; the session itself decides how long it lives. */
  set(token: string): string;
  clear(): string;
}

/** `https` is true when PUBLIC_URL is an https address. */
export const createSessionCookie = (https: boolean): SessionCookie => {
  const name = https ? '__Host-gemeengoed' : 'gemeengoed';
  const options = { httpOnly: true, sameSite: 'lax', secure: https, path: '/' } as const;
  return {
    read: ({ headers: { cookie } }) => (cookie === undefined ? null : (parse(cookie)[name] ?? null)),
    set: (token) => serialize(name, token, options),
    clear: () => serialize(name, '', { ...options, maxAge: 0 }),
  };
};
