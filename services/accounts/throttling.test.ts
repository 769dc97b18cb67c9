import { accountsWorld, HOME, MINUTE, PASSWORD, noor } from '../../tests/testkit/accounts-world.ts';
import { PRODUCTION_COST } from './index.ts';

const world = accountsWorld();
const { add, signIn, pass, open } = world;

describe('throttling', () => {
  const wrong = (address: string) => signIn({ password: 'acht vissen op het dak', address });
  const codes = (results: readonly Awaited<ReturnType<typeof wrong>>[]) =>
    results.map((result) => (result.ok ? 'OK' : result.problems[0]?.code));
  const count = (all: readonly unknown[], one: unknown): number => all.filter((each) => each === one).length;

  test('a hundred wrong passwords from fifty addresses, all at once: ten are judged', async () => {
    await add();
    const all = await Promise.all(Array.from({ length: 100 }, (_, i) => wrong(`198.51.100.${i % 50}`)));
    expect(count(codes(all), 'INVALID_INPUT')).toBe(10);
    expect(count(codes(all), 'TOO_MANY_REQUESTS')).toBe(90);
  });

  test('two processes share one count', async () => {
    await add();
    const other = await open();
    for (let i = 0; i < 5; i += 1) {
      await wrong('192.0.2.1');
      await other.signIn({ email: noor.email, password: 'acht vissen op het dak', ...HOME });
    }
    expect(await signIn()).toMatchObject({ problems: [{ code: 'TOO_MANY_REQUESTS', params: { seconds: 2 } }] });
  });

  test('waiting helps: nobody is locked out for good, and a good password wipes the slate clean', async () => {
    await add();
    for (let i = 0; i < 200; i += 1) {
      await wrong(`198.51.100.${i}`);
      pass(MINUTE);
    }
    const now = await signIn();
    const seconds = now.ok ? 0 : Number(now.problems[0]?.params?.['seconds']);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    pass(seconds * 1000);
    expect((await signIn()).ok).toBe(true);
    expect(codes([await wrong('192.0.2.9')])).toEqual(['INVALID_INPUT']);
  });

  test('an unknown address is throttled like a known one', async () => {
    for (let i = 0; i < 10; i += 1) await signIn({ email: 'nobody@breda.example', address: `198.51.100.${i}` });
    expect(await signIn({ email: 'nobody@breda.example' })).toMatchObject({
      problems: [{ code: 'TOO_MANY_REQUESTS' }],
    });
  });

  test('one address that tries many accounts is stopped after a hundred, and only that address', async () => {
    await add();
    for (let i = 0; i < 100; i += 1) await signIn({ email: `user${i}@breda.example`, address: '203.0.113.7' });
    expect(await signIn({ address: '203.0.113.7' })).toMatchObject({ problems: [{ code: 'TOO_MANY_REQUESTS' }] });
    expect((await signIn()).ok).toBe(true);
  });

  const ofMany = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `user${i}@breda.example`);

  test('a whole town hall may sign in at once from one address', async () => {
    for (const email of ofMany(40)) await add({ email });
    const all = await Promise.all(ofMany(40).map((email) => signIn({ email })));
    expect(count(codes(all), 'OK')).toBe(40);
  });

  test('more sign-ins than the queue holds are asked to come back, and it costs them no attempt', async () => {
    const dear = await open(PRODUCTION_COST);
    const atOnce = () =>
      Promise.all(ofMany(90).map((email) => dear.signIn({ email, password: PASSWORD, ...HOME, address: email })));
    const all = await atOnce();
    expect(new Set(codes(all))).toEqual(new Set(['INVALID_INPUT', 'UNAVAILABLE']));
    const turnedAway = ofMany(90)[codes(all).indexOf('UNAVAILABLE')] ?? '';
    for (let i = 0; i < 10; i += 1) {
      expect(codes([await signIn({ email: turnedAway, address: turnedAway })])).toEqual(['INVALID_INPUT']);
    }
  });
});
