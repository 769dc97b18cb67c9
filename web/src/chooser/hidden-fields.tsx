interface HiddenFieldsProps {
  readonly fields: readonly (readonly [string, string])[];
  /** Names of the fields that the form itself shows. */
  readonly except?: readonly string[];
}

/** What was chosen on earlier pages and goes along with a form. */
export const HiddenFields = ({ fields, except = [] }: HiddenFieldsProps) =>
  fields
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
