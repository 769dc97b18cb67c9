import { useWords } from '../app/words.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Link } from '../ui/text.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { CHOOSER_PATH, OUTCOME_PATH, journeyKeys, outcomePath, overviewPath, questionPath } from './journey.ts';
import { withoutAnswers, writeJourney } from './journey.ts';
import type { Journey } from './journey.ts';
import type { Question, Questions } from './questions.ts';

interface QuestionViewProps {
  readonly questions: Questions;
  readonly question: Question;
  readonly journey: Journey;
}

/** The white band: where I am on the way, the question, and why it is asked. */
export const QuestionTop = ({ questions, question, journey }: QuestionViewProps) => {
  const { text, to } = useWords();
  const index = questions.indexOf(question);
  const before = questions[index - 1];
  const number = index + 1;
  return (
    <PageTop
      title={question.text}
      breadcrumb={[{ name: text('chooser.here'), path: CHOOSER_PATH }]}
      here={text('chooser.question.here', { number })}
      above={
        <div className="gg-progress">
          <p className="gg-cluster gg-cluster--between">
            <strong>{text('chooser.question.progress', { number, total: questions.length })}</strong>
            <span className="gg-small gg-subtle">
              {text('chooser.question.answered', { count: journey.answers.size })}{' '}
              <Link href={to(overviewPath(journey))}>{text('chooser.question.all')}</Link>
            </span>
          </p>
          <progress className="gg-meter" value={number} max={questions.length} aria-hidden="true" />
          <Link
            className="gg-progress__back"
            href={to(before ? questionPath(journey, before.id) : overviewPath(journey))}
          >
            <Icon name="chevron-left" size="small" />
            {text(before ? 'chooser.question.back' : 'chooser.question.back-to-start')}
          </Link>
        </div>
      }
    />
  );
};

const Options = ({ question, chosen }: { readonly question: Question; readonly chosen: string | undefined }) => (
  <div className="gg-options">
    {question.options.map((option) => (
      <label key={option.id} className="gg-choice gg-option">
        <input
          type="radio"
          className="utrecht-radio-button utrecht-radio-button--html-input"
          name={question.id}
          value={option.id}
          defaultChecked={option.id === chosen}
        />
        <span className="gg-choice__label">{option.text}</span>
      </label>
    ))}
  </div>
);

interface QuestionFormProps extends QuestionViewProps {
  readonly onAnswer: (form: HTMLFormElement) => void;
  /** True when the form was taken care of within the page. */
  readonly onNext: (form: HTMLFormElement) => void;
}

/** The answers to one question. A plain GET form: the address takes the answer and leads on. */
export const QuestionForm = ({ questions, question, journey, onAnswer, onNext }: QuestionFormProps) => {
  const { text, to } = useWords();
  const next = questions[questions.indexOf(question) + 1];
  const open = withoutAnswers(journey, [question.id]);
  const answered = journey.answers.has(question.id);
  return (
    <Panel aria-label={text('chooser.question.label')}>
      <form
        key={question.id}
        className="gg-stack gg-stack--5"
        action={to(CHOOSER_PATH)}
        onChange={(event) => onAnswer(event.currentTarget)}
        onSubmit={(event) => {
          const { submitter } = event.nativeEvent;
          if (!next || (submitter instanceof HTMLButtonElement && submitter.name === '')) return;
          event.preventDefault();
          onNext(event.currentTarget);
        }}
      >
        <fieldset
          className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
          aria-describedby="waarom"
          aria-label={question.text}
        >
          <Options question={question} chosen={journey.answers.get(question.id)} />
        </fieldset>
        <div className="gg-why" id="waarom">
          <strong>{text('chooser.question.why')}</strong>
          <p>{question.explanation}</p>
        </div>
        <div className="gg-cluster">
          {next && (
            <Button appearance="primary" name={journeyKeys.question} value={next.id}>
              {text('chooser.question.next')}
            </Button>
          )}
          {(journey.answers.size > 0 || !next) && (
            <Button appearance={next ? 'secondary' : 'primary'} formAction={to(OUTCOME_PATH)}>
              {text('chooser.to-outcome')}
            </Button>
          )}
          <ButtonLink appearance="subtle" href={to(next ? questionPath(open, next.id) : outcomePath(open))}>
            {text(answered ? 'chooser.question.leave-open' : 'chooser.question.skip')}
          </ButtonLink>
        </div>
        <HiddenFields fields={writeJourney(journey)} except={[question.id]} />
      </form>
    </Panel>
  );
};
