import { useWords } from '../app/words.tsx';
import type { StepStatus } from '../gql/graphql.ts';
import { Hidden } from '../ui/text.tsx';
import { StepBadge } from './step-badge.tsx';
import { countAt, stepsIn } from './steps.ts';

interface StepStripProps {
  readonly counts: readonly { readonly step: number; readonly count: number }[];
  /** How far one's own municipality is, in the order of the steps. */
  readonly progress?: readonly { readonly step: number; readonly status: StepStatus }[];
}

/** The ten steps side by side: number, name, question, and how much is shared. */
export const StepStrip = ({ counts, progress }: StepStripProps) => {
  const { text, to, format, language } = useWords();
  return (
    <ol className="gg-strip gg-list">
      {stepsIn(language).map((step) => (
        <li key={step.number}>
          <span className="gg-strip__no" aria-hidden="true">
            {step.number}
          </span>
          <h3>
            <a className="gg-card__link" href={to(`/stappenplan/${String(step.number)}`)}>
              <Hidden>{text('roadmap.step', { number: step.number })}: </Hidden>
              {step.title}
            </a>
          </h3>
          <span className="gg-strip__count">
            {text('roadmap.entries', { count: countAt(counts, step), number: format.number(countAt(counts, step)) })}
          </span>
          <p>{step.question}</p>
          {progress && (
            <p>
              <StepBadge status={progress[step.number - 1]?.status ?? 'TODO'} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};
