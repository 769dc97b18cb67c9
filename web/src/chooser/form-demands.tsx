import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Heading } from '../ui/text.tsx';
import { LegalGround } from './legal-grounds.tsx';

const FormDemands_form = graphql(`
  fragment FormDemands on CollaborationForm {
    name
    decidedBy
    democraticControl
    leaving
    notWhen
    law {
      article
      ...LegalGround
    }
  }
`);

/** What the first form asks of board and council, and the law behind it. */
export const FormDemands = (props: { readonly form: FragmentType<typeof FormDemands_form> }) => {
  const { text } = useWords();
  const form = readFragment(FormDemands_form, props.form);
  const demands = [
    { title: text('chooser.demands.decides'), words: form.decidedBy },
    { title: text('chooser.demands.control'), words: form.democraticControl },
    { title: text('chooser.demands.leaving'), words: form.leaving },
    { title: text('chooser.demands.not'), words: form.notWhen },
  ];
  return (
    <section className="gg-section gg-section--white" aria-labelledby="besluiten">
      <div className="gg-container gg-stack gg-stack--5">
        <Heading level={2} id="besluiten">
          {text('chooser.demands.title', { form: form.name })}
        </Heading>
        <ul className="gg-demands gg-list">
          {demands.map(({ title, words }) => (
            <li key={title}>
              <Heading level={3} look={4}>
                {title}
              </Heading>
              <p>{words}</p>
            </li>
          ))}
        </ul>
        {form.law.length > 0 && (
          <div className="gg-stack gg-stack--2">
            <Heading level={3} look={4}>
              {text('chooser.demands.law')}
            </Heading>
            <ul className="gg-laws gg-list">
              {form.law.map((ground) => (
                <li key={ground.article}>
                  <LegalGround law={ground} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
};
