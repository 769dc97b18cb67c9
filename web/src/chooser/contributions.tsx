import type { Format } from '../app/format.ts';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { labelOf, optionText } from './questions.ts';
import type { Questions } from './questions.ts';

const Contributions_score = graphql(`
  fragment Contributions on FormScore {
    score
    heavinessPoints
    contributions {
      questionId
      optionId
      points
    }
  }
`);

interface Row {
  readonly name: string;
  readonly answer: string;
  readonly points: number;
}

interface ContributionsProps {
  readonly score: FragmentType<typeof Contributions_score>;
  readonly questions: Questions;
  readonly form: string;
}

/** Where the zero line stands, in percent of the width of the bar. */
const ZERO = 25;
const WIDEST = 100 - ZERO;

const PointsBar = ({ points, most }: { readonly points: number; readonly most: number }) => {
  const room = points < 0 ? ZERO : WIDEST;
  const width = most === 0 ? 0 : Math.min(room, (Math.abs(points) / most) * WIDEST);
  const start = points < 0 ? ZERO - width : ZERO;
  return (
    <svg className="gg-points" aria-hidden="true">
      <rect
        className={points < 0 ? 'gg-points__minus' : 'gg-points__plus'}
        x={`${start.toFixed(1)}%`}
        width={`${width.toFixed(1)}%`}
        height="100%"
      />
      <rect className="gg-points__zero" x={`${ZERO}%`} width="1" height="100%" />
    </svg>
  );
};

/** `+7,9`, `−1,8` or `0,0`. */
const signed = (points: number, format: Format): string => {
  const figure = format.number(Math.abs(points), 1);
  if (figure === format.number(0, 1)) return figure;
  return `${points < 0 ? '−' : '+'}${figure}`;
};

/** What each answer added or took off, most first; with what the form itself weighs it adds up to the score. */
export const Contributions = ({ questions, form, ...props }: ContributionsProps) => {
  const { text, format } = useWords();
  const { score, heavinessPoints, contributions } = readFragment(Contributions_score, props.score);
  const answers: readonly Row[] = contributions
    .map(({ questionId, optionId, points }) => ({
      name: labelOf(questions, questionId),
      answer: optionText(questions, questionId, optionId),
      points,
    }))
    .sort((a, b) => b.points - a.points);
  const rows = [
    ...answers,
    { name: text('chooser.points.heaviness'), answer: text('chooser.points.heaviness-how'), points: -heavinessPoints },
  ];
  const most = Math.max(...rows.map(({ points }) => Math.abs(points)));
  return (
    <table className="utrecht-table utrecht-table--html-table gg-contributions">
      <caption className="gg-visually-hidden">{text('chooser.points.caption', { form })}</caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          <th scope="col" className="utrecht-table__header-cell">
            <span className="gg-contributions__question">{text('chooser.points.question')}</span>{' '}
            <span className="gg-contributions__answer">{text('chooser.points.answer')}</span>
          </th>
          <td />
          <th scope="col" className="utrecht-table__header-cell utrecht-table__cell--numeric-data">
            {text('chooser.points.points')}
          </th>
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map(({ name, answer, points }) => (
          <tr key={name} className="utrecht-table__row">
            <th scope="row" className="utrecht-table__cell">
              <span className="gg-contributions__question">{name}</span>{' '}
              <span className="gg-contributions__answer">{answer}</span>
            </th>
            <td className="utrecht-table__cell">
              <PointsBar points={points} most={most} />
            </td>
            <td className="utrecht-table__cell utrecht-table__cell--numeric-data">{signed(points, format)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="utrecht-table__row">
          <th scope="row" colSpan={2} className="utrecht-table__cell">
            {text('chooser.points.sum')}
          </th>
          <td className="utrecht-table__cell utrecht-table__cell--numeric-data">{format.number(score, 1)}</td>
        </tr>
      </tfoot>
    </table>
  );
};
