import type { Entries, EntryCopy, EntryFilter, EntryOrder } from '../entries/index.ts';
import { coropCode, sizeClassOf, type Municipalities } from '../municipalities/index.ts';
import { fold, isStopWord, words } from '../platform/dutch/index.ts';
import { guest } from '../platform/viewer.ts';
import { areaCodes } from './areas.ts';
import type { CheckedQuery } from './checked-query.ts';
import { costBandOf } from './cost-bands.ts';
import { PEERS } from './engine-request.ts';
import { NO_RESULT, type SearchFilterInput, type SearchResult, type SearchSort } from './search-query.ts';

interface Deps {
  readonly entries: Pick<Entries, 'list'>;
  readonly municipalities: Municipalities;
}

/** As many of the newest entries are looked through at most. */
const LOOKED_THROUGH = 2_000;
const PAGE = 100;

const ORDERS: Partial<Record<SearchSort, EntryOrder>> = { UPDATED: 'UPDATED', TITLE: 'TITLE' };

/** Plain search for while the engine is away: newest first, every word must occur. Limited, but never wrong. */
export const createStoreSearch = ({ entries, municipalities }: Deps) => {
  /** All that is asked of the place as one list of municipalities; null when nothing is. */
  const municipalitiesIn = (filter: SearchFilterInput): readonly string[] | null => {
    const { near, peersOf } = filter;
    const provinces = filter.provinces?.length ? areaCodes(filter.provinces, municipalities.provinces()) : null;
    const corops = filter.corops?.length ? areaCodes(filter.corops, municipalities.corops()) : null;
    const peers = peersOf ? municipalities.peers(peersOf, PEERS).map((peer) => peer.municipality.code) : null;
    const { sizeClasses, municipalities: chosen } = filter;
    if (!chosen?.length && !provinces && !corops && !sizeClasses?.length && !near && !peers) return null;
    return municipalities
      .all()
      .filter(
        ({ code, provinceCode, corop, inhabitants }) =>
          (!chosen?.length || chosen.includes(code)) &&
          (!provinces || provinces.includes(provinceCode)) &&
          (!corops || corops.includes(coropCode(corop))) &&
          (!sizeClasses?.length || sizeClasses.includes(sizeClassOf(inhabitants))) &&
          (!near || (municipalities.distanceKm(near.code, code) ?? Infinity) <= near.radiusKm) &&
          (!peers || peers.includes(code)),
      )
      .map(({ code }) => code);
  };

  const textOf = (entry: EntryCopy): string =>
    fold(
      [
        entry.title,
        entry.summary,
        municipalities.byCode(entry.publisher)?.name,
        entry.algorithm?.goal,
        ...Object.values(entry.story),
      ].join(' '),
    );

  const look = async (filter: EntryFilter, order: EntryOrder, isSought: (entry: EntryCopy) => boolean) => {
    const found: EntryCopy[] = [];
    let after: string | null = null;
    for (let seen = 0; seen < LOOKED_THROUGH; seen += PAGE) {
      const page: Awaited<ReturnType<Entries['list']>> = await entries.list(guest, {
        filter,
        order,
        first: PAGE,
        after,
      });
      found.push(...page.nodes.filter(isSought));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) return { found, complete: true };
    }
    return { found, complete: false };
  };

  return async ({ text, filter, sort, offset, limit }: CheckedQuery): Promise<SearchResult> => {
    const places = municipalitiesIn(filter);
    const limited = { ...NO_RESULT, notice: 'search.limited' };
    if (places?.length === 0) return limited;
    const { kinds, themes, steps, phases, licences } = filter;
    const asked = { kinds, themes, steps, phases, licences, municipalities: places };
    const sought = soughtWords(text);
    const isSought = (entry: EntryCopy): boolean =>
      isInBand(entry, filter) && sought.every((word) => textOf(entry).includes(word));
    const { found, complete } = await look(asked, ORDERS[sort] ?? 'NEWEST', isSought);
    const hits = found.slice(offset, offset + limit).map((entry) => ({
      entry,
      highlights: { title: null, summary: null },
      distanceKm: filter.near ? municipalities.distanceKm(filter.near.code, entry.publisher) : null,
    }));
    return { ...limited, total: found.length, totalIsExact: complete, hits };
  };
};

const isInBand = ({ facts }: EntryCopy, { costBands }: SearchFilterInput): boolean => {
  const band = costBandOf(facts.costOnce);
  return !costBands?.length || (band !== null && costBands.includes(band));
};

/** The words that carry meaning; all of them when none does. */
const soughtWords = (text: string): readonly string[] => {
  const typed = words(text);
  const telling = typed.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : typed;
};
