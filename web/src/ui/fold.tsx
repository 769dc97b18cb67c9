import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** More, for who wants it; opens without a script, and on paper it is open. */
export const Fold = ({ title, open = false, children }: FoldProps) => (
  <details className="gg-fold" open={open}>
    <summary>
      <Icon name="chevron-down" size="small" />
      {title}
    </summary>
    {children}
  </details>
);
