import { Conflict, define, Stale, type Store } from '../ports/storage.ts';
import { notBegun, type StepProgress } from './progress.ts';

type Stored = StepProgress & { readonly id: string };

const PROGRESS = define<Stored>()({ name: 'roadmap-progress', fields: ['municipality'] });

/** One document for each municipality and step that somebody told something about. */
const idOf = (municipality: string, step: number): string => `${municipality}.${String(step)}`;

/** Progress in the words of this domain. */
export interface ProgressStore {
  /** One for each of the steps asked for, in that order. */
  of(municipality: string, steps: readonly number[]): Promise<readonly StepProgress[]>;
  /** Stores a change; null when somebody else was first. */
  save(progress: StepProgress, actor: string): Promise<StepProgress | null>;
}

export const openProgressStore = async (store: Pick<Store, 'collection'>): Promise<ProgressStore> => {
  const progress = await store.collection(PROGRESS);
  return {
    of: async (municipality, steps) => {
      const stored = await progress.getMany(steps.map((step) => idOf(municipality, step)));
      return steps.map((step) => stored.find((one) => one.step === step) ?? notBegun(municipality, step));
    },
    save: async (changed, actor) => {
      const { municipality, step, status } = changed;
      const document = { ...changed, id: idOf(municipality, step) };
      const event = { type: 'roadmap.step-told', actor, data: { municipality, step, status } };
      try {
        return await (changed.version === 0 ? progress.insert(document, event) : progress.put(document, event));
      } catch (error) {
        if (error instanceof Conflict || error instanceof Stale) return null;
        throw error;
      }
    },
  };
};
