import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The answer is larger than the caller takes; counted after decompression too. */
export class BodyTooLarge extends Error {}

/** The answer is compressed in a way that we did not ask for, or that does not work out. */
export class BodyGarbled extends Error {}

const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

const decoderFor = (encoding: string) => {
  if (encoding === '' || encoding === 'identity') return null;
  if (!(encoding in DECODERS)) throw new BodyGarbled();
  return DECODERS[encoding as keyof typeof DECODERS]();
};

/** Gathers chunks up to `max` bytes. Knows that it was too much also when the streams behind it fail over the stop. */
const createCollector = (max: number) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    isFull: (): boolean => size > max,
    collect: async (body: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
      for await (const chunk of body) {
        size += chunk.length;
        if (size > max) throw new BodyTooLarge();
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
  };
};

/** True for what zlib says of bytes that do not unpack: Z_DATA_ERROR, Z_BUF_ERROR, ERR__ERROR_FORMAT_… (brotli). */
const isUnpackingError = (error: unknown): boolean => /^(Z_|ERR__)/.test((error as NodeJS.ErrnoException).code ?? '');

/**
 * Reads a body of at most `max` bytes, unpacked as `encoding` says. A bomb is cut while it unpacks: no more than `max`
 * bytes and one chunk are ever held. The stream is destroyed in every case.
 */
export const readCapped = async (body: Readable, encoding: string, max: number): Promise<Uint8Array> => {
  const collector = createCollector(max);
  try {
    const decoder = decoderFor(encoding.trim().toLowerCase());
    return await (decoder ? pipeline(body, decoder, collector.collect) : collector.collect(body));
  } catch (error) {
    if (collector.isFull()) throw new BodyTooLarge();
    throw isUnpackingError(error) ? new BodyGarbled() : error;
  } finally {
    // Letting go of a body that still comes in is no news to anyone.
    body.on('error', () => undefined).destroy();
  }
};
