import { definePage } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { RoadmapPageQuery } from '../gql/graphql.ts';
import { PageTop } from '../ui/page-top.tsx';
import { ArticleSource } from './article-source.tsx';
import { ProgressSummary } from './progress-summary.tsx';
import { StepStrip } from './step-strip.tsx';

const RoadmapPage_query = graphql(`
  query RoadmapPage {
    ...Layout_query
    entryCounts {
      steps {
        step
        count
      }
    }
    viewer {
      progress {
        municipality {
          code
        }
        steps {
          step
          status
        }
        ...ProgressSummary
      }
    }
  }
`);

const RoadmapView = ({ data }: View<RoadmapPageQuery>) => {
  const { text } = useWords();
  const progress = data.viewer?.progress ?? [];
  // With one municipality its progress stands in the strip as well; with several it would not be clear whose it is.
  const [only, another] = progress;
  return (
    <>
      <PageTop title={text('roadmap.title')} lead={text('roadmap.lead')} breadcrumb={[]} here={text('roadmap.here')} />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <h2 className="gg-visually-hidden">{text('roadmap.steps')}</h2>
        <StepStrip counts={data.entryCounts.steps} {...(only && !another && { progress: only.steps })} />
        <p className="gg-measure">{text('roadmap.order')}</p>
        {progress.map((one) => (
          <ProgressSummary key={one.municipality.code} progress={one} detailed />
        ))}
        <ArticleSource />
      </div>
    </>
  );
};

export const roadmapPage = definePage({
  path: '/stappenplan',
  section: 'steps',
  document: RoadmapPage_query,
  variables: () => ({}),
  head: (_view, { text }) => ({ title: text('roadmap.title'), description: text('roadmap.lead') }),
  Component: RoadmapView,
});
