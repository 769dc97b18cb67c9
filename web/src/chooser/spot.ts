import type { Words } from '../app/words.tsx';
import { QUESTION_IDS, journeyKeys, overviewPath, questionPath, readJourney } from './journey.ts';
import type { Journey } from './journey.ts';
import type { Questions } from './questions.ts';

/** Where somebody is in the chooser: at a question, or (null) at the start or the overview of the answers. */
export interface Spot {
  readonly journey: Journey;
  readonly question: string | null;
}

/** Reads the address of the chooser; an unknown question is none. */
export const readSpot = (query: URLSearchParams): Spot => {
  const asked = query.get(journeyKeys.question);
  return { journey: readJourney(query), question: QUESTION_IDS.find((id) => id === asked) ?? null };
};

/** The address of a spot, a Dutch path. */
export const spotPath = ({ journey, question }: Spot): string =>
  question === null ? overviewPath(journey) : questionPath(journey, question);

/** True at the start: nothing was asked or answered yet. */
export const isStart = ({ journey, question }: Spot): boolean => question === null && journey.answers.size === 0;

/** What the tab of the browser says. */
export const spotTitle = (spot: Spot, questions: Questions, { text }: Words): string => {
  const number = questions.findIndex(({ id }) => id === spot.question) + 1;
  const question = questions[number - 1];
  if (question) return text('chooser.question.title', { question: question.text, number, total: questions.length });
  return isStart(spot) ? text('chooser.start.title') : text('chooser.overview.title');
};
