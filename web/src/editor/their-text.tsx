import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Hidden } from '../ui/text.tsx';
import { useEditor } from './editor-context.tsx';
import { isChoiceField, isRowField } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { useLabelOf, useNameOf } from './labels.tsx';
import { readChoices, readRows } from './values.ts';

/** The id of what somebody else wrote in this field. */
export const theirTextId = (field: FieldName): string => `ander-${field}`;

/** A value as people read it: rows and choices as lines. */
const useReadable = () => {
  const nameOf = useNameOf();
  return (field: FieldName, value: string): string => {
    if (isRowField(field))
      return readRows(value)
        .map((row) =>
          Object.entries(row)
            .filter(([, text]) => text !== '')
            .map(([box, text]) => (box === 'evidence' ? nameOf('evidence', text) : text))
            .join(', '),
        )
        .join('\n');
    if (isChoiceField(field))
      return readChoices(value)
        .map((choice) => nameOf(field, choice))
        .join(', ');
    return nameOf(field, value);
  };
};

/** Beside a field that two people changed: what the other one wrote, whole, so that nothing of it is lost. */
export const TheirText = ({ field }: { readonly field: FieldName }) => {
  const { text, format } = useWords();
  const { conflict, tools } = useEditor();
  const labelOf = useLabelOf();
  const readable = useReadable();
  const theirs = conflict?.theirs[field];
  if (conflict === null || theirs === undefined) return null;
  return (
    <div className="gg-theirs" id={theirTextId(field)} tabIndex={-1}>
      <p className="gg-theirs__title">
        {conflict.at === null
          ? text('editor.theirs.stored')
          : text('editor.theirs', { time: format.time(conflict.at) })}
        <Hidden>: {labelOf(field)}</Hidden>
      </p>
      <blockquote className="gg-theirs__text">
        {theirs === '' ? <em>{text('editor.theirs.empty')}</em> : readable(field, theirs)}
      </blockquote>
      {tools && (
        <p>
          <Button type="button" appearance="subtle" onClick={() => tools.take(field)}>
            {text('editor.theirs.take')}
            <Hidden>: {labelOf(field)}</Hidden>
          </Button>
        </p>
      )}
    </div>
  );
};
