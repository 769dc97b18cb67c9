import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/text.tsx';

export const LegalGround_law = graphql(`
  fragment LegalGround on LegalGround {
    article
    confidence
    checkedOn
    source {
      text
      url
    }
  }
`);

/** A rule of law: which, how sure we are of it, since when, and where it was read. */
export const LegalGround = (props: { readonly law: FragmentType<typeof LegalGround_law> }) => {
  const { text, format } = useWords();
  const { article, confidence, checkedOn, source } = readFragment(LegalGround_law, props.law);
  const checked = confidence === 'CHECKED';
  const date = format.date(checkedOn);
  return (
    <div className="gg-law">
      <p>{article}</p>
      <p className={checked ? 'gg-law__state' : 'gg-law__state is-open'}>
        <Icon name={checked ? 'check' : 'alert-triangle'} size="small" />
        <span>
          <strong>{text(checked ? 'chooser.law.checked' : 'chooser.law.to-verify', { date })}</strong>{' '}
          {source.url === null ? source.text : <Link href={source.url}>{source.text}</Link>}
        </span>
      </p>
    </div>
  );
};
