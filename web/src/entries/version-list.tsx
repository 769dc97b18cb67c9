import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Link } from '../ui/text.tsx';

const VersionList_entry = graphql(`
  fragment VersionList_entry on Entry {
    version
    publishedVersion
    versions {
      version
      publishedAt
      url
    }
  }
`);

/** Every version that was public, each at an address that stays. */
export const VersionList = (props: { readonly entry: FragmentType<typeof VersionList_entry> }) => {
  const { text, to, format } = useWords();
  const { version: shown, publishedVersion, versions } = readFragment(VersionList_entry, props.entry);
  if (versions.length === 0) return null;
  return (
    <details className="gg-details gg-versions" open={shown !== publishedVersion}>
      <summary>{text('entries.versions.title', { count: versions.length })}</summary>
      <ol className="gg-list">
        {versions.map(({ version, publishedAt, url }) => (
          <li key={version}>
            <Link href={to(url)} {...(version === shown && { 'aria-current': 'page' as const })}>
              {text('entries.version', { version })}
            </Link>
            , {format.date(publishedAt)}
            {version === publishedVersion && ` (${text('entries.versions.newest')})`}
          </li>
        ))}
      </ol>
    </details>
  );
};
