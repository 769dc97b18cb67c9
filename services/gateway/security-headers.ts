import type { ServerResponse } from 'node:http';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const HSTS = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** The headers that every answer carries (errors, 304 and static files included), as names and values in turn. */
export const securityHeaders = (https: boolean): readonly string[] =>
  Object.entries({ ...HEADERS, ...(https && HSTS) }).flat();

/** Puts these headers on an answer, before anything else can answer. */
export const createSecure = (https: boolean): ((response: ServerResponse) => void) => {
  const headers = Object.entries({ ...HEADERS, ...(https && HSTS) });
  return (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
};
