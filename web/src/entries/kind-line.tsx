import { useWords } from '../app/words.tsx';
import type { EntryKind } from '../gql/graphql.ts';
import { Badge, KindLabel } from '../ui/labels.tsx';

interface KindLineProps {
  readonly kind: EntryKind;
  /** Written as an example, and not checked with the municipality that it names. */
  readonly illustrative: boolean;
}

/** What an entry is: its kind, and whether it is only an illustration. */
export const KindLine = ({ kind, illustrative }: KindLineProps) => {
  const { text } = useWords();
  return (
    <div className="gg-cluster gg-kind-line">
      <KindLabel kind={kind} />
      {illustrative && (
        <Badge look="warning" icon="info-circle">
          {text('entries.illustrative.badge')}
        </Badge>
      )}
    </div>
  );
};
