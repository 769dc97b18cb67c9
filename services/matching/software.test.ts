import { createSoftwareMap, softwareOf } from './software.ts';

const facts = {
  costOnce: null,
  costYearly: null,
  hours: null,
  durationMonths: null,
  supplier: null,
  inhabitantsAtTheTime: null,
};
const record = (title: string, provider: string | null = null) =>
  softwareOf({ kind: 'ALGORITHM', title, facts: { ...facts, supplier: provider }, algorithm: null });
const uses = (publisher: string, ...titles: readonly string[]) => ({
  publisher,
  software: titles.flatMap((title) => record(title)),
});

test('spellings of one supplier are one; “zelf ontwikkeld” is no supplier', () => {
  const keys = ['Centric B.V.', 'centric bv', 'Centric'].map((name) => record('x', name)[1]?.key);
  expect(new Set(keys)).toEqual(new Set(['supplier centric']));
  expect(record('x', 'Zelf ontwikkeld')).toHaveLength(1);
  expect(record('x', '  ')).toHaveLength(1);
});

test('only a register record names a product', () => {
  expect(softwareOf({ kind: 'CASE_STUDY', title: 'Anonimiseren', facts, algorithm: null })).toEqual([]);
});

test('sharing something rare counts more than sharing what everybody has', () => {
  const map = createSoftwareMap([
    uses('A', 'Anonimiseren', 'Brugwachter'),
    uses('B', 'Anonimiseren', 'Chatbot'),
    uses('C', 'Anonimiseren', 'Brugwachter'),
    uses('D', 'Anonimiseren'),
    uses('E', 'Drone'),
  ]);
  expect(map.compare('A', 'C').likeness).toBeCloseTo(1, 9);
  expect(map.compare('A', 'C').likeness).toBeGreaterThan(map.compare('A', 'B').likeness);
  expect(map.compare('A', 'C').shared.map(({ name }) => name)).toEqual(['Brugwachter', 'Anonimiseren']);
  expect(map.compare('A', 'B').likeness).toBe(map.compare('B', 'A').likeness);
  for (const other of ['E', 'unknown']) expect(map.compare('A', other)).toEqual({ likeness: 0, shared: [] });
});

test('in a hub of two, what both use still counts', () => {
  expect(createSoftwareMap([uses('A', 'Chatbot'), uses('B', 'Chatbot')]).compare('A', 'B').likeness).toBeGreaterThan(0);
});
