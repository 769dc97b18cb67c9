import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { MetaItem } from '../ui/labels.tsx';
import { KindLine } from './kind-line.tsx';

export const EntryCard_entry = graphql(`
  fragment EntryCard_entry on Entry {
    kind
    title
    summary
    url
    language
    publishedAt
    owner {
      name
    }
    provenance {
      kind
    }
  }
`);

interface EntryCardProps {
  readonly entry: FragmentType<typeof EntryCard_entry>;
  readonly level?: 2 | 3 | 4;
  /** Leave the owner out where every card has the same one. */
  readonly withoutOwner?: boolean;
  /** One more small fact, such as a distance. */
  readonly note?: string;
}

/** An entry in a list of cards. */
export const EntryCard = ({ entry, level = 3, withoutOwner = false, note }: EntryCardProps) => {
  const { kind, title, summary, url, language, publishedAt, owner, provenance } = readFragment(EntryCard_entry, entry);
  const { to, format, language: own } = useWords();
  return (
    <Card
      href={to(url)}
      title={title}
      level={level}
      lang={language === own ? undefined : language}
      above={<KindLine kind={kind} illustrative={provenance?.kind === 'ILLUSTRATIVE'} />}
      foot={
        <>
          {!withoutOwner && <MetaItem icon="map-pin">{owner.name}</MetaItem>}
          {note !== undefined && <MetaItem>{note}</MetaItem>}
          {publishedAt !== null && <MetaItem>{format.date(publishedAt)}</MetaItem>}
        </>
      }
    >
      {summary !== null && <p lang={language === own ? undefined : language}>{summary}</p>}
    </Card>
  );
};
