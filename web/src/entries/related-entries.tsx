import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { CardGrid } from '../ui/card.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';
import { EntryCard } from './entry-card.tsx';
import type { EntryCard_entry } from './entry-card.tsx';
import { withoutRepeats } from './without-repeats.ts';

// Each list asks for more than the three it shows: what an earlier one shows is left out (without-repeats.ts).
const RelatedEntries_entry = graphql(`
  fragment RelatedEntries_entry on Entry {
    id
    steps
    similar(first: 3) {
      id
      ...EntryCard_entry
    }
    owner {
      code
      name
      ... on Municipality {
        entries(first: 7) {
          nodes {
            id
            ...EntryCard_entry
          }
        }
      }
    }
    onSameSteps(first: 9) {
      id
      ...EntryCard_entry
    }
  }
`);

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly (FragmentType<typeof EntryCard_entry> & { readonly id: string })[];
  readonly withoutOwner?: boolean;
  readonly more?: { readonly path: string; readonly text: string };
}

const EntryList = ({ id, title, entries, withoutOwner = false, more }: ListProps) => {
  const { to } = useWords();
  if (entries.length === 0) return null;
  return (
    <section className="gg-stack gg-stack--5" aria-labelledby={id}>
      <div className="gg-cluster gg-cluster--between">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {more && <MoreLink href={to(more.path)}>{more.text}</MoreLink>}
      </div>
      <CardGrid wide>
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} withoutOwner={withoutOwner} />
        ))}
      </CardGrid>
    </section>
  );
};

/** Where to read on: what is most like it, what its municipality shares as well, and what helps with the same steps. */
export const RelatedEntries = (props: { readonly entry: FragmentType<typeof RelatedEntries_entry> }) => {
  const { text, format } = useWords();
  const { id, steps, similar, owner, onSameSteps } = readFragment(RelatedEntries_entry, props.entry);
  const ofOwner = 'entries' in owner ? owner.entries.nodes : [];
  const [alike = [], more = [], onSteps = []] = withoutRepeats(id, [similar, ofOwner, onSameSteps]);
  if (alike.length + more.length + onSteps.length === 0) return null;
  const ofName = { name: owner.name };
  const stepsAsked = new URLSearchParams(steps.map((step) => ['stap', String(step)]));
  return (
    <div className="gg-section gg-section--white gg-similar">
      <div className="gg-container gg-stack gg-stack--7">
        <EntryList id="lijkt" title={text('entries.similar')} entries={alike} />
        <EntryList
          id="meer-van"
          title={text('entries.more-of', ofName)}
          entries={more}
          withoutOwner
          more={{ path: `/zoeken?gemeente=${owner.code}`, text: text('entries.more-of.all', ofName) }}
        />
        <EntryList
          id="zelfde-stap"
          title={text('entries.same-steps', { count: steps.length, steps: format.list(steps.map(String)) })}
          entries={onSteps}
          more={{ path: `/zoeken?${stepsAsked.toString()}`, text: text('entries.same-steps.all') }}
        />
      </div>
    </div>
  );
};
