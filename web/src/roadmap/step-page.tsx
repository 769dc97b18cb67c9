import { EntryCard } from '../entries/entry-card.tsx';
import type { EntryCard_entry } from '../entries/entry-card.tsx';
import { definePage, missing, shown } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { StepPageQuery } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { CardGrid, Panel } from '../ui/card.tsx';
import { Badge } from '../ui/labels.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';
import { ArticleSource } from './article-source.tsx';
import { stepAt, stepsIn } from './steps.ts';
import type { Step } from './steps.ts';

const StepPage_query = graphql(`
  query StepPage($steps: [Int!]!) {
    ...Layout_query
    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
    examples: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {
      totalCount
      nodes {
        id
        ...EntryCard_entry
      }
    }
    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 3) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
  }
`);

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly (FragmentType<typeof EntryCard_entry> & { readonly id: string })[];
  readonly empty: string;
  readonly more?: React.ReactNode;
  readonly share?: React.ReactNode;
}

const EntryList = ({ id, title, entries, empty, more, share }: ListProps) => (
  <section className="gg-stack" aria-labelledby={id}>
    <div className="gg-cluster gg-cluster--between">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {entries.length > 0 && more}
    </div>
    {entries.length > 0 ? (
      <CardGrid wide>
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
      </CardGrid>
    ) : (
      <EmptyState title={empty}>{share}</EmptyState>
    )}
  </section>
);

const Neighbours = ({ step }: { readonly step: Step }) => {
  const { text, to, language } = useWords();
  const before = stepsIn(language)[step.number - 2];
  const after = stepsIn(language)[step.number];
  const link = (to_: Step, key: string) => text(key, { number: to_.number, title: to_.title });
  return (
    <nav className="gg-cluster gg-cluster--between gg-step-nav" aria-label={text('roadmap.other-steps')}>
      {before && (
        <ButtonLink href={to(`/stappenplan/${String(before.number)}`)} icon="arrow-left">
          {link(before, 'roadmap.previous')}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink href={to(`/stappenplan/${String(after.number)}`)} icon="arrow-right" className="gg-step-nav__next">
          {link(after, 'roadmap.next')}
        </ButtonLink>
      )}
    </nav>
  );
};

const Guide = ({ step }: { readonly step: Step }) => {
  const { text } = useWords();
  return (
    <div className="gg-columns gg-columns--halves">
      <Panel aria-labelledby="doel" className="gg-stack gg-stack--3">
        <Heading level={2} look={3} id="doel">
          {text('roadmap.goal')}
        </Heading>
        <ul className="gg-ticks gg-list">
          {step.goal.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Panel>
      <Panel tint aria-labelledby="collega" className="gg-stack gg-stack--3">
        <Heading level={2} look={3} id="collega">
          {text('roadmap.colleague')}
        </Heading>
        <p>{step.example}</p>
        <p>
          <Badge look="warning" icon="info-circle">
            {text('roadmap.illustrative')}
          </Badge>
        </p>
        <p className="gg-small">{text('roadmap.instrument', { name: step.instrument })}</p>
      </Panel>
    </div>
  );
};

const StepView = ({ data, visit }: View<StepPageQuery>) => {
  const { text, to, language } = useWords();
  const step = stepAt(language, visit.params['step'] ?? '');
  if (!step) return <></>;
  const share = <MoreLink href={to('/deel')}>{text('roadmap.share')}</MoreLink>;
  return (
    <>
      <PageTop
        title={step.title}
        lead={step.question}
        breadcrumb={[{ name: text('roadmap.here'), path: '/stappenplan' }]}
        here={text('roadmap.step', { number: step.number })}
        above={<p className="gg-strong gg-subtle">{text('roadmap.of-ten', { number: step.number })}</p>}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--7">
        <Guide step={step} />
        <EntryList
          id="hulpmiddelen"
          title={text('roadmap.tools')}
          entries={data.tools.nodes}
          empty={text('roadmap.no-tools')}
          share={share}
        />
        <EntryList
          id="voorbeelden"
          title={text('roadmap.examples')}
          entries={data.examples.nodes}
          empty={text('roadmap.no-examples')}
          share={share}
          more={<MoreLink href={to(`/zoeken?stap=${String(step.number)}`)}>{text('roadmap.all')}</MoreLink>}
        />
        {data.needs.nodes.length > 0 && (
          <EntryList id="oproepen" title={text('roadmap.needs')} entries={data.needs.nodes} empty="" />
        )}
        <Neighbours step={step} />
        <ArticleSource />
      </div>
    </>
  );
};

export const stepPage = definePage({
  path: '/stappenplan/:step',
  section: 'steps',
  document: StepPage_query,
  variables: (visit) => ({ steps: [stepAt(visit.language, visit.params['step'] ?? '')?.number ?? 0] }),
  outcome: ({ visit }) => (stepAt(visit.language, visit.params['step'] ?? '') ? shown : missing),
  head: ({ visit }, { text, language }) => {
    const step = stepAt(language, visit.params['step'] ?? '');
    return {
      title: step ? `${text('roadmap.step', { number: step.number })}: ${step.title}` : '',
      description: step?.question ?? '',
    };
  },
  Component: StepView,
});
