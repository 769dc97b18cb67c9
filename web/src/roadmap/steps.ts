import roadmap from '../../../seed/roadmap/roadmap.json';
import type { Language } from '../app/language.ts';

/** One of the ten steps towards responsible AI, in one language. */
export interface Step {
  readonly number: number;
  readonly title: string;
  /** The question that this step answers. */
  readonly question: string;
  /** Three lines: what is reached. */
  readonly goal: readonly string[];
  /** What a colleague did, after the article. */
  readonly example: string;
  /** The instrument that the article names. */
  readonly instrument: string;
}

const inLanguage = (language: Language): readonly Step[] =>
  roadmap.steps.map((step) => ({
    number: step.number,
    title: step.title[language],
    question: step.question[language],
    goal: step.goal[language],
    example: step.example.text[language],
    instrument: step.instrument.name[language],
  }));

const steps: Readonly<Record<Language, readonly Step[]>> = { nl: inLanguage('nl'), en: inLanguage('en') };

/** The ten steps, in order. */
export const stepsIn = (language: Language): readonly Step[] => steps[language];

/** The step with this number as it stands in an address; undefined when there is none. */
export const stepAt = (language: Language, number: string): Step | undefined =>
  steps[language].find((step) => String(step.number) === number);

/** Number of public entries by step. */
export const countAt = (counts: readonly { readonly step: number; readonly count: number }[], step: Step): number =>
  counts.find((one) => one.step === step.number)?.count ?? 0;
