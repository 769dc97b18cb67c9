import { operator } from '../platform/viewer.ts';
import { accountsWorld, HOME, HOUR, MINUTE, linkIn, noor } from '../../tests/testkit/accounts-world.ts';

const world = accountsWorld();
const { add, pass } = world;
const askForLink = (email: string, address = '192.0.2.1') =>
  world.accounts().requestSignInLink({ email, language: 'nl', address });

describe('sign-in links', () => {
  test('a link by mail signs in once, within half an hour, at the configured address', async () => {
    await add({ password: undefined });
    expect(await askForLink('NOOR@breda.example')).toEqual({ ok: true, value: null });
    await world.accounts().sendWaitingLinks();
    expect(world.letters()).toMatchObject([{ to: 'noor@breda.example' }]);
    expect(world.letters()[0]?.text).toContain('https://hub.example/inloggen?link=');
    const token = linkIn(world.letters()[0]?.text);
    pass(29 * MINUTE);
    expect(await world.accounts().signInWithLink({ token, ...HOME })).toMatchObject({
      ok: true,
      value: { viewer: { name: 'Noor' } },
    });
    expect(await world.accounts().signInWithLink({ token, ...HOME })).toMatchObject({
      problems: [{ code: 'EXPIRED' }],
    });
  });

  test('after half an hour it is over', async () => {
    await add();
    await askForLink(noor.email);
    await world.accounts().sendWaitingLinks();
    pass(30 * MINUTE);
    expect(await world.accounts().signInWithLink({ token: linkIn(world.letters()[0]?.text), ...HOME })).toMatchObject({
      problems: [{ code: 'EXPIRED' }],
    });
  });

  test('of ten browsers that open one link at once, one gets in', async () => {
    const added = await add({ password: undefined });
    const token = linkIn(added.ok ? added.value.signInLink : null);
    const all = await Promise.all(
      Array.from({ length: 10 }, () => world.accounts().signInWithLink({ token, ...HOME })),
    );
    expect(all.filter((result) => result.ok)).toHaveLength(1);
  });

  test('a link from the operator lasts seven days and is void once a password is set', async () => {
    const added = await add({ password: undefined });
    const first = linkIn(added.ok ? added.value.signInLink : null);
    const made = await world.accounts().makeSignInLink(operator, noor.email);
    const second = linkIn(made.ok ? made.value : null);
    pass(7 * 24 * HOUR - MINUTE);
    expect((await world.accounts().signInWithLink({ token: first, ...HOME })).ok).toBe(true);
    await add();
    expect((await world.accounts().signInWithLink({ token: second, ...HOME })).ok).toBe(false);
  });

  test('an unknown address gets the same answer, and no letter', async () => {
    await add();
    expect(await askForLink('nobody@breda.example')).toEqual(await askForLink(noor.email));
    await world.accounts().sendWaitingLinks();
    expect(world.letters().map((letter) => letter.to)).toEqual(['noor@breda.example']);
  });

  test('while the mail server is down the answer is the same, and the letter follows later, once', async () => {
    await add();
    world.mail(false);
    expect(await askForLink(noor.email)).toEqual({ ok: true, value: null });
    await world.accounts().sendWaitingLinks();
    world.mail(true);
    pass(MINUTE);
    await world.accounts().sendWaitingLinks();
    await world.accounts().sendWaitingLinks();
    expect(world.letters()).toHaveLength(1);
  });

  test('a restart between the answer and the letter loses nothing', async () => {
    await add();
    world.mail(false);
    await askForLink(noor.email);
    await world.restart();
    world.mail(true);
    pass(MINUTE);
    await world.accounts().sendWaitingLinks();
    expect(world.letters()).toHaveLength(1);
  });

  test('nobody can fill a mailbox: the fourth request in a row has to wait, known or not', async () => {
    await add();
    for (const email of [noor.email, 'nobody@breda.example']) {
      for (let i = 0; i < 3; i += 1) expect((await askForLink(email)).ok).toBe(true);
      expect(await askForLink(email)).toMatchObject({
        problems: [{ code: 'TOO_MANY_REQUESTS', params: { seconds: 60 } }],
      });
    }
  });
});
