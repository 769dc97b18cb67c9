import { useWords } from '../app/words.tsx';
import type { Words } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { LikenessSideFragment } from '../gql/graphql.ts';
import { Table } from '../ui/data.tsx';

export const Likeness_side = graphql(`
  fragment LikenessSide on Municipality {
    name
    inhabitants
    urbanityClass
    corop {
      name
    }
    province {
      name
    }
  }
`);

export const Likeness_peer = graphql(`
  fragment LikenessPeer on Peer {
    score
    reasons {
      term
      points
      text
    }
    municipality {
      ...LikenessSide
    }
  }
`);

/** The value of one municipality on which a term of the score rests. */
const valueOf = (term: string, side: LikenessSideFragment, { text, format }: Words): string => {
  if (term === 'size') return text('municipalities.inhabitants', { number: format.number(side.inhabitants) });
  if (term === 'urbanity') return text(`municipalities.urbanity-${String(side.urbanityClass)}`);
  return text('municipalities.likeness.region', { corop: side.corop.name, province: side.province.name });
};

const MOST: Readonly<Record<string, number>> = { size: 50, urbanity: 25, region: 25 };

interface LikenessTableProps {
  readonly self: FragmentType<typeof Likeness_side>;
  readonly peer: FragmentType<typeof Likeness_peer>;
}

/** Why two municipalities are alike: for each term the value of both, the difference in words, and the points. */
export const LikenessTable = (props: LikenessTableProps) => {
  const words = useWords();
  const { text, format } = words;
  const peer = readFragment(Likeness_peer, props.peer);
  const self = readFragment(Likeness_side, props.self);
  const other = readFragment(Likeness_side, peer.municipality);
  return (
    <Table
      caption={text('municipalities.likeness.caption', { one: self.name, other: other.name })}
      captionHidden
      rows={peer.reasons}
      rowKey={(reason) => reason.term}
      columns={[
        {
          title: text('municipalities.likeness.term'),
          cell: ({ term }) => text(`municipalities.likeness.term.${term}`),
        },
        { title: self.name, cell: ({ term }) => valueOf(term, self, words) },
        { title: other.name, cell: ({ term }) => valueOf(term, other, words) },
        { title: text('municipalities.difference'), cell: (reason) => reason.text },
        {
          title: text('municipalities.likeness.points'),
          cell: ({ term, points }) =>
            text('municipalities.likeness.points-of', {
              number: format.number(points, 1),
              most: format.number(MOST[term] ?? 100),
            }),
          numeric: true,
        },
      ]}
    />
  );
};
