import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Kind } from './data-kinds.ts';

/** An answer as it was made, before it is kept. */
export interface Answer {
  readonly status: number;
  /** Without length, encoding and caching. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Request headers, besides Accept-Encoding, that would have made it another answer. */
  readonly vary: string;
}

export type Encoding = 'identity' | 'br' | 'gzip';

/** One form of a kept answer, ready to be written: headers as one flat list of names and values. */
export interface Variant {
  readonly headers: string[];
  readonly notModifiedHeaders: string[];
  readonly etag: string;
  readonly body: Buffer;
}

/** An answer in memory: the same bytes for everybody, as long as nothing changes that it rests on. */
export interface KeptAnswer {
  readonly status: number;
  readonly moment: number;
  readonly kinds: readonly Kind[];
  readonly plain: Variant;
  /** In another form, made once and off this thread when it is first asked for. */
  encoded(encoding: Encoding): Variant | Promise<Variant>;
}

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
};

/** Smaller bodies fit in one packet anyway. */
const WORTH_COMPRESSING = 1_000;

const varyOf = ({ vary }: Answer): string => [vary, 'Accept-Encoding'].filter((name) => name !== '').join(', ');

const variantOf = (answer: Answer, common: readonly string[], digest: string, encoding: Encoding, body: Buffer) => {
  const etag = encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`;
  const caching = ['etag', etag, 'cache-control', 'no-cache', 'vary', varyOf(answer), ...common];
  return {
    etag,
    body,
    notModifiedHeaders: caching,
    headers: [
      ...Object.entries(answer.headers).flat(),
      'content-length',
      String(body.length),
      ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
      ...caching,
    ],
  };
};

/**
 * Keeps an answer. `common` goes out with every form of it (the security headers); `grown` hears how many bytes a new
 * form takes.
 */
export const keepAnswer = (
  answer: Answer,
  rests: Pick<KeptAnswer, 'moment' | 'kinds'>,
  common: readonly string[],
  grown: (bytes: number) => void,
): KeptAnswer => {
  // Not from the shared pool: a small body would hold on to eight kilobytes.
  const length = Buffer.byteLength(answer.body);
  const body = Buffer.allocUnsafeSlow(length);
  body.write(answer.body);
  const digest = hash('sha1', body, 'base64url');
  const plain = variantOf(answer, common, digest, 'identity', body);
  const others = new Map<Encoding, Variant | Promise<Variant>>();

  const make = async (encoding: 'br' | 'gzip'): Promise<Variant> => {
    const made = variantOf(answer, common, digest, encoding, await compress[encoding](body));
    others.set(encoding, made);
    grown(made.body.length);
    return made;
  };

  return {
    status: answer.status,
    ...rests,
    plain,
    encoded: (encoding) => {
      if (encoding === 'identity' || length < WORTH_COMPRESSING) return plain;
      const known = others.get(encoding);
      if (known) return known;
      const making = make(encoding);
      others.set(encoding, making);
      return making;
    },
  };
};
