import { useWords } from '../app/words.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Heading } from '../ui/text.tsx';
import { questionPath } from './journey.ts';
import type { Journey } from './journey.ts';
import { heaviestOpen } from './questions.ts';
import type { Questions } from './questions.ts';

interface OpenQuestionProps {
  readonly questions: Questions;
  readonly journey: Journey;
}

/** The open question that weighs most in the score. Nothing when all are answered. */
export const OpenQuestion = ({ questions, journey }: OpenQuestionProps) => {
  const { text, to } = useWords();
  const question = heaviestOpen(questions, journey);
  if (!question) return null;
  return (
    <section className="gg-open-question gg-stack gg-stack--2" aria-labelledby="nog-open">
      <Heading level={2} look={4} id="nog-open">
        {text('chooser.open-question.title')}
      </Heading>
      <p>{question.text}</p>
      <p className="gg-small">{text('chooser.open-question.weight', { count: question.weight })}</p>
      <p>
        <ButtonLink appearance="secondary" href={to(questionPath(journey, question.id))}>
          {text('chooser.open-question.answer')}
        </ButtonLink>
      </p>
    </section>
  );
};
