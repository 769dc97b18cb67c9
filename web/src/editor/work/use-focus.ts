import { useCallback, useEffect, useRef } from 'react';

/** Gives a way to move the focus to an element by its id, as soon as the page shows it. */
export const useFocus = (): ((id: string) => void) => {
  const wanted = useRef<string | null>(null);
  const tryNow = useCallback((): void => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element || element.closest('[hidden]')) return;
    element.focus();
    wanted.current = null;
  }, []);
  // After every change of the page: what is wanted may only now be there.
  useEffect(tryNow);
  return useCallback(
    (id) => {
      wanted.current = id;
      tryNow();
    },
    [tryNow],
  );
};
