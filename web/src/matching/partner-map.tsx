import type { ComponentType } from 'react';
import { useWords } from '../app/words.tsx';
import { MosaicGround, centreOf, mosaicSize, tilesPath } from '../ui/mosaic-map.tsx';
import type { NamedMunicipality } from './all-municipalities.ts';
import { frameAround, placeLabels } from './map-frame.ts';
import type { Frame, Label, Point } from './map-frame.ts';
import { spreadMarkers } from './spread-markers.ts';

export interface PartnerMapProps {
  readonly own: NamedMunicipality;
  /** In the order of the list: their numbers are those of the list. */
  readonly partners: readonly NamedMunicipality[];
  readonly picked: readonly string[];
}

/** The map itself, or one that is fetched when it is needed. */
export type PartnerMapComponent = ComponentType<PartnerMapProps>;

/** The overview in the corner is left out when nearly the whole country is shown. */
const WHOLE = 0.6;
// As shares of the width of the frame.
const INSET = 0.22;
const RADIUS = 0.027;
const LETTER = 0.034;

interface Marker {
  readonly code: string;
  readonly name: string;
  /** 0 for the own municipality. */
  readonly number: number;
  /** The middle of its tile. */
  readonly home: Point;
  /** Where its mark stands. */
  readonly at: Point;
}

const markersOf = (all: readonly NamedMunicipality[], frame: Frame): readonly Marker[] => {
  const known = all.flatMap(({ code, name }, number) => {
    const home = centreOf(code);
    return home ? [{ code, name, number, home }] : [];
  });
  const places = spreadMarkers(
    known.map(({ home }) => home),
    frame.width * RADIUS * 2.15,
  );
  return known.map((one, index) => ({ ...one, at: places[index] ?? one.home }));
};

const Inset = ({ frame }: { readonly frame: Frame }) => {
  const { width, height } = mosaicSize;
  const margin = frame.width * 0.02;
  return (
    <svg
      x={frame.x + margin}
      y={frame.y + margin}
      width={frame.width * INSET}
      height={(frame.width * INSET * height) / width}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect className="gg-partner-map__inset" x="6" y="6" width={width - 12} height={height - 12} rx="30" />
      <MosaicGround ground="dark" />
      <rect className="gg-partner-map__here" x={frame.x} y={frame.y} width={frame.width} height={frame.height} />
    </svg>
  );
};

interface MarkProps {
  readonly marker: Marker;
  readonly radius: number;
  readonly picked: boolean;
}

const Mark = ({ marker: { at, home, number }, radius, picked }: MarkProps) => {
  const [x, y] = at;
  if (number === 0) {
    const half = radius * 0.72;
    return (
      <>
        <circle className="gg-partner-map__ring" cx={x} cy={y} r={radius * 1.1} strokeWidth={radius * 0.18} />
        <path
          className="gg-partner-map__own"
          d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`}
        />
      </>
    );
  }
  const moved = Math.hypot(x - home[0], y - home[1]) > radius / 2;
  return (
    <>
      {moved && (
        <line className="gg-partner-map__string" x1={home[0]} y1={home[1]} x2={x} y2={y} strokeWidth={radius * 0.18} />
      )}
      <circle
        className={picked ? 'gg-partner-map__dot is-picked' : 'gg-partner-map__dot'}
        cx={x}
        cy={y}
        r={radius}
        strokeWidth={radius * 0.18}
      />
      <text className="gg-partner-map__number" x={x} y={y + radius * 0.42} fontSize={radius * 1.2} textAnchor="middle">
        {number}
      </text>
    </>
  );
};

const Name = ({ label, letter }: { readonly label: Label; readonly letter: number }) => (
  <text
    className="gg-partner-map__name"
    x={label.x}
    y={label.y}
    fontSize={letter}
    strokeWidth={letter * 0.3}
    textAnchor={label.anchor}
  >
    {label.text}
  </text>
);

const drawingOf = ({ own, partners, picked }: PartnerMapProps) => {
  const all = [own, ...partners];
  const frame = frameAround(
    all.flatMap(({ code }) => [centreOf(code) ?? []].filter((point): point is Point => point.length === 2)),
    mosaicSize,
  );
  const markers = markersOf(all, frame);
  const [radius, letter] = [frame.width * RADIUS, frame.width * LETTER];
  return {
    frame,
    markers,
    radius,
    letter,
    labels: placeLabels(markers, { frame, letter, radius }),
    chosen: partners.map(({ code }) => code).filter((code) => picked.includes(code)),
  };
};

/** Where the partners lie: the own tile lit, theirs numbered as in the list. The list says the same in words. */
export const PartnerMap = (props: PartnerMapProps) => {
  const { text } = useWords();
  const { own, partners, picked } = props;
  const { frame, markers, radius, letter, labels, chosen } = drawingOf(props);
  return (
    <figure className="gg-figure gg-partner-map">
      <div className="gg-partner-map__frame">
        <svg
          className="gg-map"
          viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
          role="img"
          aria-label={text('matching.map', { name: own.name, count: partners.length })}
        >
          <MosaicGround ground="light" />
          <path className="gg-map__near" d={tilesPath(partners.map(({ code }) => code))} />
          <path className="gg-partner-map__picked" d={tilesPath(chosen)} />
          <path className="gg-map__lit" d={tilesPath([own.code])} />
          {[...markers].reverse().map((marker) => (
            <Mark key={marker.code} marker={marker} radius={radius} picked={picked.includes(marker.code)} />
          ))}
          {labels.map((label) => (
            <Name key={label.text} label={label} letter={letter} />
          ))}
          {frame.width < mosaicSize.width * WHOLE && <Inset frame={frame} />}
        </svg>
      </div>
      <figcaption>{text('matching.map-caption')}</figcaption>
    </figure>
  );
};
