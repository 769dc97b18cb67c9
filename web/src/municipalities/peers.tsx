import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { Peers_MunicipalityFragment } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { ScoreBar } from '../ui/measures.tsx';
import { Heading, Link } from '../ui/text.tsx';

export const Peers_municipality = graphql(`
  fragment Peers_municipality on Municipality {
    peers(first: 5) {
      score
      municipality {
        code
        name
        url
        province {
          name
        }
      }
      reasons {
        term
        points
        text
      }
    }
  }
`);

type Peer = Peers_MunicipalityFragment['peers'][number];

const PeerRow = ({ peer, first }: { readonly peer: Peer; readonly first: boolean }) => {
  const { text, to, format } = useWords();
  return (
    <li className="gg-peer">
      <div className="gg-peer__head">
        <Heading level={3} look={4}>
          <Link href={to(peer.municipality.url)}>{peer.municipality.name}</Link>{' '}
          <span className="gg-peer__place">{peer.municipality.province.name}</span>
        </Heading>
        <ScoreBar
          score={peer.score}
          value={format.number(peer.score)}
          label={text('municipalities.likeness')}
          first={first}
        />
      </div>
      <ul className="gg-peer__reasons gg-small gg-list">
        {peer.reasons.map((reason) => (
          <li key={reason.term}>
            <span>{reason.text}</span>
            <span className="gg-number gg-subtle">
              {text('municipalities.points', { count: reason.points, number: format.number(reason.points) })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
};

/** The municipalities that are most like this one, each with its reasons in words and points. */
export const Peers = (props: {
  readonly municipality: FragmentType<typeof Peers_municipality>;
  readonly name: string;
}) => {
  const { text } = useWords();
  const { peers } = readFragment(Peers_municipality, props.municipality);
  return (
    <Panel aria-labelledby="vergelijkbaar" className="gg-stack">
      <Heading level={2} id="vergelijkbaar">
        {text('municipalities.peers', { name: props.name })}
      </Heading>
      <p className="gg-subtle">{text('municipalities.peers-how')}</p>
      <ol className="gg-rows gg-list">
        {peers.map((peer, index) => (
          <PeerRow key={peer.municipality.code} peer={peer} first={index === 0} />
        ))}
      </ol>
    </Panel>
  );
};
