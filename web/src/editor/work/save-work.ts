import { graphql } from '../../gql/gql.ts';

export const SaveWork_mutation = graphql(`
  mutation SaveWork($input: SaveEntryInput!) {
    saveEntry(input: $input) {
      entry {
        id
        kind
        state
        version
        publishedVersion
        updatedAt
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
      problems {
        code
        message
        path
      }
    }
  }
`);
