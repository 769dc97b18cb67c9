import { useWords } from '../app/words.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Hidden, Link } from '../ui/text.tsx';
import { CHOOSER_PATH, outcomePath, questionPath } from './journey.ts';
import type { Journey } from './journey.ts';
import { answerText, openQuestions } from './questions.ts';
import type { Questions } from './questions.ts';

interface OverviewProps {
  readonly questions: Questions;
  readonly journey: Journey;
}

/** The white band above all answers: how far somebody is, and the ways on. */
export const OverviewTop = ({ questions, journey }: OverviewProps) => {
  const { text, to } = useWords();
  const open = openQuestions(questions, journey);
  const next = open[0];
  return (
    <PageTop
      title={text('chooser.overview.title')}
      breadcrumb={[{ name: text('chooser.here'), path: CHOOSER_PATH }]}
      lead={text('chooser.overview.lead', {
        count: questions.length - open.length,
        total: questions.length,
      })}
    >
      <div className="gg-cluster">
        <ButtonLink appearance="primary" href={to(outcomePath(journey))}>
          {text('chooser.to-outcome')}
        </ButtonLink>
        {next && (
          <ButtonLink appearance="secondary" href={to(questionPath(journey, next.id))}>
            {text('chooser.overview.go-on', { number: questions.indexOf(next) + 1 })}
          </ButtonLink>
        )}
        <ButtonLink appearance="subtle" href={to(CHOOSER_PATH)}>
          {text('chooser.overview.again')}
        </ButtonLink>
      </div>
    </PageTop>
  );
};

/** Every question with its answer, each with a way to change it. */
export const OverviewList = ({ questions, journey }: OverviewProps) => {
  const { text, to } = useWords();
  return (
    <Panel aria-label={text('chooser.overview.label')}>
      <ol className="gg-rows gg-list">
        {questions.map((question, index) => {
          const answer = answerText(question, journey.answers);
          return (
            <li key={question.id} className="gg-answer">
              <span className="gg-answer__number gg-subtle" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <p className="gg-subtle">{question.text}</p>
                <p className={answer === null ? 'gg-unknown' : 'gg-strong'}>{answer ?? text('chooser.open')}</p>
              </div>
              <Link className="gg-target" href={to(questionPath(journey, question.id))}>
                {text(answer === null ? 'chooser.overview.answer' : 'chooser.change')}
                <Hidden> {question.label}</Hidden>
              </Link>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
};
