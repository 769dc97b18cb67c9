import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { classNames } from './class-names.ts';
import { fieldId } from './form-problems.ts';
import { Icon } from './icon.tsx';

/** What every field has. */
export interface FieldProps {
  /** Also gives the id: `field-<name>`. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong, and what to do. */
  readonly problem?: string | undefined;
  /** Says behind the label that the field may stay empty. */
  readonly optional?: boolean;
}

const hintId = (name: string): string => `${fieldId(name)}-hint`;
const problemId = (name: string): string => `${fieldId(name)}-problem`;

/** The attributes that tie a control to its hint and its problem. */
export const described = (field: FieldProps) => {
  const ids = [field.hint !== undefined && hintId(field.name), field.problem !== undefined && problemId(field.name)];
  const describedBy = ids.filter(Boolean).join(' ');
  return {
    ...(describedBy !== '' && { 'aria-describedby': describedBy }),
    ...(field.problem !== undefined && { 'aria-invalid': true }),
  } as const;
};

const Optional = () => {
  const { text } = useWords();
  return <span className="gg-optional"> {text('ui.field.optional')}</span>;
};

const Hint = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <p className="utrecht-form-field-description" id={hintId(name)}>
    {children}
  </p>
);

const Problem = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <p className="utrecht-form-field-error-message" id={problemId(name)}>
    <Icon name="alert-circle" />
    <span>{children}</span>
  </p>
);

/** Label, hint, problem, control: in this order, one below the other. */
export const FieldFrame = ({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) => (
  <div className={classNames('utrecht-form-field', field.problem !== undefined && 'utrecht-form-field--invalid')}>
    <label className="utrecht-form-label" htmlFor={fieldId(field.name)}>
      {field.label}
      {field.optional === true && <Optional />}
    </label>
    {field.hint !== undefined && <Hint name={field.name}>{field.hint}</Hint>}
    {field.problem !== undefined && <Problem name={field.name}>{field.problem}</Problem>}
    {children}
  </div>
);

/** A group of choices: the legend is its question. */
export const GroupFrame = ({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) => (
  <fieldset
    className={classNames(
      'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset',
      field.problem !== undefined && 'utrecht-form-fieldset--invalid',
    )}
    id={fieldId(field.name)}
    tabIndex={-1}
    {...described(field)}
    // A group cannot be invalid itself; its description says what is wrong.
    aria-invalid={undefined}
  >
    <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
      {field.label}
      {field.optional === true && <Optional />}
    </legend>
    {field.hint !== undefined && <Hint name={field.name}>{field.hint}</Hint>}
    {field.problem !== undefined && <Problem name={field.name}>{field.problem}</Problem>}
    {children}
  </fieldset>
);
