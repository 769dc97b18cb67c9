import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { ScoreBar } from '../ui/measures.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';
import { outcomePath } from './journey.ts';
import type { Journey } from './journey.ts';

export const LivingResult_query = graphql(`
  fragment LivingResult on Query {
    recommendForms(answers: $answers) {
      forms {
        score
        form {
          code
          name
        }
      }
      excluded {
        form {
          code
        }
      }
      ...UnknownAnswers
    }
  }
`);

/** The same alone, for when an answer changes while the page is open. */
export const ChooserRefresh_query = graphql(`
  query ChooserRefresh($answers: [ChooserAnswerInput!]!) {
    ...LivingResult
  }
`);

export type LivingData = FragmentType<typeof LivingResult_query>;

interface LivingResultProps {
  readonly journey: Journey;
  readonly data: LivingData;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** From this many answers on a direction is shown. */
const ENOUGH = 2;
const SHOWN = 3;

/** The direction so far: beside the questions on a wide screen, below them on a narrow one. */
export const LivingResult = ({ journey, data, busy, failed }: LivingResultProps) => {
  const { text, to, format } = useWords();
  const { forms, excluded } = readFragment(LivingResult_query, data).recommendForms;
  const enough = journey.answers.size >= ENOUGH;
  const best = forms[0];
  const left =
    excluded.length === 0
      ? text('chooser.living.excluded-none')
      : text('chooser.living.excluded', { count: excluded.length });
  const spoken = best
    ? `${text('chooser.living.spoken', { form: best.form.name, points: format.number(best.score) })} ${left}`
    : text('chooser.living.none');
  return (
    <Panel tint className="gg-living gg-stack gg-stack--3" aria-labelledby="voorlopig" aria-busy={busy}>
      <Heading level={2} look={3} id="voorlopig">
        {text('chooser.living.title')}
      </Heading>
      <p role="status" className="gg-visually-hidden">
        {enough && !busy && spoken}
      </p>
      {!enough && <p className="gg-small">{text('chooser.living.too-few')}</p>}
      {enough && !best && <p>{text('chooser.living.none')}</p>}
      {enough && best && (
        <>
          <ol className="gg-living__forms gg-list">
            {forms.slice(0, SHOWN).map(({ form, score }, index) => (
              <li key={form.code}>
                <span>{form.name}</span>
                <ScoreBar
                  score={score}
                  value={format.number(score)}
                  label={text('chooser.score')}
                  first={index === 0}
                />
              </li>
            ))}
          </ol>
          <p className="gg-small gg-subtle">{left}</p>
        </>
      )}
      {failed && (
        <p className="gg-small" role="status">
          {text('chooser.living.failed')}
        </p>
      )}
      {journey.answers.size > 0 && (
        <p>
          <MoreLink href={to(outcomePath(journey))}>
            {best ? text('chooser.living.more') : text('chooser.living.reconsider')}
          </MoreLink>
        </p>
      )}
    </Panel>
  );
};
