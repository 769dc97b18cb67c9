import { useWords } from '../app/words.tsx';
import type { PageProblem } from '../app/page.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox, Radio } from '../ui/choices.tsx';
import { SelectField, TextField } from '../ui/fields.tsx';
import { Fold } from '../ui/fold.tsx';
import type { NamedMunicipality } from './all-municipalities.ts';
import { LONGEST_TEXT, NEED_KINDS, REGION_WEIGHTS, kindWords, partnerKeys, regionWords } from './partner-question.ts';
import type { PartnerQuestion } from './partner-question.ts';

interface PartnerSearchProps {
  readonly question: PartnerQuestion;
  readonly municipalities: readonly NamedMunicipality[];
  readonly themes: readonly { readonly code: string; readonly name: string }[];
  readonly problems: readonly PageProblem[];
  /** Where the form goes without a script: a Dutch path. */
  readonly path: string;
  /** What goes along. */
  readonly along: readonly (readonly [string, string])[];
  readonly onChange: (form: HTMLFormElement) => void;
}

const Themes = ({ themes, question }: Pick<PartnerSearchProps, 'themes' | 'question'>) => {
  const { text, format } = useWords();
  const names = themes.filter(({ code }) => question.themes.includes(code)).map(({ name }) => name);
  return (
    <Fold
      title={
        names.length === 0 ? text('matching.themes') : text('matching.themes-chosen', { names: format.list(names) })
      }
    >
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset gg-partner-themes">
        <legend className="gg-visually-hidden">{text('matching.themes')}</legend>
        {themes.map(({ code, name }) => (
          <Checkbox
            key={code}
            name={partnerKeys.theme}
            value={code}
            label={name}
            defaultChecked={question.themes.includes(code)}
          />
        ))}
      </fieldset>
    </Fold>
  );
};

const RegionChoice = ({ question }: Pick<PartnerSearchProps, 'question'>) => {
  const { text } = useWords();
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {text('matching.region')}
      </legend>
      <div className="gg-partner-search__region">
        {REGION_WEIGHTS.map((weight) => (
          <Radio
            key={weight}
            name={partnerKeys.region}
            value={regionWords[weight]}
            label={text(`matching.region.${weight}`)}
            defaultChecked={weight === question.region}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** Who looks for partners, and for what. A plain GET form; with a script the list follows each choice. */
export const PartnerSearch = (props: PartnerSearchProps) => {
  const { question, municipalities, themes, problems, path, along, onChange } = props;
  const { text, to } = useWords();
  const wrong = problems.find((problem) => problem.path.at(-1) === 'municipality')?.message;
  return (
    <form
      className="gg-partner-search"
      action={`${to(path)}#met-wie`}
      onChange={(event) => {
        // Words are asked for when they are complete.
        if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
        onChange(event.currentTarget);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(event.currentTarget);
      }}
    >
      {along.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="gg-partner-search__fields">
        <SelectField
          name={partnerKeys.municipality}
          label={text('matching.municipality')}
          choices={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          empty={text('matching.municipality-choose')}
          defaultValue={question.municipality ?? ''}
          problem={wrong}
        />
        <SelectField
          name={partnerKeys.kind}
          label={text('matching.kind')}
          choices={NEED_KINDS.map((kind) => ({ value: kindWords[kind], label: text(`matching.kind.${kind}`) }))}
          empty={text('matching.kind-any')}
          defaultValue={question.kind === null ? '' : kindWords[question.kind]}
        />
        <TextField
          name={partnerKeys.text}
          label={text('matching.about')}
          defaultValue={question.text}
          maxLength={LONGEST_TEXT}
          optional
        />
      </div>
      <RegionChoice question={question} />
      <Themes themes={themes} question={question} />
      <p>
        <Button appearance="secondary" icon="search">
          {text('matching.search')}
        </Button>
      </p>
    </form>
  );
};
