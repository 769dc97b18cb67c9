import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { DataList } from '../ui/data.tsx';
import { LegalGround } from './legal-grounds.tsx';

const FormFacts_form = graphql(`
  fragment FormFacts on CollaborationForm {
    legalPersonality
    decidedBy
    setUpTime
    yearlyCost
    leaving
    democraticControl
    chooseWhen
    notWhen
    law {
      article
      ...LegalGround
    }
  }
`);

/** What a form asks of those who choose it, and the law behind it. */
export const FormFacts = (props: { readonly form: FragmentType<typeof FormFacts_form> }) => {
  const { text } = useWords();
  const form = readFragment(FormFacts_form, props.form);
  const law = (
    <ul className="gg-laws gg-list">
      {form.law.map((ground) => (
        <li key={ground.article}>
          <LegalGround law={ground} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="gg-form-facts">
      <DataList
        facts={[
          { key: text('chooser.fact.choose'), value: form.chooseWhen },
          { key: text('chooser.fact.not'), value: form.notWhen },
          { key: text('chooser.fact.decides'), value: form.decidedBy },
          { key: text('chooser.fact.set-up'), value: form.setUpTime },
          { key: text('chooser.fact.cost'), value: form.yearlyCost },
          { key: text('chooser.fact.leaving'), value: form.leaving },
          { key: text('chooser.fact.control'), value: form.democraticControl },
          {
            key: text('chooser.fact.personality'),
            value: text(form.legalPersonality ? 'chooser.fact.personality-yes' : 'chooser.fact.personality-no'),
          },
          { key: text('chooser.fact.law'), value: form.law.length > 0 ? law : text('chooser.fact.no-law') },
        ]}
      />
    </div>
  );
};
