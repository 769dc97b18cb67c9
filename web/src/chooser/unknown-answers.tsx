import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Notice } from '../ui/notice.tsx';
import { Link } from '../ui/text.tsx';
import { answerInputs, withoutAnswers } from './journey.ts';
import type { Journey } from './journey.ts';

const UnknownAnswers_outcome = graphql(`
  fragment UnknownAnswers on FormRecommendation {
    problems {
      message
      path
    }
  }
`);

interface UnknownAnswersProps {
  readonly outcome: FragmentType<typeof UnknownAnswers_outcome>;
  readonly journey: Journey;
  /** The address of this page for another journey. */
  readonly pathOf: (journey: Journey) => string;
}

/** An address can hold an answer that is no longer there, or never was: says which, and leads on without it. */
export const UnknownAnswers = ({ outcome, journey, pathOf }: UnknownAnswersProps) => {
  const { text, to } = useWords();
  const { problems } = readFragment(UnknownAnswers_outcome, outcome);
  if (problems.length === 0) return null;
  const given = answerInputs(journey);
  // A problem names its answer by its place in the list: answers, 1, optionId.
  const wrong = problems.flatMap(({ path }) => given[Number(path[1])]?.questionId ?? []);
  return (
    <Notice kind="error">
      {problems.map(({ message, path }) => (
        <p key={path.join('.')}>{message}</p>
      ))}
      <p>
        <Link href={to(pathOf(withoutAnswers(journey, wrong)))}>{text('chooser.unknown.go-on')}</Link>
      </p>
    </Notice>
  );
};
