import { useWords } from '../app/words.tsx';
import { EntryCard } from '../entries/entry-card.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { CardGrid } from '../ui/card.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { callPath, searchPath } from '../../../schema/search-address.ts';
import { countFilters, withoutFilters, withoutGroup } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { resultCount } from './search-title.ts';

interface NoResultsProps {
  readonly question: SearchQuestion;
  readonly search: SearchAnswer_QueryFragment['search'];
}

/** Searches that leave out one thing, each with what it finds. */
export const WiderSearches = ({ question, search }: NoResultsProps) => {
  const words = useWords();
  const { text, to } = words;
  return search.wider.map(({ without, total }) => (
    <li key={without}>
      <Link href={to(searchPath(withoutGroup(question, without)))}>{text(`search.without.${without}`)}</Link>{' '}
      <span className="gg-subtle">({resultCount(total, words)})</span>
    </li>
  ));
};

const Tips = ({ question, search }: NoResultsProps) => {
  const { text, to } = useWords();
  return (
    <ul className="gg-tips">
      <WiderSearches question={question} search={search} />
      {(countFilters(question) > 1 || (countFilters(question) > 0 && search.wider.length === 0)) && (
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
  );
};

/** What is new on the nearest theme. */
const Instead = ({ instead }: { readonly instead: SearchAnswer_QueryFragment['search']['instead'] }) => {
  const { text } = useWords();
  if (!instead || instead.entries.length === 0) return null;
  const { theme, entries } = instead;
  return (
    <section className="gg-stack" aria-labelledby="wel-nieuw">
      <Heading level={3} id="wel-nieuw">
        {theme ? text('search.instead.theme', { theme: theme.name }) : text('search.instead')}
      </Heading>
      <CardGrid>
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} level={4} />
        ))}
      </CardGrid>
    </section>
  );
};

/** Never a dead end: another spelling, a wider search, other words, a call to all municipalities, or what is new. */
export const NoResults = ({ question, search }: NoResultsProps) => {
  const { text, to } = useWords();
  const { didYouMean } = search;
  const title =
    question.q === '' ? text('search.empty.title-filters') : text('search.empty.title', { words: question.q });
  return (
    <>
      <EmptyState title={title}>
        {didYouMean !== null && (
          <p className="gg-empty__meant">
            {text('search.did-you-mean')}{' '}
            <Link href={to(searchPath({ ...question, q: didYouMean, page: 1 }))}>{didYouMean}</Link>?
          </p>
        )}
        <Tips question={question} search={search} />
        <p>
          <ButtonLink href={to(callPath(question))} appearance="primary" icon="speakerphone">
            {text('search.place-call')}
          </ButtonLink>
        </p>
      </EmptyState>
      <Instead instead={search.instead} />
    </>
  );
};
