import { graphql } from '../gql/gql.ts';
import type { PartnerMatchesFragment } from '../gql/graphql.ts';

/** The municipalities that fit, with the reasons and the entries that the match rests on. */
export const PartnerMatches_matches = graphql(`
  fragment PartnerMatches on PartnerMatches {
    partners {
      score
      municipality {
        code
        name
        url
        inhabitants
      }
      reasons {
        term
        points
        text
      }
      entries {
        id
        title
        url
        kind
      }
    }
    problems {
      code
      message
      path
    }
  }
`);

export const PartnersRefresh_query = graphql(`
  query PartnersRefresh($match: MatchPartnersInput!) {
    matchPartners(input: $match) {
      ...PartnerMatches
    }
  }
`);

export type Partner = PartnerMatchesFragment['partners'][number];
