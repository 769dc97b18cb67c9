import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { TextAreaField } from '../ui/fields.tsx';
import { Heading, Paragraph } from '../ui/text.tsx';
import { useProblem } from './editor-context.tsx';
import type { Standing } from './editor-start.ts';

/** What somebody may do with an entry, by role and by where it stands. */
export interface Allowed {
  readonly submit: boolean;
  readonly publish: boolean;
  readonly return: boolean;
  readonly withdraw: boolean;
}

export const allowedFor = (mayPublish: boolean, { state, publishedVersion }: Standing): Allowed => ({
  submit: state !== 'IN_REVIEW',
  publish: mayPublish,
  return: mayPublish && state === 'IN_REVIEW',
  withdraw: mayPublish && publishedVersion !== null,
});

interface StepWithReason {
  readonly step: 'return' | 'withdraw';
  readonly field: 'returnReason' | 'withdrawReason';
  readonly reason: string;
}

/** A step that asks for a reason: opened by hand, and by itself when the reason is what is wrong. */
const WithReason = ({ step, field, reason }: StepWithReason) => {
  const { text } = useWords();
  const problem = useProblem(field);
  return (
    <details className="gg-step-more" open={problem !== undefined}>
      <summary>{text(`editor.${step}`)}</summary>
      <TextAreaField
        name={field}
        label={text(`editor.${step}.reason`)}
        hint={text(`editor.${step}.hint`)}
        problem={problem}
        defaultValue={reason}
        rows={2}
      />
      <p>
        <Button name="do" value={step}>
          {text(`editor.${step}.do`)}
        </Button>
      </p>
    </details>
  );
};

interface PublishingPanelProps {
  readonly standing: Standing;
  readonly mayPublish: boolean;
  /** What was typed as reason in a form that came back. */
  readonly reasons: Readonly<Record<'returnReason' | 'withdrawReason', string>>;
  readonly children?: ReactNode;
}

/** Where the entry stands, and the steps that are not needed every day. */
export const PublishingPanel = ({ standing, mayPublish, reasons }: PublishingPanelProps) => {
  const { text } = useWords();
  const allowed = allowedFor(mayPublish, standing);
  return (
    <Panel aria-labelledby="publiceren" tint className="gg-stack">
      <Heading level={2} id="publiceren">
        {text('editor.publishing')}
      </Heading>
      <Paragraph>{text(`editor.state.${standing.state}`)}</Paragraph>
      <Paragraph>{text(mayPublish ? 'editor.publishing.publisher' : 'editor.publishing.editor')}</Paragraph>
      {mayPublish && allowed.submit && (
        <p>
          <Button name="do" value="submit" appearance="secondary">
            {text('editor.submit.colleague')}
          </Button>
        </p>
      )}
      {allowed.return && <WithReason step="return" field="returnReason" reason={reasons.returnReason} />}
      {allowed.withdraw && <WithReason step="withdraw" field="withdrawReason" reason={reasons.withdrawReason} />}
    </Panel>
  );
};
