import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { DataList } from '../ui/data.tsx';
import { Heading, Link } from '../ui/text.tsx';

export const MunicipalityFacts_municipality = graphql(`
  fragment MunicipalityFacts_municipality on Municipality {
    code
    name
    officialName
    inhabitants
    urbanityClass
    addressDensity
    landAreaKm2
    province {
      name
    }
    corop {
      name
    }
    safetyRegion {
      name
    }
    sources {
      text
      url
    }
  }
`);

/** The figures of a municipality with where they come from. */
export const MunicipalityFacts = (props: {
  readonly municipality: FragmentType<typeof MunicipalityFacts_municipality>;
}) => {
  const { text, format } = useWords();
  const one = readFragment(MunicipalityFacts_municipality, props.municipality);
  const key = (name: string): string => text(`municipalities.fact.${name}`);
  return (
    <Panel aria-labelledby="feiten" className="gg-stack gg-stack--3">
      <Heading level={2} look={3} id="feiten">
        {text('municipalities.facts')}
      </Heading>
      <DataList
        facts={[
          ...(one.officialName === one.name ? [] : [{ key: key('official-name'), value: one.officialName }]),
          { key: key('inhabitants'), value: format.number(one.inhabitants) },
          { key: key('area'), value: `${format.number(one.landAreaKm2, one.landAreaKm2 < 100 ? 1 : 0)} km²` },
          {
            key: key('urbanity'),
            value: text('municipalities.urbanity-class', {
              number: one.urbanityClass,
              words: text(`municipalities.urbanity-${String(one.urbanityClass)}`),
            }),
          },
          { key: key('density'), value: text('municipalities.density', { number: format.number(one.addressDensity) }) },
          { key: key('province'), value: one.province.name },
          { key: key('corop'), value: one.corop.name },
          { key: key('safety-region'), value: one.safetyRegion.name },
          { key: key('code'), value: one.code },
        ]}
      />
      <ul className="gg-sources gg-small gg-subtle gg-list">
        {one.sources.map((source) => (
          <li key={source.text}>{source.url === null ? source.text : <Link href={source.url}>{source.text}</Link>}</li>
        ))}
      </ul>
    </Panel>
  );
};
