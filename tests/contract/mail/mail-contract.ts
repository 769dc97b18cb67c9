import { RefusedLetter, type Letter, type Mail } from '../../../services/ports/mail.ts';

/** What arrived in a mailbox, whatever the way. */
export interface Arrived {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly header: (name: string) => string | undefined;
}

export const letter: Letter = {
  key: 'linkrequest_0192',
  to: 'noor@breda.example',
  subject: 'Inloggen bij Gemeengoed: één klik',
  text: 'Goedendag,\n\nhttps://hub.example/inloggen?link=abcdefghijklmnopqrstuvwxyz0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ_=x\n\n.\nTot ziens ✓',
  headers: { 'List-Unsubscribe': '<https://hub.example/uit>' },
};

/** What every adapter of the mail port promises. `arrived` gives all letters so far. */
export const mailContract = (current: () => Mail, arrived: () => Promise<readonly Arrived[]>): void => {
  test('a letter arrives whole: address, subject, text and headers', async () => {
    await current().send(letter);
    const [only] = await arrived();
    expect(only).toMatchObject({ to: letter.to, subject: letter.subject });
    expect(only?.text.trimEnd()).toBe(letter.text);
    expect(only?.header('list-unsubscribe')).toContain('https://hub.example/uit');
  });

  test('the same letter twice arrives once, also when both are sent at the same time', async () => {
    await Promise.all([current().send(letter), current().send(letter)]);
    await current().send({ ...letter, subject: 'again' });
    expect(await arrived()).toHaveLength(1);
    await current().send({ ...letter, key: 'another' });
    expect(await arrived()).toHaveLength(2);
  });

  test('a key may hold anything that fits on a line', async () => {
    await current().send({ ...letter, key: 'digest:2026-11-24/noor@breda.example/../../x' });
    expect(await arrived()).toHaveLength(1);
  });

  test.each<[string, Partial<Letter>]>([
    ['a second recipient after a comma', { to: 'noor@breda.example, all@evil.example' }],
    ['a second recipient after a line end', { to: 'noor@breda.example\r\nBcc: all@evil.example' }],
    ['a recipient in angle brackets', { to: 'Noor <noor@breda.example>' }],
    ['a group of recipients', { to: 'all:noor@breda.example;' }],
    ['a quoted recipient', { to: '"noor@breda.example>,<all"@evil.example' }],
    ['a recipient with a blank', { to: 'noor@breda.example all@evil.example' }],
    ['no recipient', { to: '' }],
    ['a line end in the subject', { subject: 'Hallo\r\nBcc: all@evil.example' }],
    ['a lone line feed in the subject', { subject: 'Hallo\nX: y' }],
    ['a line separator in the subject', { subject: 'Hallo\u2028X: y' }],
    ['NUL in the subject', { subject: 'Hallo\0' }],
    ['no subject', { subject: '' }],
    ['a line end in a header', { headers: { 'X-A': 'a\r\nBcc: all@evil.example' } }],
    ['a header whose name is more than a name', { headers: { 'X-A: a\r\nBcc': 'all@evil.example' } }],
    ['a Bcc header', { headers: { bcc: 'all@evil.example' } }],
    ['a To header', { headers: { To: 'all@evil.example' } }],
    ['another body type', { headers: { 'Content-Type': 'text/html' } }],
    ['a key with a line end', { key: 'a\nb' }],
    ['no key', { key: '' }],
  ])('%s is refused, and nothing leaves', async (_what, change) => {
    await expect(current().send({ ...letter, ...change })).rejects.toThrow(RefusedLetter);
    expect(await arrived()).toHaveLength(0);
  });

  test('a text may hold anything: a dot alone on a line, what looks like headers, tags', async () => {
    const text = 'Bcc: all@evil.example\n\n.\n..\n<script>alert(1)</script>\nFrom hier';
    await current().send({ ...letter, text });
    const [only] = await arrived();
    expect(only?.text.trimEnd()).toBe(text);
    expect(only?.header('bcc')).toBeUndefined();
  });
};
