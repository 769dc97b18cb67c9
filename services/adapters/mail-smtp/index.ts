import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { createTransport } from 'nodemailer';
import type { Letter, Mail } from '../../ports/mail.ts';
import { checkedLetter } from '../mail/checked-letter.ts';

interface Options {
  /** `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  /** Address that letters come from. */
  readonly from: string;
}

const TIMEOUT_MS = 20_000;
const REMEMBERED = 10_000;

const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

const connect = (address: string) => {
  const url = new URL(address);
  return createTransport({
    url: address,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A password never travels readably over a network.
    requireTLS: url.protocol === 'smtp:' && url.username !== '' && !isThisMachine(url.hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
};

/** The same letter has the same Message-ID, also after a restart, so that the receiving side can tell. */
const messageId = (key: string, from: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${from.slice(from.indexOf('@') + 1)}>`;

/** Mail through the mail server of the organisation. A letter counts as taken over when that server accepted it. */
export const createMailSmtp = ({ url, from }: Options): Mail => {
  const transport = connect(url);
  /** Letters that were sent or are on their way, so that asking twice sends once. */
  const sent = new LRUCache<string, Promise<void>>({ max: REMEMBERED });

  const deliver = async ({ key, to, subject, text, html, headers }: Letter): Promise<void> => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      ...(html === undefined ? {} : { html }),
      headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
      messageId: messageId(key, from),
    });
  };

  return {
    send: async (letter) => {
      const { key } = checkedLetter(letter);
      const known = sent.get(key);
      if (known) return known;
      const sending = deliver(letter);
      sent.set(key, sending);
      sending.catch(() => sent.delete(key));
      return sending;
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
};
