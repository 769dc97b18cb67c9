import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Badge } from '../ui/labels.tsx';
import { Link } from '../ui/text.tsx';

export const AdoptionRow_adoption = graphql(`
  fragment AdoptionRow on Adoption {
    status
    since
    note
    illustrative
    municipality {
      name
      url
    }
    entry {
      title
      url
      language
      owner {
        name
      }
    }
  }
`);

const looks = { IN_USE: 'ok', TRIED: 'info', STOPPED: 'plain' } as const;

interface AdoptionRowProps {
  readonly adoption: FragmentType<typeof AdoptionRow_adoption>;
  /** What the reader of the list does not know yet. */
  readonly shows: 'municipality' | 'entry' | 'both';
}

/** One municipality that uses, tried or stopped using one entry. Stands in a list. */
export const AdoptionRow = ({ adoption, shows }: AdoptionRowProps) => {
  const { text, to, format, language } = useWords();
  const { status, since, note, illustrative, municipality, entry } = readFragment(AdoptionRow_adoption, adoption);
  return (
    <li className="gg-stack gg-stack--1">
      {shows !== 'municipality' && (
        <p lang={entry.language === language ? undefined : entry.language}>
          <Link href={to(entry.url)}>{entry.title}</Link>
        </p>
      )}
      <p className="gg-cluster">
        {shows === 'entry' ? (
          <span>{text('entries.municipality', { name: entry.owner.name })}</span>
        ) : (
          <Link href={to(municipality.url)}>
            <strong>{municipality.name}</strong>
          </Link>
        )}
        <Badge look={looks[status]}>{text(`entries.reuse.status.${status}`)}</Badge>
        <span className="gg-small gg-subtle">{text('entries.reuse.since', { date: format.date(since) })}</span>
      </p>
      {note !== null && <p>{note}</p>}
      {illustrative && <p className="gg-small gg-subtle">{text('entries.reuse.illustrative')}</p>}
    </li>
  );
};
