import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import type { EntryKind } from '../gql/graphql.ts';
import { RadioGroup } from '../ui/choices.tsx';
import { SelectField, TextAreaField, TextField } from '../ui/fields.tsx';
import { useEditor, useProblem } from './editor-context.tsx';
import { isNeeded } from './completeness.ts';
import { STORY_FIELDS } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { useLabelOf, useNameOf } from './labels.tsx';
import { TheirText } from './their-text.tsx';

interface OneField {
  readonly name: FieldName;
  /** Shows the hint `editor.hint.<name>`. */
  readonly hinted?: boolean;
}

/** A tool and a call have a story of their own kind. */
const hintKey = (kind: EntryKind, name: FieldName): string =>
  (kind === 'TOOL' || kind === 'NEED') && STORY_FIELDS.some((field) => field === name)
    ? `editor.hint.${kind}.${name}`
    : `editor.hint.${name}`;

const Needed = () => {
  const { text } = useWords();
  return <span className="gg-optional"> {text('editor.needed')}</span>;
};

/** What all fields share: label, hint, problem, and what it held. */
export const useField = ({ name, hinted = false }: OneField) => {
  const { text } = useWords();
  const { kind, values } = useEditor();
  const label = useLabelOf()(name);
  const problem = useProblem(name);
  return {
    name,
    label: isNeeded(kind, name) ? (
      <>
        {label}
        <Needed />
      </>
    ) : (
      label
    ),
    ...(hinted && { hint: text(hintKey(kind, name)) }),
    problem,
    value: values[name] ?? '',
  };
};

/** A field, and beside it what somebody else wrote in it meanwhile. */
export const Both = (props: { readonly name: FieldName; readonly children: ReactNode }) => (
  <div className="gg-both">
    {props.children}
    <TheirText field={props.name} />
  </div>
);

export const LineField = ({
  maxLength,
  inputMode,
  type,
  ...one
}: OneField & {
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'url';
  readonly type?: 'date' | 'url';
}) => {
  const { value, ...field } = useField(one);
  return (
    <Both name={one.name}>
      <TextField {...field} defaultValue={value} maxLength={maxLength} inputMode={inputMode} type={type ?? 'text'} />
    </Both>
  );
};

export const TextsField = ({ rows, ...one }: OneField & { readonly rows?: number }) => {
  const { value, ...field } = useField(one);
  return (
    <Both name={one.name}>
      <TextAreaField {...field} defaultValue={value} rows={rows ?? 4} />
    </Both>
  );
};

/** One out of a list; `open` says that nothing need be chosen. */
export const ListField = ({
  options,
  open,
  ...one
}: OneField & { readonly options: readonly string[]; readonly open?: boolean }) => {
  const { text } = useWords();
  const { value, ...field } = useField(one);
  const nameOf = useNameOf();
  return (
    <Both name={one.name}>
      <SelectField
        {...field}
        defaultValue={value}
        choices={options.map((option) => ({ value: option, label: nameOf(one.name, option) }))}
        {...(open === true && { empty: text('ui.unknown') })}
      />
    </Both>
  );
};

export const OneOfField = ({ options, ...one }: OneField & { readonly options: readonly string[] }) => {
  const { value, ...field } = useField(one);
  const nameOf = useNameOf();
  return (
    <Both name={one.name}>
      <RadioGroup
        {...field}
        selected={[value]}
        choices={options.map((option) => ({ value: option, label: nameOf(one.name, option) }))}
      />
    </Both>
  );
};
