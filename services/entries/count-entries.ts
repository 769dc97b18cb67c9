import type { EntryCounts } from './entry-list.ts';
import type { EntryStore } from './entry-store.ts';
import { ENTRY_KINDS, FIRST_STEP, LAST_STEP } from './vocabulary.ts';

const STEPS = Array.from({ length: LAST_STEP - FIRST_STEP + 1 }, (_, index) => FIRST_STEP + index);
const NO_LIMIT = 1_000_000;

/** Counts what is public, for the home page. */
export const createCountEntries =
  (entries: Pick<EntryStore, 'count' | 'nextPublisher'>) => async (): Promise<EntryCounts> => {
    const kinds = ENTRY_KINDS.map(async (kind) => ({
      kind,
      count: await entries.count({ listed: true, kind }, NO_LIMIT),
    }));
    const steps = STEPS.map(async (step) => ({
      step,
      count: await entries.count({ listed: true, publicSteps: String(step) }, NO_LIMIT),
    }));
    const publisherCodes = await listPublishers(entries);
    return {
      kinds: await Promise.all(kinds),
      steps: await Promise.all(steps),
      publishers: publisherCodes.length,
      publisherCodes,
    };
  };

/** From one publisher to the next: as many short questions as there are publishers, whatever the number of entries. */
const listPublishers = async (entries: Pick<EntryStore, 'nextPublisher'>): Promise<readonly string[]> => {
  const codes: string[] = [];
  for (let code = await entries.nextPublisher(''); code !== null; code = await entries.nextPublisher(code))
    codes.push(code);
  return codes;
};
