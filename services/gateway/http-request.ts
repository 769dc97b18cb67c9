import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../config.ts';

/** The address of the caller. Of `hops` proxies in front of the hub the last `hops` entries of X-Forwarded-For are believed. */
export const addressOf = (request: IncomingMessage, hops: number): string => {
  const peer = request.socket.remoteAddress ?? '';
  if (hops === 0) return peer;
  const forwarded = [request.headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((part) => part.trim());
  return [...forwarded.filter(Boolean), peer].at(-1 - hops) ?? peer;
};

/**
 * The origin that is ours for this request: that of PUBLIC_URL; without that setting `http://` and the request's own
 * Host when it is a loopback name. Null when neither holds.
 */
export const ownOrigin = (request: IncomingMessage, publicUrl: string | null): string | null => {
  if (publicUrl !== null) return publicUrl;
  const host = request.headers.host;
  if (host === undefined || !URL.canParse(`http://${host}`)) return null;
  return isLoopback(new URL(`http://${host}`).hostname) ? `http://${host}` : null;
};

/** Whether a request that changes something comes from our own pages, or from a program (JSON without Origin). */
export const comesFromUs = (request: IncomingMessage, publicUrl: string | null, body: 'json' | 'form'): boolean => {
  const { origin } = request.headers;
  if (origin !== undefined) return origin === ownOrigin(request, publicUrl);
  return body === 'json' || request.headers['sec-fetch-site'] === 'same-origin';
};

/** The body is larger than is taken. */
export class BodyTooLarge extends Error {}

/** Largest body of a request that is not an upload, in bytes. */
export const MAX_BODY = 1_000_000;

/** Reads a body of at most `max` bytes as text; rejects with `BodyTooLarge` as soon as there is more. */
export const readBody = (request: IncomingMessage, max = MAX_BODY): Promise<string> =>
  // By events: an async iterator over the request costs as much as the rest of a kept answer.
  new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > max) return reject(new BodyTooLarge());
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > max) {
        request.removeAllListeners('data').pause();
        reject(new BodyTooLarge());
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve((chunks.length > 1 ? Buffer.concat(chunks) : chunks[0])?.toString('utf8') ?? ''));
    request.on('error', reject);
    request.on('close', () => {
      // It closes after every request, and an error takes longer to make than to send a kept answer.
      if (!request.complete) reject(new Error('the caller went away before the end of its request'));
    });
  });
