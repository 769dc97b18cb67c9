import { useWords } from '../app/words.tsx';
import { KindLine } from '../entries/kind-line.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { Meta, MetaItem } from '../ui/labels.tsx';
import { Heading } from '../ui/text.tsx';
import { CompareLink } from './compare-bar.tsx';
import { RowFacts } from './row-facts.tsx';
import type { SearchQuestion } from '../../../schema/search-question.ts';

const ResultRow_hit = graphql(`
  fragment ResultRow_hit on SearchHit {
    distanceKm
    highlights {
      title {
        text
        ranges {
          start
          end
        }
      }
      summary {
        text
        ranges {
          start
          end
        }
      }
    }
    entry {
      slug
      kind
      title
      summary
      url
      language
      phase
      updatedAt
      provenance {
        kind
      }
      owner {
        name
        ... on Municipality {
          inhabitants
        }
      }
      ...RowFacts_entry
    }
  }
`);

/** One result: what it is, where it comes from, and the facts on which people choose. */
export const ResultRow = (props: {
  readonly hit: FragmentType<typeof ResultRow_hit>;
  readonly question: SearchQuestion;
}) => {
  const { text, to, format, language } = useWords();
  const { entry, highlights, distanceKm } = readFragment(ResultRow_hit, props.hit);
  const lang = entry.language === language ? undefined : entry.language;
  const summary = highlights.summary ?? (entry.summary === null ? null : { text: entry.summary, ranges: [] });
  return (
    <li className="gg-result">
      <div className="gg-result__main">
        <KindLine kind={entry.kind} illustrative={entry.provenance?.kind === 'ILLUSTRATIVE'} />
        <Heading level={3} lang={lang}>
          <a className="gg-card__link" href={to(entry.url)}>
            <HighlightedText {...(highlights.title ?? { text: entry.title, ranges: [] })} />
          </a>
        </Heading>
        {summary && (
          <p className="gg-result__summary" lang={lang}>
            <HighlightedText {...summary} />
          </p>
        )}
        <Meta>
          <MetaItem icon="map-pin">{entry.owner.name}</MetaItem>
          {distanceKm !== null && distanceKm >= 1 && (
            <MetaItem>{text('search.distance', { number: format.number(distanceKm) })}</MetaItem>
          )}
          <MetaItem>{text('search.inhabitants', { number: format.number(entry.owner.inhabitants) })}</MetaItem>
          {entry.phase && <MetaItem>{text(`entries.phase.${entry.phase}`)}</MetaItem>}
          <MetaItem>{text('search.updated', { date: format.date(entry.updatedAt) })}</MetaItem>
        </Meta>
      </div>
      <div className="gg-result__side">
        <RowFacts entry={entry} />
        <CompareLink question={props.question} slug={entry.slug} title={entry.title} />
      </div>
    </li>
  );
};
