import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

const headings = {
  1: 'utrecht-heading-1',
  2: 'utrecht-heading-2',
  3: 'utrecht-heading-3',
  4: 'utrecht-heading-4',
} as const;

type Level = 1 | 2 | 3 | 4;

interface HeadingProps extends ComponentProps<'h2'> {
  readonly level: Level;
  /** The size of another level, when the outline asks for it. */
  readonly look?: Level;
}

/** A heading of the outline. */
export const Heading = ({ level, look = level, className, ...rest }: HeadingProps) => {
  const Tag = `h${String(level)}` as 'h1' | 'h2' | 'h3' | 'h4';
  return <Tag {...rest} className={classNames(headings[look], className)} />;
};

interface ParagraphProps extends ComponentProps<'p'> {
  readonly look?: 'lead' | 'small';
  readonly subtle?: boolean;
}

export const Paragraph = ({ look, subtle, className, ...rest }: ParagraphProps) => (
  <p
    {...rest}
    className={classNames(
      'utrecht-paragraph',
      look === 'lead' && 'utrecht-paragraph--lead',
      look === 'small' && 'utrecht-paragraph--small',
      subtle === true && 'gg-subtle',
      className,
    )}
  />
);

export const Link = ({ className, ...rest }: ComponentProps<'a'>) => (
  <a {...rest} className={classNames('utrecht-link utrecht-link--html-a', className)}>
    {rest.children}
  </a>
);

/** A link that leads on, with an arrow. */
export const MoreLink = (props: { readonly href: string; readonly children: ReactNode }) => (
  <a className="utrecht-link utrecht-link--html-a gg-more" href={props.href}>
    {props.children}
    <Icon name="arrow-right" size="small" />
  </a>
);

/** Words for those who do not see what the others see. */
export const Hidden = (props: { readonly children: ReactNode }) => (
  <span className="gg-visually-hidden">{props.children}</span>
);
