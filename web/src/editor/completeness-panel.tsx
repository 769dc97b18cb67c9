import { useWords } from '../app/words.tsx';
import type { Words } from '../app/words.tsx';
import { Panel } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Stepper } from '../ui/measures.tsx';
import type { StepperStep } from '../ui/measures.tsx';
import { Heading, Hidden } from '../ui/text.tsx';
import { stillNeeded } from './completeness.ts';
import type { Point } from './completeness.ts';
import { useEditor } from './editor-context.tsx';
import { isRowField, boxName, ROW_BOXES } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { useLabelOf } from './labels.tsx';
import { PARTS, goTo, partOf } from './parts.ts';
import type { Part } from './parts.ts';

/** The name of the first box of a field. */
const boxOf = (field: FieldName): string => (isRowField(field) ? boxName(field, 0, ROW_BOXES[field][0]) : field);

const OpenPoint = ({ point }: { readonly point: Point }) => {
  const { text } = useWords();
  const labelOf = useLabelOf();
  return (
    <li>
      <button
        name="do"
        value={goTo(point.part, boxOf(point.field))}
        className={point.needed ? 'gg-complete__open is-needed' : 'gg-complete__open'}
      >
        <Icon name={point.needed ? 'alert-circle' : 'plus'} size="small" />
        <span>
          <span className="gg-complete__name">{labelOf(point.field)}</span>
          {point.needed && <strong> {text('editor.needed')}</strong>}
          <span className="gg-complete__why">{text(`editor.why.${point.field}`)}</span>
        </span>
      </button>
    </li>
  );
};

const DonePart = ({ part, points }: { readonly part: Part; readonly points: readonly Point[] }) => {
  const { text } = useWords();
  const own = points.filter((point) => point.part === part);
  const done = own.filter((point) => point.done).length;
  if (done < own.length) return null;
  return (
    <li className="gg-complete__done">
      <Icon name="circle-check" size="small" />
      <span>
        {text('editor.complete.part', { part: text(`editor.part.${part}`), done, all: own.length })}
        <Hidden>, {text('editor.step.done')}</Hidden>
      </span>
    </li>
  );
};

/** So many open points are shown at once; the others open. */
const FIRST_FEW = 5;

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
        {open.slice(0, FIRST_FEW).map((point) => (
          <OpenPoint key={point.field} point={point} />
        ))}
      </ul>
      {open.length > FIRST_FEW && (
        <details className="gg-more-choices">
          <summary>{text('editor.complete.more', { count: open.length - FIRST_FEW })}</summary>
          <ul className="gg-complete gg-list">
            {open.slice(FIRST_FEW).map((point) => (
              <OpenPoint key={point.field} point={point} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
};

const noteOf = (open: number, needed: number, wrong: number, { text }: Words): string => {
  if (wrong > 0) return text('editor.step.wrong', { count: wrong });
  if (needed > 0) return text('editor.step.needed', { count: needed });
  return open > 0 ? text('editor.step.open', { count: open }) : text('editor.step.ready');
};

/** The three parts as steps, each with what is still open in it. */
export const PartSteps = ({ points, now }: { readonly points: readonly Point[]; readonly now: Part }) => {
  const words = useWords();
  const { problems } = useEditor();
  const { text } = words;
  const steps = PARTS.map((part): StepperStep => {
    const open = points.filter((point) => point.part === part && !point.done).length;
    const needed = stillNeeded(points).filter((point) => point.part === part).length;
    const wrong = problems.filter(({ path }) => path.length > 0 && partOf(path.at(-1) ?? '') === part).length;
    const state = part === now ? 'now' : open === 0 ? 'done' : 'later';
    return {
      name:
        part === now ? (
          text(`editor.part.${part}`)
        ) : (
          <button name="do" value={goTo(part)} className="gg-steps__to">
            {text(`editor.part.${part}`)}
          </button>
        ),
      note: noteOf(open, needed, wrong, words),
      state,
      stateText: text(`editor.step.${state}`),
    };
  });
  return <Stepper row steps={steps} />;
};
