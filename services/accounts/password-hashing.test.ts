import { BUSY, createPasswordHashing, createQueue, PRODUCTION_COST } from './password-hashing.ts';

const cheap = { memoryCost: 64, timeCost: 1, parallelism: 1 };

test('passwords are hashed with argon2id at 19 MiB and two passes', async () => {
  const hashing = await createPasswordHashing();
  const hash = await hashing.hash('zeven vissen op het dak');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(hashing.isOutdated(String(hash))).toBe(false);
});

test('a hash of another cost still works and is known as outdated', async () => {
  const old = await (await createPasswordHashing(cheap)).hash('zeven vissen op het dak');
  const hashing = await createPasswordHashing(PRODUCTION_COST);
  expect(await hashing.verify(String(old), 'zeven vissen op het dak')).toBe(true);
  expect(hashing.isOutdated(String(old))).toBe(true);
});

test('a long password counts to its last byte', async () => {
  const hashing = await createPasswordHashing(cheap);
  const long = 'v'.repeat(1023);
  const hash = String(await hashing.hash(`${long}a`));
  expect(await hashing.verify(hash, `${long}a`)).toBe(true);
  expect(await hashing.verify(hash, `${long}b`)).toBe(false);
  expect(await hashing.verify(hash, `${long}aa`)).toBe(false);
});

test('é typed as one or as two characters is the same password', async () => {
  const hashing = await createPasswordHashing(cheap);
  const hash = String(await hashing.hash('caf\u00e9 op de hoek'));
  expect(await hashing.verify(hash, 'cafe\u0301 op de hoek')).toBe(true);
});

test('nobody signs in to an account without a password, whatever they type', async () => {
  const hashing = await createPasswordHashing(cheap);
  expect(await hashing.verify(null, '')).toBe(false);
  expect(await hashing.verify(null, 'zeven vissen op het dak')).toBe(false);
});

test('two run at once, the rest waits in line, and who comes when the line is full is told so', async () => {
  const queue = createQueue(2, 3);
  let running = 0;
  let most = 0;
  const finish: (() => void)[] = [];
  const work = async (): Promise<string> => {
    most = Math.max(most, (running += 1));
    await new Promise<void>((resolve) => finish.push(resolve));
    running -= 1;
    return 'done';
  };
  const all = Array.from({ length: 7 }, () => queue(work));
  expect(await all[5]).toBe(BUSY);
  expect(await all[6]).toBe(BUSY);
  for (let turn = 0; turn < 5; turn += 1) {
    finish.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all(all.slice(0, 5))).toEqual(Array(5).fill('done'));
  expect(most).toBe(2);
});

test('a place in line is given back when the work fails', async () => {
  const queue = createQueue(1, 0);
  await expect(queue(() => Promise.reject(new Error('no memory')))).rejects.toThrow('no memory');
  expect(await queue(() => Promise.resolve(1))).toBe(1);
});
