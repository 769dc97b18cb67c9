import { useWords } from '../app/words.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { SheetButton } from '../ui/sheet.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { comparedIn } from './compared-entry.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import type { FacetLines } from './facet-order.ts';
import { FILTERS, SEARCH_FORM } from './in-place.ts';
import { feedPath, keepPath, keys, sortValue } from '../../../schema/search-address.ts';
import { countFilters, sortsFor, usualSort } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { resultCount } from './search-title.ts';
import { ViewSwitch } from './view-switch.tsx';

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

/** Ways to hear of what this search will find later. */
const KeepLinks = ({ question }: Pick<ResultsBarProps, 'question'>) => {
  const { text, to } = useWords();
  return (
    <p className="gg-cluster gg-small gg-keep">
      <Link className="gg-target" href={to(keepPath(question))}>
        <Icon name="bell" size="small" />
        {text('search.keep')}
      </Link>
      <Link className="gg-target" href={to(feedPath(question))} type="application/atom+xml">
        <Icon name="rss" size="small" />
        {text('search.feed')}
      </Link>
    </p>
  );
};

/** How many there are, which filters are on, in which order they stand. */
export const ResultsBar = ({ question, data, facets, onChange }: ResultsBarProps) => {
  const words = useWords();
  const { text } = words;
  const { total, totalIsExact } = data.search;
  const filters = countFilters(question);
  const comparing = question.view === 'compare';
  const chosen = comparedIn(data).length;
  const count = comparing ? text('search.compare.count', { count: chosen }) : resultCount(total, words);
  return (
    <>
      <div className="gg-results-bar">
        <Heading level={2} id="aantal">
          {totalIsExact || comparing ? count : text('search.about', { count })}
        </Heading>
        <p className="gg-visually-hidden" role="status">
          {filters === 0 || comparing ? count : text('search.status', { results: count, count: filters })}
        </p>
        <ViewSwitch question={question} />
        {!comparing && (
          <SheetButton sheet={FILTERS}>
            {filters === 0 ? text('search.filters') : text('search.filters-count', { count: filters })}
          </SheetButton>
        )}
        {total > 1 && question.view === 'list' && <SortField question={question} onChange={onChange} />}
      </div>
      {!comparing && (
        <div className="gg-results-tools">
          <ChosenFilters question={question} data={data} facets={facets} />
          <KeepLinks question={question} />
        </div>
      )}
    </>
  );
};
