import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ExcludedFormFragment } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { Fold } from '../ui/fold.tsx';
import { Heading } from '../ui/text.tsx';
import { groupByReasons } from './group-by-reasons.ts';
import type { ReasonGroup } from './group-by-reasons.ts';
import { LegalGround } from './legal-grounds.tsx';
import { optionText } from './questions.ts';
import type { Questions } from './questions.ts';

const ExcludedForm_excluded = graphql(`
  fragment ExcludedForm on ExcludedForm {
    form {
      code
      name
    }
    reasons {
      questionId
      optionId
      text
      law {
        ...LegalGround
      }
    }
  }
`);

type Group = ReasonGroup<ExcludedFormFragment>;

interface ExcludedFormsProps {
  readonly excluded: readonly FragmentType<typeof ExcludedForm_excluded>[];
  readonly questions: Questions;
}

const SHOWN = 5;
const columns = ['form', 'answer', 'why', 'law'] as const;

// The roles that these elements have by themselves: some browsers forget them when the table is laid out as blocks.
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHeader: { role: 'rowheader' },
  columnHeader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

const GroupRows = ({ group, questions }: { readonly group: Group; readonly questions: Questions }) => {
  const { text } = useWords();
  const { forms, reasons } = group;
  return reasons.map((reason, index) => (
    <tr key={`${reason.questionId}.${reason.text}`} className="utrecht-table__row" {...roles.row}>
      {index === 0 && (
        <th scope="rowgroup" rowSpan={reasons.length} {...roles.rowHeader} className="utrecht-table__cell">
          <ul className="gg-list">
            {forms.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
        </th>
      )}
      <td className="utrecht-table__cell" data-label={text('chooser.excluded.answer')} {...roles.cell}>
        <span>{optionText(questions, reason.questionId, reason.optionId)}</span>
      </td>
      <td className="utrecht-table__cell" data-label={text('chooser.excluded.why')} {...roles.cell}>
        <span>{reason.text}</span>
      </td>
      <td className="utrecht-table__cell" data-label={text('chooser.excluded.law')} {...roles.cell}>
        {reason.law ? <LegalGround law={reason.law} /> : <span>{text('chooser.excluded.practical')}</span>}
      </td>
    </tr>
  ));
};

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly questions: Questions;
}

const ExcludedTable = ({ groups, questions }: GroupsProps) => {
  const { text } = useWords();
  return (
    <div className="utrecht-table-container">
      <table className="utrecht-table utrecht-table--html-table gg-table--stack gg-excluded" {...roles.table}>
        <caption className="gg-visually-hidden">{text('chooser.excluded.caption')}</caption>
        <thead className="utrecht-table__header" {...roles.group}>
          <tr className="utrecht-table__row" {...roles.row}>
            {columns.map((column) => (
              <th key={column} scope="col" {...roles.columnHeader} className="utrecht-table__header-cell">
                {text(`chooser.excluded.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.forms[0]?.code} className="utrecht-table__body" {...roles.group}>
            <GroupRows group={group} questions={questions} />
          </tbody>
        ))}
      </table>
    </div>
  );
};

/** The forms that fall off, with every answer that rules them out, why, and the law where there is one. */
export const ExcludedForms = ({ excluded, questions }: ExcludedFormsProps) => {
  const { text } = useWords();
  const groups = groupByReasons(readFragment(ExcludedForm_excluded, excluded));
  const rest = groups.slice(SHOWN);
  return (
    <Panel className="gg-outcome__out gg-stack" aria-labelledby="valt-af">
      <Heading level={2} id="valt-af">
        {text('chooser.excluded.title', { count: excluded.length })}
      </Heading>
      {groups.length === 0 && <p>{text('chooser.excluded.none')}</p>}
      {groups.length > 0 && <ExcludedTable groups={groups.slice(0, SHOWN)} questions={questions} />}
      {rest.length > 0 && (
        <Fold title={text('chooser.excluded.rest', { count: rest.flatMap(({ forms }) => forms).length })}>
          <ExcludedTable groups={rest} questions={questions} />
        </Fold>
      )}
    </Panel>
  );
};
