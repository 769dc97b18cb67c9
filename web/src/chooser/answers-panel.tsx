import { useWords } from '../app/words.tsx';
import { Panel } from '../ui/card.tsx';
import { Heading, Hidden, Link } from '../ui/text.tsx';
import { overviewPath, questionPath } from './journey.ts';
import type { Journey } from './journey.ts';
import { answerText } from './questions.ts';
import type { Questions } from './questions.ts';

interface AnswersPanelProps {
  readonly questions: Questions;
  readonly journey: Journey;
}

/** What the outcome rests on: each answer leads back to its question. */
export const AnswersPanel = ({ questions, journey }: AnswersPanelProps) => {
  const { text, to } = useWords();
  return (
    <Panel className="gg-answers gg-stack gg-stack--3" aria-labelledby="antwoorden">
      <div className="gg-cluster gg-cluster--between">
        <Heading level={2} look={3} id="antwoorden">
          {text('chooser.answers.title')}
        </Heading>
        <Link className="gg-small" href={to(overviewPath(journey))}>
          {text('chooser.answers.all')}
        </Link>
      </div>
      <dl className="utrecht-data-list utrecht-data-list--html-dl">
        {questions.map((question) => (
          <div key={question.id} className="utrecht-data-list__item">
            <dt className="utrecht-data-list__item-key">{question.label}</dt>
            <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
              <span>
                {answerText(question, journey.answers) ?? <span className="gg-unknown">{text('chooser.open')}</span>}
              </span>
              <Link className="gg-answers__change" href={to(questionPath(journey, question.id))}>
                {text('chooser.change')}
                <Hidden> {question.label}</Hidden>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};
