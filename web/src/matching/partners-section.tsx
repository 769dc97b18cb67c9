import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { EmptyState, Notice } from '../ui/notice.tsx';
import { Heading } from '../ui/text.tsx';
import { allMunicipalities } from './all-municipalities.ts';
import { PartnerMatches_matches } from './partner-matches.ts';
import { PartnerPicker } from './partner-picker.tsx';
import type { PickerProps } from './partner-picker.tsx';
import { PartnerSearch } from './partner-search.tsx';
import { asksNothing } from './partner-question.ts';
import type { PartnerQuestion } from './partner-question.ts';
import type { usePartnerMatches } from './use-partner-matches.ts';

export const PartnersSection_query = graphql(`
  fragment PartnersSection on Query {
    ...AllMunicipalities
    themes {
      code
      name
    }
    matchPartners(input: $match) @include(if: $asks) {
      ...PartnerMatches
    }
  }
`);

interface PartnersSectionProps extends Pick<
  PickerProps,
  'along' | 'picked' | 'pickedField' | 'projectPath' | 'onPick' | 'Map'
> {
  readonly query: FragmentType<typeof PartnersSection_query>;
  readonly found: Pick<ReturnType<typeof usePartnerMatches>, 'matches' | 'busy' | 'failed'>;
  readonly question: PartnerQuestion;
  /** Where the search goes without a script: a Dutch path. */
  readonly searchPath: string;
  readonly onSearch: (form: HTMLFormElement) => void;
  /** Another one shows the form afresh, as the question has it. */
  readonly formKey: number;
}

/** With whom: the question, the municipalities that fit, and the way to start a project with them. */
export const PartnersSection = (props: PartnersSectionProps) => {
  const { found, question, along, formKey, ...picker } = props;
  const { text } = useWords();
  const data = readFragment(PartnersSection_query, props.query);
  const municipalities = allMunicipalities(data);
  const { partners, problems } = found.matches
    ? readFragment(PartnerMatches_matches, found.matches)
    : { partners: [], problems: [] };
  const own = municipalities.find(({ code }) => code === question.municipality);
  const count = found.matches && problems.length === 0 ? partners.length : null;
  const title = count === null ? text('matching.title') : text('matching.title-count', { count });
  return (
    <section className="gg-section" aria-labelledby="met-wie">
      <div className="gg-container gg-stack gg-stack--5">
        <div className="gg-stack gg-stack--1">
          <Heading level={2} id="met-wie" tabIndex={-1}>
            {title}
          </Heading>
          <p className="gg-subtle gg-measure">{text('matching.how')}</p>
        </div>
        <PartnerSearch
          key={formKey}
          question={question}
          municipalities={municipalities}
          themes={data.themes}
          problems={problems}
          path={props.searchPath}
          along={[...along, ...picker.picked.map((code) => [picker.pickedField, code] as const)]}
          onChange={props.onSearch}
        />
        <p role="status" className="gg-visually-hidden">
          {!found.busy && title}
        </p>
        {found.failed && <Notice kind="warning">{text('matching.failed')}</Notice>}
        {problems.length > 0 && (
          <Notice kind="error">
            {problems.map((problem) => (
              <p key={problem.path.join('.')}>{problem.message}</p>
            ))}
          </Notice>
        )}
        {count === null && problems.length === 0 && <p>{text('matching.not-asked')}</p>}
        {count !== null && asksNothing(question) && <p>{text('matching.nothing-asked')}</p>}
        {count === 0 && <EmptyState title={text('matching.none')}>{text('matching.none-help')}</EmptyState>}
        {own && partners.length > 0 && (
          <PartnerPicker
            {...picker}
            own={own}
            partners={partners}
            municipalities={municipalities}
            busy={found.busy}
            along={along}
            question={question}
          />
        )}
      </div>
    </section>
  );
};
