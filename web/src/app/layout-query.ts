import { graphql } from '../gql/gql.ts';
import type { Layout_QueryFragment } from '../gql/graphql.ts';

/** What the header shows of the visitor. Every page spreads this: `query … { ...Layout_query … }`. */
export const Layout_visitor = graphql(`
  fragment Layout_query on Query {
    viewer {
      name
      newAlerts
      memberships {
        municipality {
          code
          name
        }
      }
    }
  }
`);

/** For pages that need nothing else. */
export const Layout_query = graphql(`
  query Layout {
    ...Layout_query
  }
`);

/** Data of a document that spreads `Layout_query`. */
export interface LayoutData {
  readonly ' $fragmentRefs'?: { readonly Layout_QueryFragment: Layout_QueryFragment };
}
