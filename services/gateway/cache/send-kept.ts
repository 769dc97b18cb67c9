import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptAnswer, Variant } from './kept-answer.ts';
import { encodingAsked } from './visitors.ts';

/** Has the browser this answer already, in whatever form it came? */
const isKnown = (header: string | undefined, { etag }: Variant, plain: Variant): boolean => {
  if (header === undefined) return false;
  if (header === etag || header === '*') return true;
  const bare = plain.etag.slice(0, -1);
  return header.split(',').some((one) => {
    const given = one.trim().replace(/^W\//, '');
    return given === plain.etag || given.startsWith(`${bare}-`);
  });
};

/** As one list where nothing was set before, which costs Node least; else in addition to what was set. */
const writeHead = (response: ServerResponse, status: number, headers: string[]): void => {
  if (response.getHeaderNames().length === 0) return void response.writeHead(status, headers);
  for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
  response.writeHead(status);
};

const write = (request: IncomingMessage, response: ServerResponse, kept: KeptAnswer, variant: Variant): void => {
  if (kept.status === 200 && isKnown(request.headers['if-none-match'], variant, kept.plain)) {
    writeHead(response, 304, variant.notModifiedHeaders);
    response.end();
    return;
  }
  writeHead(response, kept.status, variant.headers);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
};

/**
 * Sends a kept answer in the form that the caller takes, or 304; at once when that form is there. All headers come with
 * the answer.
 */
export const sendKept = (request: IncomingMessage, response: ServerResponse, kept: KeptAnswer): void => {
  const variant = kept.encoded(encodingAsked(request.headers['accept-encoding']));
  if (!(variant instanceof Promise)) return write(request, response, kept, variant);
  variant.then(
    (made) => write(request, response, kept, made),
    () => write(request, response, kept, kept.plain),
  );
};
