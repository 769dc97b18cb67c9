import { createAlerts, type Alerts } from '../../services/alerts/index.ts';
import type { CreateEntryInput, EntryCopy } from '../../services/entries/index.ts';
import { silentLog } from '../../services/platform/log.ts';
import { guest, operator, type SignedIn } from '../../services/platform/viewer.ts';
import type { Letter } from '../../services/ports/mail.ts';
import type { Store } from '../../services/ports/storage.ts';
import type { Search, SearchQuery, SearchResult } from '../../services/search/index.ts';
import { openDomainWorld, person, type DomainWorld } from './domain-world.ts';
import { given } from './entries-world.ts';

export const BREDA = 'GM0758';
export const DAY = 86_400_000;
export const never = new AbortController().signal;

/** Somebody of Breda who keeps searches. */
export const noor: SignedIn = { ...person('editor', BREDA), userId: 'user_noor' };

export interface AlertsWorld extends DomainWorld {
  readonly alerts: Alerts;
  /** Letters that went out, each key once, as the adapters promise. */
  readonly letters: ReadonlyMap<string, Letter>;
  /** Another process on the same store; or one on a store that dies. */
  process(store?: Pick<Store, 'collection' | 'changes' | 'position'>): Promise<Alerts>;
  /** What the search engine says: `away` answers by other rules. */
  engine: 'level' | 'behind' | 'away';
  /** Runs a job of this process. */
  run(job: 'alerts-look' | 'alerts-digest', alerts?: Alerts): Promise<void>;
  publish(change?: Partial<CreateEntryInput>): Promise<EntryCopy>;
  withdraw(entry: EntryCopy): Promise<EntryCopy>;
  republish(entry: EntryCopy): Promise<EntryCopy>;
}

const NOTHING: Omit<SearchResult, 'total' | 'hits'> = {
  totalIsExact: true,
  facets: [],
  didYouMean: null,
  wider: [],
  notice: null,
  problems: [],
};

/** Alerts over the real entries and an embedded store; search is the newest entries with the word in their title. */
export const openAlertsWorld = async (): Promise<AlertsWorld> => {
  const domain = await openDomainWorld();
  const { entries, clock } = domain;
  const letters = new Map<string, Letter>();
  const state: { engine: AlertsWorld['engine'] } = { engine: 'level' };

  const search: Pick<Search, 'search' | 'health'> = {
    search: async ({ query, page, pageSize }: SearchQuery) => {
      const newest = await entries.list(guest, { order: 'NEWEST', first: 100 });
      const found = newest.nodes.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
      const start = ((page ?? 1) - 1) * (pageSize ?? 20);
      const hits = found.slice(start, start + (pageSize ?? 20));
      return {
        ...NOTHING,
        total: found.length,
        hits: hits.map((entry) => ({ entry, highlights: { title: null, summary: null }, distanceKm: null })),
        notice: state.engine === 'away' ? 'search.limited' : null,
      };
    },
    health: () =>
      Promise.resolve({
        available: state.engine !== 'away',
        documents: 0,
        backlog: state.engine === 'behind' ? 3 : 0,
        lastError: null,
      }),
  };

  const process: AlertsWorld['process'] = (store = domain.store) =>
    createAlerts({
      store,
      clock,
      search,
      entries,
      mail: {
        send: (letter) => {
          if (!letters.has(letter.key)) letters.set(letter.key, letter);
          return Promise.resolve();
        },
      },
      mailAddressOf: (id) => Promise.resolve(id.startsWith('user_') ? `${id.slice(5)}@breda.example` : null),
      words: {
        text: (_language, key, params = {}) => [key, ...Object.values(params)].join(' '),
        municipality: (code) => domain.municipalities.byCode(code)?.name ?? code,
        baseUrl: () => 'https://hub.example',
      },
      log: silentLog,
    });
  const alerts = await process();

  return {
    ...domain,
    alerts,
    letters,
    process,
    get engine() {
      return state.engine;
    },
    set engine(engine) {
      state.engine = engine;
    },
    run: async (name, by = alerts) => {
      const job = by.jobs.find((one) => one.name === name);
      await job?.run({ slot: '', fence: 1, signal: never });
    },
    publish: async (change = {}) => {
      const example = { kind: 'CASE_STUDY', title: 'Parkeren zonder wachtrij', themes: ['verkeer'] } as const;
      const draft = given(
        await entries.createEntry(operator, { ...example, municipality: BREDA, summary: 'Wat wij deden.', ...change }),
      );
      return given(await entries.publishEntry(operator, { id: draft.id, version: draft.version }));
    },
    withdraw: async ({ id, version }) =>
      given(await entries.withdrawEntry(operator, { id, version, reason: 'Klopt niet meer.' })),
    republish: async ({ id, version }) => given(await entries.publishEntry(operator, { id, version })),
  };
};

/** A question for the title. */
export const about = (query: string, change: Partial<Parameters<Alerts['saveSearch']>[1]> = {}) => ({
  name: `Alles over ${query}`,
  query,
  filter: {},
  sort: 'RELEVANCE' as const,
  alert: 'DAILY' as const,
  language: 'nl' as const,
  ...change,
});
