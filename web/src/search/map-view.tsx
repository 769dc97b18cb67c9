import { useWords } from '../app/words.tsx';
import { MosaicGround, mosaicSize, tilesPath } from '../ui/mosaic-map.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { shadeOf, shadesUpTo } from './count-classes.ts';
import type { FacetLine } from './facet-order.ts';
import { searchPath } from '../../../schema/search-address.ts';
import { withOnly } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { resultCount } from './search-title.ts';
import type { ViewProps } from './views.ts';

/** Places that are listed at once; the others unfold. */
const LISTED = 24;

const tileClass = ['', 'gg-tile gg-tile--1', 'gg-tile gg-tile--2', 'gg-tile gg-tile--3', 'gg-tile gg-tile--4'] as const;

interface PlacesProps {
  readonly question: SearchQuestion;
  readonly places: readonly FacetLine[];
}

/** The results of one municipality. */
const pathOf = (question: SearchQuestion, code: string): string =>
  searchPath({ ...withOnly(question, 'municipalities', code), view: 'list' });

const Legend = ({ starts, most }: { readonly starts: readonly number[]; readonly most: number }) => {
  const { text, format } = useWords();
  return (
    <ul className="gg-cluster gg-list gg-small gg-shades" aria-label={text('search.map.legend')}>
      {starts.map((start, index) => {
        const end = (starts[index + 1] ?? most + 1) - 1;
        return (
          <li key={start}>
            <svg className="gg-shades__sample" viewBox="0 0 10 10" aria-hidden="true">
              <rect className={tileClass[index + 1]} width="10" height="10" />
            </svg>
            {start === end
              ? format.number(start)
              : text('search.map.range', { from: format.number(start), until: format.number(end) })}
          </li>
        );
      })}
    </ul>
  );
};

/** The tiles answer to a pointer and to a screen reader; by keyboard the list beside them is the way. */
const Tiles = ({ question, places, starts }: PlacesProps & { readonly starts: readonly number[] }) => {
  const words = useWords();
  return (
    <svg
      className="gg-map"
      viewBox={`0 0 ${String(mosaicSize.width)} ${String(mosaicSize.height)}`}
      role="group"
      aria-label={words.text('search.map.label')}
    >
      <MosaicGround ground="light" />
      {places.map(({ value, label, count }) => {
        const name = `${label}: ${resultCount(count, words)}`;
        return (
          <a key={value} href={words.to(pathOf(question, value))} aria-label={name} tabIndex={-1}>
            <path className={tileClass[shadeOf(count, starts)]} d={tilesPath([value])}>
              <title>{name}</title>
            </path>
          </a>
        );
      })}
    </svg>
  );
};

const PlaceList = ({ question, places }: PlacesProps) => {
  const { to, format } = useWords();
  return (
    <ul className="gg-list gg-places">
      {places.map(({ value, label, count }) => (
        <li key={value}>
          <Link href={to(pathOf(question, value))}>{label}</Link>
          <span>{format.number(count)}</span>
        </li>
      ))}
    </ul>
  );
};

/** Where the results come from: the country as a mosaic, and the same in a list. */
export const MapView = ({ question, facets }: ViewProps) => {
  const { text, format } = useWords();
  const places = [...(facets.get('municipalities') ?? [])]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl'));
  const most = places[0]?.count ?? 0;
  const starts = shadesUpTo(most);
  const others = places.slice(LISTED);
  return (
    <div className="gg-panel gg-result-map">
      <figure className="gg-figure">
        <Tiles question={question} places={places} starts={starts} />
        <figcaption>
          <Legend starts={starts} most={most} />
          {text('search.map.caption')}
        </figcaption>
      </figure>
      <section className="gg-stack gg-stack--3" aria-labelledby="per-gemeente">
        <Heading level={3} look={4} id="per-gemeente">
          {text('search.map.count', { count: places.length, number: format.number(places.length) })}
        </Heading>
        <PlaceList question={question} places={places.slice(0, LISTED)} />
        {others.length > 0 && (
          <details className="gg-details">
            <summary className="gg-small">
              {text('search.map.more', { count: others.length, number: format.number(others.length) })}
            </summary>
            <PlaceList question={question} places={others} />
          </details>
        )}
      </section>
    </div>
  );
};
