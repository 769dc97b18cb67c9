import { useWords } from '../app/words.tsx';
import type { OutcomePageQuery } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { Heading } from '../ui/text.tsx';
import { Fold } from '../ui/fold.tsx';
import { FormScore } from './form-score.tsx';
import type { Questions } from './questions.ts';

interface RankedFormsProps {
  readonly forms: OutcomePageQuery['recommendForms']['forms'];
  readonly questions: Questions;
}

/** So many are open to the eye; equal candidates are never folded away. */
const SHOWN = 4;

/** The forms that may, best first. */
export const RankedForms = ({ forms, questions }: RankedFormsProps) => {
  const { text } = useWords();
  const shown = Math.max(SHOWN, forms.filter(({ equalCandidate }) => equalCandidate).length + 1);
  const rest = forms.slice(shown);
  return (
    <Panel className="gg-outcome__rank gg-stack gg-stack--5" aria-labelledby="vormen">
      <div className="gg-cluster gg-cluster--between">
        <Heading level={2} id="vormen">
          {text('chooser.ranked.title')}
        </Heading>
        <span className="gg-small gg-subtle">{text('chooser.ranked.scale')}</span>
      </div>
      <ol className="gg-form-list gg-list">
        {forms.slice(0, shown).map((form, index) => (
          <FormScore key={form.form.code} score={form} rank={index + 1} questions={questions} />
        ))}
      </ol>
      {rest.length > 0 && (
        <Fold title={text('chooser.ranked.rest', { count: rest.length })}>
          <ol className="gg-form-list gg-list" start={shown + 1}>
            {rest.map((form, index) => (
              <FormScore key={form.form.code} score={form} rank={shown + index + 1} questions={questions} />
            ))}
          </ol>
        </Fold>
      )}
    </Panel>
  );
};
