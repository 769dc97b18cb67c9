import { dutchDay, type Clock } from '../platform/clock.ts';
import type { PublisherCount } from './entry-list.ts';
import type { EntryStore } from './entry-store.ts';
import { currentContent } from './entry.ts';
import { isOpen } from './need.ts';

const PAGE = 1_000;
const NO_LIMIT = 1_000_000;

type Counting = Pick<EntryStore, 'count' | 'nextPublisher' | 'page'>;

/** From one publisher to the next: as many short questions as there are publishers, whatever the number of entries. */
export const listPublishers = async (entries: Pick<EntryStore, 'nextPublisher'>): Promise<readonly string[]> => {
  const codes: string[] = [];
  for (let code = await entries.nextPublisher(''); code !== null; code = await entries.nextPublisher(code))
    codes.push(code);
  return codes;
};

/** Number of open calls by publisher. */
const countOpenCalls = async (entries: Counting, today: string): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Counting['page']>> = await entries.page({
      where: { listed: true, kind: 'NEED' },
      sort: 'publishedAt',
      limit: PAGE,
      after,
    });
    for (const { entry } of page.items) {
      const { need } = entry.public?.content ?? currentContent(entry);
      if (need && isOpen(need, today)) counts.set(entry.publisher, (counts.get(entry.publisher) ?? 0) + 1);
    }
    after = page.more ? (page.items.at(-1)?.cursor() ?? null) : null;
  } while (after !== null);
  return counts;
};

/** How much each municipality that shares something has public, in the order of codes. */
export const createCountPublishers =
  ({ entries, clock }: { readonly entries: Counting; readonly clock: Clock }) =>
  async (): Promise<readonly PublisherCount[]> => {
    const openCalls = await countOpenCalls(entries, dutchDay(clock));
    const codes = await listPublishers(entries);
    return Promise.all(
      codes.map(async (code) => ({
        code,
        entries: await entries.count({ listed: true, publisher: code }, NO_LIMIT),
        openCalls: openCalls.get(code) ?? 0,
      })),
    );
  };
