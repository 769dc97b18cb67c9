import { useId } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

interface SearchBoxProps {
  readonly label: string;
  readonly value?: string;
  readonly labelHidden?: boolean;
  readonly large?: boolean;
  /** Has the focus as soon as it is seen. */
  readonly focused?: boolean;
  /** Lets fields elsewhere on the page belong to this form. */
  readonly formId?: string;
  /** Fields that go along, such as filters that stay. */
  readonly keep?: readonly (readonly [string, string])[];
}

/**
 * One field and a button; a plain form to the search page. The element around the field adds suggestions when scripts
 * run (app/client/suggest.ts).
 */
export const SearchBox = ({
  label,
  value = '',
  labelHidden = false,
  large = false,
  focused = false,
  formId,
  keep = [],
}: SearchBoxProps) => {
  const { text, to } = useWords();
  const id = useId();
  return (
    <form
      id={formId}
      className={classNames('gg-search', large && 'gg-search--large')}
      action={to('/zoeken')}
      role="search"
      autoComplete="off"
    >
      <label className={labelHidden ? 'gg-visually-hidden' : 'utrecht-form-label'} htmlFor={id}>
        {label}
      </label>
      <gg-suggest
        class="utrecht-search-bar"
        data-entry={text('ui.search.entry')}
        data-municipality={text('ui.search.municipality')}
        data-theme={text('ui.search.theme')}
        data-one={text('ui.search.suggestions', { count: 1, number: 1 })}
        data-many={text('ui.search.suggestions', { count: 2, number: '#' })}
      >
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          name="q"
          type="search"
          defaultValue={value}
          {...(focused && { autoFocus: true })}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
        />
        <Button appearance="primary" icon="search">
          {text('ui.search.button')}
        </Button>
      </gg-suggest>
      {keep.map(([name, kept]) => (
        <input key={`${name}=${kept}`} type="hidden" name={name} value={kept} />
      ))}
    </form>
  );
};
