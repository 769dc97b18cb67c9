import { useRef } from 'react';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { PageTop } from '../ui/page-top.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { HiddenChoices } from './hidden-choices.tsx';
import type { LeftOut } from './left-out.tsx';
import { RESULTS, SEARCH_FORM } from './in-place.ts';
import type { Place } from './place-groups.tsx';
import { Results } from './results.tsx';
import { ResultsBar } from './results-bar.tsx';
import { SearchAnswer_query } from './search-answer.ts';
import type { Answered } from './use-answer.ts';
import { useSearch } from './use-search.ts';
import type { OtherViews } from './views.ts';

interface SearchViewProps {
  readonly first: Answered;
  /** The visitor's own municipality, when signed in. */
  readonly own: Place | null;
  /** All municipalities, by name. */
  readonly places: readonly Place[];
  /** What the address held and could not be read. */
  readonly leftOut: LeftOut;
  readonly views: OtherViews;
}

/**
 * The search page. One GET form holds all of it (fields elsewhere belong to it by `form`), so that it is complete
 * without a script; with one, the same form is read and the results are refreshed in place.
 */
export const SearchView = ({ first, own, places, leftOut, views }: SearchViewProps) => {
  const { text } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const { question, answer, facets, live, busy, failed, refresh, find } = useSearch(first, root);
  const data = readFragment(SearchAnswer_query, answer);
  const title = question.q === '' ? text('search.title') : text('search.title-for', { words: question.q });
  const view = { question, data, facets };
  const panel = { ...view, places, own, live, onChange: refresh, onFind: find };
  const comparing = question.view === 'compare';
  return (
    <div ref={root}>
      <PageTop title={title} breadcrumb={[]} here={text('search.here')}>
        <div className="gg-search-top">
          <SearchBox label={text('search.words')} labelHidden value={first.question.q} formId={SEARCH_FORM} />
        </div>
      </PageTop>
      <HiddenChoices question={question} />
      <div className={`gg-container gg-page-body gg-columns ${comparing ? '' : 'gg-columns--facets'}`}>
        {!comparing && <FacetPanel {...panel} />}
        <section className="gg-stack gg-results-section" id={RESULTS} aria-labelledby="aantal" tabIndex={-1}>
          <ResultsBar {...view} onChange={refresh} />
          <Results
            {...view}
            busy={busy}
            failed={failed}
            leftOut={answer === first.answer ? leftOut : []}
            views={views}
          />
        </section>
      </div>
    </div>
  );
};
