import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { openMailOutbox } from '../../../services/adapters/mail-outbox/index.ts';
import type { Mail } from '../../../services/ports/mail.ts';
import { letter, mailContract } from './mail-contract.ts';
import { asArrived } from './parsed-letter.ts';

let folder: string;
let mail: Mail;
const outbox = (): string => path.join(folder, 'outbox');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outbox-'));
  mail = await openMailOutbox(outbox(), { now: () => new Date('2026-11-24T09:00:00.000Z') });
});
afterEach(() => rm(folder, { recursive: true }));

const files = async (): Promise<readonly string[]> =>
  (await readdir(outbox())).sort().map((name) => path.join(outbox(), name));

mailContract(
  () => mail,
  async () => Promise.all((await files()).map(async (file) => asArrived(await simpleParser(await readFile(file))))),
);

test('the operator can read the file as it is and copy the link from it', async () => {
  await mail.send(letter);
  const [file] = await files();
  expect(path.basename(file ?? '')).toBe('linkrequest_0192.eml');
  const text = await readFile(file ?? '', 'utf8');
  expect(text).toContain(letter.text);
  expect(text.split('\n').slice(0, 3)).toEqual([
    'To: noor@breda.example',
    'Subject: Inloggen bij Gemeengoed: één klik',
    'Date: Tue, 24 Nov 2026 09:00:00 +0000',
  ]);
});

test('only the user of the hub can read it, since it may hold a sign-in link', async () => {
  await mail.send(letter);
  const [file] = await files();
  expect((await stat(file ?? '')).mode & 0o777).toBe(0o600);
  expect((await stat(outbox())).mode & 0o777).toBe(0o700);
});

test('no key leads out of the folder, and nothing half-written is left', async () => {
  await mail.send({ ...letter, key: '../../escaped' });
  expect(await readdir(folder)).toEqual(['outbox']);
  expect(await files()).toHaveLength(1);
  expect((await files())[0]).toMatch(/[0-9a-f]{64}\.eml$/);
});
