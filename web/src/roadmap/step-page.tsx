import { definePage, missing, shown } from '../app/page.tsx';
import type { View, Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { StepPageQuery } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { MoreLink } from '../ui/text.tsx';
import { ArticleSource } from './article-source.tsx';
import { EntryList } from './entry-list.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { StepGuide } from './step-guide.tsx';
import { stepAt, stepsIn } from './steps.ts';
import type { Step } from './steps.ts';
import { tellProgress } from './tell-progress.ts';
import { WhatOthersDid } from './what-others-did.tsx';

const StepPage_query = graphql(`
  query StepPage($number: Int!, $steps: [Int!]!, $near: ID!, $hasNear: Boolean!) {
    ...Layout_query
    ...WhatOthersDid_query
    roadmap {
      step(number: $number) {
        ...StepGuide_step
      }
    }
    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 12) {
      nodes {
        id
        need {
          open
        }
        ...EntryCard_entry
      }
    }
    viewer {
      progress {
        municipality {
          code
        }
        ...ProgressPanel
      }
    }
  }
`);

const OPEN_CALLS = 3;

const numberOf = (visit: Visit): number => stepAt(visit.language, visit.params['step'] ?? '')?.number ?? 0;

/** The municipality in the address; empty for anything that is no code. */
const nearIn = (visit: Visit): string => {
  const code = visit.query.get('bij')?.toUpperCase() ?? '';
  return /^GM\d{4}$/.test(code) ? code : '';
};

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

const StepView = ({ data, visit, form }: View<StepPageQuery>) => {
  const { text, to, language } = useWords();
  const step = stepAt(language, visit.params['step'] ?? '');
  if (!step) return <></>;
  const calls = data.needs.nodes.filter(({ need }) => need?.open === true).slice(0, OPEN_CALLS);
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
        {data.roadmap.step && <StepGuide step={step} entries={data.roadmap.step} />}
        {data.viewer && data.viewer.progress.length > 0 && (
          <div className="gg-stack" id="voortgang">
            {data.viewer.progress.map((progress) => (
              <ProgressPanel key={progress.municipality.code} progress={progress} step={step.number} form={form} />
            ))}
          </div>
        )}
        <EntryList
          id="hulpmiddelen"
          title={text('roadmap.tools')}
          entries={data.tools.nodes.map((entry) => ({ entry }))}
          empty={text('roadmap.no-tools')}
          share={<MoreLink href={to('/deel')}>{text('roadmap.share')}</MoreLink>}
        />
        <WhatOthersDid query={data} step={step.number} own={data.viewer?.progress[0]?.municipality.code ?? ''} />
        <EntryList
          id="oproepen"
          title={text('roadmap.needs')}
          entries={calls.map((entry) => ({ entry }))}
          empty={text('roadmap.no-needs')}
          share={<MoreLink href={to('/deel?soort=oproep')}>{text('roadmap.place-call')}</MoreLink>}
        />
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
  variables: (visit) => ({
    number: numberOf(visit),
    steps: [numberOf(visit)],
    near: nearIn(visit),
    hasNear: nearIn(visit) !== '',
  }),
  outcome: ({ visit }) => (numberOf(visit) === 0 ? missing : shown),
  head: ({ visit }, { text, language }) => {
    const step = stepAt(language, visit.params['step'] ?? '');
    return {
      title: step ? `${text('roadmap.step', { number: step.number })}: ${step.title}` : '',
      description: step?.question ?? '',
    };
  },
  Component: StepView,
  action: tellProgress,
});
