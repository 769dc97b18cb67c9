import type { z } from 'zod';
import {
  FormsFile,
  LegalGroundsFile,
  ModelFile,
  QuestionsFile,
  type ChooserData,
  type ChooserModel,
  type CollaborationForm,
  type Exclusion,
  type LegalGround,
  type Option,
  type Question,
} from './model.ts';

type RawOption = z.infer<typeof ModelFile>['questions'][number]['options'][number];
type Grounds = z.infer<typeof LegalGroundsFile>;

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`collaboration forms: ${what} is missing`);
  return value;
};

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string, what: string): ReadonlyMap<string, T> => {
  const map = new Map(items.map((item) => [keyOf(item), item]));
  if (map.size !== items.length) throw new Error(`collaboration forms: a ${what} stands there twice`);
  return map;
};

const place = (question: string, option: string, form: string): string => `${question}=${option} ${form}`;

/** Every reason by the place where it counts: question, option and form. */
const exclusionsOf = (grounds: Grounds, laws: ReadonlyMap<string, LegalGround>): ReadonlyMap<string, Exclusion> => {
  const entries = grounds.exclusions.flatMap(({ question, option, forms, law, reason }) => {
    const ground = law === null ? null : found(laws.get(law), `law ${law}`);
    return forms.map((form) => ({ at: place(question, option, form), exclusion: { law: ground, reason } }));
  });
  return new Map(
    [...byKey(entries, (entry) => entry.at, 'reason').values()].map((entry) => [entry.at, entry.exclusion]),
  );
};

const optionOf = (
  question: string,
  raw: RawOption,
  codes: readonly string[],
  reasons: ReadonlyMap<string, Exclusion>,
): Option => {
  const reasonFor = (form: string): Exclusion => {
    if (!codes.includes(form)) throw new Error(`collaboration forms: ${question}=${raw.id} excludes unknown ${form}`);
    return found(reasons.get(place(question, raw.id, form)), `the reason for ${place(question, raw.id, form)}`);
  };
  return {
    id: raw.id,
    text: { nl: raw.nl, en: raw.en },
    scores: new Map(
      codes.map((form) => [form, found(raw.scores[form], `the score for ${place(question, raw.id, form)}`)]),
    ),
    exclusions: new Map(raw.exclude.map((form) => [form, reasonFor(form)])),
  };
};

/**
 * Puts the four data files together. Throws when one is not what it should be: a score, a reason, a text or a law that
 * is named but missing, or anything that stands there twice.
 */
export const parseModel = (data: ChooserData): ChooserModel => {
  const model = ModelFile.parse(data.model);
  const grounds = LegalGroundsFile.parse(data.legalGrounds);
  const laws = byKey(grounds.laws, (law) => law.id, 'law');
  const formTexts = byKey(FormsFile.parse(data.forms), (form) => form.code, 'form');
  const questionTexts = byKey(QuestionsFile.parse(data.questions), (question) => question.id, 'question');
  const reasons = exclusionsOf(grounds, laws);

  const forms = model.forms.map(({ code, heaviness }): CollaborationForm => {
    const { legalPersonality, law, nl, en } = found(formTexts.get(code), `the text of form ${code}`);
    const ground = law.map((id) => found(laws.get(id), `law ${id}`));
    return { code, heaviness, legalPersonality, law: ground, words: { nl, en } };
  });
  const codes = [...byKey(forms, (form) => form.code, 'form').keys()];
  const questions = model.questions.map((raw): Question => {
    const { label, why } = found(questionTexts.get(raw.id), `the text of question ${raw.id}`);
    const options = raw.options.map((option) => optionOf(raw.id, option, codes, reasons));
    byKey(options, (option) => option.id, 'option');
    return { id: raw.id, weight: raw.weight, text: { nl: raw.nl, en: raw.en }, label, why, options };
  });
  byKey(questions, (question) => question.id, 'question');
  return { version: model.version, penaltyHundredths: Math.round(model.heavinessPenalty * 100), forms, questions };
};
