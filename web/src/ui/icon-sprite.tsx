import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SeenIcons } from './icon.tsx';
import { iconSet } from './icon-set.ts';

const drawings: ReadonlyMap<string, string> = new Map(
  Object.entries(iconSet).map(([name, Drawing]) => [
    name,
    renderToStaticMarkup(<Drawing />)
      .replace(/^<svg[^>]*>/, '')
      .replace(/<\/svg>$/, ''),
  ]),
);

/** All icons, for a page whose browser program may show ones that the server did not. */
export const allIcons = (): Set<string> => new Set(drawings.keys());

/** Collects the icons used below it in a set of the caller. */
export const IconsProvider = (props: { readonly icons: Set<string>; readonly children: ReactNode }) => (
  <SeenIcons value={props.icons}>{props.children}</SeenIcons>
);

/** One drawing of each icon on the page; `Icon` points to it. */
export const IconSprite = ({ icons }: { readonly icons: ReadonlySet<string> }) => (
  <svg className="gg-sprite" width="0" height="0" aria-hidden="true">
    {[...icons].sort().map((name) => (
      <symbol
        key={name}
        id={`i-${name}`}
        viewBox="0 0 24 24"
        dangerouslySetInnerHTML={{ __html: drawings.get(name) ?? '' }}
      />
    ))}
  </svg>
);
