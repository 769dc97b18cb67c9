import type { StepStatus } from '../gql/graphql.ts';
import type { IconName } from '../ui/icon-set.ts';
import type { BadgeLook } from '../ui/labels.tsx';

/** How each status looks; the word stands beside it. */
export const statusLooks: Readonly<Record<StepStatus, { readonly look: BadgeLook; readonly icon: IconName }>> = {
  TODO: { look: 'plain', icon: 'list' },
  BUSY: { look: 'warning', icon: 'hourglass' },
  DONE: { look: 'ok', icon: 'circle-check' },
};

export const STATUSES = ['TODO', 'BUSY', 'DONE'] as const satisfies readonly StepStatus[];
