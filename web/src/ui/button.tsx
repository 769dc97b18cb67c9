import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-set.ts';

/** One primary button in a view; secondary has an outline, subtle is text only. */
export type ButtonAppearance = 'primary' | 'secondary' | 'subtle' | 'plain';

interface Look {
  readonly appearance?: ButtonAppearance;
  readonly icon?: IconName;
  /** As wide as its surroundings. */
  readonly block?: boolean;
  readonly children: ReactNode;
}

const buttonClass: Readonly<Record<ButtonAppearance, string>> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  plain: 'utrecht-button',
};

const linkClass: Readonly<Record<ButtonAppearance, string>> = {
  primary: 'utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action',
  secondary: 'utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action',
  subtle: 'utrecht-button-link utrecht-button-link--html-a utrecht-button-link--subtle',
  plain: 'utrecht-button-link utrecht-button-link--html-a',
};

export const Button = ({
  appearance = 'plain',
  icon,
  block,
  className,
  children,
  type = 'submit',
  ...rest
}: Look & ComponentProps<'button'>) => (
  <button
    {...rest}
    type={type}
    className={classNames(buttonClass[appearance], block === true && 'gg-button--block', className)}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const ButtonLink = ({
  appearance = 'plain',
  icon,
  block,
  className,
  children,
  ...rest
}: Look & ComponentProps<'a'>) => (
  <a {...rest} className={classNames(linkClass[appearance], block === true && 'gg-button--block', className)}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
);
