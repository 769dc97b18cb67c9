import { useWords } from '../app/words.tsx';
import { EntryCard } from '../entries/entry-card.tsx';
import type { EntryCard_entry } from '../entries/entry-card.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { CardGrid, Panel } from '../ui/card.tsx';
import { ScoreBar } from '../ui/measures.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, Link, MoreLink } from '../ui/text.tsx';
import { CompareFacts } from './compare-facts.tsx';
import { CompareNeeds } from './compare-needs.tsx';
import type { AnsweredNeed_need } from './compare-needs.tsx';
import { CompareThemes } from './compare-themes.tsx';
import { LikenessTable } from './likeness-table.tsx';

export const CompareOutcome_municipality = graphql(`
  fragment CompareOutcome_municipality on Municipality {
    code
    name
    url
    ...LikenessSide
    ...CompareFacts_municipality
    ...CompareThemes_municipality
  }
`);

export const CompareOutcome_peer = graphql(`
  fragment CompareOutcome_peer on Peer {
    score
    ...LikenessPeer
  }
`);

interface CompareOutcomeProps {
  readonly one: FragmentType<typeof CompareOutcome_municipality>;
  readonly other: FragmentType<typeof CompareOutcome_municipality>;
  readonly likeness: FragmentType<typeof CompareOutcome_peer>;
  readonly asked: readonly FragmentType<typeof AnsweredNeed_need>[];
  readonly offered: readonly FragmentType<typeof AnsweredNeed_need>[];
  readonly projects: readonly (FragmentType<typeof EntryCard_entry> & { readonly id: string })[];
}

const Projects = ({ projects }: Pick<CompareOutcomeProps, 'projects'>) => {
  const { text, to } = useWords();
  return (
    <section className="gg-stack" aria-labelledby="samen">
      <Heading level={2} id="samen">
        {text('municipalities.compare.projects')}
      </Heading>
      {projects.length === 0 ? (
        <EmptyState title={text('municipalities.compare.no-projects')}>
          <p>
            <MoreLink href={to('/kieshulp')}>{text('municipalities.compare.start-project')}</MoreLink>
          </p>
        </EmptyState>
      ) : (
        <CardGrid>
          {projects.map((project) => (
            <EntryCard key={project.id} entry={project} />
          ))}
        </CardGrid>
      )}
    </section>
  );
};

/** Everything that two municipalities have in common, and in what they differ. */
export const CompareOutcome = (props: CompareOutcomeProps) => {
  const { text, to, format } = useWords();
  const one = readFragment(CompareOutcome_municipality, props.one);
  const other = readFragment(CompareOutcome_municipality, props.other);
  const likeness = readFragment(CompareOutcome_peer, props.likeness);
  return (
    <>
      <Panel className="gg-stack" aria-labelledby="gelijkenis">
        <div className="gg-peer__head">
          <Heading level={2} id="gelijkenis">
            {text('municipalities.likeness')}
          </Heading>
          <ScoreBar
            score={likeness.score}
            value={format.number(likeness.score)}
            label={text('municipalities.likeness')}
            first
          />
        </div>
        <p className="gg-subtle">{text('municipalities.peers-how')}</p>
        <LikenessTable self={one} peer={likeness} />
      </Panel>
      <CompareFacts one={one} other={other} />
      <div className="gg-columns gg-columns--halves">
        <CompareNeeds id="vraagt-een" asker={one.name} helper={other.name} needs={props.asked} />
        <CompareNeeds id="vraagt-ander" asker={other.name} helper={one.name} needs={props.offered} />
      </div>
      <CompareThemes one={one} other={other} />
      <Projects projects={props.projects} />
      <p className="gg-cluster">
        {[one, other].map(({ code, name, url }) => (
          <Link key={code} href={to(url)}>
            {text('municipalities.to-page', { name })}
          </Link>
        ))}
      </p>
    </>
  );
};
