import { useEffect } from 'react';
import { changedFields } from '../values.ts';
import type { Autosave } from './autosave.ts';

/** While something is not kept: saves it when the page is put away or the hub can be reached again, and warns before it closes. */
export const useLeaving = (autosave: Autosave, mayLeave: () => boolean): void => {
  useEffect(() => {
    const hurry = (): void => autosave.hurry();
    const warn = (event: BeforeUnloadEvent): void => {
      const { now, stored } = autosave.progress();
      if (!mayLeave() && changedFields(now, stored).length > 0) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hurry);
    window.addEventListener('online', hurry);
    window.addEventListener('focus', hurry);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', hurry);
      window.removeEventListener('online', hurry);
      window.removeEventListener('focus', hurry);
      window.removeEventListener('beforeunload', warn);
    };
  }, [autosave, mayLeave]);
};
