import type { EditorStart, Standing } from '../editor-start.ts';
import { printsOf } from '../merge.ts';
import type { Values } from '../values.ts';
import { QUIET_MS, createAutosave } from './autosave.ts';
import type { SaveOutcome } from './autosave.ts';

const stored: Values = { title: 'Titel', summary: '', background: 'Aanleiding', lessons: '' };
const standing: Standing = { state: 'DRAFT', publishedVersion: null, updatedAt: '2026-11-24T13:00:00.000Z' };
const start: EditorStart = {
  kind: 'CASE_STUDY',
  values: stored,
  stored,
  version: 1,
  prints: printsOf(stored),
  problems: [],
  conflict: null,
  standing,
  saving: 'saved',
};

type Answer = (values: Values, version: number) => SaveOutcome | Promise<SaveOutcome>;
const accept: Answer = (_values, version) => ({ kind: 'saved', version: version + 1, standing });

/** An autosave whose clock is moved by hand, and whose hub gives these answers one after the other, then accepts. */
const world = (answers: readonly Answer[] = [], from = start) => {
  const sent: { values: Values; version: number }[] = [];
  const shown: Values[] = [];
  let timer: { ms: number; run: () => void } | null = null;
  const left = [...answers];
  const autosave = createAutosave({
    start: from,
    save: async (values, version) => {
      sent.push({ values, version });
      return await (left.shift() ?? accept)(values, version);
    },
    later: (ms, run) => {
      const mine = { ms, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
    show: (values) => shown.push(values),
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    autosave,
    sent,
    shown,
    settle,
    waits: () => timer?.ms ?? null,
    pass: async () => {
      const due = timer;
      timer = null;
      due?.run();
      await settle();
    },
    saving: () => autosave.progress().saving,
  };
};

test('a second after the last key only what changed is saved, once', async () => {
  const { autosave, sent, pass, waits, saving } = world();
  autosave.changed({ title: 'T' });
  autosave.changed({ title: 'Ti' });
  expect([waits(), saving(), sent.length]).toEqual([QUIET_MS, 'waiting', 0]);
  await pass();
  expect(sent).toEqual([{ values: { title: 'Ti' }, version: 1 }]);
  expect([saving(), autosave.progress().version]).toEqual(['saved', 2]);
  await pass();
  expect(sent).toHaveLength(1);
});

test('there is one save at a time, and what is typed during it is saved after it', async () => {
  let answer: (outcome: SaveOutcome) => void = () => undefined;
  const slow: Answer = () => new Promise((resolve) => (answer = resolve));
  const { autosave, sent, pass, settle, saving } = world([slow]);
  autosave.changed({ title: 'Een' });
  await pass();
  autosave.changed({ title: 'Een twee' });
  await pass();
  expect(sent).toHaveLength(1);
  answer({ kind: 'saved', version: 2, standing });
  await settle();
  expect(sent[1]).toEqual({ values: { title: 'Een twee' }, version: 2 });
  expect(saving()).toBe('saved');
});

test('a field that the hub refuses does not keep the others from being saved, and is tried again when it changes', async () => {
  const problem = { code: 'INVALID_INPUT', message: 'Vul dit in.', path: ['input', 'title'] };
  const { autosave, sent, pass, saving } = world([() => ({ kind: 'refused', problems: [problem] })]);
  autosave.changed({ title: '', summary: 'Kort' });
  await pass();
  expect(sent.map(({ values }) => values)).toEqual([{ title: '', summary: 'Kort' }, { summary: 'Kort' }]);
  expect([saving(), autosave.progress().problems]).toEqual(['refused', [problem]]);
  autosave.changed({ title: 'Nieuw' });
  await pass();
  expect(sent.at(-1)?.values).toEqual({ title: 'Nieuw' });
  expect([saving(), autosave.progress().problems]).toEqual(['saved', []]);
});

test('a save that does not reach the hub is tried again, and nothing is dropped', async () => {
  const { autosave, sent, pass, saving } = world([() => ({ kind: 'failed' }), () => ({ kind: 'failed' })]);
  autosave.changed({ title: 'Nieuw' });
  await pass();
  expect(saving()).toBe('failed');
  await pass();
  await pass();
  expect(sent.map(({ values }) => values)).toEqual([{ title: 'Nieuw' }, { title: 'Nieuw' }, { title: 'Nieuw' }]);
  expect(saving()).toBe('saved');
});

test('who was signed out is told so, and saves when signed in again', async () => {
  const problem = { code: 'NOT_SIGNED_IN', message: 'Log in.', path: [] };
  const { autosave, sent, pass, settle, saving } = world([() => ({ kind: 'refused', problems: [problem] })]);
  autosave.changed({ title: 'Nieuw' });
  await pass();
  expect([saving(), autosave.progress().problems, sent.length]).toEqual(['failed', [problem], 1]);
  autosave.hurry();
  await settle();
  expect([saving(), autosave.progress().problems, sent.length]).toEqual(['saved', [], 2]);
});

const overtaken =
  (theirs: Values): Answer =>
  () => ({ kind: 'overtaken', stored: { ...stored, ...theirs }, version: 7, standing });

test('changes of two people in other fields are put together and saved', async () => {
  const { autosave, sent, pass, shown, saving } = world([overtaken({ lessons: 'Hun lessen' })]);
  autosave.changed({ title: 'Mijn titel' });
  await pass();
  expect(shown).toEqual([{ lessons: 'Hun lessen' }]);
  expect(sent.at(-1)).toEqual({ values: { title: 'Mijn titel' }, version: 7 });
  expect(autosave.progress().now).toMatchObject({ title: 'Mijn titel', lessons: 'Hun lessen' });
  expect([saving(), autosave.progress().conflict]).toEqual([
    'saved',
    { at: standing.updatedAt, theirs: {}, taken: ['lessons'] },
  ]);
});

test('where two people changed the same, nothing is saved until it was looked at; then knowingly over theirs', async () => {
  const { autosave, sent, pass, saving } = world([overtaken({ background: 'Hun tekst' })]);
  autosave.changed({ background: 'Mijn tekst' });
  await pass();
  expect(saving()).toBe('conflict');
  expect(autosave.progress()).toMatchObject({
    now: { background: 'Mijn tekst' },
    conflict: { theirs: { background: 'Hun tekst' } },
  });
  autosave.changed({ background: 'Mijn tekst, langer' });
  await pass();
  autosave.hurry();
  expect(sent).toHaveLength(1);
  expect(await autosave.flush()).toBe('saved');
  expect(sent.at(-1)).toEqual({ values: { background: 'Mijn tekst, langer' }, version: 7 });
  expect(autosave.progress().conflict).toBeNull();
});

test('a save by hand that meets a conflict does not go over it', async () => {
  const { autosave, sent } = world([overtaken({ background: 'Hun tekst' })]);
  autosave.changed({ background: 'Mijn tekst' });
  expect(await autosave.flush()).toBe('conflict');
  expect(sent).toHaveLength(1);
});

test('taking over what the other one wrote ends the conflict', async () => {
  const { autosave, pass, shown, saving } = world([overtaken({ background: 'Hun tekst' })]);
  autosave.changed({ background: 'Mijn tekst', title: 'Mijn titel' });
  await pass();
  autosave.take('background');
  expect(shown.at(-1)).toEqual({ background: 'Hun tekst' });
  await pass();
  expect([saving(), autosave.progress().stored]).toEqual([
    'saved',
    { ...stored, background: 'Hun tekst', title: 'Mijn titel' },
  ]);
});

test('text that is put back is saved, unless something else stands there now: then both are shown', async () => {
  const plain = world();
  plain.autosave.restore({ lessons: 'Getypt' }, printsOf(stored));
  await plain.pass();
  expect(plain.sent).toEqual([{ values: { lessons: 'Getypt' }, version: 1 }]);

  const other = world();
  other.autosave.restore({ background: 'Getypt' }, printsOf({ background: 'Nog vroeger' }));
  expect(other.autosave.progress()).toMatchObject({
    now: { background: 'Getypt' },
    conflict: { at: null, theirs: { background: 'Aanleiding' } },
    saving: 'conflict',
  });
});
