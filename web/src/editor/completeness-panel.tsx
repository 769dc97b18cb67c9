import { useWords } from '../app/words.tsx';
import { Panel } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { fieldId } from '../ui/form-problems.ts';
import { Stepper } from '../ui/measures.tsx';
import type { StepperStep } from '../ui/measures.tsx';
import { Heading, Hidden, Link } from '../ui/text.tsx';
import { PARTS, stillNeeded } from './completeness.ts';
import type { Part, Point } from './completeness.ts';
import { isRowField, boxName, ROW_BOXES } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { useLabelOf } from './labels.tsx';

const anchorOf = (field: FieldName): string =>
  `#${fieldId(isRowField(field) ? boxName(field, 0, ROW_BOXES[field][0]) : field)}`;

const OpenPoint = ({ point }: { readonly point: Point }) => {
  const { text } = useWords();
  const labelOf = useLabelOf();
  return (
    <li className={point.needed ? 'is-open' : 'is-extra'}>
      <Icon name={point.needed ? 'alert-circle' : 'plus'} size="small" />
      <span>
        <Link href={anchorOf(point.field)}>{labelOf(point.field)}</Link>
        {point.needed && <strong className="gg-small"> {text('editor.needed')}</strong>}
        <span className="gg-complete__why">{text(`editor.why.${point.field}`)}</span>
      </span>
    </li>
  );
};

const DonePart = ({ part, points }: { readonly part: Part; readonly points: readonly Point[] }) => {
  const { text } = useWords();
  const own = points.filter((point) => point.part === part);
  const done = own.filter((point) => point.done).length;
  if (done < own.length) return null;
  return (
    <li>
      <Icon name="circle-check" size="small" />
      <span>
        {text('editor.complete.part', { part: text(`editor.part.${part}`), done, all: own.length })}
        <Hidden>, {text('editor.step.done')}</Hidden>
      </span>
    </li>
  );
};

/** How complete the entry is, what is missing, and why that would help a colleague. */
export const CompletenessPanel = ({ points }: { readonly points: readonly Point[] }) => {
  const { text } = useWords();
  const done = points.filter((point) => point.done).length;
  const open = [...points].filter((point) => !point.done).sort((a, b) => Number(b.needed) - Number(a.needed));
  const score = text('editor.complete.score', { done, all: points.length });
  return (
    <Panel aria-labelledby="compleet">
      <div className="gg-cluster gg-cluster--between">
        <Heading level={2} look={3} id="compleet">
          {text('editor.complete')}
        </Heading>
        <strong className="gg-number">{score}</strong>
      </div>
      <progress className="gg-meter gg-complete__meter" max={points.length} value={done} aria-labelledby="compleet">
        {score}
      </progress>
      <ul className="gg-complete gg-list">
        {PARTS.map((part) => (
          <DonePart key={part} part={part} points={points} />
        ))}
        {open.map((point) => (
          <OpenPoint key={point.field} point={point} />
        ))}
      </ul>
    </Panel>
  );
};

/** The three parts as steps, each with what is still open in it; they lead to the parts on this page. */
export const PartSteps = ({ points }: { readonly points: readonly Point[] }) => {
  const { text } = useWords();
  const openIn = (part: Part): number => points.filter((point) => point.part === part && !point.done).length;
  const now = PARTS.find((part) => openIn(part) > 0);
  const steps = PARTS.map((part): StepperStep => {
    const open = openIn(part);
    const needed = stillNeeded(points).filter((point) => point.part === part).length;
    const state = open === 0 ? 'done' : part === now ? 'now' : 'later';
    return {
      name: <Link href={`#${part}`}>{text(`editor.part.${part}`)}</Link>,
      note:
        open === 0
          ? text('editor.step.ready')
          : needed > 0
            ? text('editor.step.needed', { count: needed })
            : text('editor.step.open', { count: open }),
      state,
      stateText: text(`editor.step.${state}`),
    };
  });
  return <Stepper row steps={steps} />;
};
