import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import type { Words } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { CompareFacts_MunicipalityFragment } from '../gql/graphql.ts';
import { Table } from '../ui/data.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { differenceOf } from './difference.ts';
import { PairBars } from './pair-bars.tsx';

export const CompareFacts_municipality = graphql(`
  fragment CompareFacts_municipality on Municipality {
    name
    inhabitants
    landAreaKm2
    addressDensity
    urbanityClass
    sizeClass
    province {
      name
    }
    corop {
      name
    }
    safetyRegion {
      name
    }
    neighbours {
      code
    }
    all: entries(first: 1) {
      totalCount
    }
    sources {
      text
      url
    }
  }
`);

type Side = CompareFacts_MunicipalityFragment;
type Pair = readonly [Side, Side];

interface FactRow {
  readonly key: string;
  readonly values: readonly [string, string];
  readonly difference: string;
  /** Amounts for the bars; null where the fact is no amount. */
  readonly amounts: readonly [number, number] | null;
}

const amountFact = (
  pair: Pair,
  key: string,
  { text }: Words,
  amountOf: (side: Side) => number,
  written: (amount: number) => string,
  format: Words['format'],
): FactRow => {
  const [one, other] = [amountOf(pair[0]), amountOf(pair[1])];
  const difference = differenceOf(one, other);
  const named = 'larger' in difference && {
    name: pair[difference.larger].name,
    number: format.number(difference.amount, difference.kind === 'times' ? 1 : 0),
  };
  return {
    key,
    values: [written(one), written(other)],
    difference: text(`municipalities.differs.${difference.kind}`, { ...named }),
    amounts: [one, other],
  };
};

const wordFact = ([one, other]: Pair, key: string, { text }: Words, wordOf: (side: Side) => string): FactRow => {
  const values = [wordOf(one), wordOf(other)] as const;
  return {
    key,
    values,
    difference: text(values[0] === values[1] ? 'municipalities.differs.same' : 'municipalities.differs.other'),
    amounts: null,
  };
};

const factsOf = (pair: Pair, words: Words): readonly FactRow[] => {
  const { text, format } = words;
  const amount = (key: string, amountOf: (side: Side) => number, written = (value: number) => format.number(value)) =>
    amountFact(pair, key, words, amountOf, written, format);
  const word = (key: string, wordOf: (side: Side) => string) => wordFact(pair, key, words, wordOf);
  return [
    amount('inhabitants', (side) => side.inhabitants),
    amount(
      'area',
      (side) => side.landAreaKm2,
      (value) => `${format.number(value, value < 100 ? 1 : 0)} km²`,
    ),
    amount(
      'density',
      (side) => side.addressDensity,
      (value) => text('municipalities.density', { number: format.number(value) }),
    ),
    amount('neighbours', (side) => side.neighbours.length),
    amount('entries', (side) => side.all.totalCount),
    word('urbanity', (side) => text(`municipalities.urbanity-${String(side.urbanityClass)}`)),
    word('size', (side) => text(`municipalities.size.${side.sizeClass}`)),
    word('province', (side) => side.province.name),
    word('corop', (side) => side.corop.name),
    word('safety-region', (side) => side.safetyRegion.name),
  ];
};

const Sources = ({ sources }: { readonly sources: Side['sources'] }) => (
  <ul className="gg-sources gg-small gg-subtle gg-list">
    {sources.map((source) => (
      <li key={source.text}>{source.url === null ? source.text : <Link href={source.url}>{source.text}</Link>}</li>
    ))}
  </ul>
);

interface CompareFactsProps {
  readonly one: FragmentType<typeof CompareFacts_municipality>;
  readonly other: FragmentType<typeof CompareFacts_municipality>;
}

/** Facts side by side, each with the difference in words and a small picture of it. */
export const CompareFacts = (props: CompareFactsProps) => {
  const words = useWords();
  const { text } = words;
  const pair: Pair = [
    readFragment(CompareFacts_municipality, props.one),
    readFragment(CompareFacts_municipality, props.other),
  ];
  const [one, other] = pair;
  const cell = (place: 0 | 1) => (row: FactRow) => row.values[place];
  const difference = (row: FactRow): ReactNode => (
    <>
      {row.difference}
      {row.amounts && <PairBars amounts={row.amounts} />}
    </>
  );
  return (
    <section className="gg-stack" aria-labelledby="feiten">
      <Heading level={2} id="feiten">
        {text('municipalities.compare.facts')}
      </Heading>
      <Table
        caption={text('municipalities.compare.facts-of', { one: one.name, other: other.name })}
        captionHidden
        rows={factsOf(pair, words)}
        rowKey={({ key }) => key}
        columns={[
          { title: text('municipalities.compare.fact'), cell: ({ key }) => text(`municipalities.fact.${key}`) },
          { title: one.name, cell: cell(0), numeric: true },
          { title: other.name, cell: cell(1), numeric: true },
          { title: text('municipalities.difference'), cell: difference },
        ]}
      />
      <p className="gg-small gg-subtle">{text('municipalities.compare.bars', { one: one.name, other: other.name })}</p>
      <Sources sources={one.sources} />
    </section>
  );
};
