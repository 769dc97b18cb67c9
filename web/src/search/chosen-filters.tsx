import { useWords } from '../app/words.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { Chip } from '../ui/labels.tsx';
import { Link } from '../ui/text.tsx';
import { facetLabel } from './facet-label.ts';
import type { FacetLines } from './facet-order.ts';
import { searchPath } from '../../../schema/search-address.ts';
import { FACETS, countFilters, withoutFilters, withoutValue } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

interface ChosenFiltersProps {
  readonly question: SearchQuestion;
  readonly data: Pick<SearchAnswer_QueryFragment, 'likeMunicipality' | 'nearMunicipality'>;
  readonly facets: FacetLines;
}

/** The filters that are on, each a link that takes it off. */
export const ChosenFilters = ({ question, data, facets }: ChosenFiltersProps) => {
  const words = useWords();
  const { text, to } = words;
  const { chosen, like, near } = question;
  if (countFilters(question) === 0) return null;
  const values = FACETS.flatMap((field) =>
    chosen[field].map((value) => {
      const line = facets.get(field)?.find((one) => one.value === value) ?? { value, label: value, count: 0 };
      return {
        key: `${field}=${value}`,
        name: facetLabel(field, line, words),
        without: withoutValue(question, field, value),
      };
    }),
  );
  const places = [
    ...(like === null
      ? []
      : [
          {
            key: 'like',
            name: text('search.like', { name: data.likeMunicipality?.name ?? like }),
            without: { ...question, like: null, page: 1 },
          },
        ]),
    ...(near
      ? [
          {
            key: 'near',
            name: text('search.near', { name: data.nearMunicipality?.name ?? near.code, radius: near.radiusKm }),
            without: { ...question, near: null, page: 1 },
          },
        ]
      : []),
  ];
  return (
    <ul className="gg-cluster gg-list gg-chosen" aria-label={text('search.chosen')}>
      {[...values, ...places].map((filter) => (
        <li key={filter.key}>
          <Chip href={to(searchPath(filter.without))}>{filter.name}</Chip>
        </li>
      ))}
      <li>
        <Link className="gg-small gg-target" href={to(searchPath(withoutFilters(question)))}>
          {text('search.clear')}
        </Link>
      </li>
    </ul>
  );
};
