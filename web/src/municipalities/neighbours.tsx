import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { Heading, Link } from '../ui/text.tsx';

export const Neighbours_municipality = graphql(`
  fragment Neighbours_municipality on Municipality {
    neighbours {
      code
      name
      url
      inhabitants
    }
  }
`);

/** The municipalities around it, by name. */
export const Neighbours = (props: { readonly municipality: FragmentType<typeof Neighbours_municipality> }) => {
  const { text, to, format } = useWords();
  const { neighbours } = readFragment(Neighbours_municipality, props.municipality);
  return (
    <Panel aria-labelledby="buren" className="gg-stack gg-stack--3">
      <Heading level={2} look={3} id="buren">
        {text('municipalities.neighbours')}
      </Heading>
      {neighbours.length === 0 && <p>{text('municipalities.no-neighbours')}</p>}
      {neighbours.length > 0 && (
        <ul className="gg-neighbours gg-list">
          {neighbours.map((neighbour) => (
            <li key={neighbour.code}>
              <Link href={to(neighbour.url)}>{neighbour.name}</Link>
              <span className="gg-small gg-subtle gg-number">
                {text('municipalities.inhabitants', { number: format.number(neighbour.inhabitants) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
