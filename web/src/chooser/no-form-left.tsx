import { useWords } from '../app/words.tsx';
import type { OutcomePageQuery } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Heading, Hidden, Link } from '../ui/text.tsx';
import { outcomePath, questionPath, withoutAnswers } from './journey.ts';
import type { Journey } from './journey.ts';
import { labelOf, optionText } from './questions.ts';
import type { Questions } from './questions.ts';

type Relaxation = OutcomePageQuery['recommendForms']['relaxations'][number];

interface NoFormLeftProps {
  readonly relaxations: readonly Relaxation[];
  readonly questions: Questions;
  readonly journey: Journey;
}

const RelaxationRow = (props: Omit<NoFormLeftProps, 'relaxations'> & { readonly relaxation: Relaxation }) => {
  const { relaxation, questions, journey } = props;
  const { text, to, format } = useWords();
  const { change, unlocks } = relaxation;
  const open = withoutAnswers(
    journey,
    change.map(({ questionId }) => questionId),
  );
  const labels = format.list(change.map(({ questionId }) => labelOf(questions, questionId)));
  return (
    <li className="gg-stack gg-stack--2">
      {change.map(({ questionId, optionId }) => (
        <p key={questionId}>
          <strong>{labelOf(questions, questionId)}:</strong> ‘{optionText(questions, questionId, optionId)}’{' '}
          <Link href={to(questionPath(journey, questionId))}>
            {text('chooser.left.other')}
            <Hidden> ({labelOf(questions, questionId)})</Hidden>
          </Link>
        </p>
      ))}
      <p className="gg-small">
        {text('chooser.left.unlocks', {
          count: unlocks.length,
          forms: format.list(unlocks.map(({ name }) => name)),
        })}
      </p>
      <p>
        <ButtonLink appearance="secondary" href={to(outcomePath(open))}>
          {text('chooser.left.open', { count: change.length })}
          <Hidden> ({labels})</Hidden>
        </ButtonLink>
      </p>
    </li>
  );
};

/** The smallest sets of answers that rule every form out together, and what comes back without each of them. */
export const NoFormLeft = ({ relaxations, questions, journey }: NoFormLeftProps) => {
  const { text } = useWords();
  return (
    <Panel className="gg-outcome__rank gg-stack gg-stack--5" aria-labelledby="heroverweeg">
      <div className="gg-stack gg-stack--2">
        <Heading level={2} id="heroverweeg">
          {text('chooser.left.title')}
        </Heading>
        <p>{text('chooser.left.how', { count: relaxations[0]?.change.length ?? 1 })}</p>
      </div>
      <ol className="gg-rows gg-list">
        {relaxations.map((relaxation) => (
          <RelaxationRow
            key={relaxation.change.map(({ questionId }) => questionId).join()}
            relaxation={relaxation}
            questions={questions}
            journey={journey}
          />
        ))}
      </ol>
    </Panel>
  );
};
