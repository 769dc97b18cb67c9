import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { DataList } from '../ui/data.tsx';
import { TextField } from '../ui/fields.tsx';
import { Heading, Link } from '../ui/text.tsx';

const SynonymPreview_query = graphql(`
  fragment SynonymPreview on Query {
    queryExpansions(query: $query) {
      words
      alsoFinds
    }
  }
`);

interface SynonymPreviewProps {
  readonly query: FragmentType<typeof SynonymPreview_query>;
  /** What was typed; '' for nothing yet. */
  readonly typed: string;
}

/** How the hub searches now: what the words of a query also find. */
export const SynonymPreview = (props: SynonymPreviewProps) => {
  const { text, to, format } = useWords();
  const { queryExpansions } = readFragment(SynonymPreview_query, props.query);
  const { typed } = props;
  return (
    <Panel className="gg-stack gg-stack--4" aria-labelledby="proef">
      <Heading level={2} look={3} id="proef">
        {text('synonyms.preview')}
      </Heading>
      <form method="get" className="gg-stack gg-stack--3">
        <TextField
          name="q"
          type="search"
          label={text('synonyms.query')}
          hint={text('synonyms.query-hint')}
          defaultValue={typed}
          problem={undefined}
        />
        <p>
          <Button appearance="secondary">{text('synonyms.show')}</Button>
        </p>
      </form>
      {queryExpansions.length > 0 && (
        <DataList
          facts={queryExpansions.map(({ words, alsoFinds }) => ({ key: words, value: format.list(alsoFinds) }))}
        />
      )}
      {typed !== '' && queryExpansions.length === 0 && <p>{text('synonyms.nothing-more', { query: typed })}</p>}
      {typed !== '' && (
        <p>
          <Link href={to(`/zoeken?${new URLSearchParams({ q: typed }).toString()}`)}>
            {text('synonyms.search', { query: typed })}
          </Link>
        </p>
      )}
    </Panel>
  );
};
