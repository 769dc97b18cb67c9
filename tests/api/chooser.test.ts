import { answersOf, scenarios } from '../testkit/chooser-world.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const RECOMMEND = `query ($answers: [ChooserAnswerInput!]!) {
  recommendForms(answers: $answers) {
    forms { form { code name } score equalCandidate lighter heavinessPoints contributions { questionId optionId points } }
    excluded { form { code name } reasons { questionId optionId text law { article confidence checkedOn source { text url } } } }
    relaxations { change { questionId optionId } unlocks { code } }
    problems { code message path }
  }
}`;

interface Form {
  readonly code: string;
  readonly name: string;
}
interface Recommended {
  readonly forms: readonly { readonly form: Form }[];
  readonly excluded: readonly { readonly form: Form; readonly reasons: readonly { readonly text: string }[] }[];
  readonly relaxations: readonly unknown[];
  readonly problems: readonly unknown[];
}
interface ChooserTexts {
  readonly questions: readonly unknown[];
  readonly forms: readonly Form[];
}

const recommend = async (answers: Readonly<Record<string, string>>, language = 'nl'): Promise<Recommended> => {
  const { data, errors } = await hub.run(RECOMMEND, { answers: answersOf(answers) }, { 'accept-language': language });
  expect(errors).toBeUndefined();
  return data.recommendForms as unknown as Recommended;
};

test('the questions and the 17 forms come with every text, in Dutch and in English', async () => {
  const query = `{ chooser { version
    questions { id weight text label explanation options { id text } }
    forms { code name description heaviness legalPersonality decidedBy setUpTime yearlyCost leaving democraticControl
      chooseWhen notWhen law { article source { text url } confidence checkedOn } } } }`;
  const ask = async (language: string): Promise<ChooserTexts> =>
    (await hub.run(query, {}, { 'accept-language': language })).data.chooser as unknown as ChooserTexts;
  const [dutch, english] = [await ask('nl'), await ask('en')];
  expect(dutch.questions).toHaveLength(14);
  expect(dutch.forms).toHaveLength(17);
  expect(dutch.questions[0]).toMatchObject({
    id: 'goal',
    weight: 3,
    label: 'Doel',
    text: 'Wat willen jullie samen vooral bereiken?',
  });
  expect(english.questions[0]).toMatchObject({ id: 'goal', label: 'Goal' });
  expect(dutch.forms[12]).toMatchObject({ code: 'STI', name: 'Stichting', legalPersonality: true });
  expect(english.forms[12]).toMatchObject({ code: 'STI', name: 'Foundation' });
  expect(JSON.stringify([dutch, english])).not.toContain('""');
});

test.each(scenarios)('scenario $id comes out first as expected', async ({ answers, expected }) => {
  const { forms, problems } = await recommend(answers);
  expect(expected).toContain(forms[0]?.form.code);
  expect(problems).toEqual([]);
});

test('a score is 50 plus the points of the answers less the weight of the form', async () => {
  const { forms } = await recommend({ goal: 'build', budget: '50-216k' });
  // w = 3 and 2, so Σ2w = 10: goal gives 50·3·2/10, budget 50·2·2/10, and heaviness 5 costs 1.75.
  expect(forms[0]).toMatchObject({
    form: { code: 'COD' },
    score: 50 + 30 + 20 - 1.75,
    equalCandidate: false,
    lighter: false,
    heavinessPoints: 1.75,
    contributions: [
      { questionId: 'goal', optionId: 'build', points: 30 },
      { questionId: 'budget', optionId: '50-216k', points: 20 },
    ],
  });
});

test('every excluded form names each answer, in words, with the article where there is one', async () => {
  const { excluded } = await recommend({ market: 'yes', who: 'muni', budget: '0', exit: 'any' });
  const reasonsOf = (code: string) => excluded.find(({ form }) => form.code === code)?.reasons;
  expect(reasonsOf('INN')).toEqual([
    expect.objectContaining({ questionId: 'budget', optionId: '0', law: null }),
    expect.objectContaining({
      questionId: 'market',
      law: {
        article: 'Richtlijn 2014/24/EU, art. 31',
        confidence: 'CHECKED',
        checkedOn: '2026-11-24',
        source: { text: 'europadecentraal.nl en pianoo.nl over het innovatiepartnerschap', url: null },
      },
    }),
  ]);
  expect(reasonsOf('BV')).toHaveLength(2);
  const { excluded: english } = await recommend({ market: 'yes' }, 'en');
  expect(english[0]?.reasons[0]?.text).toBe('This form is only allowed when no solution is on the market yet.');
});

test('when no form is left, the answers to reconsider are named with what they bring back', async () => {
  const { forms, relaxations } = await recommend({ staff: 'own', speed: '<1m' });
  expect(forms).toEqual([]);
  expect(relaxations).toEqual([
    {
      change: [{ questionId: 'speed', optionId: '<1m' }],
      unlocks: ['BVO', 'OL', 'STI', 'CUA', 'VER', 'BV', 'EGT'].map((code) => ({ code })),
    },
    {
      change: [{ questionId: 'staff', optionId: 'own' }],
      unlocks: ['IKU', 'COP', 'LOI', 'COV', 'INK', 'COD'].map((code) => ({ code })),
    },
  ]);
});

test('without answers the lightest form stands first, and nothing is excluded', async () => {
  const { forms, excluded, relaxations } = await recommend({});
  expect(forms).toHaveLength(17);
  expect(forms[0]).toMatchObject({ form: { code: 'IKU' }, score: 50, contributions: [] });
  expect([excluded, relaxations]).toEqual([[], []]);
});

test('an unknown answer is a problem with its place, in the language of the request', async () => {
  expect(await recommend({ goal: 'learn', risk: 'none' }, 'en')).toEqual({
    forms: [],
    excluded: [],
    relaxations: [],
    problems: [
      {
        code: 'INVALID_INPUT',
        message: 'Answer ‘none’ does not belong to question ‘risk’. Choose one of these: low, mid, high.',
        path: ['answers', '1', 'optionId'],
      },
    ],
  });
});
