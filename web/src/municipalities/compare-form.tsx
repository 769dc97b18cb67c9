import { useWords } from '../app/words.tsx';
import type { NamedMunicipality } from '../matching/all-municipalities.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { COMPARE_PATH, SIDES } from './compare-address.ts';
import type { Side } from './compare-address.ts';

interface CompareFormProps {
  readonly names: readonly NamedMunicipality[];
  /** What stands in each field: a name, or what was typed. */
  readonly values: Readonly<Record<Side, string>>;
  /** Where the two are swapped; null while one is missing. */
  readonly swapPath: string | null;
}

const Field = ({ side, value }: { readonly side: Side; readonly value: string }) => {
  const { text } = useWords();
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={side}>
        {text(`municipalities.compare.${side}`)}
      </label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={side}
        name={side}
        list="alle-gemeenten"
        defaultValue={value}
        autoComplete="off"
        maxLength={80}
      />
    </div>
  );
};

/** Two municipalities, chosen from the list or typed. */
export const CompareForm = ({ names, values, swapPath }: CompareFormProps) => {
  const { text, to } = useWords();
  return (
    <form className="gg-compare__form" action={to(COMPARE_PATH)}>
      {SIDES.map((side) => (
        <Field key={side} side={side} value={values[side]} />
      ))}
      <div className="gg-cluster">
        <Button appearance="primary" icon="columns">
          {text('municipalities.compare.show')}
        </Button>
        {swapPath !== null && (
          <ButtonLink href={to(swapPath)} appearance="secondary" icon="repeat">
            {text('municipalities.compare.swap')}
          </ButtonLink>
        )}
      </div>
      <datalist id="alle-gemeenten">
        {names.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </form>
  );
};
