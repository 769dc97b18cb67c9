import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { ScoreBar } from '../ui/measures.tsx';
import { Heading } from '../ui/text.tsx';

export const ChooserTeaser_query = graphql(`
  fragment ChooserTeaser_query on Query {
    recommendForms(answers: $answers) {
      forms {
        score
        form {
          code
          name
        }
      }
    }
  }
`);

/** The example that the chooser's model comes with: five municipalities build a planning tool together. */
export const exampleAnswers = [
  { questionId: 'goal', optionId: 'build' },
  { questionId: 'certainty', optionId: 'project' },
  { questionId: 'partners', optionId: '4-12' },
  { questionId: 'duration', optionId: '1-4' },
  { questionId: 'budget', optionId: '50-216k' },
  { questionId: 'staff', optionId: 'host' },
  { questionId: 'ownership', optionId: 'one' },
  { questionId: 'powers', optionId: 'none' },
  { questionId: 'market', optionId: 'partly' },
];

/** What the chooser does, shown with a real outcome of it. */
export const ChooserTeaser = (props: { readonly query: FragmentType<typeof ChooserTeaser_query> }) => {
  const { text, to, format } = useWords();
  const best = readFragment(ChooserTeaser_query, props.query).recommendForms.forms.slice(0, 3);
  return (
    <Panel tint aria-labelledby="kieshulp" className="gg-promo">
      <Heading level={2} id="kieshulp">
        {text('home.chooser.title')}
      </Heading>
      <p>{text('home.chooser.text')}</p>
      {best.length > 0 && (
        <div className="gg-promo__outcome gg-stack gg-stack--2">
          <p className="gg-small gg-subtle" id="kieshulp-voorbeeld">
            {text('home.chooser.example')}
          </p>
          <ol className="gg-promo__bars gg-list" aria-labelledby="kieshulp-voorbeeld">
            {best.map(({ form, score }, index) => (
              <li key={form.code}>
                <span>{form.name}</span>
                <ScoreBar
                  score={score}
                  value={format.number(score)}
                  label={text('home.chooser.score')}
                  first={index === 0}
                />
              </li>
            ))}
          </ol>
        </div>
      )}
      <ButtonLink href={to('/kieshulp')} appearance="primary">
        {text('home.chooser.action')}
      </ButtonLink>
    </Panel>
  );
};
