import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { Compared_EntryFragment, SearchAnswer_QueryFragment } from '../gql/graphql.ts';

const Compared_entry = graphql(`
  fragment Compared_entry on Entry {
    slug
    kind
    title
    url
    language
    phase
    licence
    steps
    themes {
      name
    }
    owner {
      name
      ... on Municipality {
        inhabitants
      }
    }
    reuse {
      count
    }
    facts {
      costOnce
      costYearly
      hours
      durationMonths
      supplier
      inhabitantsAtTheTime
    }
    algorithm {
      provider
    }
    story {
      result
    }
  }
`);

export type ComparedEntry = Compared_EntryFragment;

type Chosen = Pick<SearchAnswer_QueryFragment, 'first' | 'second' | 'third' | 'fourth'>;

/** The entries that were chosen to be compared, as far as they are public. */
export const comparedIn = ({ first, second, third, fourth }: Chosen): readonly ComparedEntry[] =>
  [first, second, third, fourth].flatMap((entry) => (entry ? [readFragment(Compared_entry, entry)] : []));
