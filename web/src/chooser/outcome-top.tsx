import { useSyncExternalStore } from 'react';
import { useWords } from '../app/words.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { CopyLink } from './copy-link.tsx';
import { CHOOSER_PATH, questionPath } from './journey.ts';
import type { Journey } from './journey.ts';
import { outcomeTitle } from './outcome-title.ts';
import type { Result } from './outcome-title.ts';
import { openQuestions } from './questions.ts';
import type { Questions } from './questions.ts';

interface OutcomeTopProps {
  readonly questions: Questions;
  readonly journey: Journey;
  readonly result: Result;
}

const nothingToFollow = () => () => undefined;

/** False on the server and for the first picture in the browser, true from then on. */
const useLive = (): boolean =>
  useSyncExternalStore(
    nothingToFollow,
    () => true,
    () => false,
  );

/** The first direction in one line, what it rests on, and what to do with it. */
export const OutcomeTop = ({ questions, journey, result }: OutcomeTopProps) => {
  const words = useWords();
  const { text, to } = words;
  const live = useLive();
  const open = openQuestions(questions, journey);
  const [next] = open;
  const given = { count: questions.length - open.length };
  const basis = {
    form: text('chooser.outcome.basis', given),
    none: text('chooser.outcome.basis-none', given),
    unknown: text('chooser.outcome.basis-unknown'),
  }[result.kind];
  const left = next ? text('chooser.outcome.open', { count: open.length }) : text('chooser.outcome.all-answered');
  return (
    <PageTop
      title={outcomeTitle(result, words)}
      breadcrumb={[{ name: text('chooser.here'), path: CHOOSER_PATH }]}
      here={text('chooser.outcome.here')}
      lead={result.kind === 'unknown' ? basis : `${basis} ${left}`}
    >
      <div className="gg-cluster gg-outcome__actions">
        {result.kind === 'form' && (
          <ButtonLink appearance="primary" icon="users-group" href="#met-wie">
            {text('chooser.outcome.partners')}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink appearance="secondary" href={to(questionPath(journey, next.id))}>
            {text('chooser.outcome.answer-open', { count: open.length })}
          </ButtonLink>
        )}
        {live && <CopyLink />}
        {live && (
          <Button appearance="subtle" type="button" icon="printer" onClick={() => window.print()}>
            {text('chooser.outcome.print')}
          </Button>
        )}
      </div>
      {!live && <p className="gg-small gg-subtle">{text('chooser.outcome.share')}</p>}
    </PageTop>
  );
};
