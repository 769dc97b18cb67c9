import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createMailSmtp } from '../../../services/adapters/mail-smtp/index.ts';
import type { Mail } from '../../../services/ports/mail.ts';
import { letter, mailContract } from './mail-contract.ts';
import { asArrived } from './parsed-letter.ts';

interface Received {
  readonly recipients: readonly string[];
  readonly mail: ParsedMail;
}

let server: SMTPServer;
let received: Received[];
let accepts: boolean;
let port: number;
let mail: Mail;

beforeEach(async () => {
  received = [];
  accepts = true;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, callback) => {
      const take = async (): Promise<void> => {
        const parsed = await simpleParser(stream);
        if (!accepts) throw new Error('mailbox full');
        received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), mail: parsed });
      };
      take().then(
        () => callback(),
        (error: unknown) => callback(error as Error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.server.address() as AddressInfo).port;
  mail = createMailSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'gemeengoed@hub.example' });
});
afterEach(async () => {
  await mail.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

mailContract(
  () => mail,
  () => Promise.resolve(received.map(({ mail: parsed }) => asArrived(parsed))),
);

test('goes to one recipient only, from the configured address, marked as sent by a program', async () => {
  await mail.send({ ...letter, html: '<p>Goedendag</p>' });
  const [only] = received;
  expect(only?.recipients).toEqual(['noor@breda.example']);
  expect(only?.mail.from?.text).toBe('gemeengoed@hub.example');
  expect(only?.mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(only?.mail.html).toContain('Goedendag');
});

test('carries the same Message-ID after a restart, so that the other side can see that it has it', async () => {
  await mail.send(letter);
  const restarted = createMailSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'gemeengoed@hub.example' });
  await restarted.send(letter);
  await restarted.close();
  const ids = received.map((each) => each.mail.messageId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('a letter that the server did not take is rejected, and can be sent again', async () => {
  accepts = false;
  await expect(mail.send(letter)).rejects.toThrow();
  accepts = true;
  await mail.send(letter);
  expect(received).toHaveLength(1);
});

test('no server at all is a rejection, not a silence', async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await expect(mail.send(letter)).rejects.toThrow();
});

test('a password is not sent over a line that anybody can read', async () => {
  const careful = createMailSmtp({
    url: `smtp://user:secret@[::ffff:127.0.0.1]:${port}`,
    from: 'gemeengoed@hub.example',
  });
  await expect(careful.send(letter)).rejects.toThrow(/STARTTLS|TLS/);
  await careful.close();
  expect(received).toHaveLength(0);
});
