import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { MoreLink } from '../ui/text.tsx';
import { WorkList } from './work-list.tsx';

// Asked for together with another state, published entries are those of one's own municipalities.
const WorkLists_query = graphql(`
  fragment WorkLists_query on Query {
    drafts: entries(filter: { states: [DRAFT] }, orderBy: UPDATED, first: 100) {
      totalCount
      nodes {
        ...WorkRow_entry
      }
    }
    reviews: entries(filter: { states: [IN_REVIEW] }, orderBy: UPDATED, first: 100) {
      totalCount
      nodes {
        ...WorkRow_entry
      }
    }
    settled: entries(filter: { states: [PUBLISHED, WITHDRAWN] }, orderBy: UPDATED, first: 100) {
      nodes {
        state
        ...WorkRow_entry
      }
    }
  }
`);

interface WorkListsProps {
  readonly lists: FragmentType<typeof WorkLists_query>;
  readonly mayWrite: boolean;
  readonly mayPublish: boolean;
  /** One's own municipalities. */
  readonly places: readonly { readonly code: string; readonly name: string }[];
}

/** The entries of one's own municipalities, by what they wait for. */
export const WorkLists = ({ lists, mayWrite, mayPublish, places }: WorkListsProps) => {
  const { text, to } = useWords();
  const { drafts, reviews, settled } = readFragment(WorkLists_query, lists);
  if (places.length === 0) return null;
  const published = settled.nodes.filter(({ state }) => state === 'PUBLISHED');
  const withdrawn = settled.nodes.filter(({ state }) => state === 'WITHDRAWN');
  const withOwner = places.length > 1;
  return (
    <>
      <WorkList
        id="beoordelen"
        title={text(mayPublish ? 'my-work.to-review' : 'my-work.in-review')}
        entries={reviews.nodes}
        count={reviews.totalCount}
        withOwner={withOwner}
        {...(mayPublish && {
          empty: { title: text('my-work.to-review.none'), content: <p>{text('my-work.to-review.help')}</p> },
        })}
      />
      <WorkList
        id="concepten"
        title={text('my-work.drafts')}
        entries={drafts.nodes}
        count={drafts.totalCount}
        withOwner={withOwner}
        empty={{
          title: text('my-work.drafts.none'),
          content: mayWrite ? (
            <>
              <p>{text('my-work.drafts.help')}</p>
              <p>
                <ButtonLink appearance="secondary" href={to('/deel')}>
                  {text('my-work.drafts.start')}
                </ButtonLink>
              </p>
            </>
          ) : (
            <p>{text('my-work.drafts.reader')}</p>
          ),
        }}
      />
      <WorkList
        id="openbaar"
        title={text('my-work.published')}
        entries={published}
        count={published.length}
        withOwner={withOwner}
        empty={{ title: text('my-work.published.none'), content: <p>{text('my-work.published.help')}</p> }}
        more={
          <p className="gg-work__more">
            <MoreLink href={to(`/zoeken?${places.map(({ code }) => `gemeente=${code}`).join('&')}`)}>
              {text('my-work.published.search')}
            </MoreLink>
          </p>
        }
      />
      <WorkList
        id="ingetrokken"
        title={text('my-work.withdrawn')}
        entries={withdrawn}
        count={withdrawn.length}
        withOwner={withOwner}
      />
    </>
  );
};
