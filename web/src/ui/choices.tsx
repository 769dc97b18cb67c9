import type { ComponentProps, ReactNode } from 'react';
import { GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-frame.tsx';
import type { Choice } from './fields.tsx';

interface TickProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly label: ReactNode;
  /** How many there are, at the end of the line. */
  readonly count?: string;
}

const Count = ({ count }: { readonly count: string | undefined }) =>
  count === undefined ? null : <span className="gg-choice__count">{count}</span>;

/** A box to tick, with its label on the same line. */
export const Checkbox = ({ label, count, ...rest }: TickProps) => (
  <label className="gg-choice">
    <input
      {...rest}
      type="checkbox"
      className="utrecht-checkbox utrecht-custom-checkbox utrecht-custom-checkbox--html-input"
    />
    <span className="gg-choice__label">{label}</span>
    <Count count={count} />
  </label>
);

/** One of a group: the others with the same name let go. */
export const Radio = ({ label, count, ...rest }: TickProps) => (
  <label className="gg-choice">
    <input {...rest} type="radio" className="utrecht-radio-button utrecht-radio-button--html-input" />
    <span className="gg-choice__label">{label}</span>
    <Count count={count} />
  </label>
);

interface GroupProps extends FieldProps {
  readonly choices: readonly (Choice & { readonly count?: string })[];
  readonly selected: readonly string[];
}

/** Any number out of a few. */
export const CheckboxGroup = ({ choices, selected, ...field }: GroupProps) => (
  <GroupFrame field={field}>
    <div>
      {choices.map(({ value, label, count }) => (
        <Checkbox
          key={value}
          name={field.name}
          value={value}
          label={label}
          defaultChecked={selected.includes(value)}
          {...(count !== undefined && { count })}
        />
      ))}
    </div>
  </GroupFrame>
);

/** Exactly one out of a few. */
export const RadioGroup = ({ choices, selected, ...field }: GroupProps) => (
  <GroupFrame field={field}>
    <div>
      {choices.map(({ value, label, count }) => (
        <Radio
          key={value}
          name={field.name}
          value={value}
          label={label}
          defaultChecked={selected.includes(value)}
          {...(count !== undefined && { count })}
        />
      ))}
    </div>
  </GroupFrame>
);
