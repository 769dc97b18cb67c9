import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ComparePageQuery } from '../gql/graphql.ts';
import { allMunicipalities } from '../matching/all-municipalities.ts';
import { Mosaic } from '../ui/mosaic-map.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { askedAt, comparePath } from './compare-address.ts';
import { CompareForm } from './compare-form.tsx';
import { CompareOutcome } from './compare-outcome.tsx';
import { CompareStart } from './compare-start.tsx';

export const CompareView_query = graphql(`
  fragment CompareView_query on Query {
    ...AllMunicipalities
    one: municipality(code: $one) {
      ...CompareOutcome_municipality
      ...CompareStart_municipality
      likeness(with: $other) {
        ...CompareOutcome_peer
      }
      needsAnsweredBy(municipality: $other) {
        ...AnsweredNeed_need
      }
      projectsWith(municipality: $other) {
        id
        ...EntryCard_entry
      }
    }
    other: municipality(code: $other) {
      ...CompareOutcome_municipality
      needsAnsweredBy(municipality: $one) {
        ...AnsweredNeed_need
      }
    }
  }
`);

/** The form, and below it the comparison, or the way to one. */
export const CompareView = ({ data, visit }: View<ComparePageQuery>) => {
  const { text } = useWords();
  const query = readFragment(CompareView_query, data);
  const { one, other } = data;
  const both = one !== null && other !== null && one.code !== other.code;
  const map = both && (
    <Mosaic
      ground="light"
      className="gg-locator"
      lit={[one.code]}
      near={[other.code]}
      label={text('municipalities.compare.map', { one: one.name, other: other.name })}
    />
  );
  return (
    <>
      <PageTop
        title={
          both
            ? text('municipalities.compare.title', { one: one.name, other: other.name })
            : text('municipalities.compare.start')
        }
        lead={text('municipalities.compare.lead')}
        breadcrumb={[{ name: text('municipalities.title'), path: '/gemeenten' }]}
        here={text('municipalities.compare.here')}
        beside={map || undefined}
      >
        <CompareForm
          names={allMunicipalities(query)}
          values={{
            een: one?.name ?? askedAt(visit, 'een').typed,
            ander: other?.name ?? askedAt(visit, 'ander').typed,
          }}
          swapPath={both ? comparePath(other.code, one.code) : null}
        />
      </PageTop>
      <div className="gg-container gg-page-body gg-stack gg-stack--7">
        {both && query.one?.likeness && query.other ? (
          <CompareOutcome
            one={query.one}
            other={query.other}
            likeness={query.one.likeness}
            asked={query.one.needsAnsweredBy}
            offered={query.other.needsAnsweredBy}
            projects={query.one.projectsWith}
          />
        ) : (
          <CompareStart data={data} visit={visit} one={query.one} />
        )}
      </div>
    </>
  );
};
