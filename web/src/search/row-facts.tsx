import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import type { Words } from '../app/words.tsx';
import { counted } from '../entries/counted.ts';
import { licenceName } from '../entries/licence.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { RowFacts_EntryFragment } from '../gql/graphql.ts';

const RowFacts_entry = graphql(`
  fragment RowFacts_entry on Entry {
    kind
    steps
    licence
    reuse {
      count
    }
    facts {
      costOnce
      costYearly
      hours
    }
    need {
      kind
      hoursPerWeek
      until
    }
    algorithm {
      status
      registeredOn
    }
    project {
      partners {
        since
      }
    }
  }
`);

type Entry = RowFacts_EntryFragment;
/** Null is said to be unknown; a fact that this kind has not is left out. */
type Fact = readonly [key: string, value: ReactNode];

const costs = ({ facts: { costOnce, costYearly } }: Entry, { text, format }: Words): string | null => {
  if (costOnce === null && costYearly === null) return null;
  if ((costOnce ?? 0) === 0 && (costYearly ?? 0) === 0) return text('entries.no-costs');
  return costOnce !== null && costOnce > 0
    ? format.euro(costOnce)
    : text('entries.cost-yearly', { amount: format.euro(costYearly ?? 0) });
};

const needFacts = ({ need }: Entry, words: Words): readonly Fact[] => {
  const { text, format } = words;
  if (!need) return [];
  return [
    [text('entries.fact.need'), text(`entries.need.${need.kind}`)],
    [text('entries.fact.until'), need.until === null ? null : format.date(need.until)],
    [text('entries.fact.own-effort'), counted('hours-a-week', need.hoursPerWeek, words)],
  ];
};

const registerFacts = ({ algorithm }: Entry, { text, format }: Words): readonly Fact[] => {
  const day = algorithm?.registeredOn ?? null;
  return [
    [text('entries.fact.status'), algorithm?.status ? text(`entries.status.${algorithm.status}`) : null],
    [text('entries.fact.registered'), day === null ? null : format.date(day)],
  ];
};

const workFacts = (entry: Entry, words: Words): readonly Fact[] => {
  const { text } = words;
  const partners = entry.project?.partners.length ?? 0;
  const cost = costs(entry, words);
  const effort = counted('hours', entry.facts.hours, words);
  const isTool = entry.kind === 'TOOL';
  return [
    ...(partners > 0
      ? [[text('entries.fact.partners'), text('entries.partner-count', { count: partners })] as const]
      : []),
    ...(isTool && cost === null ? [] : [[text('entries.fact.costs'), cost] as const]),
    ...(isTool && effort === null ? [] : [[text('entries.fact.effort'), effort] as const]),
  ];
};

const factsOf = (entry: Entry, words: Words): readonly Fact[] => {
  const { text, format } = words;
  const own = entry.kind === 'NEED' ? needFacts : entry.kind === 'ALGORITHM' ? registerFacts : workFacts;
  const steps = entry.steps.map((step) => format.number(step));
  return [
    ...own(entry, words),
    ...(steps.length > 0 ? [[text('search.steps', { count: steps.length }), format.list(steps)] as const] : []),
    [text('entries.fact.licence'), licenceName(entry.licence)],
    ...(entry.reuse.count > 0
      ? [[text('search.used'), text('search.reused', { number: format.number(entry.reuse.count) })] as const]
      : []),
  ];
};

/** The facts on which people choose, lined up beside the result. */
export const RowFacts = (props: { readonly entry: FragmentType<typeof RowFacts_entry> }) => {
  const words = useWords();
  const facts = factsOf(readFragment(RowFacts_entry, props.entry), words);
  return (
    <dl className="gg-result__facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{value ?? <span className="gg-unknown">{words.text('ui.unknown')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
};
