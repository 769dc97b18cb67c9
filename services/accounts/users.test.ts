import { operator } from '../platform/viewer.ts';
import { accountsWorld, noor } from '../../tests/testkit/accounts-world.ts';

const world = accountsWorld();
const { add, signIn } = world;

describe('users', () => {
  test('the first user of a hub comes from the operator; nobody is there before', async () => {
    expect(await world.accounts().listUsers(operator)).toEqual({ ok: true, value: [] });
    expect(await add()).toMatchObject({ ok: true, value: { outcome: 'added', signInLink: null } });
    expect(await world.accounts().listUsers(operator)).toMatchObject({
      value: [
        { email: 'noor@breda.example', memberships: [{ publisher: 'GM0758', role: 'publisher' }], hasPassword: true },
      ],
    });
  });

  test('adding the same user again changes nothing, another role or municipality changes that alone', async () => {
    await add();
    expect(await add({ password: undefined })).toMatchObject({ value: { outcome: 'unchanged' } });
    expect(await add({ password: undefined, municipality: 'GM0344', role: 'reader' })).toMatchObject({
      value: {
        outcome: 'changed',
        user: { memberships: [{ publisher: 'GM0758' }, { publisher: 'GM0344', role: 'reader' }] },
      },
    });
    expect(await world.store().changes(0)).toMatchObject([{ type: 'user.added' }, { type: 'role.changed' }]);
  });

  test('every wrong field is named at once', async () => {
    const refused = await add({ email: 'noor', name: ' ', municipality: 'GM9999', role: 'chief', password: 'kort' });
    expect(refused.ok ? [] : refused.problems.map((problem) => problem.path?.at(-1))).toEqual([
      'email',
      'name',
      'municipality',
      'role',
      'password',
    ]);
    expect(await add({ hubAdministrator: true })).toMatchObject({
      problems: [{ key: 'accounts.hub-or-municipality' }],
    });
  });

  test('only a hub administrator adds people, nobody changes their own place, and a guest sees nobody', async () => {
    await add();
    await add({ email: 'hub@hub.example', municipality: undefined, role: undefined, hubAdministrator: true });
    const viewerOf = async (email: string) => {
      const signedIn = await signIn({ email });
      if (!signedIn.ok) throw new Error('not signed in');
      return signedIn.value.viewer;
    };
    const publisher = await viewerOf(noor.email);
    const administrator = await viewerOf('hub@hub.example');
    const refused = { problems: [{ code: 'NOT_ALLOWED' }] };
    expect(await world.accounts().addUser(publisher, { ...noor, role: 'administrator' })).toMatchObject(refused);
    expect(await world.accounts().listUsers({ kind: 'guest' })).toMatchObject(refused);
    expect(await world.accounts().listUsers(publisher)).toMatchObject(refused);
    expect(await world.accounts().addUser(administrator, { ...noor, email: 'hub@hub.example' })).toMatchObject(refused);
    expect(await world.accounts().removeUser(administrator, 'hub@hub.example')).toMatchObject(refused);
    expect(
      await world.accounts().addUser({ ...administrator, scope: 'read' }, { ...noor, email: 'x@x.example' }),
    ).toMatchObject(refused);
    expect(await world.accounts().makeSignInLink(administrator, noor.email)).toMatchObject(refused);
    expect(await world.accounts().addToken(administrator, { email: noor.email, scope: 'write' })).toMatchObject(
      refused,
    );
    expect(await world.accounts().addUser(administrator, { ...noor, email: 'x@x.example' })).toMatchObject({
      value: { outcome: 'added', signInLink: null },
    });
  });

  test('two people who add one address at once make one user', async () => {
    const both = await Promise.all([add({ password: undefined }), add({ password: undefined })]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  test('no event holds an address, a name or a secret', async () => {
    await add();
    await add({ password: 'acht vissen in de vijver' });
    await world.accounts().addToken(operator, { email: noor.email, scope: 'read', name: 'script' });
    await world.accounts().removeUser(operator, noor.email);
    const log = JSON.stringify(await world.store().changes(0));
    expect(log).toContain('user.removed');
    expect(log).toContain('token.revoked');
    expect(log).not.toMatch(/noor|breda|argon2|script|gemeengoed_/i);
  });
});
