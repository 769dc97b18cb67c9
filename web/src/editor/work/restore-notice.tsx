import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { FieldName } from '../entry-fields.ts';
import { useLabelOf } from '../labels.tsx';
import type { LocalCopy } from './local-copy.ts';

interface RestoreNoticeProps {
  readonly copy: LocalCopy;
  onRestore(): void;
  onForget(): void;
}

/** Offers text that an earlier page left in this browser before the hub had it. */
export const RestoreNotice = ({ copy, onRestore, onForget }: RestoreNoticeProps) => {
  const { text, format } = useWords();
  const labelOf = useLabelOf();
  const labels = (Object.keys(copy.values) as FieldName[]).map(labelOf);
  return (
    <Notice kind="warning">
      <p>
        <strong>{text('editor.restore', { moment: format.dateTime(copy.at) })}</strong>
      </p>
      <p>{text('editor.restore.fields', { fields: format.list(labels) })}</p>
      <div className="gg-cluster">
        <Button type="button" appearance="secondary" onClick={onRestore}>
          {text('editor.restore.do')}
        </Button>
        <Button type="button" appearance="subtle" onClick={onForget}>
          {text('editor.restore.forget')}
        </Button>
      </div>
    </Notice>
  );
};
