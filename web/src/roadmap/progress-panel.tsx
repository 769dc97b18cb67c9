import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ProgressPanelFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { RadioGroup } from '../ui/choices.tsx';
import { TextAreaField } from '../ui/fields.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { ErrorSummary } from '../ui/notice.tsx';
import { Heading } from '../ui/text.tsx';
import { STATUSES } from './progress-note.ts';
import { StepBadge } from './step-badge.tsx';

export const ProgressPanel_progress = graphql(`
  fragment ProgressPanel on RoadmapProgress {
    mayEdit
    municipality {
      code
      name
    }
    steps {
      step
      status
      note
      version
      changedBy
      changedAt
    }
  }
`);

type StepState = ProgressPanelFragment['steps'][number];

const LastTold = ({ state }: { readonly state: StepState }) => {
  const { text, format } = useWords();
  if (state.changedAt === null) return <p className="gg-small gg-subtle">{text('roadmap.nothing-told')}</p>;
  return (
    <p className="gg-small gg-subtle">
      {text(state.changedBy === null ? 'roadmap.told' : 'roadmap.told-by', {
        name: state.changedBy ?? '',
        date: format.dateTime(state.changedAt),
      })}
    </p>
  );
};

interface PanelFormProps {
  readonly state: StepState;
  readonly municipality: ProgressPanelFragment['municipality'];
  readonly form: FormState | null;
}

const TellForm = ({ state, municipality, form }: PanelFormProps) => {
  const { text, to } = useWords();
  return (
    <form method="post" action={to(`/stappenplan/${String(state.step)}?bij=${municipality.code}`)} className="gg-stack">
      <ErrorSummary problems={(form?.problems ?? []).map(withoutVersion)} />
      <input type="hidden" name="municipality" value={municipality.code} />
      <input type="hidden" name="version" value={state.version} />
      <RadioGroup
        name="status"
        label={text('roadmap.how-far')}
        choices={STATUSES.map((status) => ({ value: status, label: text(`roadmap.status.${status}`) }))}
        selected={[typed(form, 'status', state.status)]}
        problem={problemAt(form, 'status')}
      />
      <TextAreaField
        name="note"
        label={text('roadmap.note')}
        hint={text('roadmap.note-hint', { name: municipality.name })}
        defaultValue={typed(form, 'note', state.note ?? '')}
        problem={problemAt(form, 'note')}
        optional
      />
      <p>
        <Button appearance="primary" icon="check">
          {text('roadmap.save')}
        </Button>
      </p>
    </form>
  );
};

/** The version is no field that a person can put right: such a problem is about the whole form. */
const withoutVersion = <P extends FormState['problems'][number]>(problem: P): P =>
  problem.path.at(-1) === 'version' ? { ...problem, path: [] } : problem;

interface ProgressPanelProps {
  readonly progress: FragmentType<typeof ProgressPanel_progress>;
  readonly step: number;
  readonly form: FormState | null;
}

/** How far one's own municipality is with this step, and the form for those who may tell it. */
export const ProgressPanel = ({ step, form, ...props }: ProgressPanelProps) => {
  const { text } = useWords();
  const { mayEdit, municipality, steps } = readFragment(ProgressPanel_progress, props.progress);
  const state = steps[step - 1];
  if (!state) return null;
  const own = form?.values.get('municipality') === municipality.code ? form : null;
  const id = `voortgang-${municipality.code}`;
  return (
    <Panel className="gg-stack gg-stack--3" aria-labelledby={id}>
      <Heading level={2} look={3} id={id}>
        {text('roadmap.progress', { name: municipality.name })}
      </Heading>
      <p>
        <StepBadge status={state.status} />
      </p>
      {state.note !== null && <p>{state.note}</p>}
      <LastTold state={state} />
      {mayEdit && <TellForm state={state} municipality={municipality} form={own} />}
    </Panel>
  );
};
