import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import type { PageProblem } from '../app/page.tsx';
import { classNames } from './class-names.ts';
import { fieldId } from './form-problems.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-set.ts';
import { Heading } from './text.tsx';

type NoticeKind = 'info' | 'ok' | 'warning' | 'error';

const looks: Readonly<Record<NoticeKind, { readonly className: string; readonly icon: IconName }>> = {
  info: { className: 'utrecht-alert utrecht-alert--info', icon: 'info-circle' },
  ok: { className: 'utrecht-alert utrecht-alert--ok', icon: 'circle-check' },
  warning: { className: 'utrecht-alert utrecht-alert--warning', icon: 'alert-triangle' },
  error: { className: 'utrecht-alert utrecht-alert--error', icon: 'alert-circle' },
};

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  readonly className?: string;
  /** Read out when it appears while the page is open. */
  readonly live?: boolean;
}

/** A sentence that stands out. */
export const Notice = ({ kind, children, className, live = false }: NoticeProps) => (
  <div className={classNames(looks[kind].className, className)} {...(live && { role: 'status' })}>
    <span className="utrecht-alert__icon">
      <Icon name={looks[kind].icon} size="large" />
    </span>
    <div className="utrecht-alert__message">{children}</div>
  </div>
);

// The page came back because of these problems: whoever reads or hears it begins there.
const takesFocus = { autoFocus: true } as const;

/** What must be put right before a form can go on. Comes first on the page and has the focus; links lead to the fields. */
export const ErrorSummary = ({ problems }: { readonly problems: readonly PageProblem[] }) => {
  const { text } = useWords();
  if (problems.length === 0) return null;
  return (
    <div
      className={looks.error.className}
      role="alert"
      tabIndex={-1}
      {...takesFocus}
      id="problems"
      aria-labelledby="problems-title"
    >
      <span className="utrecht-alert__icon">
        <Icon name="alert-circle" size="large" />
      </span>
      <div className="utrecht-alert__message">
        <Heading level={2} look={4} id="problems-title">
          {text('ui.problems.title', { count: problems.length })}
        </Heading>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.path.join('.')}:${problem.code}`}>
              <ProblemLine problem={problem} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

const ProblemLine = ({ problem }: { readonly problem: PageProblem }) => {
  const name = problem.path.at(-1);
  if (name === undefined) return problem.message;
  return (
    <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(name)}`}>
      {problem.message}
    </a>
  );
};

/** Nothing here yet: what is missing, why it helps, one thing to do. */
export const EmptyState = (props: { readonly title: ReactNode; readonly children?: ReactNode }) => (
  <div className="gg-empty gg-stack gg-stack--2">
    <p className="gg-empty__title">{props.title}</p>
    {props.children}
  </div>
);
