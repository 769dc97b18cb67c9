import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { CardGrid } from '../ui/card.tsx';
import { Heading } from '../ui/text.tsx';
import { EntryCard } from './entry-card.tsx';

const SimilarEntries_entry = graphql(`
  fragment SimilarEntries_entry on Entry {
    similar(first: 3) {
      id
      ...EntryCard_entry
    }
  }
`);

/** Where to read on. */
export const SimilarEntries = (props: { readonly entry: FragmentType<typeof SimilarEntries_entry> }) => {
  const { text } = useWords();
  const { similar } = readFragment(SimilarEntries_entry, props.entry);
  if (similar.length === 0) return null;
  return (
    <section className="gg-section gg-section--white gg-similar" aria-labelledby="lijkt">
      <div className="gg-container gg-stack gg-stack--5">
        <Heading level={2} id="lijkt">
          {text('entries.similar')}
        </Heading>
        <CardGrid wide>
          {similar.map((entry) => (
            <EntryCard key={entry.id} entry={entry} />
          ))}
        </CardGrid>
      </div>
    </section>
  );
};
