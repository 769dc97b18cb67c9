import { useWords } from '../app/words.tsx';
import type { StepStatus } from '../gql/graphql.ts';
import { Badge } from '../ui/labels.tsx';
import { statusLooks } from './progress-note.ts';

/** How far it is, as a picture and a word. */
export const StepBadge = ({ status }: { readonly status: StepStatus }) => {
  const { text } = useWords();
  return <Badge {...statusLooks[status]}>{text(`roadmap.status.${status}`)}</Badge>;
};
