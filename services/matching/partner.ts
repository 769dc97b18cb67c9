import type { RegionWeight } from '../entries/index.ts';
import type { Municipality } from '../municipalities/index.ts';
import type { Reason } from '../platform/reason.ts';
import { reciprocity } from './fit.ts';
import { reasonsFor, type MatchFacts } from './reasons.ts';
import type { Ties } from './support.ts';
import { capacityValue, pointsOf, RECORD_WITHOUT_RATINGS, scoreOf, sizeValue, type TermValues } from './terms.ts';

/** A municipality that fits what another one looks for. Never a judgement of a person. */
export interface PartnerMatch {
  readonly municipality: Municipality;
  /** 0 to 100: the sum of the points of the reasons. The order of a list also counts variety and fair exposure. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Ids of the public entries that the match rests on, best first. */
  readonly entryIds: readonly string[];
}

/** A municipality with its points, before there are words for them. */
export interface Judged {
  readonly facts: MatchFacts;
  readonly points: TermValues;
  readonly score: number;
}

const OFFERS_SHOWN = 3;
const ENTRIES_SHOWN = 5;

const restsOn = ({ there, back }: Ties): readonly string[] => {
  const ids = [...there.slice(0, OFFERS_SHOWN), ...back].map(({ listing }) => listing.id);
  return [...new Set(ids)].slice(0, ENTRIES_SHOWN);
};

/** The hours that a partner offers in the needs that bind it to the asker; null when it names none. */
export const hoursOf = ({ there, back }: Ties): number | null => {
  const hours = [...there, ...back].flatMap(({ listing }) => listing.need?.hoursPerWeek ?? []);
  return hours.length === 0 ? null : Math.max(...hours);
};

/** Scores one municipality by its facts; `ownHours` is what the asker puts in. */
export const judge = (facts: MatchFacts, region: RegionWeight, ownHours: number | null): Judged => {
  const fit = facts.ties.there[0]?.fit ?? 0;
  const points = pointsOf(
    {
      fit,
      reciprocity: reciprocity(fit, facts.ties.back[0]?.fit ?? 0),
      proximity: facts.near.value,
      software: facts.software.likeness,
      size: sizeValue(facts.self, facts.other),
      capacity: capacityValue(facts.hours, ownHours),
      record: RECORD_WITHOUT_RATINGS,
    },
    region,
  );
  return { facts, points, score: scoreOf(points) };
};

/** The same in words, with the entries that it rests on. */
export const inWords = ({ facts, points, score }: Judged): PartnerMatch => ({
  municipality: facts.other,
  score,
  reasons: reasonsFor(points, facts),
  entryIds: restsOn(facts.ties),
});
