import { definePage } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { EntryCard } from '../entries/entry-card.tsx';
import { graphql } from '../gql/gql.ts';
import type { HomeQuery } from '../gql/graphql.ts';
import { StepStrip } from '../roadmap/step-strip.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { CardGrid, Panel } from '../ui/card.tsx';
import { Figures } from '../ui/data.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';
import { ChooserTeaser, exampleAnswers } from './chooser-teaser.tsx';
import { Hero } from './hero.tsx';
import { NearYou } from './near-you.tsx';
import { OpenCalls } from './open-calls.tsx';

const Home_query = graphql(`
  query Home($answers: [ChooserAnswerInput!]!) {
    ...Layout_query
    ...Hero_query
    ...OpenCalls_query
    ...ChooserTeaser_query
    entryCounts {
      kinds {
        kind
        count
      }
      steps {
        step
        count
      }
    }
    newest: entries(filter: { kinds: [CASE_STUDY, TOOL, PROJECT] }, orderBy: NEWEST, first: 4) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
  }
`);

const Counts = ({ kinds }: { readonly kinds: HomeQuery['entryCounts']['kinds'] }) => {
  const { text, format } = useWords();
  const figures = kinds
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ label: text(`home.count.${kind}`, { count }), value: format.number(count) }));
  return (
    <section className="gg-section--white" aria-label={text('home.counts')}>
      <div className="gg-container gg-home-counts">
        <Figures figures={figures} />
      </div>
    </section>
  );
};

const Newest = ({ entries }: { readonly entries: HomeQuery['newest']['nodes'] }) => {
  const { text, to } = useWords();
  return (
    <section className="gg-stack gg-stack--5" aria-labelledby="nieuw">
      <div className="gg-cluster gg-cluster--between">
        <Heading level={2} id="nieuw">
          {text('home.newest')}
        </Heading>
        {entries.length > 0 && <MoreLink href={to('/zoeken?sorteer=nieuw')}>{text('home.all-new')}</MoreLink>}
      </div>
      {entries.length > 0 ? (
        <CardGrid wide>
          {entries.map((entry) => (
            <EntryCard key={entry.id} entry={entry} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={text('home.empty.title')}>
          <p>{text('home.empty.text')}</p>
          <p>
            <MoreLink href={to('/deel')}>{text('home.empty.action')}</MoreLink>
          </p>
        </EmptyState>
      )}
    </section>
  );
};

const JoinPanel = () => {
  const { text, to } = useWords();
  return (
    <Panel aria-labelledby="meedoen" className="gg-promo">
      <Heading level={2} id="meedoen">
        {text('home.join.title')}
      </Heading>
      <p>{text('home.join.text')}</p>
      <ul className="gg-ticks gg-list">
        {(['open', 'licence', 'stop'] as const).map((key) => (
          <li key={key}>{text(`home.join.${key}`)}</li>
        ))}
      </ul>
      <ButtonLink href={to('/over')} appearance="secondary">
        {text('home.join.action')}
      </ButtonLink>
    </Panel>
  );
};

const HomeView = ({ data }: View<HomeQuery>) => {
  const { text, to } = useWords();
  return (
    <>
      <Hero query={data} />
      {data.entryCounts.kinds.some(({ count }) => count > 0) && <Counts kinds={data.entryCounts.kinds} />}
      <section className="gg-section" aria-labelledby="stappen">
        <div className="gg-container gg-stack gg-stack--5">
          <div className="gg-cluster gg-cluster--between">
            <Heading level={2} id="stappen">
              {text('home.steps')}
            </Heading>
            <MoreLink href={to('/stappenplan')}>{text('home.all-steps')}</MoreLink>
          </div>
          <StepStrip counts={data.entryCounts.steps} />
        </div>
      </section>
      <div className="gg-section gg-section--white">
        <div className="gg-container gg-columns gg-columns--aside">
          <Newest entries={data.newest.nodes} />
          <OpenCalls query={data} />
        </div>
      </div>
      <div className="gg-section">
        <div className="gg-container">
          <NearYou />
        </div>
        <div className="gg-container gg-columns gg-columns--halves">
          <ChooserTeaser query={data} />
          <JoinPanel />
        </div>
      </div>
    </>
  );
};

export const homePage = definePage({
  path: '/',
  document: Home_query,
  variables: () => ({ answers: exampleAnswers }),
  head: (_view, { text }) => ({ title: 'Gemeengoed', description: text('home.lead') }),
  Component: HomeView,
});
