import { readFileSync } from 'node:fs';
import {
  QUESTION_IDS,
  answerInputs,
  outcomePath,
  overviewPath,
  questionPath,
  readJourney,
  withAnswer,
  withoutAnswers,
} from './journey.ts';

const read = (query: string) => readJourney(new URLSearchParams(query));

test('the address knows exactly the questions of the model, in its order', () => {
  const model = JSON.parse(readFileSync('seed/collaboration-forms/model.json', 'utf8')) as {
    readonly questions: readonly { readonly id: string }[];
  };
  expect(QUESTION_IDS).toEqual(model.questions.map(({ id }) => id));
});

test('an address that is read and written again stays the same', () => {
  const address =
    '/kieshulp/uitkomst?goal=build&partners=4-12&budget=%3E216k&gemeente=GM0826&thema=verkeer&thema=wonen' +
    '&nodig=code&over=parkeren+in+de+wijk&regio=moet&vorm=COD&met=GM0758&met=GM1719';
  expect(outcomePath(read(address.split('?')[1] ?? ''))).toBe(address);
});

test('equal journeys have one address, whatever the order of answering', () => {
  const journey = withAnswer(withAnswer(read(''), 'risk', 'low'), 'goal', 'learn');
  expect(overviewPath(journey)).toBe('/kieshulp?goal=learn&risk=low');
  expect(questionPath(journey, 'exit')).toBe('/kieshulp?vraag=exit&goal=learn&risk=low');
  expect(overviewPath(read(''))).toBe('/kieshulp');
});

test('what an address should not hold is left out and breaks nothing', () => {
  const journey = read(
    'goal=&certainty=a%20b&utm_source=mail&gemeente=Breda&thema=%3Cb%3E&nodig=geld&regio=x&vorm=cod&met=GM1&met=GM0758&met=GM0758',
  );
  expect(journey).toEqual({
    answers: new Map(),
    partners: { municipality: null, themes: [], kind: null, text: '', region: 'SOME' },
    picked: ['GM0758'],
    form: null,
  });
});

test('answers go to the API in the order of the questions, and can be taken back', () => {
  const journey = read('risk=low&goal=learn&who=muni');
  expect(answerInputs(journey)).toEqual([
    { questionId: 'goal', optionId: 'learn' },
    { questionId: 'who', optionId: 'muni' },
    { questionId: 'risk', optionId: 'low' },
  ]);
  expect(overviewPath(withoutAnswers(journey, ['risk', 'goal']))).toBe('/kieshulp?who=muni');
});
