import { createContext, useContext } from 'react';
import type { IconName } from './icon-set.ts';

/** Names of the icons that a page uses; only the server collects them, for the sprite. */
export const SeenIcons = createContext<Set<string> | null>(null);

interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'medium' | 'large';
}

const sizes = { small: 'gg-icon gg-icon--sm', medium: 'gg-icon', large: 'gg-icon gg-icon--lg' } as const;

/** A Tabler outline icon from the page's sprite. Never without a word beside it. */
export const Icon = ({ name, size = 'medium' }: IconProps) => {
  useContext(SeenIcons)?.add(name);
  return (
    <svg className={sizes[size]} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
};
