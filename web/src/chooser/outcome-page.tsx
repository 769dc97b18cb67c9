import { definePage, seeOther, shown } from '../app/page.tsx';
import type { Outcome, Page, View } from '../app/page.tsx';
import { graphql } from '../gql/gql.ts';
import type { OutcomePageQuery } from '../gql/graphql.ts';
import type { PartnerMapComponent } from '../matching/partner-map.tsx';
import { matchInputOf } from '../matching/partner-question.ts';
import { CHOOSER_PATH, OUTCOME_PATH, answerInputs, outcomePath, readJourney } from './journey.ts';
import { outcomeTitle, resultOf } from './outcome-title.ts';
import { OutcomeView } from './outcome-view.tsx';

const OutcomePage_query = graphql(`
  query OutcomePage($answers: [ChooserAnswerInput!]!, $match: MatchPartnersInput!, $asks: Boolean!) {
    ...Layout_query
    ...PartnersSection
    chooser {
      ...ChooserQuestions
    }
    recommendForms(answers: $answers) {
      ...UnknownAnswers
      forms {
        equalCandidate
        ...FormScore
        form {
          code
          name
          ...FormDemands
        }
      }
      excluded {
        ...ExcludedForm
      }
      relaxations {
        change {
          questionId
          optionId
        }
        unlocks {
          name
        }
      }
    }
    viewer {
      memberships {
        municipality {
          code
        }
      }
    }
  }
`);

// Who is signed in looks for partners of the own municipality; the address says so, so that it can be shared.
const outcomeOf = ({ data, visit }: View<OutcomePageQuery>): Outcome => {
  const journey = readJourney(visit.query);
  if (journey.answers.size === 0) return seeOther(CHOOSER_PATH);
  const own = data.viewer?.memberships[0]?.municipality.code;
  if (journey.partners.municipality !== null || own === undefined) return shown;
  return seeOther(outcomePath({ ...journey, partners: { ...journey.partners, municipality: own } }));
};

/**
 * Which form of working together fits the answers, and which municipalities. The map is handed in, because the browser
 * fetches its 342 tiles only when there is a map to show.
 */
export const outcomePageWith = (Map: PartnerMapComponent): Page =>
  definePage({
    path: OUTCOME_PATH,
    section: 'chooser',
    island: 'chooser',
    texts: ['chooser', 'matching'],
    document: OutcomePage_query,
    variables: (visit) => {
      const journey = readJourney(visit.query);
      return {
        answers: answerInputs(journey),
        match: matchInputOf(journey.partners),
        asks: journey.partners.municipality !== null,
      };
    },
    outcome: outcomeOf,
    head: ({ data }, words) => {
      const result = resultOf(data.recommendForms);
      const toPartners = { href: '#met-wie', text: words.text('chooser.outcome.skip') };
      return {
        title: outcomeTitle(result, words),
        noIndex: true,
        skipLinks: result.kind === 'form' ? [toPartners] : [],
      };
    },
    Component: ({ data, visit }: View<OutcomePageQuery>) => (
      <OutcomeView journey={readJourney(visit.query)} data={data} Map={Map} />
    ),
  });
