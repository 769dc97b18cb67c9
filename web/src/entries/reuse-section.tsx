import { signInPath } from '../accounts/return-path.ts';
import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ReuseSection_EntryFragment } from '../gql/graphql.ts';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { AdoptionRow } from './adoption-row.tsx';
import { ReuseForm } from './reuse-form.tsx';

export const ReuseSection_entry = graphql(`
  fragment ReuseSection_entry on Entry {
    id
    kind
    url
    reuse {
      count
      adopters {
        municipality {
          code
        }
        ...AdoptionRow
      }
    }
    mayAdoptFor {
      code
    }
    ...ReuseForm_entry
  }
`);

interface ReuseSectionProps {
  readonly entry: FragmentType<typeof ReuseSection_entry>;
  readonly signedIn: boolean;
  readonly form: FormState | null;
}

const Adopters = ({ reuse }: Pick<ReuseSection_EntryFragment, 'reuse'>) => {
  const { text, format } = useWords();
  if (reuse.adopters.length === 0) {
    return (
      <EmptyState title={text('entries.reuse.none')}>
        <p>{text('entries.reuse.none-help')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>
        <strong>{text('entries.reuse.count', { count: reuse.count, number: format.number(reuse.count) })}</strong>
      </p>
      <ul className="gg-rows gg-list">
        {reuse.adopters.map((adoption) => (
          <AdoptionRow key={adoption.municipality.code} adoption={adoption} shows="municipality" />
        ))}
      </ul>
    </>
  );
};

/** Who uses it, and the form for those who may tell that their municipality does. A call is nothing to use. */
export const ReuseSection = ({ signedIn, form, ...props }: ReuseSectionProps) => {
  const { text, to } = useWords();
  const entry = readFragment(ReuseSection_entry, props.entry);
  const path = entry.url.split('?')[0] ?? entry.url;
  if (entry.kind === 'NEED' && entry.reuse.adopters.length === 0) return null;
  return (
    <section className="gg-stack gg-stack--4" aria-labelledby="gebruik">
      <Heading level={2} id="gebruik">
        {text('entries.reuse.title')}
      </Heading>
      <Adopters reuse={entry.reuse} />
      {!signedIn && (
        <p>
          {text('entries.reuse.ask')}{' '}
          <Link href={to(signInPath(`${path}#gebruik`))}>{text('entries.reuse.sign-in')}</Link>
        </p>
      )}
      {entry.mayAdoptFor.length > 0 && <ReuseForm entry={entry} path={path} form={form} />}
    </section>
  );
};
