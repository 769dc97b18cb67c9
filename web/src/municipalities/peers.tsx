import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { Peers_MunicipalityFragment } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { Fold } from '../ui/fold.tsx';
import { ScoreBar } from '../ui/measures.tsx';
import { Heading, Hidden, Link } from '../ui/text.tsx';
import { comparePath } from './compare-address.ts';
import { LikenessTable } from './likeness-table.tsx';

export const Peers_municipality = graphql(`
  fragment Peers_municipality on Municipality {
    code
    name
    ...LikenessSide
    peers(first: 5) {
      score
      ...LikenessPeer
      municipality {
        code
        name
        url
        province {
          name
        }
      }
    }
  }
`);

type Self = Peers_MunicipalityFragment;

const PeerRow = ({
  self,
  peer,
  first,
}: {
  readonly self: Self;
  readonly peer: Self['peers'][number];
  readonly first: boolean;
}) => {
  const { text, to, format } = useWords();
  const { code, name, url, province } = peer.municipality;
  return (
    <li className="gg-peer">
      <div className="gg-peer__head">
        <Heading level={3} look={4}>
          <Link href={to(url)}>{name}</Link> <span className="gg-peer__place">{province.name}</span>
        </Heading>
        <ScoreBar
          score={peer.score}
          value={format.number(peer.score)}
          label={text('municipalities.likeness')}
          first={first}
        />
      </div>
      <Fold
        open={first}
        title={
          <>
            {text('municipalities.why')} <Hidden>{name}</Hidden>
          </>
        }
      >
        <LikenessTable self={self} peer={peer} />
      </Fold>
      <p className="gg-small">
        <Link href={to(comparePath(self.code, code))}>{text('municipalities.compare-with', { name })}</Link>
      </p>
    </li>
  );
};

/** The municipalities that are most like this one, each with its reasons in words and points. */
export const Peers = (props: { readonly municipality: FragmentType<typeof Peers_municipality> }) => {
  const { text } = useWords();
  const self = readFragment(Peers_municipality, props.municipality);
  return (
    <Panel aria-labelledby="vergelijkbaar" className="gg-stack">
      <Heading level={2} id="vergelijkbaar">
        {text('municipalities.peers', { name: self.name })}
      </Heading>
      <p className="gg-subtle">{text('municipalities.peers-how')}</p>
      <ol className="gg-rows gg-list">
        {self.peers.map((peer, index) => (
          <PeerRow key={peer.municipality.code} self={self} peer={peer} first={index === 0} />
        ))}
      </ol>
    </Panel>
  );
};
