import { useWords } from '../app/words.tsx';
import { EntryCard } from '../entries/entry-card.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { CardGrid } from '../ui/card.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';

export const Nearby_query = graphql(`
  fragment Nearby_query on Query {
    nearby: search(query: "", filter: { near: { code: $code, radiusKm: 40 } }, sort: DISTANCE, pageSize: 20) {
      hits {
        distanceKm
        entry {
          id
          owner {
            code
          }
          ...EntryCard_entry
        }
      }
    }
  }
`);

const SHOWN = 4;

interface NearbyProps {
  readonly query: FragmentType<typeof Nearby_query>;
  /** Code of the municipality in the middle; its own entries are left out. */
  readonly code: string;
}

/** What municipalities around it share, nearest first. */
export const Nearby = ({ query, code }: NearbyProps) => {
  const { text, to, format } = useWords();
  const hits = readFragment(Nearby_query, query).nearby.hits.filter((hit) => hit.entry.owner.code !== code);
  if (hits.length === 0) return null;
  return (
    <section className="gg-stack" aria-labelledby="buurt">
      <div className="gg-cluster gg-cluster--between">
        <Heading level={2} id="buurt">
          {text('municipalities.nearby')}
        </Heading>
        <MoreLink href={to(`/zoeken?bij=${code}&straal=25&sorteer=afstand`)}>
          {text('municipalities.all-nearby')}
        </MoreLink>
      </div>
      <CardGrid>
        {hits.slice(0, SHOWN).map(({ entry, distanceKm }) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            {...(distanceKm !== null && { note: text('municipalities.km', { number: format.number(distanceKm) }) })}
          />
        ))}
      </CardGrid>
    </section>
  );
};
