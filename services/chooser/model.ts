import { z } from 'zod';

/** A text in both languages of the hub. */
const Words = z.object({ nl: z.string().min(1), en: z.string().min(1) });
type Words = z.infer<typeof Words>;

const FormWords = z.object({
  name: z.string().min(1),
  description: z.string().min(1),
  decidedBy: z.string().min(1),
  setUpTime: z.string().min(1),
  yearlyCost: z.string().min(1),
  leaving: z.string().min(1),
  democraticControl: z.string().min(1),
  chooseWhen: z.string().min(1),
  notWhen: z.string().min(1),
});

/** `model.json`: weights, scores and exclusions. Whole numbers only, because forms are compared by an integer. */
export const ModelFile = z.object({
  version: z.string().min(1),
  date: z.iso.date(),
  heavinessPenalty: z.number().multipleOf(0.01).nonnegative(),
  forms: z
    .array(z.object({ code: z.string().regex(/^[A-Z]{2,3}$/), heaviness: z.number().int().min(0).max(10) }))
    .min(1),
  questions: z
    .array(
      z.object({
        id: z.string().min(1),
        weight: z.number().int().positive(),
        nl: z.string().min(1),
        en: z.string().min(1),
        options: z
          .array(
            z.object({
              id: z.string().min(1),
              nl: z.string().min(1),
              en: z.string().min(1),
              scores: z.record(z.string(), z.number().int().min(-2).max(2)),
              exclude: z.array(z.string()),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** `forms.json`: what each form is, in words. */
export const FormsFile = z.array(
  z.object({
    code: z.string(),
    legalPersonality: z.boolean(),
    law: z.array(z.string()),
    nl: FormWords,
    en: FormWords,
  }),
);

/** `questions.json`: a short label, and why we ask. */
export const QuestionsFile = z.array(z.object({ id: z.string(), label: Words, why: Words }));

/** `legal-grounds.json`: rules of law with how sure we are of them, and the ground of every exclusion. */
export const LegalGroundsFile = z.object({
  laws: z.array(
    z.object({
      id: z.string().min(1),
      article: Words,
      source: z.object({ nl: z.string().min(1), en: z.string().min(1), url: z.url().nullable() }),
      /** CHECKED: read in the source. TO_BE_VERIFIED: general knowledge. */
      confidence: z.enum(['CHECKED', 'TO_BE_VERIFIED']),
      checkedOn: z.iso.date(),
      validFrom: z.iso.date().optional(),
      validTo: z.iso.date().optional(),
    }),
  ),
  exclusions: z.array(
    z.object({
      question: z.string(),
      option: z.string(),
      forms: z.array(z.string()).min(1),
      /** Null where the ground is practical, or where no article has been named yet. */
      law: z.string().nullable(),
      reason: Words,
    }),
  ),
});

/** The four files of `seed/collaboration-forms`, as they were read. */
export interface ChooserData {
  readonly model: unknown;
  readonly forms: unknown;
  readonly questions: unknown;
  readonly legalGrounds: unknown;
}

export type LegalGround = z.infer<typeof LegalGroundsFile>['laws'][number];

/** A legal form of working together. */
export interface CollaborationForm {
  readonly code: string;
  /** 0 informal … 10 heaviest. */
  readonly heaviness: number;
  readonly legalPersonality: boolean;
  readonly law: readonly LegalGround[];
  readonly words: { readonly nl: z.infer<typeof FormWords>; readonly en: z.infer<typeof FormWords> };
}

/** Why an answer rules a form out. */
export interface Exclusion {
  readonly law: LegalGround | null;
  readonly reason: Words;
}

export interface Option {
  readonly id: string;
  readonly text: Words;
  /** −2 … +2 by form code. */
  readonly scores: ReadonlyMap<string, number>;
  /** By form code. */
  readonly exclusions: ReadonlyMap<string, Exclusion>;
}

export interface Question {
  readonly id: string;
  readonly weight: number;
  readonly text: Words;
  readonly label: Words;
  readonly why: Words;
  readonly options: readonly Option[];
}

/** The decision model, put together and checked. Forms and questions stand in the order of the data. */
export interface ChooserModel {
  readonly version: string;
  /** Hundredths of a point that one step of heaviness takes off. */
  readonly penaltyHundredths: number;
  readonly forms: readonly CollaborationForm[];
  readonly questions: readonly Question[];
}
