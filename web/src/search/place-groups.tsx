import { memo } from 'react';
import { useWords } from '../app/words.tsx';
import { Select } from '../ui/fields.tsx';
import type { SearchAnswer_QueryFragment } from '../gql/graphql.ts';
import { FacetFieldset } from './facet-group.tsx';
import { SEARCH_FORM } from './in-place.ts';
import { RADII, keys } from '../../../schema/search-address.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

export interface Place {
  readonly code: string;
  readonly name: string;
}

interface PlaceGroupsProps {
  readonly question: SearchQuestion;
  readonly data: Pick<SearchAnswer_QueryFragment, 'likeMunicipality'>;
  /** All municipalities, by name. */
  readonly places: readonly Place[];
  /** The visitor's own one, when signed in: it comes first. */
  readonly own: Place | null;
  readonly onChange: () => void;
}

// Twice 342 options, which no tick elsewhere changes.
const PlaceOptions = memo(({ places, own }: Pick<PlaceGroupsProps, 'places' | 'own'>) => {
  const { text } = useWords();
  return (
    <>
      <option value="">{text('search.place.none')}</option>
      {own && <option value={own.code}>{own.name}</option>}
      {places.map(
        ({ code, name }) =>
          code !== own?.code && (
            <option key={code} value={code}>
              {name}
            </option>
          ),
      )}
    </>
  );
});
PlaceOptions.displayName = 'PlaceOptions';

const LikeGroup = ({ question, data, places, own, onChange }: PlaceGroupsProps) => {
  const { text, format } = useWords();
  const peers = data.likeMunicipality?.peers.map(({ municipality }) => municipality.name) ?? [];
  return (
    <FacetFieldset name={text('search.facet.like')}>
      <Select
        form={SEARCH_FORM}
        name={keys.like}
        aria-label={text('search.place.like')}
        value={question.like ?? ''}
        onChange={onChange}
      >
        <PlaceOptions places={places} own={own} />
      </Select>
      {peers.length > 0 && <p className="gg-small gg-subtle">{text('search.peers', { names: format.list(peers) })}</p>}
    </FacetFieldset>
  );
};

const NearGroup = ({ question: { near }, places, own, onChange }: PlaceGroupsProps) => {
  const { text, format } = useWords();
  const radius = near?.radiusKm ?? RADII[0];
  const radii = [...new Set([...RADII, radius])].sort((a, b) => a - b);
  return (
    <FacetFieldset name={text('search.facet.near')}>
      <Select
        form={SEARCH_FORM}
        name={keys.near}
        aria-label={text('search.place.near')}
        value={near?.code ?? ''}
        onChange={onChange}
      >
        <PlaceOptions places={places} own={own} />
      </Select>
      <Select
        form={SEARCH_FORM}
        name={keys.radius}
        aria-label={text('search.place.radius')}
        value={radius}
        onChange={onChange}
        className="gg-facet__radius"
      >
        {radii.map((km) => (
          <option key={km} value={km}>
            {text('search.within', { number: format.number(km) })}
          </option>
        ))}
      </Select>
    </FacetFieldset>
  );
};

/** Filters that begin with a municipality: those like it, and those around it. */
export const PlaceGroups = (props: PlaceGroupsProps) => (
  <>
    <LikeGroup {...props} />
    <NearGroup {...props} />
  </>
);
