import { Agent, request as send, type Dispatcher } from 'undici';
import type { OutgoingAnswer, OutgoingHttp, OutgoingRequest } from '../../ports/outgoing-http.ts';
import {
  createCheckedLookup,
  isLoopbackAddress,
  isPublicAddress,
  literalAddress,
  RefusedAddress,
  systemResolve,
  type Resolve,
} from './address-guard.ts';
import { BodyGarbled, BodyTooLarge, readCapped } from './capped-body.ts';

/** `test` may reach this machine, other ports and another name service; production cannot ask for any of that. */
export type Options =
  | { readonly mode: 'production'; readonly userAgent: string }
  | {
      readonly mode: 'test';
      readonly userAgent: string;
      readonly allowLoopback?: boolean;
      readonly ports?: readonly number[];
      readonly resolve?: Resolve;
    };

const PORTS: readonly number[] = [80, 443, 8443];
const CONNECT_MS = 10_000;
const DEFAULT_TOTAL_MS = 30_000;
const DEFAULT_MAX_BYTES = 2 ** 20;
const REDIRECTS = new Set([300, 301, 302, 303, 307, 308]);

type Reason = Extract<OutgoingAnswer, { ok: false }>['reason'];
const no = (reason: Reason): OutgoingAnswer => ({ ok: false, reason });

const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** The reason for what went wrong on the way; a fault of ours is thrown on. */
const reasonFor = (error: unknown): Reason => {
  if (error instanceof RefusedAddress) return 'refused-address';
  if (error instanceof BodyTooLarge) return 'too-large';
  if (error instanceof BodyGarbled) return 'garbled';
  const { code, name } = error as NodeJS.ErrnoException;
  if (code === 'UND_ERR_INVALID_ARG') throw error;
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return 'too-large';
  return name === 'TimeoutError' || (code !== undefined && TIMEOUTS.has(code)) ? 'timeout' : 'unreachable';
};

const plainHeaders = (headers: Dispatcher.ResponseData['headers']): Record<string, string> => {
  const kept = Object.entries(headers).filter(([name]) => name !== 'content-encoding' && name !== 'content-length');
  return Object.fromEntries(kept.map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
};

/** What callers may not set: it is ours, or it would change who we talk to. */
const OURS = new Set(['host', 'user-agent', 'accept-encoding', 'connection', 'content-length', 'transfer-encoding']);

const ownHeaders = (headers: OutgoingRequest['headers'], userAgent: string): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => !OURS.has(name.toLowerCase()))),
  'user-agent': userAgent,
  'accept-encoding': 'gzip, br',
});

/** Refuses production with test options also where types did not: a setting must never open the guard. */
const testOptions = (options: Options) => {
  if (options.mode === 'test') return options;
  if ('allowLoopback' in options || 'ports' in options || 'resolve' in options) {
    throw new Error('outgoing-http: loopback, other ports and other name services are for tests only');
  }
  return null;
};

/** The only door to the outside web. Checks the address as written and again as resolved; see docs/decisions. */
export const createOutgoingHttp = (options: Options): OutgoingHttp => {
  const test = testOptions(options);
  const ports = [...PORTS, ...(test?.ports ?? [])];
  const isAllowed = (address: string): boolean =>
    isPublicAddress(address) || (test?.allowLoopback === true && isLoopbackAddress(address));
  const agent = new Agent({
    connect: { lookup: createCheckedLookup(test?.resolve ?? systemResolve, isAllowed), timeout: CONNECT_MS },
    connections: 8,
    pipelining: 1,
    keepAliveTimeout: 4_000,
    maxHeaderSize: 16_384,
  });

  const refusal = (url: URL): Reason | null => {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'refused-scheme';
    if (url.username !== '' || url.password !== '' || !ports.includes(portOf(url))) return 'refused-address';
    const literal = literalAddress(url.hostname);
    return literal !== null && !isAllowed(literal) ? 'refused-address' : null;
  };

  const exchange = async (url: URL, request: OutgoingRequest): Promise<OutgoingAnswer> => {
    const totalMs = request.totalMs ?? DEFAULT_TOTAL_MS;
    const max = request.maxBytes ?? DEFAULT_MAX_BYTES;
    const answer = await send(url, {
      dispatcher: agent,
      method: request.method ?? 'GET',
      headers: ownHeaders(request.headers, options.userAgent),
      body: request.body ?? null,
      signal: AbortSignal.timeout(totalMs),
      headersTimeout: totalMs,
      bodyTimeout: totalMs,
    });
    if (REDIRECTS.has(answer.statusCode) || Number(answer.headers['content-length'] ?? 0) > max) {
      answer.body.on('error', () => undefined).destroy();
      return no(REDIRECTS.has(answer.statusCode) ? 'redirect' : 'too-large');
    }
    const body = await readCapped(answer.body, [answer.headers['content-encoding'] ?? ''].flat().join(', '), max);
    return { ok: true, status: answer.statusCode, headers: plainHeaders(answer.headers), body };
  };

  return {
    fetch: async (request) => {
      const url = URL.canParse(request.url) ? new URL(request.url) : null;
      const refused = url === null ? 'refused-address' : refusal(url);
      if (url === null || refused !== null) return no(refused ?? 'refused-address');
      try {
        return await exchange(url, request);
      } catch (error) {
        return no(reasonFor(error));
      }
    },
    close: () => agent.destroy(),
  };
};
