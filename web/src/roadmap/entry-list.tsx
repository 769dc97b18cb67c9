import type { ReactNode } from 'react';
import { EntryCard } from '../entries/entry-card.tsx';
import type { EntryCard_entry } from '../entries/entry-card.tsx';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { CardGrid } from '../ui/card.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading } from '../ui/text.tsx';

interface EntryListProps {
  readonly id: string;
  readonly title: string;
  readonly level?: 2 | 3;
  readonly entries: readonly {
    readonly entry: FragmentType<typeof EntryCard_entry> & { readonly id: string };
    /** One more small fact: a distance, a number of users. */
    readonly note?: string;
  }[];
  readonly empty: string;
  readonly more?: ReactNode;
  readonly share?: ReactNode;
}

/** Cards below a title, or what is missing and what to do about it. */
export const EntryList = ({ id, title, level = 2, entries, empty, more, share }: EntryListProps) => (
  <section className="gg-stack" aria-labelledby={id}>
    <div className="gg-cluster gg-cluster--between">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {entries.length > 0 && more}
    </div>
    {entries.length > 0 ? (
      <CardGrid wide>
        {entries.map(({ entry, note }) => (
          <EntryCard key={entry.id} entry={entry} level={level === 2 ? 3 : 4} {...(note !== undefined && { note })} />
        ))}
      </CardGrid>
    ) : (
      <EmptyState title={empty}>{share}</EmptyState>
    )}
  </section>
);
