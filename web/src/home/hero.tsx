import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Mosaic } from '../ui/mosaic-map.tsx';
import { SearchBox } from '../ui/search-box.tsx';

export const Hero_query = graphql(`
  fragment Hero_query on Query {
    entryCounts {
      publishers
      publisherCodes
    }
  }
`);

const EXAMPLES = ['parkeren', 'anonimiseren', 'chatbot', 'algoritmeregister'] as const;

/** What the hub is for, one large field, and the mosaic of who shares. */
export const Hero = (props: { readonly query: FragmentType<typeof Hero_query> }) => {
  const { text, to, format } = useWords();
  const { publishers, publisherCodes } = readFragment(Hero_query, props.query).entryCounts;
  const sharing = text('home.map.label', { count: publishers, number: format.number(publishers) });
  return (
    <div className="gg-hero gg-dark">
      <div className="gg-container gg-hero__grid">
        <div className="gg-hero__text gg-stack gg-stack--5">
          <h1>{text('home.title')}</h1>
          <p className="gg-hero__lead">{text('home.lead')}</p>
          <div className="gg-hero__search">
            <SearchBox label={text('home.search')} large />
          </div>
          <p className="gg-hero__often gg-cluster">
            <span>{text('home.examples')}</span>
            {EXAMPLES.map((word) => (
              <a key={word} href={to(`/zoeken?q=${word}`)} lang="nl">
                {word}
              </a>
            ))}
          </p>
        </div>
        <figure className="gg-hero__map gg-figure">
          <Mosaic ground="dark" label={sharing} lit={publisherCodes} />
          <figcaption>
            {text('home.map.caption', { count: publishers, number: format.number(publishers) })}{' '}
            <a className="utrecht-link utrecht-link--html-a" href={to('/gemeenten')}>
              {text('home.map.list')}
            </a>
          </figcaption>
        </figure>
      </div>
    </div>
  );
};
