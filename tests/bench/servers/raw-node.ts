import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { announce } from '../store-only-hub.ts';

/**
 * R0, the limit of what is kept: plain Node that finds ready bytes by what was asked and sends them with the same
 * headers. `raw-node.js FILE`, a list of `{ key, status, headers, body }`.
 */
interface Ready {
  readonly key: string;
  readonly status: number;
  readonly headers: string[];
  readonly body: string;
}
const list = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Ready[];
const known = new Map(list.map(({ key, body, ...rest }) => [key, { ...rest, body: Buffer.from(body, 'base64') }]));

const server = http.createServer((request, response) => {
  const answer = (key: string): void => {
    const found = known.get(key);
    response.writeHead(found?.status ?? 404, found?.headers ?? []);
    response.end(found?.body);
  };
  if (request.method !== 'POST') return answer(`${request.url ?? ''}${request.headers['if-none-match'] ?? ''}`);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => answer(Buffer.concat(chunks).toString('utf8')));
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
