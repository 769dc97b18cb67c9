const fetched = new Set<string>();

const linkOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;

/** Fetches the page behind a link as soon as the pointer rests on it, so that it opens at once. */
export const prefetchLinks = (): void => {
  const fetchAhead = (event: Event): void => {
    const link = linkOf(event);
    if (!link || link.origin !== location.origin || link.pathname === location.pathname || fetched.has(link.href))
      return;
    fetched.add(link.href);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.href;
    document.head.append(hint);
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerover', (event) => {
    clearTimeout(resting);
    if (linkOf(event)) resting = setTimeout(fetchAhead, 65, event);
  });
  document.addEventListener('touchstart', fetchAhead, { passive: true });
};
