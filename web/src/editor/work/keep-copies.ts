import { changedFields, pick } from '../values.ts';
import type { Autosave, Progress } from './autosave.ts';
import type { LocalCopies } from './local-copy.ts';

/** Keeps in this browser, at once, whatever the hub does not have yet. */
export const keepCopies = (autosave: Pick<Autosave, 'progress' | 'subscribe'>, copies: LocalCopies): void => {
  let last: Progress | null = null;
  autosave.subscribe(() => {
    const progress = autosave.progress();
    if (progress.now === last?.now && progress.stored === last.stored) return;
    last = progress;
    const unsaved = changedFields(progress.now, progress.stored);
    copies.keep(
      unsaved.length === 0
        ? null
        : { values: pick(progress.now, unsaved), was: progress.prints, at: new Date().toISOString() },
    );
  });
};
