import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Meta, MetaItem } from '../ui/labels.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading } from '../ui/text.tsx';

export const OpenCalls_query = graphql(`
  fragment OpenCalls_query on Query {
    calls: entries(filter: { kinds: [NEED] }, orderBy: NEWEST, first: 4) {
      nodes {
        id
        title
        url
        language
        owner {
          name
        }
        need {
          kind
          until
        }
        provenance {
          kind
        }
      }
    }
  }
`);

/** What municipalities ask each other at the moment. */
export const OpenCalls = (props: { readonly query: FragmentType<typeof OpenCalls_query> }) => {
  const { text, to, format, language } = useWords();
  const calls = readFragment(OpenCalls_query, props.query).calls.nodes;
  return (
    <section className="gg-stack gg-stack--5" aria-labelledby="oproepen">
      <Heading level={2} id="oproepen">
        {text('home.calls')}
      </Heading>
      {calls.length === 0 && <EmptyState title={text('home.no-calls')} />}
      {calls.length > 0 && (
        <ul className="gg-rows gg-list">
          {calls.map((call) => (
            <li key={call.id} className="gg-stack gg-stack--1">
              <Heading level={3} look={4} lang={call.language === language ? undefined : call.language}>
                <a className="utrecht-link utrecht-link--html-a gg-call" href={to(call.url)}>
                  {call.title}
                </a>
              </Heading>
              <Meta>
                <MetaItem icon="map-pin">{call.owner.name}</MetaItem>
                {call.provenance?.kind === 'ILLUSTRATIVE' && <MetaItem>{text('home.example-call')}</MetaItem>}
                {call.need && <MetaItem>{text(`home.need.${call.need.kind}`)}</MetaItem>}
                {typeof call.need?.until === 'string' && (
                  <MetaItem icon="calendar">{text('home.until', { date: format.date(call.need.until) })}</MetaItem>
                )}
              </Meta>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={to('/deel?soort=oproep')} appearance="secondary" icon="speakerphone">
          {text('home.place-call')}
        </ButtonLink>
      </p>
    </section>
  );
};
