import { createHash, randomUUID } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../../platform/clock.ts';
import type { Letter, Mail } from '../../ports/mail.ts';
import { makeFolder } from '../files/make-folder.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { checkedLetter } from '../mail/checked-letter.ts';

const PLAIN_KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,100}$/;

const fileName = ({ key }: Letter): string =>
  `${PLAIN_KEY.test(key) ? key : createHash('sha256').update(key).digest('hex')}.eml`;

/** UTF-8 as it is and no line folding, so that a person can read it and copy a link from it. */
const asText = ({ to, subject, text, headers = {} }: Letter, now: Date): string =>
  [
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ].join('\n');

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * Mail for a hub without a mail server: every letter is a file in `folder` that the operator can read, and send by hand.
 * Letters may hold sign-in links, so only the user of the hub can read them.
 */
export const openMailOutbox = async (folder: string, clock: Clock): Promise<Mail> => {
  await makeFolder(folder);

  const write = async (letter: Letter, file: string): Promise<void> => {
    const half = path.join(folder, `.${randomUUID()}.part`);
    const handle = await open(half, 'wx', 0o600);
    try {
      await handle.writeFile(asText(letter, clock.now()));
      await handle.sync();
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    await rename(half, file);
    await syncFolder(folder);
  };

  return {
    send: async (letter) => {
      const file = path.join(folder, fileName(checkedLetter(letter)));
      if (!(await exists(file))) await write(letter, file);
    },
    close: () => Promise.resolve(),
  };
};
