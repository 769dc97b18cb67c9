import type { z } from 'zod';
import { chooser, chooserData } from '../../tests/testkit/chooser-world.ts';
import { createChooser } from './index.ts';
import type { LegalGroundsFile, ModelFile } from './model.ts';

const model = chooserData.model as z.infer<typeof ModelFile>;
const grounds = chooserData.legalGrounds as z.infer<typeof LegalGroundsFile>;

const excludedPlaces = model.questions.flatMap(({ id, options }) =>
  options.flatMap((option) => option.exclude.map((form) => `${id}=${option.id} ${form}`)),
);

test('the model has 17 forms, 14 questions and 83 exclusions', () => {
  expect(chooser.model.forms).toHaveLength(17);
  expect(chooser.model.questions).toHaveLength(14);
  expect(excludedPlaces).toHaveLength(83);
});

test('every exclusion has one reason, and no reason stands there for nothing', () => {
  const reasons = grounds.exclusions.flatMap(({ question, option, forms }) =>
    forms.map((form) => `${question}=${option} ${form}`),
  );
  expect(reasons.sort()).toEqual(excludedPlaces.sort());
});

test('every law that is named exists, every law is used, and each says when and where it was checked', () => {
  const named = [...chooser.model.forms.flatMap(({ law }) => law), ...grounds.exclusions.map(({ law }) => law)];
  const used = new Set(named.map((law) => (typeof law === 'string' ? law : law?.id)));
  for (const law of grounds.laws) {
    expect(used).toContain(law.id);
    expect(law.checkedOn).toBe('2026-11-24');
    expect(law.source.nl).not.toBe('');
  }
});

test('no text is the same in both languages by mistake', () => {
  for (const { code, words } of chooser.model.forms) {
    expect(words.nl.description).not.toBe(words.en.description);
    expect(Object.keys(words.nl)).toEqual(Object.keys(words.en));
    expect(words.nl.chooseWhen).not.toBe(words.en.chooseWhen);
    expect(chooser.form(code)?.code).toBe(code);
  }
  for (const { why } of chooser.model.questions) expect(why.nl).not.toBe(why.en);
  for (const { reason } of grounds.exclusions) expect(reason.nl).not.toBe(reason.en);
});

test.each([
  [
    'a reason',
    { ...chooserData, legalGrounds: { ...grounds, exclusions: grounds.exclusions.slice(1) } },
    /reason for goal=operate IKU is missing/,
  ],
  ['a law', { ...chooserData, legalGrounds: { ...grounds, laws: grounds.laws.slice(1) } }, /law wgr-1 is missing/],
  ['the text of a form', { ...chooserData, forms: [] }, /text of form IKU is missing/],
  ['the text of a question', { ...chooserData, questions: [] }, /text of question goal is missing/],
  ['whole numbers', { ...chooserData, model: { ...model, forms: [{ code: 'IKU', heaviness: 0.5 }] } }, /heaviness/],
])('data without %s are refused by name', (_, data, message) => {
  expect(() => createChooser(data)).toThrow(message);
});
