import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { classNames } from './class-names.ts';

export interface Fact {
  readonly key: string;
  /** Null shows "Niet bekend". */
  readonly value: ReactNode;
}

/** Facts with their names: the facts box. */
export const DataList = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const { text } = useWords();
  return (
    <dl className="utrecht-data-list utrecht-data-list--html-dl">
      {facts.map((fact) => (
        <div key={fact.key} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{fact.key}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {fact.value ?? <span className="gg-unknown">{text('ui.unknown')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

interface Column<Row> {
  readonly title: string;
  /** Above the column, where the title alone is not enough. */
  readonly head?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The first one names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
}

// The roles that these elements have by themselves: some browsers forget them when the table is laid out as blocks.
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHeader: { role: 'rowheader' },
  columnHeader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

const numericClass = 'utrecht-table__cell utrecht-table__cell--numeric-data';

/** A table that stacks on narrow screens: each row becomes a block with the column's name before each value. */
export const Table = <Row,>({ caption, captionHidden = false, rows, rowKey, columns }: TableProps<Row>) => {
  const [first, ...others] = columns;
  return (
    <div className="utrecht-table-container">
      <table className="utrecht-table utrecht-table--html-table gg-table--stack" {...roles.table}>
        <caption className={classNames('utrecht-table__caption', captionHidden && 'gg-visually-hidden')}>
          {caption}
        </caption>
        <thead className="utrecht-table__header" {...roles.group}>
          <tr className="utrecht-table__row" {...roles.row}>
            {columns.map((column) => (
              <th
                key={column.title}
                scope="col"
                {...roles.columnHeader}
                className={classNames('utrecht-table__header-cell', column.numeric === true && numericClass)}
              >
                {column.head ?? column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body" {...roles.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row" {...roles.row}>
              <th scope="row" {...roles.rowHeader} className="utrecht-table__cell">
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td
                  key={column.title}
                  {...roles.cell}
                  data-label={column.title}
                  className={column.numeric === true ? numericClass : 'utrecht-table__cell'}
                >
                  <span>{column.cell(row)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Large figures with what they count. */
export const Figures = ({
  figures,
}: {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}) => (
  <dl className="gg-figures">
    {figures.map((figure) => (
      <div key={figure.label}>
        <dt>{figure.label}</dt>
        <dd>{figure.value}</dd>
      </div>
    ))}
  </dl>
);
