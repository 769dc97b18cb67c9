import fc from 'fast-check';
import type { Answer } from './index.ts';
import { anyAnswers, answersOf, forms, fullAnswers, optionOf, recommended } from '../../tests/testkit/chooser-world.ts';

const formsLeft = (answers: readonly Answer[]): string =>
  forms
    .map(({ code }) => code)
    .filter((code) => !answers.some((answer) => optionOf(answer).exclusions.has(code)))
    .join(' ');

/** All smallest subsets of the answers without which a form is left, by trying every subset. */
const smallestByTrying = (answers: readonly Answer[]): ReadonlyMap<string, string> => {
  // An answer that excludes nothing is never part of a smallest set.
  const relevant = answers.filter((answer) => optionOf(answer).exclusions.size > 0);
  const subsets = Array.from({ length: 2 ** relevant.length }, (_, bits) => relevant.filter((_, i) => (bits >> i) & 1));
  for (let size = 0; size <= relevant.length; size++) {
    const found = subsets
      .filter((open) => open.length === size)
      .map((open): [string, string] => [
        JSON.stringify(open),
        formsLeft(answers.filter((each) => !open.includes(each))),
      ])
      .filter(([, left]) => left !== '');
    if (found.length > 0) return new Map(found);
  }
  return new Map();
};

test('when no form is left, all smallest sets of answers to reconsider are named, most forms first', () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: fullAnswers }, anyAnswers), (answers) => {
      const { forms: ranked, relaxations } = recommended(answers);
      if (ranked.length > 0) return expect(relaxations).toEqual([]);
      tried++;
      const named = relaxations.map(({ change, unlocks }): [string, string] => [
        JSON.stringify(change),
        unlocks.map(({ code }) => code).join(' '),
      ]);
      expect(new Map(named)).toEqual(smallestByTrying(answers));
      const sizes = relaxations.map(({ unlocks }) => unlocks.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(sizes.length).toBeLessThanOrEqual(20);
    }),
    { numRuns: 8000 },
  );
  expect(tried).toBeGreaterThan(2000);
});

test('an employer of its own within a month: reconsider the date (7 forms) or the employer (6)', () => {
  const { forms: ranked, excluded, relaxations } = recommended(answersOf({ staff: 'own', speed: '<1m' }));
  expect(ranked).toEqual([]);
  expect(excluded).toHaveLength(17);
  expect(relaxations.map(({ change, unlocks }) => [change, unlocks.map(({ code }) => code)])).toEqual([
    [[{ questionId: 'speed', optionId: '<1m' }], ['BVO', 'OL', 'STI', 'CUA', 'VER', 'BV', 'EGT']],
    [[{ questionId: 'staff', optionId: 'own' }], ['IKU', 'COP', 'LOI', 'COV', 'INK', 'COD']],
  ]);
});
