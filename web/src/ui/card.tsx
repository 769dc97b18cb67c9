import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Heading } from './text.tsx';

/** A white area with a hairline. */
export const Panel = ({
  tint = false,
  className,
  ...rest
}: ComponentProps<'section'> & { readonly tint?: boolean }) => (
  <section {...rest} className={classNames('gg-panel', tint && 'gg-panel--tint', className)} />
);

interface CardProps {
  readonly href: string;
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** The kind, above the title. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
  /** Small facts at the bottom: `MetaItem`s. */
  readonly foot?: ReactNode;
  /** Language of the title and text, when it is not that of the page. */
  readonly lang?: string | undefined;
}

/** A card whose title is the link; the whole card can be clicked. Stands in a list. */
export const Card = ({ href, title, level = 3, above, children, foot, lang }: CardProps) => (
  <li className="gg-card">
    {above}
    <Heading level={level} look={3} lang={lang}>
      <a className="gg-card__link" href={href}>
        {title}
      </a>
    </Heading>
    {children}
    {foot !== undefined && <div className="gg-card__foot gg-meta">{foot}</div>}
  </li>
);

/** Cards beside each other where there is room. */
export const CardGrid = (props: { readonly children: ReactNode; readonly wide?: boolean }) => (
  <ul className={props.wide === true ? 'gg-grid gg-grid--wide gg-list' : 'gg-grid gg-list'}>{props.children}</ul>
);
