import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { Claims_EntryFragment } from '../gql/graphql.ts';
import { Link } from '../ui/text.tsx';
import { EvidenceBadge } from './state-badges.tsx';

const Claims_entry = graphql(`
  fragment Claims_entry on Entry {
    language
    claims {
      text
      evidence
      source {
        text
        url
      }
    }
  }
`);

type Source = NonNullable<Claims_EntryFragment['claims'][number]['source']>;

const ClaimSource = ({ source, lang }: { readonly source: Source; readonly lang: string | undefined }) =>
  source.url === null ? (
    <span lang={lang}>{source.text}</span>
  ) : (
    <Link href={source.url} rel="noopener" lang={lang}>
      {source.text}
    </Link>
  );

/** What is claimed, each with how well it is supported and where that can be read. */
export const Claims = (props: { readonly entry: FragmentType<typeof Claims_entry> }) => {
  const { text, language: own } = useWords();
  const { claims, language } = readFragment(Claims_entry, props.entry);
  const lang = language === own ? undefined : language;
  return (
    <>
      <p>{text('entries.claims.intro')}</p>
      <ul className="gg-claims gg-list">
        {claims.map((claim) => (
          <li key={claim.text}>
            <p className="gg-claims__text" lang={lang}>
              {claim.text}
            </p>
            <p>
              <EvidenceBadge evidence={claim.evidence} />
            </p>
            <p className="gg-claims__source gg-small gg-subtle">
              {text('entries.claims.source')}{' '}
              {claim.source ? <ClaimSource source={claim.source} lang={lang} /> : text('entries.claims.no-source')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
