import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { DataList } from '../ui/data.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Link } from '../ui/text.tsx';

export const WithdrawnView_withdrawal = graphql(`
  fragment WithdrawnView_withdrawal on Withdrawal {
    at
    reason
    by {
      name
      url
    }
  }
`);

interface WithdrawnViewProps {
  readonly withdrawal: FragmentType<typeof WithdrawnView_withdrawal>;
  /** For its own people: where they can change and publish it again. */
  readonly editPath: string | null;
}

/** What remains of an entry that was taken back: who, when and why. Nothing of what it said, its title included. */
export const WithdrawnView = ({ editPath, ...props }: WithdrawnViewProps) => {
  const { text, to, format } = useWords();
  const { by, at, reason } = readFragment(WithdrawnView_withdrawal, props.withdrawal);
  const facts = [
    {
      key: text('entries.withdrawn.by'),
      value: <Link href={to(by.url)}>{text('entries.municipality', { name: by.name })}</Link>,
    },
    { key: text('entries.withdrawn.at'), value: format.date(at) },
    { key: text('entries.withdrawn.reason'), value: reason },
  ];
  return (
    <>
      <PageTop title={text('entries.withdrawn.title')} lead={text('entries.withdrawn.lead')} />
      <div className="gg-container gg-page-body gg-stack gg-stack--6">
        <div className="gg-panel gg-measure">
          <DataList facts={facts} />
        </div>
        {editPath !== null && (
          <p>
            <ButtonLink href={to(editPath)} appearance="secondary" icon="pencil">
              {text('entries.edit')}
            </ButtonLink>
          </p>
        )}
        <div className="gg-measure">
          <SearchBox label={text('entries.withdrawn.search')} />
        </div>
      </div>
    </>
  );
};
