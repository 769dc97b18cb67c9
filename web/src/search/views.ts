import type { ComponentType } from 'react';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import type { FacetLines } from './facet-order.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

export interface ViewProps {
  readonly question: SearchQuestion;
  readonly data: SearchAnswer_QueryFragment;
  readonly facets: FacetLines;
}

/** The other ways to look at results: the server has them at hand, a browser fetches them when one is asked for. */
export interface OtherViews {
  readonly Map: ComponentType<ViewProps>;
  readonly Compare: ComponentType<ViewProps>;
}
