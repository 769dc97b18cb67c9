import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Table } from '../ui/data.tsx';
import { Hidden, Link } from '../ui/text.tsx';
import type { Row } from './change-list.ts';
import { SYNONYMS_PATH } from './save-synonyms.ts';
import { fields } from './synonym-fields.ts';

const Actions = ({ row }: { readonly row: Row }) => {
  const { text, to } = useWords();
  const edit = `${SYNONYMS_PATH}?${new URLSearchParams({ wijzig: row.from }).toString()}`;
  return (
    <form method="post" action={to(SYNONYMS_PATH)} className="gg-cluster">
      <Link href={to(edit)}>
        {text('synonyms.change')}
        <Hidden> {row.from}</Hidden>
      </Link>
      <Button appearance="subtle" name={fields.remove} value={row.from}>
        {text('synonyms.remove')}
        <Hidden> {row.from}</Hidden>
      </Button>
    </form>
  );
};

/** All rows, in the order of the alphabet. */
export const SynonymTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { text, format, language } = useWords();
  const sorted = [...rows].sort((a, b) => a.from.localeCompare(b.from, language));
  return (
    <Table
      caption={text('synonyms.rows', { count: rows.length, n: format.number(rows.length) })}
      rows={sorted}
      rowKey={({ from }) => from}
      columns={[
        { title: text('synonyms.from'), cell: ({ from }) => from },
        { title: text('synonyms.to'), cell: ({ to }) => to.join(', ') },
        {
          title: text('synonyms.direction'),
          cell: ({ bothWays }) => text(bothWays ? 'synonyms.both' : 'synonyms.one'),
        },
        { title: text('synonyms.do'), cell: (row) => <Actions row={row} /> },
      ]}
    />
  );
};
