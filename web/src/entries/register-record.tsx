import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { DataList } from '../ui/data.tsx';
import { Paragraph } from '../ui/text.tsx';

const RegisterRecord_entry = graphql(`
  fragment RegisterRecord_entry on Entry {
    language
    algorithm {
      goal
      legalBasis
      impactAssessment
      publicationCategory
      proportionality
      humanIntervention
      risks
      sourceData
      method
      registerId
    }
  }
`);

/** In the order in which a citizen asks. */
const FIELDS = [
  'goal',
  'humanIntervention',
  'sourceData',
  'method',
  'legalBasis',
  'proportionality',
  'risks',
  'impactAssessment',
  'publicationCategory',
  'registerId',
] as const;

/** The record of an algorithm as the register keeps it; what the record does not say is said to be unknown. */
export const RegisterRecord = (props: { readonly entry: FragmentType<typeof RegisterRecord_entry> }) => {
  const { text, language: own } = useWords();
  const { algorithm, language } = readFragment(RegisterRecord_entry, props.entry);
  const lang = language === own ? undefined : language;
  const facts = FIELDS.map((field) => {
    const value = algorithm?.[field] ?? null;
    return { key: text(`entries.register.${field}`), value: value === null ? null : <span lang={lang}>{value}</span> };
  });
  return (
    <div className="gg-register">
      <DataList facts={facts} />
      <Paragraph look="small" subtle>
        {text('entries.register.unknown')}
      </Paragraph>
    </div>
  );
};
