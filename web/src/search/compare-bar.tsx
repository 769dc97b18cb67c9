import { useWords } from '../app/words.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Chip } from '../ui/labels.tsx';
import { Link } from '../ui/text.tsx';
import { comparedIn } from './compared-entry.ts';
import { searchPath } from '../../../schema/search-address.ts';
import { MOST_COMPARED, withCompared } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

interface CompareBarProps {
  readonly question: SearchQuestion;
  readonly data: SearchAnswer_QueryFragment;
}

/** What was chosen to be put side by side, always in sight below the results. */
export const CompareBar = ({ question, data }: CompareBarProps) => {
  const { text, to } = useWords();
  const entries = comparedIn(data);
  if (entries.length === 0) return null;
  return (
    <section className="gg-panel gg-cluster gg-compare-bar" aria-labelledby="vergelijken">
      <h3 className="gg-small" id="vergelijken">
        {text('search.compare.chosen', { count: entries.length, most: MOST_COMPARED })}
      </h3>
      <ul className="gg-cluster gg-list">
        {entries.map((entry) => (
          <li key={entry.slug}>
            <Chip href={to(searchPath(withCompared(question, entry.slug)))}>
              <span className="gg-compare-bar__title">{entry.title}</span>
            </Chip>
          </li>
        ))}
        <li>
          <Link className="gg-small gg-target" href={to(searchPath({ ...question, compared: [] }))}>
            {text('search.compare.clear')}
          </Link>
        </li>
      </ul>
      {entries.length > 1 && (
        <ButtonLink href={to(searchPath({ ...question, view: 'compare' }))} appearance="secondary" icon="columns">
          {text('search.compare.show')}
        </ButtonLink>
      )}
    </section>
  );
};

/** Puts a result beside the others that were chosen, or takes it away. */
export const CompareLink = (props: {
  readonly question: SearchQuestion;
  readonly slug: string;
  readonly title: string;
}) => {
  const { text, to } = useWords();
  const { question, slug, title } = props;
  const chosen = question.compared.includes(slug);
  if (!chosen && question.compared.length >= MOST_COMPARED)
    return <p className="gg-small gg-subtle">{text('search.compare.full', { most: MOST_COMPARED })}</p>;
  return (
    <p>
      <Link
        className="gg-small gg-target gg-above gg-compare-link"
        data-stay
        aria-label={text(chosen ? 'search.compare.remove-this' : 'search.compare.add-this', { title })}
        href={to(searchPath(withCompared(question, slug)))}
      >
        <Icon name={chosen ? 'x' : 'columns'} size="small" />
        {text(chosen ? 'search.compare.remove' : 'search.compare.add')}
      </Link>
    </p>
  );
};
