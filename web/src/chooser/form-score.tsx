import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Badge, Meta, MetaItem } from '../ui/labels.tsx';
import { ScoreBar } from '../ui/measures.tsx';
import { Heading } from '../ui/text.tsx';
import { Contributions } from './contributions.tsx';
import { FormFacts } from './form-facts.tsx';
import { Fold } from '../ui/fold.tsx';
import type { Questions } from './questions.ts';

export const FormScore_score = graphql(`
  fragment FormScore on FormScore {
    score
    equalCandidate
    lighter
    ...Contributions
    form {
      code
      name
      description
      setUpTime
      yearlyCost
      ...FormFacts
    }
  }
`);

interface FormScoreProps {
  readonly score: FragmentType<typeof FormScore_score>;
  /** From 1. */
  readonly rank: number;
  readonly questions: Questions;
}

/** One form that may: its score, what it asks, and where its points come from. */
export const FormScore = ({ rank, questions, ...props }: FormScoreProps) => {
  const { text, format } = useWords();
  const entry = readFragment(FormScore_score, props.score);
  const { form, score, equalCandidate, lighter } = entry;
  const first = rank === 1;
  const points = format.number(score);
  return (
    <li className={first ? 'gg-form is-first' : 'gg-form'} id={`vorm-${form.code}`}>
      <span className="gg-rank" aria-hidden="true">
        {rank}
      </span>
      <div className="gg-form__head">
        <Heading level={3}>{form.name}</Heading>
        <ScoreBar score={score} value={points} label={text('chooser.score')} first={first} />
      </div>
      {equalCandidate && (
        <p className="gg-cluster">
          <Badge look="info" icon="scale">
            {text('chooser.form.equal')}
          </Badge>
          {lighter && <Badge look="ok">{text('chooser.form.lighter')}</Badge>}
        </p>
      )}
      <p>{form.description}</p>
      <Meta>
        <MetaItem icon="clock">{text('chooser.form.start', { time: form.setUpTime })}</MetaItem>
        <MetaItem icon="coin-euro">{text('chooser.form.cost', { cost: form.yearlyCost })}</MetaItem>
      </Meta>
      <Fold title={text('chooser.form.why', { points })} open={first}>
        <Contributions score={entry} questions={questions} form={form.name} />
      </Fold>
      <Fold title={text('chooser.form.facts')}>
        <FormFacts form={form} />
      </Fold>
    </li>
  );
};
