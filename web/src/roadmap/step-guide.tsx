import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { Badge } from '../ui/labels.tsx';
import { Heading, MoreLink } from '../ui/text.tsx';
import type { Step } from './steps.ts';

export const StepGuide_step = graphql(`
  fragment StepGuide_step on RoadmapStep {
    example {
      entry {
        title
        url
      }
    }
    instrument {
      entry {
        title
        url
      }
    }
  }
`);

interface StepGuideProps {
  readonly step: Step;
  readonly entries: FragmentType<typeof StepGuide_step>;
}

/** What this step is for, what a colleague did, and what helps to take it. */
export const StepGuide = ({ step, entries }: StepGuideProps) => {
  const { text, to } = useWords();
  const { example, instrument } = readFragment(StepGuide_step, entries);
  const links = [example.entry, instrument.entry].filter((entry) => entry !== null);
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
        {links.length > 0 && (
          <ul className="gg-list gg-stack gg-stack--1">
            {links.map(({ url, title }) => (
              <li key={url}>
                <MoreLink href={to(url)}>{title}</MoreLink>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
};
