import { readPartnerQuestion, writePartnerQuestion, MUNICIPALITY_CODE } from '../matching/partner-question.ts';
import type { PartnerQuestion } from '../matching/partner-question.ts';

/** The questions by their names in an address, in the order of the model (seed/collaboration-forms/model.json). */
export const QUESTION_IDS = [
  'goal',
  'certainty',
  'partners',
  'duration',
  'budget',
  'staff',
  'ownership',
  'powers',
  'market',
  'who',
  'council',
  'exit',
  'speed',
  'risk',
] as const;

/** Question to chosen option, for the questions that were answered. */
export type Answers = ReadonlyMap<string, string>;

/**
 * All that somebody chose on the way from the first question to a project. It lives in the address and nowhere else, so
 * that every page of the way can be shared, printed and opened again. It holds no personal data.
 */
export interface Journey {
  readonly answers: Answers;
  readonly partners: PartnerQuestion;
  /** Codes of the municipalities that were chosen as partners. */
  readonly picked: readonly string[];
  /** Code of the form that was chosen; null takes the first. */
  readonly form: string | null;
}

/** Names of the fields that are not answers. */
export const journeyKeys = { question: 'vraag', picked: 'met', form: 'vorm' } as const;

const OPTION = /^\S{1,40}$/;
const FORM_CODE = /^[A-Z]{2,4}$/;
const MOST_PICKED = 50;

/** Reads an address, or the fields of a form. What it does not know, it leaves out. */
export const readJourney = (query: URLSearchParams): Journey => {
  const form = query.get(journeyKeys.form) ?? '';
  const picked = query.getAll(journeyKeys.picked).filter((code) => MUNICIPALITY_CODE.test(code));
  return {
    answers: new Map(
      QUESTION_IDS.map((id) => [id, query.get(id) ?? ''] as const).filter(([, option]) => OPTION.test(option)),
    ),
    partners: readPartnerQuestion(query),
    picked: [...new Set(picked)].slice(0, MOST_PICKED),
    form: FORM_CODE.test(form) ? form : null,
  };
};

/** The fields of a journey, in one order whatever the order of choosing. */
export const writeJourney = ({ answers, partners, picked, form }: Journey): readonly (readonly [string, string])[] => [
  ...QUESTION_IDS.flatMap((id) => {
    const option = answers.get(id);
    return option === undefined ? [] : [[id, option] as const];
  }),
  ...writePartnerQuestion(partners),
  ...(form === null ? [] : [[journeyKeys.form, form] as const]),
  ...picked.map((code) => [journeyKeys.picked, code] as const),
];

const address = (path: string, fields: readonly (readonly [string, string])[]): string => {
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return query === '' ? path : `${path}?${query}`;
};

export const CHOOSER_PATH = '/kieshulp';
export const OUTCOME_PATH = '/kieshulp/uitkomst';
export const PROJECT_PATH = '/kieshulp/project';

/** Where a question is asked: a Dutch path, like all that follow. */
export const questionPath = (journey: Journey, question: string): string =>
  address(CHOOSER_PATH, [[journeyKeys.question, question], ...writeJourney(journey)]);
/** All questions with their answers; without an answer the start of the chooser. */
export const overviewPath = (journey: Journey): string => address(CHOOSER_PATH, writeJourney(journey));
export const outcomePath = (journey: Journey): string => address(OUTCOME_PATH, writeJourney(journey));
export const projectPath = (journey: Journey): string => address(PROJECT_PATH, writeJourney(journey));

/** The answers as the API takes them, in the order of the questions. */
export const answerInputs = ({ answers }: Journey): { questionId: string; optionId: string }[] =>
  QUESTION_IDS.flatMap((questionId) => {
    const optionId = answers.get(questionId);
    return optionId === undefined ? [] : [{ questionId, optionId }];
  });

/** The same journey with this question answered. */
export const withAnswer = (journey: Journey, question: string, option: string): Journey => ({
  ...journey,
  answers: new Map([...journey.answers, [question, option]]),
});

/** The same journey with these questions left open. */
export const withoutAnswers = (journey: Journey, questions: readonly string[]): Journey => ({
  ...journey,
  answers: new Map([...journey.answers].filter(([id]) => !questions.includes(id))),
});
