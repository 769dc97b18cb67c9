import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { Checkbox } from '../ui/choices.tsx';
import { GroupFrame } from '../ui/field-frame.tsx';
import { Fold } from '../ui/fold.tsx';
import { problemAt } from '../ui/form-problems.ts';
import { fields } from './project-fields.ts';

interface Theme {
  readonly code: string;
  readonly name: string;
  readonly parent: { readonly code: string } | null;
}

interface ThemesFieldProps {
  readonly themes: readonly Theme[];
  readonly selected: readonly string[];
  readonly form: FormState | null;
}

const ThemeBoxes = ({ themes, selected }: Omit<ThemesFieldProps, 'form'>) => (
  <div>
    {themes.map(({ code, name }) => (
      <Checkbox key={code} name={fields.themes} value={code} label={name} defaultChecked={selected.includes(code)} />
    ))}
  </div>
);

/** The wide themes at once, the narrower ones behind a line that opens. */
export const ThemesField = ({ themes, selected, form }: ThemesFieldProps) => {
  const { text } = useWords();
  const narrower = themes.filter(({ parent }) => parent !== null);
  const field = {
    name: fields.themes,
    label: text('projects.start.themes'),
    hint: text('projects.start.themes-hint'),
    problem: problemAt(form, fields.themes),
  };
  return (
    <GroupFrame field={field}>
      <ThemeBoxes themes={themes.filter(({ parent }) => parent === null)} selected={selected} />
      <Fold
        title={text('projects.start.themes-narrower', { count: narrower.length })}
        open={narrower.some(({ code }) => selected.includes(code))}
      >
        <ThemeBoxes themes={narrower} selected={selected} />
      </Fold>
    </GroupFrame>
  );
};
