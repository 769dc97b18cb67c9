import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { AdoptionRow } from '../entries/adoption-row.tsx';
import { EntryCard } from '../entries/entry-card.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { MunicipalityWork_MunicipalityFragment } from '../gql/graphql.ts';
import { CardGrid } from '../ui/card.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';
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
    adoptions(first: 12) {
      entry {
        id
      }
      ...AdoptionRow
    }
    adoptedByOthers(first: 12) {
      entry {
        id
      }
      municipality {
        code
      }
      ...AdoptionRow
    }
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

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

const Section = ({ id, title, more, children }: SectionProps) => (
  <section className="gg-stack" aria-labelledby={id}>
    <div className="gg-cluster gg-cluster--between">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {more}
    </div>
    {children}
  </section>
);

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
    <Section
      id={segmentOf[kind]}
      title={text(`municipalities.kind.${kind}`)}
      more={totalCount > nodes.length ? all : undefined}
    >
      <Cards entries={nodes} withoutOwner />
    </Section>
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

const Reuse = ({ municipality }: { readonly municipality: Municipality }) => {
  const { text } = useWords();
  const { adoptions, adoptedByOthers } = municipality;
  return (
    <>
      {adoptedByOthers.length > 0 && (
        <Section id="gebruikt-door" title={text('municipalities.adopted-by-others')}>
          <ul className="gg-rows gg-list">
            {adoptedByOthers.map((adoption) => (
              <AdoptionRow
                key={`${adoption.entry.id} ${adoption.municipality.code}`}
                adoption={adoption}
                shows="both"
              />
            ))}
          </ul>
        </Section>
      )}
      {adoptions.length > 0 && (
        <Section id="gebruikt-van" title={text('municipalities.adoptions')}>
          <ul className="gg-rows gg-list">
            {adoptions.map((adoption) => (
              <AdoptionRow key={adoption.entry.id} adoption={adoption} shows="entry" />
            ))}
          </ul>
        </Section>
      )}
    </>
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
        <Section id="oproepen" title={text('municipalities.needs')}>
          <Cards entries={open} withoutOwner />
        </Section>
      )}
      {SHARED.map((kind) => (
        <Kind key={kind} municipality={municipality} kind={kind} />
      ))}
      {projects.length > 0 && (
        <Section id="samenwerkingen" title={text('municipalities.projects')}>
          <Cards entries={projects} withoutOwner={false} />
        </Section>
      )}
      <Reuse municipality={municipality} />
      {past !== undefined && past.length > 0 && (
        <Section id="voorbij" title={text('municipalities.past-needs')}>
          <Cards entries={past} withoutOwner />
        </Section>
      )}
    </>
  );
};
