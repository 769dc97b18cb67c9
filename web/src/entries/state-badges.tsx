import { useWords } from '../app/words.tsx';
import type { AlgorithmStatus, Evidence, Phase } from '../gql/graphql.ts';
import type { IconName } from '../ui/icon-set.ts';
import { Badge } from '../ui/labels.tsx';
import type { BadgeLook } from '../ui/labels.tsx';

interface Look {
  readonly look: BadgeLook;
  readonly icon?: IconName;
}

const phases: Readonly<Record<Phase, Look>> = {
  IDEA: { look: 'plain' },
  PREPARATION: { look: 'info' },
  PILOT: { look: 'info', icon: 'hourglass' },
  IN_USE: { look: 'ok', icon: 'check' },
  ENDED: { look: 'plain', icon: 'circle-x' },
};

/** How far the work is. */
export const PhaseBadge = ({ phase }: { readonly phase: Phase }) => {
  const { text } = useWords();
  return <Badge {...phases[phase]}>{text(`entries.phase.${phase}`)}</Badge>;
};

const statuses: Readonly<Record<AlgorithmStatus, Look>> = {
  IN_DEVELOPMENT: { look: 'info', icon: 'hourglass' },
  IN_USE: { look: 'ok', icon: 'check' },
  OUT_OF_USE: { look: 'plain', icon: 'circle-x' },
};

/** What the register says of an algorithm. */
export const StatusBadge = ({ status }: { readonly status: AlgorithmStatus }) => {
  const { text } = useWords();
  return <Badge {...statuses[status]}>{text(`entries.status.${status}`)}</Badge>;
};

const proofs: Readonly<Record<Evidence, Look>> = {
  CHECKED: { look: 'ok', icon: 'circle-check' },
  OWN_MEASUREMENT: { look: 'info', icon: 'user' },
  UNCONFIRMED: { look: 'warning', icon: 'alert-triangle' },
};

/** How well a claim is supported. */
export const EvidenceBadge = ({ evidence }: { readonly evidence: Evidence }) => {
  const { text } = useWords();
  return <Badge {...proofs[evidence]}>{text(`entries.evidence.${evidence}`)}</Badge>;
};
