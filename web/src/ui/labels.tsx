import type { ReactNode } from 'react';
import type { EntryKind } from '../gql/graphql.ts';
import { useWords } from '../app/words.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-set.ts';
import { Hidden } from './text.tsx';

const kinds: Readonly<Record<EntryKind, { readonly className: string; readonly icon: IconName }>> = {
  CASE_STUDY: { className: 'gg-kind gg-kind--case', icon: 'bulb' },
  TOOL: { className: 'gg-kind gg-kind--tool', icon: 'tool' },
  PROJECT: { className: 'gg-kind gg-kind--project', icon: 'users-group' },
  NEED: { className: 'gg-kind gg-kind--need', icon: 'speakerphone' },
  ALGORITHM: { className: 'gg-kind gg-kind--algorithm', icon: 'binary-tree' },
};

/** Kind of an entry: colour, icon and word. `inline` within a line or a label. */
export const KindLabel = ({ kind, inline = false }: { readonly kind: EntryKind; readonly inline?: boolean }) => {
  const { text } = useWords();
  const Tag = inline ? 'span' : 'p';
  return (
    <Tag className={kinds[kind].className}>
      <Icon name={kinds[kind].icon} size="small" />
      {text(`ui.kind.${kind}`)}
    </Tag>
  );
};

export type BadgeLook = 'plain' | 'ok' | 'warning' | 'error' | 'info';

const badges: Readonly<Record<BadgeLook, string>> = {
  plain: 'utrecht-badge-status gg-badge',
  ok: 'utrecht-badge-status utrecht-badge-status--success gg-badge',
  warning: 'utrecht-badge-status utrecht-badge-status--warning gg-badge',
  error: 'utrecht-badge-status utrecht-badge-status--danger gg-badge',
  info: 'utrecht-badge-status utrecht-badge-status--neutral gg-badge',
};

/** A state in a word or two. */
export const Badge = (props: { readonly look?: BadgeLook; readonly icon?: IconName; readonly children: ReactNode }) => (
  <span className={badges[props.look ?? 'plain']}>
    {props.icon && <Icon name={props.icon} size="small" />}
    {props.children}
  </span>
);

/** A filter that is on: the link takes it off. */
export const Chip = (props: { readonly href: string; readonly children: ReactNode }) => {
  const { text } = useWords();
  return (
    <a className="gg-chip" href={props.href}>
      <Hidden>{text('ui.chip.remove')} </Hidden>
      {props.children}
      <Icon name="x" size="small" />
    </a>
  );
};

/** A subject to go on with. */
export const TagLink = (props: { readonly href: string; readonly children: ReactNode }) => (
  <a className="gg-chip gg-chip--plain" href={props.href}>
    {props.children}
  </a>
);

/** A small fact below a title; several stand on one line. */
export const MetaItem = (props: { readonly icon?: IconName; readonly children: ReactNode }) => (
  <span className="gg-meta__item">
    {props.icon && <Icon name={props.icon} size="small" />}
    <span>{props.children}</span>
  </span>
);

/** Small facts on one line. */
export const Meta = (props: { readonly children: ReactNode }) => <div className="gg-meta">{props.children}</div>;
