import type { Entries } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Store } from '../ports/storage.ts';
import { createAnswersBetween, type AnsweredNeed } from './answers-between.ts';
import { openImpressionStore } from './impression-store.ts';
import type { MatchPartnersInput } from './match-input.ts';
import { createMatchPartners } from './match-partners.ts';
import type { PartnerMatch } from './partner.ts';
import { createPublicWork } from './public-work.ts';

export type { AnsweredNeed } from './answers-between.ts';
export type { MatchPartnersInput } from './match-input.ts';
export type { PartnerMatch } from './partner.ts';

interface Deps {
  readonly store: Pick<Store, 'collection' | 'changes'>;
  readonly entries: Pick<Entries, 'themes' | 'publicEntries' | 'publicByIds'>;
  readonly municipalities: Pick<Municipalities, 'byCode' | 'exists' | 'all' | 'proximity'>;
  readonly clock: Clock;
}

/** Finds municipalities to work with, by need and region. Never a score for or about a person. */
export interface Matching {
  /**
   * Partners, best first. Everybody may ask; only lists that a signed-in viewer sees count for fair exposure.
   * Every publication that was acknowledged before the call counts.
   * Problems: NOT_FOUND for an unknown municipality, INVALID_INPUT for a theme, text or number out of range.
   */
  matchPartners(viewer: Viewer, input: MatchPartnersInput): Promise<Result<readonly PartnerMatch[]>>;
  /** Open needs of `asker` that something of `helper` answers; empty for codes that nobody publishes under. */
  answersBetween(asker: string, helper: string): Promise<readonly AnsweredNeed[]>;
  /** Writes the counters of fair exposure that are still in memory; for when the hub stops. */
  save(): Promise<void>;
}

/** Reads all public entries at the first call, not before, so that the hub is ready sooner. */
export const createMatching = async ({ store, entries, municipalities, clock }: Deps): Promise<Matching> => {
  const impressions = await openImpressionStore(store, clock);
  const publicWork = createPublicWork({ entries, changes: (after, limit) => store.changes(after, limit) });
  return {
    matchPartners: createMatchPartners({ municipalities, themes: entries.themes, publicWork, impressions, clock }),
    answersBetween: createAnswersBetween({ themes: entries.themes, publicWork, clock }),
    save: impressions.save,
  };
};
