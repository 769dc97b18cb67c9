import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { outcomePath } from '../chooser/journey.ts';
import type { Journey } from '../chooser/journey.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { NamedMunicipality } from '../matching/all-municipalities.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, CheckboxGroup } from '../ui/choices.tsx';
import { SelectField, TextAreaField, TextField } from '../ui/fields.tsx';
import { chosen, problemAt, typed } from '../ui/form-problems.ts';
import { Link } from '../ui/text.tsx';
import { fields } from './project-fields.ts';
import { ThemesField } from './themes-field.tsx';

const StartProjectForm_query = graphql(`
  fragment StartProjectForm on Query {
    themes {
      code
      name
      parent {
        code
      }
    }
    ownNeeds: entries(filter: { kinds: [NEED], municipalities: [$municipality] }, orderBy: NEWEST, first: 1)
      @include(if: $asks) {
      nodes {
        themes {
          code
        }
      }
    }
    recommendForms(answers: $answers) {
      forms {
        score
        form {
          code
          name
        }
      }
    }
  }
`);

/** A municipality for which the visitor may start a project. */
export interface Owner extends NamedMunicipality {
  /** False for an editor: a publisher has to put the project out. */
  readonly publishes: boolean;
}

interface StartProjectFormProps {
  readonly query: FragmentType<typeof StartProjectForm_query>;
  readonly journey: Journey;
  readonly form: FormState | null;
  readonly municipalities: readonly NamedMunicipality[];
  /** For whom the visitor may start one; at least one. */
  readonly owners: readonly Owner[];
}

const OwnerField = ({ owners, form }: Pick<StartProjectFormProps, 'owners' | 'form'>) => {
  const { text } = useWords();
  const [first] = owners;
  if (owners.length === 1) {
    return (
      <p>
        <input type="hidden" name={fields.municipality} value={first?.code} />
        {text('projects.start.for')} <strong>{first?.name}</strong>
      </p>
    );
  }
  return (
    <SelectField
      name={fields.municipality}
      label={text('projects.start.municipality')}
      choices={owners.map(({ code, name }) => ({ value: code, label: name }))}
      defaultValue={typed(form, fields.municipality, first?.code)}
      problem={problemAt(form, fields.municipality)}
    />
  );
};

const PartnerField = ({ journey, form, municipalities, owners }: Omit<StartProjectFormProps, 'query'>) => {
  const { text, to } = useWords();
  const own = owners.length === 1 ? owners[0]?.code : undefined;
  const choices = journey.picked.flatMap((code) => {
    const found = municipalities.find((one) => one.code === code);
    return found && code !== own ? [{ value: code, label: found.name }] : [];
  });
  if (choices.length === 0) {
    return (
      <p>
        {text('projects.start.no-partners')}{' '}
        <Link href={`${to(outcomePath(journey))}#met-wie`}>{text('projects.start.choose-partners')}</Link>
      </p>
    );
  }
  const all = choices.map(({ value }) => value);
  return (
    <CheckboxGroup
      name={fields.partners}
      label={text('projects.start.partners')}
      hint={text('projects.start.partners-hint')}
      choices={choices}
      selected={chosen(form, fields.partners, all)}
      problem={problemAt(form, fields.partners)}
    />
  );
};

/** What a project needs; form, themes and partners stand ready. */
export const StartProjectForm = (props: StartProjectFormProps) => {
  const { journey, form, owners } = props;
  const { text, format } = useWords();
  const { themes, ownNeeds, recommendForms } = readFragment(StartProjectForm_query, props.query);
  // Who asked for nothing in particular was matched on the own open call.
  const asked = journey.partners.themes;
  const themesBefore = asked.length > 0 ? asked : (ownNeeds?.nodes[0]?.themes.map(({ code }) => code) ?? []);
  const { forms } = recommendForms;
  const mayPublish = owners.some(({ publishes }) => publishes);
  return (
    <form method="post" noValidate className="gg-stack gg-stack--6">
      <OwnerField owners={owners} form={form} />
      <TextField
        name={fields.title}
        label={text('projects.start.name')}
        hint={text('projects.start.name-hint')}
        defaultValue={typed(form, fields.title)}
        problem={problemAt(form, fields.title)}
        maxLength={200}
      />
      <TextAreaField
        name={fields.summary}
        label={text('projects.start.summary')}
        hint={text('projects.start.summary-hint')}
        defaultValue={typed(form, fields.summary, journey.partners.text)}
        problem={problemAt(form, fields.summary)}
      />
      <PartnerField {...props} />
      <TextAreaField
        name={fields.message}
        label={text('projects.start.message')}
        hint={text('projects.start.message-hint')}
        defaultValue={typed(form, fields.message)}
        problem={problemAt(form, fields.message)}
        optional
      />
      <SelectField
        name={fields.form}
        label={text('projects.start.form')}
        hint={text('projects.start.form-hint')}
        choices={forms.map(({ form: { code, name }, score }) => ({
          value: code,
          label: text('projects.start.form-option', { name, points: format.number(score) }),
        }))}
        empty={text('projects.start.form-open')}
        defaultValue={typed(form, fields.form, journey.form ?? forms[0]?.form.code)}
        problem={problemAt(form, fields.form)}
      />
      <ThemesField themes={themes} selected={chosen(form, fields.themes, themesBefore)} form={form} />
      {mayPublish ? (
        <Checkbox
          name={fields.draft}
          value="1"
          label={text('projects.start.draft')}
          defaultChecked={form?.values.has(fields.draft) === true}
        />
      ) : (
        <p className="gg-subtle">{text('projects.start.editor')}</p>
      )}
      <p>
        <Button appearance="primary" icon="users-group">
          {text('projects.start.send')}
        </Button>
      </p>
    </form>
  );
};
