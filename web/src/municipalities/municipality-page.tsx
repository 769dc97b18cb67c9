import { definePage, missing, shown } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { EntryCard } from '../entries/entry-card.tsx';
import { graphql } from '../gql/gql.ts';
import type { MunicipalityPageQuery } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { CardGrid } from '../ui/card.tsx';
import { Mosaic } from '../ui/mosaic-map.tsx';
import { EmptyState, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Heading, Link, MoreLink } from '../ui/text.tsx';
import { MunicipalityFacts } from './municipality-facts.tsx';
import { Nearby } from './nearby.tsx';
import { Neighbours } from './neighbours.tsx';
import { Peers } from './peers.tsx';

const MunicipalityPage_query = graphql(`
  query MunicipalityPage($code: ID!) {
    ...Layout_query
    ...Nearby_query
    municipality(code: $code) {
      code
      name
      inhabitants
      urbanityClass
      province {
        name
      }
      validTo
      successor {
        name
        url
      }
      neighbours {
        code
      }
      ...MunicipalityFacts_municipality
      ...Neighbours_municipality
      ...Peers_municipality
      shared: entries(kinds: [CASE_STUDY, TOOL, ALGORITHM], first: 8) {
        totalCount
        nodes {
          id
          ...EntryCard_entry
        }
      }
      needs: entries(kinds: [NEED], first: 6) {
        nodes {
          id
          ...EntryCard_entry
        }
      }
      own: entries(kinds: [PROJECT], first: 12) {
        nodes {
          id
          ...EntryCard_entry
        }
      }
      projects(first: 12) {
        nodes {
          id
          ...EntryCard_entry
        }
      }
    }
  }
`);

type Municipality = NonNullable<MunicipalityPageQuery['municipality']>;
type Entries = Municipality['needs']['nodes'];

const Section = (props: {
  readonly id: string;
  readonly title: string;
  readonly entries: Entries;
  readonly withoutOwner: boolean;
  readonly more?: React.ReactNode;
}) => (
  <section className="gg-stack" aria-labelledby={props.id}>
    <div className="gg-cluster gg-cluster--between">
      <Heading level={2} id={props.id}>
        {props.title}
      </Heading>
      {props.more}
    </div>
    <CardGrid>
      {props.entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} withoutOwner={props.withoutOwner} />
      ))}
    </CardGrid>
  </section>
);

/** Its own projects, and those of others that it takes part in; each once. */
const projectsOf = ({ own, projects }: Municipality): Entries => {
  const others = new Set(projects.nodes.map((entry) => entry.id));
  return [...projects.nodes, ...own.nodes.filter((entry) => !others.has(entry.id))];
};

const Shared = ({ municipality }: { readonly municipality: Municipality }) => {
  const { text, to, format } = useWords();
  const { code, name, shared, needs } = municipality;
  const projects = projectsOf(municipality);
  const nothing = shared.nodes.length + needs.nodes.length + projects.length === 0;
  const all = (
    <MoreLink href={to(`/zoeken?gemeente=${code}`)}>
      {text('municipalities.all-entries', { count: format.number(shared.totalCount) })}
    </MoreLink>
  );
  if (nothing) {
    return (
      <EmptyState title={text('municipalities.empty', { name })}>
        <p>{text('municipalities.empty-help')}</p>
        <p>
          <MoreLink href={to(`/zoeken?zoals=${code}`)}>{text('municipalities.search-peers')}</MoreLink>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {shared.nodes.length > 0 && (
        <Section
          id="bijdragen"
          title={text('municipalities.entries')}
          entries={shared.nodes}
          withoutOwner
          more={shared.totalCount > shared.nodes.length && all}
        />
      )}
      {needs.nodes.length > 0 && (
        <Section id="oproepen" title={text('municipalities.needs')} entries={needs.nodes} withoutOwner />
      )}
      {projects.length > 0 && (
        <Section id="samenwerkingen" title={text('municipalities.projects')} entries={projects} withoutOwner={false} />
      )}
    </>
  );
};

const MunicipalityView = ({ data }: View<MunicipalityPageQuery>) => {
  const { text, to, format } = useWords();
  const { municipality } = data;
  if (!municipality) return <></>;
  const { code, name, inhabitants, urbanityClass, province, validTo, successor } = municipality;
  return (
    <>
      <PageTop
        title={name}
        lead={text('municipalities.intro', {
          inhabitants: format.number(inhabitants),
          province: province.name,
          urbanity: text(`municipalities.urbanity-${String(urbanityClass)}`),
        })}
        breadcrumb={[{ name: text('municipalities.title'), path: '/gemeenten' }]}
        beside={
          <Mosaic
            ground="light"
            className="gg-locator"
            lit={[code]}
            near={municipality.neighbours.map((neighbour) => neighbour.code)}
            label={text('municipalities.map', { name })}
          />
        }
      >
        {validTo !== null && (
          <Notice kind="warning">
            <p>
              {text('municipalities.ended', { date: format.date(validTo) })}{' '}
              {successor && <Link href={to(successor.url)}>{successor.name}</Link>}
            </p>
          </Notice>
        )}
        <div className="gg-cluster">
          <ButtonLink href={to(`/zoeken?zoals=${code}`)} appearance="primary" icon="search">
            {text('municipalities.search-peers')}
          </ButtonLink>
          <ButtonLink href={to(`/zoeken?bij=${code}&straal=25`)} appearance="secondary" icon="map-pin">
            {text('municipalities.search-near')}
          </ButtonLink>
        </div>
      </PageTop>
      <div className="gg-container gg-page-body gg-columns gg-columns--aside">
        <div className="gg-stack gg-stack--7">
          <Shared municipality={municipality} />
          <Nearby query={data} code={code} />
          <Peers municipality={municipality} name={name} />
        </div>
        <div className="gg-stack gg-stack--5">
          <MunicipalityFacts municipality={municipality} />
          <Neighbours municipality={municipality} />
        </div>
      </div>
    </>
  );
};

export const municipalityPage = definePage({
  path: '/gemeenten/:code',
  section: 'municipalities',
  document: MunicipalityPage_query,
  variables: (visit) => ({ code: visit.params['code'] ?? '' }),
  outcome: ({ data }) => (data.municipality ? shown : missing),
  head: ({ data }, { text }) => ({
    title: data.municipality?.name ?? '',
    description: text('municipalities.description', { name: data.municipality?.name ?? '' }),
  }),
  Component: MunicipalityView,
});
