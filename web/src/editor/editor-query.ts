import { graphql } from '../gql/gql.ts';
import type { EditorPageQuery } from '../gql/graphql.ts';

export const EditorPage_query = graphql(`
  query EditorPage($id: ID!) {
    ...Layout_query
    viewer {
      id
    }
    themes {
      code
      name
      parent {
        code
      }
    }
    entry(id: $id) {
      id
      kind
      state
      version
      publishedVersion
      updatedAt
      returnReason
      mayEdit
      mayPublish
      url
      owner {
        code
        name
      }
      title
      summary
      themes {
        code
      }
      steps
      phase
      language
      licence
      contact {
        name
        role
      }
      story {
        background
        approach
        result
        lessons
        conditions
      }
      facts {
        costOnce
        costYearly
        hours
        durationMonths
        supplier
        inhabitantsAtTheTime
      }
      claims {
        text
        evidence
        source {
          text
          url
        }
      }
      links {
        title
        url
      }
      need {
        kind
        urgency
        hoursPerWeek
        until
        region
      }
      algorithm {
        status
        goal
        legalBasis
        impactAssessment
        registerUrl
        publicationCategory
        proportionality
        humanIntervention
        risks
        sourceData
        method
        provider
      }
    }
  }
`);

export type EditorEntry = NonNullable<EditorPageQuery['entry']>;
export type EditorTheme = EditorPageQuery['themes'][number];
