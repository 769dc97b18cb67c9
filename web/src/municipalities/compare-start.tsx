import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ComparePageQuery } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { askedAt, comparePath, meant } from './compare-address.ts';
import type { Asked } from './compare-address.ts';

export const CompareStart_municipality = graphql(`
  fragment CompareStart_municipality on Municipality {
    code
    name
    neighbours {
      code
      name
    }
    peers(first: 8) {
      municipality {
        code
        name
      }
    }
  }
`);

interface Named {
  readonly code: string;
  readonly name: string;
}

interface LinksProps {
  readonly id: string;
  readonly title: string;
  readonly names: readonly Named[];
  readonly pathOf: (code: string) => string;
}

const Links = ({ id, title, names, pathOf }: LinksProps) => {
  const { to } = useWords();
  if (names.length === 0) return null;
  return (
    <Panel className="gg-stack gg-stack--3" aria-labelledby={id}>
      <Heading level={2} look={3} id={id}>
        {title}
      </Heading>
      <ul className="gg-list gg-stack gg-stack--2">
        {names.map(({ code, name }) => (
          <li key={code}>
            <Link href={to(pathOf(code))}>{name}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

type Found = ComparePageQuery['oneFound'];

/** What is the matter with one side: nobody has that name or code, or several have it. */
const SideHelp = ({
  asked,
  known,
  found,
  pathOf,
  id,
}: {
  readonly asked: Asked;
  readonly known: boolean;
  readonly found: Found;
  readonly pathOf: LinksProps['pathOf'];
  readonly id: string;
}) => {
  const { text } = useWords();
  const nodes = found?.nodes ?? [];
  if (asked.typed === '' || known || meant(asked.name, nodes)) return null;
  if (nodes.length > 0)
    return (
      <Links
        id={id}
        title={text('municipalities.compare.which', { typed: asked.typed })}
        names={nodes}
        pathOf={pathOf}
      />
    );
  return <Notice kind="warning">{text('municipalities.compare.unknown', { typed: asked.typed })}</Notice>;
};

interface CompareStartProps extends Pick<View<ComparePageQuery>, 'data' | 'visit'> {
  readonly one: FragmentType<typeof CompareStart_municipality> | null;
}

/** While there is nothing to compare yet: what is missing, and good ones to compare with. */
export const CompareStart = ({ data, visit, ...props }: CompareStartProps) => {
  const { text } = useWords();
  const one = readFragment(CompareStart_municipality, props.one);
  const [een, ander] = [askedAt(visit, 'een'), askedAt(visit, 'ander')];
  const same = data.one !== null && data.one.code === data.other?.code;
  const withOne = (code: string): string => comparePath(one?.code ?? een.typed, code);
  return (
    <>
      {same && <Notice kind="info">{text('municipalities.compare.same', { name: data.one?.name ?? '' })}</Notice>}
      <SideHelp
        id="welke-een"
        asked={een}
        known={data.one !== null}
        found={data.oneFound}
        pathOf={(code) => comparePath(code, ander.typed)}
      />
      <SideHelp id="welke-ander" asked={ander} known={data.other !== null} found={data.otherFound} pathOf={withOne} />
      {!one && een.typed === '' && <p>{text('municipalities.compare.choose')}</p>}
      {one && (
        <div className="gg-columns gg-columns--halves">
          <Links
            id="lijkt-op"
            title={text('municipalities.peers', { name: one.name })}
            names={one.peers.map(({ municipality }) => municipality)}
            pathOf={withOne}
          />
          <Links id="buren" title={text('municipalities.neighbours')} names={one.neighbours} pathOf={withOne} />
        </div>
      )}
    </>
  );
};
