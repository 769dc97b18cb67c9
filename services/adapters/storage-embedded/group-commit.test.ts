import { Stale } from '../../ports/storage.ts';
import { GroupCommit } from './group-commit.ts';
import { openSql, type Sql } from './sqlite-driver.ts';

let sql: Sql;
let transactions: number;
let commits: GroupCommit;

beforeEach(() => {
  const real = openSql(':memory:');
  real.exec('CREATE TABLE notes(text)');
  transactions = 0;
  sql = {
    ...real,
    exec: (text) => {
      if (text === 'COMMIT') transactions++;
      real.exec(text);
    },
  };
  commits = new GroupCommit(
    sql,
    () => undefined,
    (error) => new Error('explained', { cause: error }),
  );
});
afterEach(() => sql.close());

const note = (text: string): Promise<number> =>
  commits.write(() => sql.run('INSERT INTO notes(text) VALUES (?)', text));
const notes = (): readonly string[] =>
  sql.all<{ readonly text: string }>('SELECT text FROM notes').map(({ text }) => text);

test('writes of one turn share one transaction, and each gets its own result', async () => {
  expect(await Promise.all(['a', 'b', 'c'].map(note))).toEqual([1, 2, 3]);
  expect(transactions).toBe(1);
  await note('d');
  expect(transactions).toBe(2);
});

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('writes that come in while others wait share their transaction, and nobody waits for ever', async () => {
  const first = note('a');
  await Promise.resolve();
  const second = note('b');
  const third = nextTurn().then(() => note('c'));
  await Promise.all([first, second, third]);
  expect(transactions).toBe(1);

  const written: Promise<number>[] = [];
  for (let turn = 0; turn < 100; turn++) {
    written.push(note('one more'));
    await nextTurn();
  }
  await Promise.all(written);
  expect(transactions).toBeGreaterThan(4);
});

test('a flood of writes is cut into transactions, so that others get their turn', async () => {
  await Promise.all(Array.from({ length: 1000 }, (_, index) => note(String(index))));
  expect(transactions).toBe(8);
  expect(notes()).toHaveLength(1000);
});

test('a stale write fails alone, any other error takes its whole transaction with it', async () => {
  const stale = commits.write(() => {
    throw new Stale('notes', 'x');
  });
  await Promise.all([note('a'), expect(stale).rejects.toThrow(Stale), note('b')]);
  expect(notes()).toEqual(['a', 'b']);

  const broken = commits.write(() => sql.run('INSERT INTO nowhere VALUES (1)'));
  const outcomes = await Promise.allSettled([note('c'), broken, note('d')]);
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'explained' } });
  expect(notes()).toEqual(['a', 'b']);
  await note('e');
  expect(notes()).toEqual(['a', 'b', 'e']);
});
