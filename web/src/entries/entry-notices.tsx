import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EntryNotices_EntryFragment } from '../gql/graphql.ts';
import { Notice } from '../ui/notice.tsx';
import { Link } from '../ui/text.tsx';

const EntryNotices_entry = graphql(`
  fragment EntryNotices_entry on Entry {
    kind
    state
    url
    version
    publishedVersion
    updatedAt
    provenance {
      kind
      text
      url
    }
  }
`);

type Noticed = EntryNotices_EntryFragment;

const OlderVersion = ({ entry }: { readonly entry: Noticed }) => {
  const { text, to, format } = useWords();
  return (
    <Notice kind="warning">
      <p>
        <strong>{text('entries.older.notice', { version: entry.version, date: format.date(entry.updatedAt) })}</strong>{' '}
        <Link href={to(entry.url.split('?')[0] ?? entry.url)}>{text('entries.older.newest')}</Link>
      </p>
    </Notice>
  );
};

/** The words of the source without the opening that we say ourselves already. */
const withoutOpening = (words: string, opening: string): string =>
  words.startsWith(opening) ? words.slice(opening.length).trim() : words;

const ProvenanceNotice = ({ entry }: { readonly entry: Noticed }) => {
  const { text } = useWords();
  if (!entry.provenance) return null;
  const { kind, text: words, url } = entry.provenance;
  const illustrative = kind === 'ILLUSTRATIVE';
  const opening = text(illustrative ? `entries.illustrative.${entry.kind}` : 'entries.after-source');
  return (
    <Notice kind={illustrative ? 'warning' : 'info'}>
      <p className="gg-small">
        <strong>{opening}</strong> {illustrative && `${text('entries.illustrative.unchecked')} `}
        <span lang="nl">{withoutOpening(words, opening)}</span>
        {url !== null && (
          <>
            {' '}
            <Link href={url} rel="noopener">
              {text('entries.to-source')}
            </Link>
          </>
        )}
      </p>
    </Notice>
  );
};

interface EntryNoticesProps {
  readonly entry: FragmentType<typeof EntryNotices_entry>;
  readonly hasDraft: boolean;
}

/** What a reader must know first: an older version, a draft that waits, words that nobody of the municipality checked. */
export const EntryNotices = ({ hasDraft, ...props }: EntryNoticesProps) => {
  const { text } = useWords();
  const entry = readFragment(EntryNotices_entry, props.entry);
  return (
    <>
      {entry.state === 'PUBLISHED' && entry.version !== entry.publishedVersion && <OlderVersion entry={entry} />}
      {hasDraft && (
        <Notice kind="info">
          <p>{text('entries.has-draft')}</p>
        </Notice>
      )}
      <ProvenanceNotice entry={entry} />
    </>
  );
};
