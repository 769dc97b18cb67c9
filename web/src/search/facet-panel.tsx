import { useWords } from '../app/words.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { FacetFieldset, FacetGroup, offersChoice } from './facet-group.tsx';
import type { FacetLines } from './facet-order.ts';
import { FILTERS, SEARCH_FORM } from './in-place.ts';
import { OrganisationGroup } from './organisation-group.tsx';
import { PlaceGroups } from './place-groups.tsx';
import type { Place } from './place-groups.tsx';
import type { FacetField, SearchQuestion } from '../../../schema/search-question.ts';
import { resultCount } from './search-title.ts';

interface FacetPanelProps {
  readonly question: SearchQuestion;
  readonly data: SearchAnswer_QueryFragment;
  readonly facets: FacetLines;
  readonly places: readonly Place[];
  readonly own: Place | null;
  readonly live: boolean;
  readonly onChange: () => void;
  readonly onFind: () => void;
}

/** Groups that stand on their own, before and after those of a region. */
const BEFORE: readonly FacetField[] = ['kinds', 'themes', 'steps', 'phases'];
const REGION: readonly FacetField[] = ['provinces', 'corops'];
const AFTER: readonly FacetField[] = ['sizeClasses', 'costBands', 'licences'];

/** All filters: a column, or a sheet on narrow screens. */
export const FacetPanel = ({ question, data, facets, places, own, live, onChange, onFind }: FacetPanelProps) => {
  const words = useWords();
  const { text } = words;
  const { total } = data.search;
  const groupOf = (field: FacetField) => ({
    field,
    lines: facets.get(field) ?? [],
    chosen: question.chosen[field],
    live,
    onChange,
  });
  const group = (field: FacetField) => <FacetGroup key={field} {...groupOf(field)} />;
  return (
    <Sheet id={FILTERS} title={text('search.filters')}>
      {BEFORE.map(group)}
      {REGION.some((field) => offersChoice(groupOf(field))) && (
        <FacetFieldset name={text('search.facet.region')}>
          {REGION.map((field) => (
            <FacetGroup key={field} part {...groupOf(field)} />
          ))}
        </FacetFieldset>
      )}
      {AFTER.map(group)}
      <OrganisationGroup
        {...groupOf('municipalities')}
        wanted={question.organisation}
        found={question.organisation === '' ? null : (data.organisations ?? null)}
        onFind={onFind}
      />
      <PlaceGroups question={question} data={data} places={places} own={own} onChange={onChange} />
      <p className="gg-facets__foot">
        <Button form={SEARCH_FORM} appearance="secondary" block>
          {live && total > 0 ? text('search.show-count', { count: resultCount(total, words) }) : text('search.show')}
        </Button>
      </p>
    </Sheet>
  );
};
