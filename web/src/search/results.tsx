import { useWords } from '../app/words.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { NoResults } from './no-results.tsx';
import { ResultRow } from './result-row.tsx';
import { searchPath } from '../../../schema/search-address.ts';
import { MOST_RESULTS, PAGE_SIZE } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

interface ResultsProps {
  readonly question: SearchQuestion;
  readonly data: SearchAnswer_QueryFragment;
  readonly busy: boolean;
  readonly failed: boolean;
}

type Answer = Pick<ResultsProps, 'question' | 'data'>;

const pagesOf = (total: number): number => Math.ceil(Math.min(total, MOST_RESULTS) / PAGE_SIZE);

/** What must be known before reading the results. */
const Notices = ({ question, data: { search }, failed }: Omit<ResultsProps, 'busy'>) => {
  const { text, to, format } = useWords();
  const { didYouMean, notice, problems, total } = search;
  const pages = pagesOf(total);
  return (
    <>
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

const AskOthers = () => {
  const { text, to } = useWords();
  return (
    <Panel tint className="gg-cluster gg-cluster--between" aria-labelledby="niet-gevonden">
      <div>
        <Heading level={2} look={4} id="niet-gevonden">
          {text('search.not-there')}
        </Heading>
        <p>{text('search.ask')}</p>
      </div>
      <ButtonLink href={to('/deel?soort=oproep')} appearance="secondary" icon="speakerphone">
        {text('search.place-call')}
      </ButtonLink>
    </Panel>
  );
};

/** The results of this page of them, or what to do when there are none. */
export const Results = ({ question, data, busy, failed }: ResultsProps) => {
  const { hits, total } = data.search;
  return (
    <div className="gg-stack gg-results" aria-busy={busy}>
      <Notices question={question} data={data} failed={failed} />
      {total === 0 && <NoResults question={question} didYouMean={data.search.didYouMean} />}
      {hits.length > 0 && (
        <>
          <ol className="gg-result-list gg-list">
            {hits.map((hit, index) => (
              <ResultRow key={index} hit={hit} />
            ))}
          </ol>
          <Foot question={question} data={data} />
        </>
      )}
      {total > 0 && <AskOthers />}
    </div>
  );
};
