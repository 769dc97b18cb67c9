import { useWords } from '../app/words.tsx';
import type { EntryKind } from '../gql/graphql.ts';
import { Badge, KindLabel } from '../ui/labels.tsx';

interface KindLineProps {
  readonly kind: EntryKind;
  /** Written as an example, and not checked with the municipality that it names. */
  readonly illustrative: boolean;
  /** On the page of the entry itself, where it must not be missed. */
  readonly loud?: boolean;
}

/** What an entry is: its kind, and whether it is only an illustration. */
export const KindLine = ({ kind, illustrative, loud = false }: KindLineProps) => {
  const { text } = useWords();
  return (
    <div className="gg-cluster gg-kind-line">
      <KindLabel kind={kind} />
      {illustrative && (
        <Badge {...(loud ? { look: 'warning', icon: 'info-circle' } : {})}>{text('entries.illustrative.badge')}</Badge>
      )}
    </div>
  );
};
