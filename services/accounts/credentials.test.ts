import { operator } from '../platform/viewer.ts';
import { accountsWorld, HOME, MINUTE, PASSWORD, linkIn, noor } from '../../tests/testkit/accounts-world.ts';

const world = accountsWorld();
const { add, signIn, sessionToken, pass } = world;

describe('changing a password', () => {
  const NEW = 'acht vissen in de vijver';
  const change = (sessionToken: string | null, currentPassword: string | null, newPassword = NEW) =>
    world.accounts().changePassword({ sessionToken, currentPassword, newPassword, address: HOME.address });

  test('takes the current one, ends every other session, and gives this browser a fresh one', async () => {
    await add();
    const [here, there] = [await sessionToken(), await sessionToken()];
    const changed = await change(here, PASSWORD);
    expect(await world.accounts().viewerOfSession(here)).toBeNull();
    expect(await world.accounts().viewerOfSession(there)).toBeNull();
    expect(changed.ok && (await world.accounts().viewerOfSession(changed.value.session.token))).not.toBeNull();
    expect((await signIn()).ok).toBe(false);
    expect((await signIn({ password: NEW })).ok).toBe(true);
  });

  test('is refused without the current one, for a guest, and for a weak one', async () => {
    await add();
    const token = await sessionToken();
    expect(await change(token, null)).toMatchObject({ problems: [{ path: ['input', 'currentPassword'] }] });
    expect(await change(token, NEW)).toMatchObject({ problems: [{ path: ['input', 'currentPassword'] }] });
    expect(await change(null, PASSWORD)).toMatchObject({ problems: [{ code: 'NOT_SIGNED_IN' }] });
    expect(await change(token, PASSWORD, 'kort')).toMatchObject({ problems: [{ path: ['input', 'newPassword'] }] });
    expect((await signIn()).ok).toBe(true);
  });

  test('who forgot it signs in by link and sets a new one, within half an hour', async () => {
    await add();
    const viaLink = async () => {
      const made = await world.accounts().makeSignInLink(operator, noor.email);
      const signedIn = await world.accounts().signInWithLink({ token: linkIn(made.ok ? made.value : null), ...HOME });
      return signedIn.ok ? signedIn.value.session.token : null;
    };
    const late = await viaLink();
    pass(31 * MINUTE);
    expect((await change(late, null)).ok).toBe(false);
    expect((await change(await viaLink(), null)).ok).toBe(true);
  });

  test('guessing the current one is throttled like signing in', async () => {
    await add();
    const token = await sessionToken();
    for (let i = 0; i < 10; i += 1) await change(token, 'negen vissen in de zee');
    expect(await change(token, PASSWORD)).toMatchObject({ problems: [{ code: 'TOO_MANY_REQUESTS' }] });
  });
});

describe('API tokens', () => {
  test('are shown once, listed without their secret, and end when revoked', async () => {
    await add();
    const added = await world.accounts().addToken(operator, { email: noor.email, scope: 'read', name: 'nightly' });
    if (!added.ok) throw new Error('no token');
    expect(await world.accounts().viewerOfToken(added.value.secret)).toMatchObject({ name: 'Noor', scope: 'read' });
    const list = await world.accounts().listTokens(operator);
    expect(list).toMatchObject({
      value: [{ id: added.value.id, name: 'nightly', email: 'noor@breda.example', works: true }],
    });
    expect(JSON.stringify(list)).not.toContain(added.value.secret);
    expect((await world.accounts().revokeToken(operator, added.value.id)).ok).toBe(true);
    expect(await world.accounts().viewerOfToken(added.value.secret)).toBeNull();
    expect(await world.accounts().revokeToken(operator, added.value.id)).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
  });

  test('are no sessions, and sessions are no tokens', async () => {
    await add();
    const added = await world.accounts().addToken(operator, { email: noor.email, scope: 'write' });
    expect(await world.accounts().viewerOfSession(added.ok ? added.value.secret : '')).toBeNull();
    expect(await world.accounts().viewerOfToken(await sessionToken())).toBeNull();
  });

  test('for nobody, or with an unknown scope, are refused by name', async () => {
    expect(await world.accounts().addToken(operator, { email: 'nobody@breda.example', scope: 'read' })).toMatchObject({
      problems: [{ path: ['input', 'email'] }],
    });
    expect(await world.accounts().addToken(operator, { email: noor.email, scope: 'all' })).toMatchObject({
      problems: [{ path: ['input', 'scope'] }],
    });
  });
});
