import fc from 'fast-check';
import type { Answer } from './index.ts';
import {
  anyAnswers,
  answersOf,
  chooser,
  codesOf,
  forms,
  optionOf,
  questionOf,
  questions,
  recommended,
  scenarios,
} from '../../tests/testkit/chooser-world.ts';

const doubledWeights = (answers: readonly Answer[]): number =>
  answers.reduce((sum, answer) => sum + 2 * questionOf(answer).weight, 0);

describe('the ten scenarios', () => {
  test('are ten', () => expect(scenarios).toHaveLength(10));

  test.each(scenarios)('$id comes out first as the experts expect', ({ answers, expected, top3 }) => {
    const result = recommended(answersOf(answers));
    expect(expected).toContain(codesOf(result)[0]);
    expect(codesOf(result).slice(0, 3)).toEqual(top3.map(({ form }) => form));
    top3.forEach(({ score }, index) =>
      expect(Math.abs((result.forms[index]?.score ?? NaN) - score)).toBeLessThan(0.0501),
    );
  });
});

describe('the score', () => {
  test('without answers is 50 less the weight of the form, and the lightest stands first', () => {
    const result = recommended([]);
    for (const { form, score } of result.forms) expect(score).toBeCloseTo(50 - 0.35 * form.heaviness, 12);
    expect(codesOf(result)).toEqual([...forms].sort((a, b) => a.heaviness - b.heaviness).map(({ code }) => code));
    expect(result).toMatchObject({ excluded: [], relaxations: [] });
  });

  test('is 50 plus the points of the answers less 0.35 per step of heaviness', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { form, score, contributions, heavinessPoints } of recommended(answers).forms) {
          const points = contributions.reduce((sum, contribution) => sum + contribution.points, 0);
          expect(score).toBeCloseTo(50 + points - heavinessPoints, 9);
          expect(heavinessPoints).toBeCloseTo(0.35 * form.heaviness, 12);
        }
      }),
    );
  });

  test('counts an answer as 50·w·s / Σ2w over the answered questions, in the order of the model', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const asked = questions.map(({ id }) => id).filter((id) => answers.some(({ questionId }) => questionId === id));
        for (const { form, contributions } of recommended(answers).forms) {
          expect(contributions.map(({ questionId }) => questionId)).toEqual(asked);
          for (const { points, ...answer } of contributions) {
            const score = optionOf(answer).scores.get(form.code) ?? NaN;
            expect(points).toBe((50 * questionOf(answer).weight * score) / doubledWeights(answers));
          }
        }
      }),
    );
  });

  test('does not depend on the order of the answers, to the last bit', () => {
    const shuffled = anyAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray([...answers], { minLength: answers.length })),
    );
    fc.assert(fc.property(shuffled, ([answers, other]) => expect(recommended(other)).toEqual(recommended(answers))));
  });

  test('an answer that suits a form better never lowers its score', () => {
    const pairs = questions.flatMap(({ id: questionId, options }) =>
      options.flatMap((worse) => options.map((better) => ({ questionId, worse, better }))),
    );
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...pairs), (answers, { questionId, worse, better }) => {
        const others = answers.filter((answer) => answer.questionId !== questionId);
        const after = recommended([...others, { questionId, optionId: better.id }]);
        for (const { form, score } of recommended([...others, { questionId, optionId: worse.id }]).forms) {
          const now = after.forms.find((each) => each.form.code === form.code);
          const suitsBetter = (better.scores.get(form.code) ?? NaN) >= (worse.scores.get(form.code) ?? NaN);
          if (now && suitsBetter) expect(now.score).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });
});

describe('the ranking', () => {
  /** The promised integer, worked out by itself from the data. */
  const rankOf = (code: string, answers: readonly Answer[]): bigint => {
    const heaviness = BigInt(forms.find((form) => form.code === code)?.heaviness ?? NaN);
    if (answers.length === 0) return -35n * heaviness;
    const scores = answers.map((answer) =>
      BigInt(questionOf(answer).weight * (optionOf(answer).scores.get(code) ?? NaN)),
    );
    return 5000n * scores.reduce((a, b) => a + b, 0n) - 35n * heaviness * BigInt(doubledWeights(answers));
  };

  test('follows the integer, equal ones keep the order of the model, and scores never contradict it', () => {
    const place = (code: string): number => forms.findIndex((form) => form.code === code);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ranked = recommended(answers).forms;
        ranked.slice(1).forEach((next, index) => {
          const before = ranked[index] as (typeof ranked)[number];
          const difference = rankOf(before.form.code, answers) - rankOf(next.form.code, answers);
          expect(difference).toBeGreaterThanOrEqual(0n);
          if (difference === 0n) expect(place(before.form.code)).toBeLessThan(place(next.form.code));
          expect(before.score).toBeGreaterThanOrEqual(next.score);
        });
      }),
    );
  });

  test('calls those within 5 points of the first equal candidates, the first itself excepted', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ranked = recommended(answers).forms;
        const first = ranked[0];
        const within = 500n * BigInt(doubledWeights(answers) || 1);
        for (const { form, equalCandidate, lighter } of ranked) {
          const behind = rankOf(first?.form.code ?? '', answers) - rankOf(form.code, answers);
          expect(equalCandidate).toBe(form !== first?.form && behind <= within);
          expect(lighter).toBe(form.heaviness < (first?.form.heaviness ?? NaN));
        }
      }),
    );
  });

  test('counts a form at exactly 5 points as equal, and keeps the order of the model at exactly the same score', () => {
    const ranked = recommended(answersOf({ goal: 'authority', staff: 'hours' })).forms;
    const [first, five] = ['CEN', 'RZM'].map((code) => ranked.find(({ form }) => form.code === code));
    expect(first).toBe(ranked[0]);
    expect((first?.score ?? NaN) - (five?.score ?? NaN)).toBeCloseTo(5, 12);
    expect([first?.equalCandidate, five?.equalCandidate]).toEqual([false, true]);

    const tied = recommended(answersOf({ staff: 'own' })).forms.slice(0, 3);
    expect(tied.map(({ form }) => form.code)).toEqual(['BVO', 'STI', 'CUA']);
    expect(new Set(tied.map(({ score }) => score)).size).toBe(1);
  });

  test('never holds an excluded form, and names every answer that excludes it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = recommended(answers);
        const excluded = new Map(result.excluded.map(({ form, reasons }) => [form.code, reasons]));
        for (const { code } of forms) {
          const against = answers.filter((answer) => optionOf(answer).exclusions.has(code));
          expect(codesOf(result).includes(code)).toBe(against.length === 0);
          const named = (excluded.get(code) ?? []).map(({ questionId, optionId }) => ({ questionId, optionId }));
          expect(named).toEqual(against);
        }
      }),
    );
  });
});

describe('answers that the model does not know are refused with their place', () => {
  const learn = { questionId: 'goal', optionId: 'learn' };
  test.each([
    [{ questionId: 'colour', optionId: 'red' }, 'chooser.unknown-question', 'questionId'],
    [{ questionId: '__proto__', optionId: 'constructor' }, 'chooser.unknown-question', 'questionId'],
    [{ questionId: 'risk', optionId: 'none' }, 'chooser.unknown-option', 'optionId'],
    [learn, 'chooser.answered-twice', 'questionId'],
    [{ questionId: 'goal', optionId: 'buy' }, 'chooser.answered-twice', 'questionId'],
  ])('%j', (second, key, field) => {
    const problems = [{ code: 'INVALID_INPUT', key, path: ['answers', '1', field] }];
    expect(chooser.recommend([learn, second])).toMatchObject({ ok: false, problems });
  });
});
