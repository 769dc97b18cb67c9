import { useContext } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { stepsIn } from '../roadmap/steps.ts';
import { Checkbox } from '../ui/choices.tsx';
import { GroupFrame } from '../ui/field-frame.tsx';
import { Both, useField } from './editor-fields.tsx';
import type { ChoiceField } from './entry-fields.ts';
import { ThemesContext } from './labels.tsx';
import { readChoices } from './values.ts';

interface Choice {
  readonly value: string;
  readonly label: ReactNode;
}

const Boxes = (props: {
  readonly name: ChoiceField;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}) => (
  <div className="gg-boxes">
    {props.choices.map(({ value, label }) => (
      <Checkbox
        key={value}
        name={props.name}
        value={value}
        label={label}
        defaultChecked={props.chosen.includes(value)}
      />
    ))}
  </div>
);

// A form leaves out a group of which nothing is chosen; the empty value tells that this group was there.
const Presence = ({ name }: { readonly name: ChoiceField }) => <input type="hidden" name={name} value="" />;

/** The wide themes at once, the narrower ones behind a line that opens. */
export const ThemesField = () => {
  const { text } = useWords();
  const { value, ...field } = useField({ name: 'themes', hinted: true });
  const themes = useContext(ThemesContext).map(({ code, name, parent }) => ({ value: code, label: name, parent }));
  const narrower = themes.filter(({ parent }) => parent !== null);
  const chosen = readChoices(value);
  return (
    <Both name="themes">
      <GroupFrame field={field}>
        <Presence name="themes" />
        <Boxes name="themes" choices={themes.filter(({ parent }) => parent === null)} chosen={chosen} />
        <details className="gg-more-choices" open={narrower.some((theme) => chosen.includes(theme.value))}>
          <summary>{text('editor.themes.narrower', { count: narrower.length })}</summary>
          <Boxes name="themes" choices={narrower} chosen={chosen} />
        </details>
      </GroupFrame>
    </Both>
  );
};

export const StepsField = () => {
  const { language } = useWords();
  const { value, ...field } = useField({ name: 'steps', hinted: true });
  const choices = stepsIn(language).map(({ number, title }) => ({
    value: String(number),
    label: `${number}. ${title}`,
  }));
  return (
    <Both name="steps">
      <GroupFrame field={field}>
        <Presence name="steps" />
        <Boxes name="steps" choices={choices} chosen={readChoices(value)} />
      </GroupFrame>
    </Both>
  );
};
