import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { FieldFrame, described } from './field-frame.tsx';
import type { FieldProps } from './field-frame.tsx';
import { fieldId } from './form-problems.ts';

type Own<Props> = Omit<Props, keyof FieldProps | 'id' | 'className'>;

/** Takes the properties of the frame out of those of the control. */
const split = <Rest extends object>({ name, label, hint, problem, optional, ...rest }: FieldProps & Rest) => ({
  field: { name, label, hint, problem, ...(optional !== undefined && { optional }) } satisfies FieldProps,
  control: rest,
});

/** A single line. */
export const TextField = (props: FieldProps & Own<ComponentProps<'input'>>) => {
  const { field, control } = split(props);
  return (
    <FieldFrame field={field}>
      <input
        type="text"
        {...control}
        {...described(field)}
        name={field.name}
        id={fieldId(field.name)}
        className={classNames(
          'utrecht-textbox utrecht-textbox--html-input',
          field.problem !== undefined && 'utrecht-textbox--invalid',
        )}
      />
    </FieldFrame>
  );
};

/** Several lines; grows with its text. */
export const TextAreaField = (props: FieldProps & Own<ComponentProps<'textarea'>>) => {
  const { field, control } = split(props);
  return (
    <FieldFrame field={field}>
      <textarea
        rows={3}
        {...control}
        {...described(field)}
        name={field.name}
        id={fieldId(field.name)}
        className={classNames(
          'utrecht-textarea utrecht-textarea--html-textarea',
          field.problem !== undefined && 'utrecht-textarea--invalid',
        )}
      />
    </FieldFrame>
  );
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One out of a list; `empty` is the first option, without a value. */
export const SelectField = (
  props: FieldProps & Own<ComponentProps<'select'>> & { readonly choices: readonly Choice[]; readonly empty?: string },
) => {
  const { field, control } = split(props);
  const { choices, empty, ...select } = control;
  return (
    <FieldFrame field={field}>
      <Select
        {...select}
        {...described(field)}
        name={field.name}
        id={fieldId(field.name)}
        invalid={field.problem !== undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
};

/** The bare list, for a place that has its own label. */
export const Select = ({
  invalid = false,
  className,
  ...rest
}: ComponentProps<'select'> & { readonly invalid?: boolean }) => (
  <select
    {...rest}
    className={classNames(
      'utrecht-select utrecht-select--html-select',
      invalid && 'utrecht-select--invalid',
      className,
    )}
  />
);
