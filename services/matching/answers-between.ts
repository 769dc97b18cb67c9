import type { Entries } from '../entries/index.ts';
import { dutchDay, type Clock } from '../platform/clock.ts';
import type { Listing } from './listing.ts';
import { openNeed } from './needs.ts';
import type { Overview } from './overview.ts';
import type { PublicWork } from './public-work.ts';
import { answersTo } from './support.ts';

/** An open need with what another municipality published that answers it, best first: ids of public entries. */
export interface AnsweredNeed {
  readonly need: string;
  readonly answers: readonly string[];
}

interface Deps {
  readonly themes: Pick<Entries['themes'], 'byCode'>;
  readonly publicWork: Pick<PublicWork, 'now'>;
  readonly clock: Clock;
}

const ANSWERS_SHOWN = 3;

const listingAt = ({ listings }: Overview, place: number): Listing => listings[place] as Listing;

/** Open needs of one municipality that something of another one answers; needs of the other are no answer. */
export const createAnswersBetween =
  ({ themes, publicWork, clock }: Deps) =>
  async (asker: string, helper: string): Promise<readonly AnsweredNeed[]> => {
    const overview = await publicWork.now();
    const today = dutchDay(clock);
    const parentOf = (theme: string): string | null => themes.byCode(theme)?.parent ?? null;
    const offers = (overview.placesOf.get(helper) ?? []).filter((place) => listingAt(overview, place).kind !== 'NEED');
    return (overview.placesOf.get(asker) ?? []).flatMap((place) => {
      const listing = listingAt(overview, place);
      const need = openNeed(listing, today);
      if (!need) return [];
      const fits = [...answersTo({ needs: [need], overview, parentOf }, offers)].sort(
        ([a, fitA], [b, fitB]) => fitB - fitA || a - b,
      );
      const answers = fits.slice(0, ANSWERS_SHOWN).map(([answer]) => listingAt(overview, answer).id);
      return answers.length > 0 ? [{ need: listing.id, answers }] : [];
    });
  };
