import { useWords } from '../app/words.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Link } from '../ui/text.tsx';
import { searchPath } from '../../../schema/search-address.ts';
import { countFilters, withoutFilters } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

interface NoResultsProps {
  readonly question: SearchQuestion;
  readonly didYouMean: string | null;
}

/** Never a dead end: another spelling, fewer filters, other words, or a call to all municipalities. */
export const NoResults = ({ question, didYouMean }: NoResultsProps) => {
  const { text, to } = useWords();
  const title =
    question.q === '' ? text('search.empty.title-filters') : text('search.empty.title', { words: question.q });
  return (
    <EmptyState title={title}>
      {didYouMean !== null && (
        <p className="gg-empty__meant">
          {text('search.did-you-mean')}{' '}
          <Link href={to(searchPath({ ...question, q: didYouMean, page: 1 }))}>{didYouMean}</Link>?
        </p>
      )}
      <ul className="gg-tips">
        {countFilters(question) > 0 && (
          <li>
            <Link href={to(searchPath(withoutFilters(question)))}>{text('search.empty.clear')}</Link>
          </li>
        )}
        {question.q !== '' && (
          <>
            <li>{text('search.empty.fewer')}</li>
            <li>{text('search.empty.other')}</li>
          </>
        )}
        <li>{text('search.empty.call')}</li>
      </ul>
      <p>
        <ButtonLink href={to('/deel?soort=oproep')} appearance="primary" icon="speakerphone">
          {text('search.place-call')}
        </ButtonLink>
      </p>
    </EmptyState>
  );
};
