import type { Entries } from '../entries/index.ts';
import { sizeClassOf, type Municipalities } from '../municipalities/index.ts';
import { dutchDay, type Clock } from '../platform/clock.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { exposureFactor, hardlyShown, type Impressions } from './exposure.ts';
import type { ImpressionStore } from './impression-store.ts';
import type { Listing } from './listing.ts';
import { DEFAULT_PARTNERS, problemsWith, type MatchPartnersInput } from './match-input.ts';
import { openNeed, regionOf, type Need } from './needs.ts';
import type { Overview } from './overview.ts';
import { hoursOf, inWords, judge, type Judged, type PartnerMatch } from './partner.ts';
import type { PublicWork } from './public-work.ts';
import { FIRST_SEEN, rank, type Candidate } from './ranking.ts';
import { findTies } from './support.ts';

export interface Deps {
  readonly municipalities: Pick<Municipalities, 'byCode' | 'exists' | 'all' | 'proximity'>;
  readonly themes: Entries['themes'];
  readonly publicWork: PublicWork;
  readonly impressions: Pick<ImpressionStore, 'impressions' | 'record'>;
  readonly clock: Clock;
}

const NEW_FOR_MS = 90 * 86_400_000;

/** What was asked just now; null when the published needs are to be taken. */
const askedNeed = ({ themes, kind, text, region }: MatchPartnersInput, read: PublicWork['read']): Need | null => {
  const said = text?.trim() ?? '';
  if (!themes?.length && !kind && said === '') return null;
  const bag = read(said, null);
  return {
    themes: [...new Set(themes)],
    bag,
    kind: kind ?? null,
    urgency: 3,
    hoursPerWeek: null,
    region: region ?? 'SOME',
  };
};

const publishedNeeds = (asker: string, { placesOf, listings }: Overview, today: string): readonly Need[] =>
  (placesOf.get(asker) ?? []).flatMap((place) => openNeed(listings[place] as Listing, today) ?? []);

const candidateOf = (
  { facts: { other }, points, score }: Judged,
  { offersOf, offers, since }: Overview,
  impressions: Impressions,
  now: number,
): Candidate => {
  const { code, inhabitants, provinceCode } = other;
  const fits = points.fit > 0;
  const joined = Date.parse(since.get(code) ?? '');
  return {
    code,
    score,
    fits,
    // Who is only near is not shown for what it offers, so there is no share to keep to.
    exposure: fits ? exposureFactor(offersOf.get(code) ?? 0, offers, impressions.of(code), impressions.total) : 1,
    newcomer: fits && now - joined < NEW_FOR_MS && hardlyShown(impressions.of(code), impressions.total),
    sizeClass: sizeClassOf(inhabitants),
    province: provinceCode,
  };
};

/**
 * Finds partners by need and region. An overview of all public work is compared in memory; what the viewer may see
 * makes no difference, because only public entries count.
 */
export const createMatchPartners =
  ({ municipalities, themes, publicWork, impressions, clock }: Deps) =>
  async (viewer: Viewer, input: MatchPartnersInput): Promise<Result<readonly PartnerMatch[]>> => {
    const problems = problemsWith(input, municipalities, themes);
    const self = municipalities.byCode(input.municipality);
    if (problems.length > 0 || !self) return fail(...problems);

    const overview = await publicWork.now();
    const today = dutchDay(clock);
    const asked = askedNeed(input, publicWork.read);
    const needs = asked ? [asked] : publishedNeeds(self.code, overview, today);
    const region = input.region ?? regionOf(needs);
    const parentOf = (theme: string): string | null => themes.byCode(theme)?.parent ?? null;
    const tiesWith = findTies({ asker: self.code, needs, overview, parentOf, today });
    const ownHours = Math.max(0, ...needs.map(({ hoursPerWeek }) => hoursPerWeek ?? 0)) || null;

    const judged = municipalities.all().flatMap((other) => {
      const near = municipalities.proximity(self.code, other.code);
      const outside = !near || (region === 'MUST' && near.tie === 'distance');
      if (other.code === self.code || outside) return [];
      const ties = tiesWith(other.code);
      const software = overview.software.compare(self.code, other.code);
      const published = overview.placesOf.has(other.code);
      const facts = { self, other, near, ties, software, hours: hoursOf(ties), asks: needs.length > 0, published };
      return [judge(facts, region, ownHours)];
    });

    const shown = await impressions.impressions();
    const candidates = judged.map((each) => candidateOf(each, overview, shown, clock.now().getTime()));
    const byCode = new Map(judged.map((each) => [each.facts.other.code, each]));
    const ranked = rank(candidates, input.first ?? DEFAULT_PARTNERS, region === 'MUST');
    const codes = ranked.map(({ code }) => code);

    // Guests are not counted: their answers may come from a cache, and anybody could push a municipality down.
    if (viewer.kind === 'user') await impressions.record(codes.slice(0, FIRST_SEEN));
    return ok(codes.flatMap((code) => byCode.get(code) ?? []).map(inWords));
  };
