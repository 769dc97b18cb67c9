import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { operator } from '../../services/platform/viewer.ts';
import { createBrowser, type Browser } from '../testkit/browser.ts';
import type { GraphqlAnswer } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

const PASSWORD = 'zeven vissen op het dak';
const HOUR = 3_600_000;
let hub: TestHub;
let people = 0;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

/** Everybody is somebody else, so that no test waits for the attempts of another. */
const newPerson = async (change: { readonly password?: undefined } = {}): Promise<string> => {
  const email = `person${(people += 1)}@breda.example`;
  const person = { email, name: 'Noor', municipality: 'GM0758', role: 'editor', password: PASSWORD, ...change };
  const added = await hub.doors.accounts.addUser(operator, person);
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  return email;
};

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { viewer { name } problems { code message path } } }`;
const VIEWER = `{ viewer { id name email hubAdministrator memberships { role municipality { code name } } } }`;
const CHANGE = `mutation ($new: String!, $current: String) {
  changePassword(input: { newPassword: $new, currentPassword: $current }) { changed problems { code message path } } }`;

interface Payload {
  readonly viewer: { readonly name: string } | null;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}
/** What was answered under a field of the mutation. */
const payloadOf = ({ data }: GraphqlAnswer, field: string): Payload => data[field] as unknown as Payload;

const signIn = (browser: Browser, email: string, password = PASSWORD) => browser.run(SIGN_IN, { email, password });
const signedIn = async (email: string): Promise<Browser> => {
  const browser = createBrowser(hub);
  expect(payloadOf(await signIn(browser, email), 'signIn').problems).toEqual([]);
  return browser;
};
const nameOf = async (browser: Browser): Promise<string | null> =>
  (((await browser.run(VIEWER)).data['viewer'] as unknown as Payload['viewer']) ?? { name: null }).name;

describe('sessions over HTTP', () => {
  test('a signed-in browser is known, with its own address and roles', async () => {
    const email = await newPerson();
    const browser = await signedIn(email);
    expect((await browser.run(VIEWER)).data.viewer).toMatchObject({
      id: expect.stringMatching(/^user_[0-9a-f]{32}$/) as string,
      name: 'Noor',
      email,
      hubAdministrator: false,
      memberships: [{ role: 'EDITOR', municipality: { code: 'GM0758', name: 'Breda' } }],
    });
    expect((await hub.run(VIEWER)).data.viewer).toBeNull();
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const answer = await signIn(createBrowser(hub), await newPerson());
    expect(answer.headers.getSetCookie()).toHaveLength(1);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^gemeengoed=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('a planted cookie is not taken over: signing in gives another one, and the old one is worth nothing', async () => {
    const email = await newPerson();
    const planted = createBrowser(hub, `gemeengoed=${'a'.repeat(43)}`);
    await signIn(planted, email);
    expect(planted.cookie()).not.toContain('aaaa');

    const before = planted.cookie();
    await signIn(planted, email);
    expect(planted.cookie()).not.toBe(before);
    expect(await nameOf(createBrowser(hub, before))).toBeNull();
    expect(await nameOf(planted)).toBe('Noor');
  });

  test('signing out ends the session, also for who copied the cookie', async () => {
    const browser = await signedIn(await newPerson());
    const copied = browser.cookie();
    await browser.run('mutation { signOut { problems { code } } }');
    expect(browser.cookie()).toBe('');
    expect(await nameOf(createBrowser(hub, copied))).toBeNull();
  });

  test('after eight hours without use the browser is a guest again', async () => {
    const browser = await signedIn(await newPerson());
    hub.clock.advance(8 * HOUR - 1_000);
    expect(await nameOf(browser)).toBe('Noor');
    hub.clock.advance(8 * HOUR);
    expect(await nameOf(browser)).toBeNull();
  });

  test('another password ends every other session and gives this browser a fresh one', async () => {
    const email = await newPerson();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const before = here.cookie();
    const wrong = await here.run(CHANGE, { new: 'acht vissen in de vijver', current: 'iets heel anders' });
    expect(wrong.data.changePassword).toMatchObject({
      changed: false,
      problems: [{ path: ['input', 'currentPassword'] }],
    });
    const right = await here.run(CHANGE, { new: 'acht vissen in de vijver', current: PASSWORD });
    expect(right.data.changePassword).toEqual({ changed: true, problems: [] });
    expect(await nameOf(here)).toBe('Noor');
    expect(await nameOf(there)).toBeNull();
    expect(await nameOf(createBrowser(hub, before))).toBeNull();
  });

  test('on https the cookie belongs to this host alone', async () => {
    const secure = await startHub({ env: { PUBLIC_URL: 'https://hub.example' } });
    try {
      await secure.doors.accounts.addUser(operator, {
        email: 'hub@hub.example',
        name: 'Hub',
        hubAdministrator: true,
        password: PASSWORD,
      });
      const answer = await signIn(createBrowser(secure), 'hub@hub.example');
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Host-gemeengoed=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    } finally {
      await secure.stop();
    }
  });
});

describe('attempts', () => {
  test('wrong password, unknown address, no password yet: one and the same answer, in the language of the request', async () => {
    const [known, linkOnly] = [await newPerson(), await newPerson({ password: undefined })];
    const answers = [];
    for (const email of [known, linkOnly, 'nobody@breda.example']) {
      answers.push((await signIn(createBrowser(hub), email, 'iets heel anders')).data);
    }
    expect(new Set(answers.map((data) => JSON.stringify(data))).size).toBe(1);
    expect(answers[0]?.signIn).toMatchObject({ viewer: null, problems: [{ code: 'INVALID_INPUT', path: [] }] });
    const english = await hub.run(SIGN_IN, { email: known, password: 'iets heel anders' }, { 'accept-language': 'en' });
    expect(payloadOf(english, 'signIn').problems[0]?.message).toMatch(
      /^The e-mail address or the password is not right/,
    );
  });

  test('many sign-ins in one request count as many', async () => {
    const email = await newPerson();
    const fields = Array.from(
      { length: 15 },
      (_, i) => `a${i}: signIn(input: { email: "${email}", password: "wrong" }) { problems { code } }`,
    );
    const answer = await hub.run(`mutation { ${fields.join(' ')} }`);
    const codes = fields.map((_, i) => payloadOf(answer, `a${i}`).problems[0]?.code);
    expect(codes.filter((code) => code === 'INVALID_INPUT')).toHaveLength(10);
    expect(codes.slice(10)).toEqual(Array(5).fill('TOO_MANY_REQUESTS'));
    const now = await signIn(createBrowser(hub), email);
    expect(payloadOf(now, 'signIn').problems[0]).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      message: expect.stringMatching(/Wacht/) as string,
    });
    hub.clock.advance(3_000);
    expect(payloadOf(await signIn(createBrowser(hub), email), 'signIn').viewer).toEqual({ name: 'Noor' });
  });
});

describe('sign-in links over HTTP', () => {
  const ASK = `mutation ($email: String!) { requestSignInLink(input: { email: $email }) { sent problems { code message } } }`;
  const USE = `mutation ($token: String!) { signInWithLink(input: { token: $token }) { viewer { name } problems { code message } } }`;

  const lettersTo = async (email: string): Promise<readonly string[]> => {
    await hub.doors.accounts.sendWaitingLinks();
    const outbox = path.join(hub.folder, 'outbox');
    const letters = await Promise.all((await readdir(outbox)).map((file) => readFile(path.join(outbox, file), 'utf8')));
    return letters.filter((letter) => letter.includes(`To: ${email}\n`));
  };
  const tokenIn = (letter = ''): string => /inloggen\?link=([\w-]{43})/.exec(letter)?.[1] ?? '';

  test('a link from the letter signs in once', async () => {
    const email = await newPerson({ password: undefined });
    expect((await hub.run(ASK, { email })).data.requestSignInLink).toEqual({ sent: true, problems: [] });
    const [letter] = await lettersTo(email);
    const browser = createBrowser(hub);
    expect(payloadOf(await browser.run(USE, { token: tokenIn(letter) }), 'signInWithLink').viewer).toEqual({
      name: 'Noor',
    });
    expect(await nameOf(browser)).toBe('Noor');
    const again = await createBrowser(hub).run(USE, { token: tokenIn(letter) });
    expect(again.data.signInWithLink).toMatchObject({ viewer: null, problems: [{ code: 'EXPIRED' }] });
  });

  test('an unknown address gets the same answer and no letter', async () => {
    const [known, unknown] = [await newPerson(), 'nobody-at-all@breda.example'];
    const answers = [await hub.run(ASK, { email: known }), await hub.run(ASK, { email: unknown })];
    expect(answers[0]?.data).toEqual(answers[1]?.data);
    expect(await lettersTo(known)).toHaveLength(1);
    expect(await lettersTo(unknown)).toHaveLength(0);
  });

  test('a poisoned Host header does not get into the letter', async () => {
    const email = await newPerson();
    await new Promise((resolve, reject) => {
      const headers = { host: 'localhost:1', 'x-forwarded-host': 'evil.example', 'content-type': 'application/json' };
      const asked = request(`${hub.url}/graphql`, { method: 'POST', headers }, (response) =>
        response.resume().on('end', resolve),
      );
      asked.on('error', reject).end(JSON.stringify({ query: ASK, variables: { email } }));
    });
    const [letter] = await lettersTo(email);
    expect(letter).toContain(`${hub.url}/inloggen?link=`);
    expect(letter).not.toMatch(/localhost:1|evil/);
  });
});

describe('API tokens over HTTP', () => {
  const tokenFor = async (scope: 'read' | 'write') => {
    const added = await hub.doors.accounts.addToken(operator, { email: await newPerson(), scope });
    if (!added.ok) throw new Error(JSON.stringify(added.problems));
    const headers = { authorization: `Bearer ${added.value.secret}` };
    return { id: added.value.id, run: (query: string, variables = {}) => hub.run(query, variables, headers) };
  };
  const CREATE = `mutation { createEntry(input: { municipality: "GM0758", kind: TOOL, title: "Sjabloon" }) { entry { id } problems { code } } }`;

  test('a read token reads and changes nothing', async () => {
    const program = await tokenFor('read');
    expect((await program.run(VIEWER)).data.viewer).toMatchObject({ name: 'Noor' });
    expect((await program.run(CREATE)).data.createEntry).toMatchObject({
      entry: null,
      problems: [{ code: 'NOT_ALLOWED' }],
    });
    expect(payloadOf(await (await tokenFor('write')).run(CREATE), 'createEntry').problems).toEqual([]);
  });

  test('no token changes a password', async () => {
    const program = await tokenFor('write');
    const answer = await program.run(CHANGE, { new: 'acht vissen in de vijver', current: PASSWORD });
    expect(answer.data.changePassword).toMatchObject({ changed: false, problems: [{ code: 'NOT_SIGNED_IN' }] });
  });

  test('a revoked or invented token is refused with 401', async () => {
    const program = await tokenFor('read');
    await hub.doors.accounts.revokeToken(operator, program.id);
    expect((await program.run(VIEWER)).status).toBe(401);
    expect((await hub.run(VIEWER, {}, { authorization: 'Bearer gemeengoed_invented' })).status).toBe(401);
  });
});
