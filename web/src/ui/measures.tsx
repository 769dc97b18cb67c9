import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Hidden } from './text.tsx';

interface ScoreBarProps {
  /** 0 to 100. */
  readonly score: number;
  /** The figure as written: `86`. */
  readonly value: string;
  /** Says what the figure is, for screen readers: `Score`. */
  readonly label: string;
  /** The first or the chosen one is darker. */
  readonly first?: boolean;
}

/** A score from 0 to 100 as a bar, with the figure beside it. */
export const ScoreBar = ({ score, value, label, first = false }: ScoreBarProps) => {
  const width = Math.min(100, Math.max(0, score));
  return (
    <div className={classNames('gg-score', first && 'is-first')}>
      <svg className="gg-score__track" aria-hidden="true">
        <rect className="gg-score__bar" width={`${width.toFixed(1)}%`} height="100%" />
        <rect className="gg-score__end" x={`${Math.max(0, width - 1).toFixed(1)}%`} width="1%" height="100%" />
      </svg>
      <span className="gg-score__value">
        <Hidden>{label}: </Hidden>
        {value}
      </span>
    </div>
  );
};

export interface StepperStep {
  readonly name: ReactNode;
  readonly note?: ReactNode;
  readonly state: 'done' | 'now' | 'later';
  /** Says the state in words, for screen readers. */
  readonly stateText: string;
}

const stepClass = { done: 'is-done', now: 'is-now', later: '' } as const;

/** Steps in order: a tick, a ring around the present one, grey for later. */
export const Stepper = ({ steps, row = false }: { readonly steps: readonly StepperStep[]; readonly row?: boolean }) => (
  <ol className={classNames('gg-steps gg-list', row && 'gg-steps--row')}>
    {steps.map((step, index) => (
      <li
        key={index}
        className={stepClass[step.state]}
        {...(step.state === 'now' && { 'aria-current': 'step' as const })}
      >
        <span className="gg-steps__mark" aria-hidden="true">
          {step.state === 'done' ? <Icon name="check" size="small" /> : index + 1}
        </span>
        <span className="gg-steps__name">
          {step.name}
          <Hidden> ({step.stateText})</Hidden>
        </span>
        {step.note !== undefined && <span className="gg-steps__note">{step.note}</span>}
      </li>
    ))}
  </ol>
);
