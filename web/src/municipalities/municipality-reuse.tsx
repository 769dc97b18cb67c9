import { useWords } from '../app/words.tsx';
import { AdoptionRow } from '../entries/adoption-row.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { TitledSection } from './titled-section.tsx';

export const MunicipalityReuse_municipality = graphql(`
  fragment MunicipalityReuse_municipality on Municipality {
    adoptions(first: 12) {
      entry {
        id
      }
      ...AdoptionRow
    }
    adoptedByOthers(first: 12) {
      entry {
        id
      }
      municipality {
        code
      }
      ...AdoptionRow
    }
  }
`);

/** What others use of a municipality, and what it uses of others. */
export const MunicipalityReuse = (props: {
  readonly municipality: FragmentType<typeof MunicipalityReuse_municipality>;
}) => {
  const { text } = useWords();
  const { adoptions, adoptedByOthers } = readFragment(MunicipalityReuse_municipality, props.municipality);
  return (
    <>
      {adoptedByOthers.length > 0 && (
        <TitledSection id="gebruikt-door" title={text('municipalities.adopted-by-others')}>
          <ul className="gg-rows gg-list">
            {adoptedByOthers.map((adoption) => (
              <AdoptionRow
                key={`${adoption.entry.id} ${adoption.municipality.code}`}
                adoption={adoption}
                shows="both"
              />
            ))}
          </ul>
        </TitledSection>
      )}
      {adoptions.length > 0 && (
        <TitledSection id="gebruikt-van" title={text('municipalities.adoptions')}>
          <ul className="gg-rows gg-list">
            {adoptions.map((adoption) => (
              <AdoptionRow key={adoption.entry.id} adoption={adoption} shows="entry" />
            ))}
          </ul>
        </TitledSection>
      )}
    </>
  );
};
