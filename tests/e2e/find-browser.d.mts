/** Where a Chromium for the browser tests is, or why there is none and what to do. */
export function browserForTests(): { readonly path: string } | { readonly path: null; readonly reason: string };
