// A load generator in one file: `node load.mjs` reads { port, requests, seconds, warmUp, connections } from stdin and
// prints { requests, faults, p50, p99, bytes } of the window after the warm-up. Requests are whole HTTP requests, sent
// in turn over kept connections, one at a time on each; COUNTER in one becomes a number that never comes back.
import net from 'node:net';
import { text } from 'node:stream/consumers';

const { port, requests, seconds, warmUp, connections } = JSON.parse(await text(process.stdin));
const COUNTER = '000000000';
const templates = requests.map((request) => {
  const at = request.indexOf(COUNTER);
  return { bytes: Buffer.from(request), at: at < 0 ? -1 : Buffer.byteLength(request.slice(0, at)) };
});
let sent = Date.now() % 500_000_000;
let measuring = false;
let ended = false;
let faults = 0;
let bytes = 0;
const times = [];

const nextRequest = () => {
  const { bytes: template, at } = templates[sent++ % templates.length];
  if (at < 0) return template;
  const own = Buffer.from(template);
  own.write(String(sent).padStart(9, '0'), at);
  return own;
};

/** Ends of an answer by its content-length; answers without a body end with their head. */
const connect = () => {
  const socket = net.connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let left = -1;
  let head = '';
  let started = 0;
  const send = () => {
    started = performance.now();
    socket.write(nextRequest());
  };
  const done = () => {
    left = -1;
    head = '';
    if (measuring) times.push(performance.now() - started);
    if (ended) socket.end();
    else send();
  };
  socket.on('connect', send);
  socket.on('error', () => faults++);
  socket.on('data', (chunk) => {
    if (measuring) bytes += chunk.length;
    if (left >= 0) {
      left -= chunk.length;
      if (left === 0) done();
      return;
    }
    head += chunk.toString('latin1');
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const status = head.slice(9, 12);
    if (status !== '200' && status !== '304') faults++;
    const length = status === '304' ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1] ?? NaN);
    if (Number.isNaN(length)) throw new Error(`an answer without content-length: ${head.slice(0, end)}`);
    left = length - (head.length - end - 4);
    if (left === 0) done();
  });
};

for (let n = 0; n < connections; n++) connect();
const wait = (s) => new Promise((resolve) => setTimeout(resolve, s * 1000));
const first = sent;
await wait(warmUp);
// Whatever can be kept has been asked often enough for that.
while (sent - first < 3 * requests.length) await wait(0.02);
measuring = true;
process.stdout.write('{"state":"measuring"}\n');
const from = performance.now();
await wait(seconds);
measuring = false;
const took = (performance.now() - from) / 1000;
process.stdout.write('{"state":"measured"}\n');
ended = true;
times.sort((a, b) => a - b);
const at = (p) => times[Math.min(times.length - 1, Math.floor(times.length * p))] ?? 0;
process.stdout.write(
  `${JSON.stringify({ state: 'done', requests: times.length, perSecond: times.length / took, faults, p50: at(0.5), p99: at(0.99), bytes: Math.round(bytes / Math.max(1, times.length)) })}\n`,
);
await wait(0.05);
process.exit(0);
