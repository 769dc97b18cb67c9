import { definePage } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ChooserPageQuery } from '../gql/graphql.ts';
import { ChooserView } from './chooser-view.tsx';
import { CHOOSER_PATH, answerInputs } from './journey.ts';
import { Chooser_questions } from './questions.ts';
import { isStart, readSpot, spotTitle } from './spot.ts';

const ChooserPage_query = graphql(`
  query ChooserPage($answers: [ChooserAnswerInput!]!) {
    ...Layout_query
    ...LivingResult
    chooser {
      ...ChooserQuestions
      forms {
        code
        name
        description
        heaviness
      }
    }
  }
`);

const Chooser = ({ data, visit }: View<ChooserPageQuery>) => <ChooserView spot={readSpot(visit.query)} data={data} />;

/** Start, questions and overview of the chooser. */
export const chooserPage = definePage({
  path: CHOOSER_PATH,
  section: 'chooser',
  island: 'chooser',
  texts: ['chooser'],
  document: ChooserPage_query,
  variables: (visit) => ({ answers: answerInputs(readSpot(visit.query).journey) }),
  head: ({ data, visit }, words) => {
    const spot = readSpot(visit.query);
    return {
      title: spotTitle(spot, readFragment(Chooser_questions, data.chooser).questions, words),
      description: words.text('chooser.start.description'),
      ...(isStart(spot) ? {} : { noIndex: true }),
    };
  },
  Component: Chooser,
});
