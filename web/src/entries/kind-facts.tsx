import type { ReactNode } from 'react';
import type { Words } from '../app/words.tsx';
import type { EntryFacts_EntryFragment } from '../gql/graphql.ts';
import type { Fact } from '../ui/data.tsx';
import { Link } from '../ui/text.tsx';
import { counted } from './counted.ts';
import { PhaseBadge, StatusBadge } from './state-badges.tsx';

type Entry = EntryFacts_EntryFragment;
export type Facts = (entry: Entry, words: Words) => readonly Fact[];

/** A fact that is left out when nobody said it, instead of "Niet bekend". */
export const ifKnown = (key: string, value: ReactNode): readonly Fact[] => (value === null ? [] : [{ key, value }]);

const costs = ({ facts }: Entry, { text, format }: Words): ReactNode => {
  const { costOnce, costYearly } = facts;
  if (costOnce === null && costYearly === null) return null;
  if ((costOnce ?? 0) === 0 && (costYearly ?? 0) === 0) return text('entries.no-costs');
  return (
    <>
      {costOnce !== null && <div>{text('entries.cost-once', { amount: format.euro(costOnce) })}</div>}
      {costYearly !== null && <div>{text('entries.cost-yearly', { amount: format.euro(costYearly) })}</div>}
    </>
  );
};

const size = ({ facts, owner }: Entry, { text, format }: Words): Fact => {
  const then = facts.inhabitantsAtTheTime;
  return {
    key: text(then === null ? 'entries.fact.inhabitants' : 'entries.fact.inhabitants-then'),
    value: format.number(then ?? owner.inhabitants),
  };
};

const workFacts: Facts = (entry, words) => [
  { key: words.text('entries.fact.phase'), value: entry.phase && <PhaseBadge phase={entry.phase} /> },
  { key: words.text('entries.fact.costs'), value: costs(entry, words) },
  { key: words.text('entries.fact.duration'), value: counted('months', entry.facts.durationMonths, words) },
  { key: words.text('entries.fact.effort'), value: counted('hours', entry.facts.hours, words) },
  { key: words.text('entries.fact.supplier'), value: entry.facts.supplier },
  size(entry, words),
];

// Of a tool most of these are nobody's to know: what it costs depends on who uses it.
const toolFacts: Facts = (entry, words) => [
  { key: words.text('entries.fact.phase'), value: entry.phase && <PhaseBadge phase={entry.phase} /> },
  ...ifKnown(words.text('entries.fact.costs'), costs(entry, words)),
  ...ifKnown(words.text('entries.fact.effort'), counted('hours', entry.facts.hours, words)),
  ...ifKnown(words.text('entries.fact.supplier'), entry.facts.supplier),
];

const projectFacts: Facts = (entry, words) => {
  const { text, format } = words;
  const { project } = entry;
  const partners = project?.partners.length ?? 0;
  return [
    { key: text('entries.fact.phase'), value: entry.phase && <PhaseBadge phase={entry.phase} /> },
    ...(project ? [{ key: text('entries.fact.form'), value: project.form?.name ?? text('entries.form-open') }] : []),
    ...(partners > 0
      ? [{ key: text('entries.fact.partners'), value: text('entries.partner-count', { count: partners }) }]
      : []),
    ...ifKnown(text('entries.fact.started'), project && format.date(project.startedAt)),
    { key: text('entries.fact.costs'), value: costs(entry, words) },
    { key: text('entries.fact.effort'), value: counted('hours', entry.facts.hours, words) },
    ...ifKnown(text('entries.fact.supplier'), entry.facts.supplier),
  ];
};

const needFacts: Facts = ({ need }, words) => {
  const { text, format } = words;
  if (!need) return [];
  return [
    { key: text('entries.fact.need'), value: text(`entries.need.${need.kind}`) },
    { key: text('entries.fact.urgency'), value: text(`entries.urgency.${need.urgency}`) },
    { key: text('entries.fact.own-effort'), value: counted('hours-a-week', need.hoursPerWeek, words) },
    { key: text('entries.fact.until'), value: need.until === null ? null : format.date(need.until) },
    { key: text('entries.fact.region'), value: text(`entries.region.${need.region}`) },
  ];
};

const registerFacts: Facts = ({ algorithm }, { text, format }) => {
  const { status = null, provider = null, registeredOn = null, registerUrl = null } = algorithm ?? {};
  const link = registerUrl !== null && (
    <Link href={registerUrl} rel="noopener">
      {text('entries.to-register')}
    </Link>
  );
  return [
    { key: text('entries.fact.status'), value: status && <StatusBadge status={status} /> },
    { key: text('entries.fact.provider'), value: provider },
    { key: text('entries.fact.registered'), value: registeredOn === null ? null : format.date(registeredOn) },
    { key: text('entries.fact.register'), value: link || null },
  ];
};

/** What the facts box says of each kind; null is said to be unknown. */
export const factsOf: Readonly<Record<Entry['kind'], Facts>> = {
  CASE_STUDY: workFacts,
  TOOL: toolFacts,
  PROJECT: projectFacts,
  NEED: needFacts,
  ALGORITHM: registerFacts,
};
