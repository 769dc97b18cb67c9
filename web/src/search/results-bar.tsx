import { useWords } from '../app/words.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { SheetButton } from '../ui/sheet.tsx';
import { Heading } from '../ui/text.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import type { FacetLines } from './facet-order.ts';
import { FILTERS, SEARCH_FORM } from './in-place.ts';
import { keys, sortValue } from '../../../schema/search-address.ts';
import { countFilters, sortsFor, usualSort } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { resultCount } from './search-title.ts';

interface ResultsBarProps {
  readonly question: SearchQuestion;
  readonly data: SearchAnswer_QueryFragment;
  readonly facets: FacetLines;
  readonly onChange: () => void;
}

const SortField = ({ question, onChange }: Pick<ResultsBarProps, 'question' | 'onChange'>) => {
  const { text } = useWords();
  return (
    <div className="gg-sort">
      <label className="gg-small" htmlFor="sorteer">
        {text('search.sort.label')}
      </label>
      <Select
        id="sorteer"
        form={SEARCH_FORM}
        name={keys.sort}
        value={sortValue(question.sort ?? usualSort(question))}
        onChange={onChange}
      >
        {sortsFor(question).map((sort) => (
          <option key={sort} value={sortValue(sort)}>
            {text(`search.sort.${sort}`)}
          </option>
        ))}
      </Select>
      <noscript>
        <Button form={SEARCH_FORM}>{text('search.sort.button')}</Button>
      </noscript>
    </div>
  );
};

/** How many there are, which filters are on, in which order they stand. */
export const ResultsBar = ({ question, data, facets, onChange }: ResultsBarProps) => {
  const words = useWords();
  const { text } = words;
  const { total, totalIsExact } = data.search;
  const filters = countFilters(question);
  const count = resultCount(total, words);
  return (
    <>
      <div className="gg-results-bar">
        <Heading level={2} id="aantal">
          {totalIsExact ? count : text('search.about', { count })}
        </Heading>
        <p className="gg-visually-hidden" role="status">
          {filters === 0 ? count : text('search.status', { results: count, count: filters })}
        </p>
        <SheetButton sheet={FILTERS}>
          {filters === 0 ? text('search.filters') : text('search.filters-count', { count: filters })}
        </SheetButton>
        {total > 1 && <SortField question={question} onChange={onChange} />}
      </div>
      <ChosenFilters question={question} data={data} facets={facets} />
    </>
  );
};
