import type { ReactNode } from 'react';

/** A way past what is the same on every page; seen when it has focus. */
export const SkipLink = (props: { readonly href: string; readonly children: ReactNode }) => (
  <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={props.href}>
    {props.children}
  </a>
);
