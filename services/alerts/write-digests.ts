import type { Entries } from '../entries/index.ts';
import type { Clock } from '../platform/clock.ts';
import { belongsIn, duePeriods, type DigestPeriod } from './digest-period.ts';
import type { DigestPart, DigestStore } from './digest-store.ts';
import type { Finding, FindingStore } from './finding-store.ts';
import type { SavedSearchStore } from './saved-search-store.ts';
import type { SavedSearch } from './saved-search.ts';

interface Deps {
  readonly searches: Pick<SavedSearchStore, 'batches' | 'allOf' | 'remove'>;
  readonly findings: Pick<FindingStore, 'unsentOf' | 'removeAllOf'>;
  readonly digests: Pick<DigestStore, 'exists' | 'add'>;
  readonly entries: Pick<Entries, 'publicByIds'>;
  readonly mailAddressOf: (owner: string) => Promise<string | null>;
  readonly clock: Clock;
}

/** The search under which a find goes in this letter; undefined when it goes in none. */
const placeOf = (finding: Finding, searches: readonly SavedSearch[], period: DigestPeriod): SavedSearch | undefined =>
  belongsIn(period, finding.foundAt)
    ? searches.find(
        ({ id, alert, alertSince }) =>
          alert === period.kind && finding.searches.includes(id) && finding.foundAt >= alertSince,
      )
    : undefined;

/** What goes in a letter, each find once, under the first of the person's searches that found it. */
export const partsOf = (
  found: readonly Finding[],
  searches: readonly SavedSearch[],
  period: DigestPeriod,
): readonly DigestPart[] => {
  const placed = found.map((finding) => ({ entry: finding.entry, place: placeOf(finding, searches, period)?.id }));
  return searches
    .map(({ id }) => ({ search: id, entries: placed.filter(({ place }) => place === id).map(({ entry }) => entry) }))
    .filter(({ entries }) => entries.length > 0);
};

/** Writes down the letters that are due: for everybody who wants mail and for whom there is something new. */
export const createWriteDigests = (deps: Deps) => {
  const { searches, findings, digests, entries, mailAddressOf, clock } = deps;

  const forget = async (owner: string, kept: readonly SavedSearch[]): Promise<void> => {
    for (const search of kept) await searches.remove(search);
    await findings.removeAllOf(owner);
  };

  const writeFor = async (owner: string, period: DigestPeriod, kept: readonly SavedSearch[]): Promise<void> => {
    if (!kept.some(({ alert }) => alert === period.kind) || (await digests.exists(owner, period))) return;
    const unsent = await findings.unsentOf(owner);
    const isPublic = new Set((await entries.publicByIds(unsent.map(({ entry }) => entry))).map(({ id }) => id));
    const parts = partsOf(
      unsent.filter(({ entry }) => isPublic.has(entry)),
      kept,
      period,
    );
    if (parts.length > 0) await digests.add(owner, period, parts);
  };

  const writeAllFor = async (owner: string): Promise<void> => {
    const kept = await searches.allOf(owner);
    // Somebody whose account is gone is forgotten here too.
    if ((await mailAddressOf(owner)) === null) return forget(owner, kept);
    for (const period of duePeriods(clock.now())) await writeFor(owner, period, kept);
  };

  return async (signal: AbortSignal): Promise<void> => {
    let last = '';
    for await (const batch of searches.batches())
      for (const { owner } of batch) {
        if (signal.aborted) return;
        if (owner !== last) await writeAllFor(owner);
        last = owner;
      }
  };
};
