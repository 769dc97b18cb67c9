import { operator } from '../platform/viewer.ts';
import { accountsWorld, HOME, HOUR, PASSWORD, noor } from '../../tests/testkit/accounts-world.ts';
import { define } from '../ports/storage.ts';
import type { Session } from './session.ts';
import { openUserStore } from './user-store.ts';

const world = accountsWorld();
const { add, signIn, sessionToken, pass, open } = world;
const storedSessions = () =>
  world
    .store()
    .collection(define<Session>()({ name: 'sessions', fields: ['expiresAt'], expires: 'expiresAt', feed: false }));
const storedUsers = async (): Promise<string> => JSON.stringify(await (await openUserStore(world.store())).all());

describe('signing in with a password', () => {
  test('a session knows who holds it, with the roles of this moment', async () => {
    await add();
    const token = await sessionToken();
    expect(await world.accounts().viewerOfSession(token)).toMatchObject({
      kind: 'user',
      name: 'Noor',
      scope: 'write',
      memberships: [{ publisher: 'GM0758', role: 'publisher' }],
    });
    expect(await world.accounts().viewerOfSession(`${token}x`)).toBeNull();
    expect(await world.accounts().viewerOfSession('x'.repeat(1_000_000))).toBeNull();
  });

  test('a wrong password, an unknown address and an account without a password get one answer', async () => {
    await add();
    await add({ email: 'link@breda.example', password: undefined });
    const answers = await Promise.all([
      signIn({ password: 'acht vissen op het dak' }),
      signIn({ email: 'nobody@breda.example' }),
      signIn({ email: 'link@breda.example' }),
      signIn({ password: 'x'.repeat(100_000) }),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('the session that the browser had before ends, so that nobody can plant one', async () => {
    await add();
    const before = await sessionToken();
    const after = await signIn({ previousSession: before });
    expect(await world.accounts().viewerOfSession(before)).toBeNull();
    expect(after.ok && (await world.accounts().viewerOfSession(after.value.session.token))).toMatchObject({
      name: 'Noor',
    });
  });

  test('the store holds no secret that would let someone in', async () => {
    await add();
    const token = await sessionToken();
    const sessions = await storedSessions();
    const stored = await sessions.find({});
    expect(stored.items).toHaveLength(1);
    expect(JSON.stringify(stored.items)).not.toContain(token);
  });

  test('a hash of an older cost is renewed at sign-in, without ending the session', async () => {
    await add();
    const dearer = await open({ memoryCost: 128, timeCost: 1, parallelism: 1 });
    const signedIn = await dearer.signIn({ email: noor.email, password: PASSWORD, ...HOME });
    expect(signedIn.ok && (await dearer.viewerOfSession(signedIn.value.session.token))).toMatchObject({ name: 'Noor' });
    expect(await storedUsers()).toContain('m=128,t=1');
  });
});

describe('sessions', () => {
  test('end after eight hours without use, and go on while used', async () => {
    await add();
    const token = await sessionToken();
    pass(7 * HOUR);
    expect(await world.accounts().viewerOfSession(token)).not.toBeNull();
    pass(7 * HOUR);
    expect(await world.accounts().viewerOfSession(token)).not.toBeNull();
    pass(8 * HOUR);
    expect(await world.accounts().viewerOfSession(token)).toBeNull();
  });

  test('end after seven days, however busy', async () => {
    await add();
    const token = await sessionToken();
    for (let hours = 0; hours < 7 * 24 - 6; hours += 6) {
      pass(6 * HOUR);
      expect(await world.accounts().viewerOfSession(token)).not.toBeNull();
    }
    pass(6 * HOUR);
    expect(await world.accounts().viewerOfSession(token)).toBeNull();
  });

  test('a page that is read ten times in a minute writes once at most', async () => {
    await add();
    const token = await sessionToken();
    const sessions = await storedSessions();
    const version = async () => (await sessions.find({})).items[0]?.version;
    for (let second = 0; second < 50; second += 5) {
      pass(5_000);
      await world.accounts().viewerOfSession(token);
    }
    expect(await version()).toBe(1);
    pass(10_000);
    await Promise.all([world.accounts().viewerOfSession(token), world.accounts().viewerOfSession(token)]);
    expect(await version()).toBe(2);
  });

  test('signing out ends this session and no other', async () => {
    await add();
    const [here, there] = [await sessionToken(), await sessionToken()];
    await world.accounts().signOut(here);
    expect(await world.accounts().viewerOfSession(here)).toBeNull();
    expect(await world.accounts().viewerOfSession(there)).not.toBeNull();
    expect(await world.accounts().signOut(here)).toEqual({ ok: true, value: null });
    expect(await world.accounts().signOut(null)).toEqual({ ok: true, value: null });
  });

  test.each([
    ['another role', () => add({ password: undefined, role: 'reader' })],
    ['removal', () => world.accounts().removeUser(operator, noor.email)],
    ['another password', () => add({ password: 'acht vissen in de vijver' })],
  ])('%s ends every session and token at once', async (_what, change) => {
    await add();
    const session = await sessionToken();
    const token = await world.accounts().addToken(operator, { email: noor.email, scope: 'write' });
    const secret = token.ok ? token.value.secret : '';
    expect(await world.accounts().viewerOfToken(secret)).not.toBeNull();
    expect((await change()).ok).toBe(true);
    expect(await world.accounts().viewerOfSession(session)).toBeNull();
    expect(await world.accounts().viewerOfToken(secret)).toBeNull();
  });
});
