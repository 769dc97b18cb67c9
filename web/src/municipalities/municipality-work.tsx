import { useWords } from '../app/words.tsx';
import { EntryCard } from '../entries/entry-card.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { MunicipalityWork_MunicipalityFragment } from '../gql/graphql.ts';
import { CardGrid } from '../ui/card.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { MoreLink } from '../ui/text.tsx';
import { MunicipalityReuse } from './municipality-reuse.tsx';
import { TitledSection } from './titled-section.tsx';
import { segmentOf } from '../../../schema/entry-kinds.ts';

export const MunicipalityWork_municipality = graphql(`
  fragment MunicipalityWork_municipality on Municipality {
    code
    name
    CASE_STUDY: entries(kinds: [CASE_STUDY], first: 4) {
      ...KindList
    }
    TOOL: entries(kinds: [TOOL], first: 4) {
      ...KindList
    }
    ALGORITHM: entries(kinds: [ALGORITHM], first: 4) {
      ...KindList
    }
    needs: entries(kinds: [NEED], first: 20) {
      nodes {
        id
        need {
          open
        }
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
    ...MunicipalityReuse_municipality
  }
`);

const KindList = graphql(`
  fragment KindList on EntryConnection {
    totalCount
    nodes {
      id
      ...EntryCard_entry
    }
  }
`);

type Municipality = MunicipalityWork_MunicipalityFragment;
type Entries = Municipality['projects']['nodes'];

const Cards = ({ entries, withoutOwner }: { readonly entries: Entries; readonly withoutOwner: boolean }) => (
  <CardGrid>
    {entries.map((entry) => (
      <EntryCard key={entry.id} entry={entry} withoutOwner={withoutOwner} />
    ))}
  </CardGrid>
);

const SHARED = ['CASE_STUDY', 'TOOL', 'ALGORITHM'] as const;

const Kind = ({
  municipality,
  kind,
}: {
  readonly municipality: Municipality;
  readonly kind: (typeof SHARED)[number];
}) => {
  const { text, to, format } = useWords();
  const { totalCount, nodes } = readFragment(KindList, municipality[kind]);
  if (nodes.length === 0) return null;
  const all = (
    <MoreLink href={to(`/zoeken?gemeente=${municipality.code}&soort=${segmentOf[kind]}`)}>
      {text('municipalities.all-of-kind', { count: format.number(totalCount) })}
    </MoreLink>
  );
  return (
    <TitledSection
      id={segmentOf[kind]}
      title={text(`municipalities.kind.${kind}`)}
      more={totalCount > nodes.length ? all : undefined}
    >
      <Cards entries={nodes} withoutOwner />
    </TitledSection>
  );
};

/** Its own projects, and those of others that it takes part in; each once. */
const projectsOf = ({ own, projects }: Municipality): Entries => {
  const others = new Set(projects.nodes.map((entry) => entry.id));
  return [...projects.nodes, ...own.nodes.filter((entry) => !others.has(entry.id))];
};

const Nothing = ({ municipality: { code, name } }: { readonly municipality: Municipality }) => {
  const { text, to } = useWords();
  return (
    <EmptyState title={text('municipalities.empty', { name })}>
      <p>{text('municipalities.empty-help')}</p>
      <p>
        <MoreLink href={to(`/zoeken?zoals=${code}`)}>{text('municipalities.search-like', { name })}</MoreLink>
      </p>
      <p>
        <MoreLink href={to('/deel?soort=oproep')}>{text('municipalities.empty-ask')}</MoreLink>
      </p>
    </EmptyState>
  );
};

/** What a municipality shares by kind, what it asks, does with others, and uses; or where to begin. */
export const MunicipalityWork = (props: {
  readonly municipality: FragmentType<typeof MunicipalityWork_municipality>;
}) => {
  const { text } = useWords();
  const municipality = readFragment(MunicipalityWork_municipality, props.municipality);
  const { needs } = municipality;
  const projects = projectsOf(municipality);
  const [open, past] = [true, false].map((wanted) => needs.nodes.filter(({ need }) => (need?.open ?? true) === wanted));
  const shared = SHARED.some((kind) => readFragment(KindList, municipality[kind]).nodes.length > 0);
  const nothing = !shared && needs.nodes.length + projects.length === 0;
  return (
    <>
      {nothing && <Nothing municipality={municipality} />}
      {open !== undefined && open.length > 0 && (
        <TitledSection id="oproepen" title={text('municipalities.needs')}>
          <Cards entries={open} withoutOwner />
        </TitledSection>
      )}
      {SHARED.map((kind) => (
        <Kind key={kind} municipality={municipality} kind={kind} />
      ))}
      {projects.length > 0 && (
        <TitledSection id="samenwerkingen" title={text('municipalities.projects')}>
          <Cards entries={projects} withoutOwner={false} />
        </TitledSection>
      )}
      <MunicipalityReuse municipality={municipality} />
      {past !== undefined && past.length > 0 && (
        <TitledSection id="voorbij" title={text('municipalities.past-needs')}>
          <Cards entries={past} withoutOwner />
        </TitledSection>
      )}
    </>
  );
};
