import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { DataList } from '../ui/data.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { factsOf, ifKnown } from './kind-facts.tsx';
import type { Facts } from './kind-facts.tsx';
import { licenceName, licenceUrl } from './licence.ts';

const EntryFacts_entry = graphql(`
  fragment EntryFacts_entry on Entry {
    kind
    phase
    licence
    publishedAt
    updatedAt
    facts {
      costOnce
      costYearly
      hours
      durationMonths
      supplier
      inhabitantsAtTheTime
    }
    need {
      kind
      urgency
      hoursPerWeek
      until
      region
    }
    algorithm {
      status
      provider
      registeredOn
      registerUrl
    }
    project {
      startedAt
      form {
        name
      }
      partners {
        since
      }
    }
    owner {
      ... on Municipality {
        inhabitants
      }
    }
  }
`);

const always: Facts = (entry, { text, format, language }) => [
  {
    key: text('entries.fact.licence'),
    value: (
      <Link href={licenceUrl(entry.licence, language)} rel="license noopener">
        {licenceName(entry.licence)}
      </Link>
    ),
  },
  ...ifKnown(text('entries.fact.published'), entry.publishedAt === null ? null : format.date(entry.publishedAt)),
  { key: text('entries.fact.updated'), value: format.date(entry.updatedAt) },
];

/** The facts box: what one wants to know before reading on. */
export const EntryFacts = (props: { readonly entry: FragmentType<typeof EntryFacts_entry> }) => {
  const words = useWords();
  const entry = readFragment(EntryFacts_entry, props.entry);
  return (
    <Panel className="gg-entry__facts" aria-labelledby="feiten">
      <Heading level={2} look={3} id="feiten" className="gg-entry__box-title">
        {words.text('entries.facts')}
      </Heading>
      <DataList facts={[...factsOf[entry.kind](entry, words), ...always(entry, words)]} />
    </Panel>
  );
};
