import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { allMunicipalities } from '../matching/all-municipalities.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';
import { EntryList } from './entry-list.tsx';

export const WhatOthersDid_query = graphql(`
  fragment WhatOthersDid_query on Query {
    ...AllMunicipalities
    newest: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
    nearest: search(
      query: ""
      filter: { steps: $steps, kinds: [CASE_STUDY, TOOL, PROJECT, ALGORITHM], near: { code: $near, radiusKm: 150 } }
      sort: DISTANCE
      pageSize: 3
    ) @include(if: $hasNear) {
      hits {
        distanceKm
        entry {
          id
          ...EntryCard_entry
        }
      }
    }
    reused: search(query: "", filter: { steps: $steps }, sort: REUSE, pageSize: 3) {
      hits {
        entry {
          id
          reuse {
            count
          }
          ...EntryCard_entry
        }
      }
    }
    place: municipality(code: $near) @include(if: $hasNear) {
      code
      name
    }
  }
`);

interface WhatOthersDidProps {
  readonly query: FragmentType<typeof WhatOthersDid_query>;
  readonly step: number;
  /** Municipality that stands ready in the list: one's own. */
  readonly own: string;
}

const Near = ({ query, step, own }: WhatOthersDidProps) => {
  const { text, to } = useWords();
  const { place, ...data } = readFragment(WhatOthersDid_query, query);
  return (
    <form className="gg-near__form gg-measure" action={`${to(`/stappenplan/${String(step)}`)}#dichtbij`}>
      <label className="utrecht-form-label" htmlFor="bij">
        {text('roadmap.near-label')}
      </label>
      <Select id="bij" name="bij" defaultValue={place?.code ?? own}>
        <option value="">{text('roadmap.choose')}</option>
        {allMunicipalities(data).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Button appearance="secondary">{text('roadmap.near-show')}</Button>
    </form>
  );
};

/** What others did at this step: the newest, the nearest, the most used. */
export const WhatOthersDid = (props: WhatOthersDidProps) => {
  const { text, to, format } = useWords();
  const { newest, nearest, reused, place } = readFragment(WhatOthersDid_query, props.query);
  const search = `/zoeken?stap=${String(props.step)}`;
  const used = reused.hits.filter(({ entry }) => entry.reuse.count > 0);
  return (
    <section className="gg-stack gg-stack--6" aria-labelledby="voorbeelden">
      <Heading level={2} id="voorbeelden">
        {text('roadmap.examples')}
      </Heading>
      <EntryList
        id="nieuwste"
        title={text('roadmap.newest')}
        level={3}
        entries={newest.nodes.map((entry) => ({ entry }))}
        empty={text('roadmap.no-examples')}
        share={<MoreLink href={to('/deel')}>{text('roadmap.share')}</MoreLink>}
        more={<MoreLink href={to(search)}>{text('roadmap.all')}</MoreLink>}
      />
      <div className="gg-stack" id="dichtbij">
        <EntryList
          id="dichtstbij"
          title={place ? text('roadmap.nearest-to', { name: place.name }) : text('roadmap.nearest')}
          level={3}
          entries={(nearest?.hits ?? []).map(({ entry, distanceKm }) => ({
            entry,
            ...(distanceKm !== null && { note: text('municipalities.km', { number: format.number(distanceKm) }) }),
          }))}
          empty={text(place ? 'roadmap.nearest-none' : 'roadmap.nearest-choose')}
          more={
            place && (
              <MoreLink href={to(`${search}&bij=${place.code}&straal=150&sorteer=afstand`)}>
                {text('roadmap.all')}
              </MoreLink>
            )
          }
        />
        <Near {...props} />
      </div>
      <EntryList
        id="meest-gebruikt"
        title={text('roadmap.most-used')}
        level={3}
        entries={used.map(({ entry }) => ({
          entry,
          note: text('roadmap.users', { count: entry.reuse.count, number: format.number(entry.reuse.count) }),
        }))}
        empty={text('roadmap.none-used')}
        share={<p>{text('roadmap.none-used-help')}</p>}
        more={<MoreLink href={to(`${search}&sorteer=hergebruik`)}>{text('roadmap.all')}</MoreLink>}
      />
    </section>
  );
};
