import { Suspense } from 'react';
import { useWords } from '../app/words.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { CompareBar } from './compare-bar.tsx';
import { LeftOutNotice } from './left-out.tsx';
import type { LeftOut } from './left-out.tsx';
import { NoResults, WiderSearches } from './no-results.tsx';
import { ResultRow } from './result-row.tsx';
import { callPath, searchPath } from '../../../schema/search-address.ts';
import { MOST_RESULTS, PAGE_SIZE } from '../../../schema/search-question.ts';
import type { OtherViews, ViewProps } from './views.ts';

interface ResultsProps extends ViewProps {
  readonly busy: boolean;
  readonly failed: boolean;
  readonly leftOut: LeftOut;
  readonly views: OtherViews;
}

type Answer = Pick<ResultsProps, 'question' | 'data'>;

const pagesOf = (total: number): number => Math.ceil(Math.min(total, MOST_RESULTS) / PAGE_SIZE);

/** What must be known before reading the results. */
const Notices = ({
  question,
  data: { search },
  failed,
  leftOut,
}: Pick<ResultsProps, 'question' | 'data' | 'failed' | 'leftOut'>) => {
  const { text, to, format } = useWords();
  const { didYouMean, notice, problems, total } = search;
  const pages = pagesOf(total);
  return (
    <>
      <LeftOutNotice leftOut={leftOut} />
      {failed && (
        <Notice kind="error" live>
          <p>
            {text('search.failed')} <Link href={to(searchPath(question))}>{text('search.again')}</Link>
          </p>
        </Notice>
      )}
      {notice !== null && (
        <Notice kind="warning">
          <p>{notice}</p>
        </Notice>
      )}
      {problems.map((problem) => (
        <Notice key={problem.message} kind="warning">
          <p>{problem.message}</p>
        </Notice>
      ))}
      {total > 0 && question.page > pages && (
        <Notice kind="info">
          <p>
            {text('search.beyond', { count: pages })}{' '}
            <Link href={to(searchPath({ ...question, page: pages }))}>{text('search.last-page')}</Link>
          </p>
        </Notice>
      )}
      {total > MOST_RESULTS && question.page === pages && (
        <Notice kind="info">
          <p>{text('search.narrow', { number: format.number(MOST_RESULTS) })}</p>
        </Notice>
      )}
      {total > 0 && didYouMean !== null && (
        <p>
          {text('search.did-you-mean')}{' '}
          <Link href={to(searchPath({ ...question, q: didYouMean, page: 1 }))}>{didYouMean}</Link>?
        </p>
      )}
    </>
  );
};

const Foot = ({ question, data: { search } }: Answer) => {
  const { text, to, format } = useWords();
  const from = (question.page - 1) * PAGE_SIZE + 1;
  const range = {
    from: format.number(from),
    until: format.number(from + search.hits.length - 1),
    total: format.number(search.total),
  };
  return (
    <div className="gg-cluster gg-cluster--between">
      <p className="gg-small gg-subtle">{text('search.range', range)}</p>
      <Pagination
        page={question.page}
        pages={pagesOf(search.total)}
        hrefOf={(page) => to(searchPath({ ...question, page }))}
      />
    </div>
  );
};

const AskOthers = ({ question, data: { search } }: Answer) => {
  const { text, to } = useWords();
  return (
    <Panel tint className="gg-cluster gg-cluster--between" aria-labelledby="niet-gevonden">
      <div>
        <Heading level={2} look={4} id="niet-gevonden">
          {text('search.not-there')}
        </Heading>
        <p>{text('search.ask')}</p>
        {search.wider.length > 0 && (
          <ul className="gg-tips">
            <WiderSearches question={question} search={search} />
          </ul>
        )}
      </div>
      <ButtonLink href={to(callPath(question))} appearance="secondary" icon="speakerphone">
        {text('search.place-call')}
      </ButtonLink>
    </Panel>
  );
};

const ResultList = ({ question, data }: Answer) => (
  <>
    <ol className="gg-result-list gg-list">
      {data.search.hits.map((hit, index) => (
        <ResultRow key={index} hit={hit} question={question} />
      ))}
    </ol>
    <Foot question={question} data={data} />
  </>
);

/** The results in the view that was asked for; a comparison stands by itself, whatever is found. */
const InView = ({ views, ...view }: ViewProps & { readonly views: OtherViews }) => {
  const { question, data } = view;
  const { hits, total } = data.search;
  if (question.view === 'compare')
    return (
      <Suspense fallback={null}>
        <views.Compare {...view} />
      </Suspense>
    );
  if (total === 0) return <NoResults question={question} search={data.search} />;
  if (question.view === 'list') return hits.length > 0 && <ResultList question={question} data={data} />;
  return (
    <Suspense fallback={null}>
      <views.Map {...view} />
    </Suspense>
  );
};

/** The results of this page of them, or what to do when there are none. */
export const Results = ({ busy, failed, leftOut, views, ...view }: ResultsProps) => {
  const { question, data } = view;
  return (
    <div className="gg-stack gg-results" aria-busy={busy}>
      <Notices question={question} data={data} failed={failed} leftOut={leftOut} />
      <InView {...view} views={views} />
      {question.view !== 'compare' && <CompareBar question={question} data={data} />}
      {data.search.total > 0 && <AskOthers question={question} data={data} />}
    </div>
  );
};
