import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { StepBadge } from './step-badge.tsx';
import { stepsIn } from './steps.ts';

export const ProgressSummary_progress = graphql(`
  fragment ProgressSummary on RoadmapProgress {
    municipality {
      code
      name
    }
    steps {
      step
      status
      note
    }
  }
`);

const WIDTH = 10;

/** The ten steps as one bar: done, busy, still to do. */
const Bar = ({ statuses }: { readonly statuses: readonly string[] }) => (
  <svg
    className="gg-road"
    viewBox={`0 0 ${String(statuses.length * WIDTH)} 4`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {statuses.map((status, place) => (
      <rect key={place} className={`gg-road__${status}`} x={place * WIDTH} width={WIDTH - 1} height={4} />
    ))}
  </svg>
);

interface ProgressSummaryProps {
  readonly progress: FragmentType<typeof ProgressSummary_progress>;
  /** Every step with its status; else the picture and the sentence only. */
  readonly detailed?: boolean;
}

/** How far one's own municipality is, for its own people. */
export const ProgressSummary = ({ detailed = false, ...props }: ProgressSummaryProps) => {
  const { text, to, format, language } = useWords();
  const { municipality, steps } = readFragment(ProgressSummary_progress, props.progress);
  const count = (status: string): number => steps.filter((step) => step.status === status).length;
  const id = `voortgang-${municipality.code}`;
  return (
    <Panel className="gg-stack gg-stack--3" aria-labelledby={id}>
      <Heading level={2} look={3} id={id}>
        {text('roadmap.progress', { name: municipality.name })}
      </Heading>
      <Bar statuses={[...steps].map(({ status }) => status)} />
      <p>
        {text('roadmap.progress-count', { done: format.number(count('DONE')), busy: format.number(count('BUSY')) })}
      </p>
      {detailed && (
        <ol className="gg-list gg-rows">
          {steps.map(({ step, status, note }) => (
            <li key={step} className="gg-stack gg-stack--1">
              <p className="gg-cluster gg-cluster--between">
                <Link href={to(`/stappenplan/${String(step)}?bij=${municipality.code}#voortgang`)}>
                  {text('roadmap.step', { number: step })}: {stepsIn(language)[step - 1]?.title}
                </Link>
                <StepBadge status={status} />
              </p>
              {note !== null && <p className="gg-small gg-subtle">{note}</p>}
            </li>
          ))}
        </ol>
      )}
      <p className="gg-small gg-subtle">{text('roadmap.progress-who', { name: municipality.name })}</p>
      {!detailed && (
        <p>
          <Link href={to('/stappenplan')}>{text('roadmap.progress-all')}</Link>
        </p>
      )}
    </Panel>
  );
};
