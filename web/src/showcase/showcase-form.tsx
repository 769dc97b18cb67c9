import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { CheckboxGroup, RadioGroup } from '../ui/choices.tsx';
import { SelectField, TextAreaField, TextField } from '../ui/fields.tsx';
import { ErrorSummary } from '../ui/notice.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Heading } from '../ui/text.tsx';

/** Every kind of field, with a problem and without. */
export const ShowcaseForm = () => {
  const { text } = useWords();
  const problem = text('showcase.problem');
  const choices = ['a', 'b', 'c'].map((value) => ({ value, label: text(`showcase.choice-${value}`), count: '3' }));
  return (
    <Panel aria-labelledby="formulier" className="gg-stack gg-stack--5">
      <Heading level={2} id="formulier">
        {text('showcase.form')}
      </Heading>
      <ErrorSummary problems={[{ code: 'INVALID_INPUT', message: problem, path: ['input', 'evidence'] }]} />
      <SearchBox label={text('showcase.search')} />
      <form method="get">
        <TextField name="title" label={text('showcase.name')} hint={text('showcase.hint')} />
        <TextAreaField name="story" label={text('showcase.story')} optional />
        <SelectField
          name="evidence"
          label={text('showcase.evidence')}
          problem={problem}
          choices={choices}
          empty={text('showcase.choose')}
        />
        <CheckboxGroup name="themes" label={text('showcase.subject')} choices={choices} selected={['a']} />
        <RadioGroup
          name="region"
          label={text('showcase.region')}
          hint={text('showcase.hint')}
          problem={problem}
          choices={choices}
          selected={['b']}
        />
        <p className="gg-form-end">
          <Button appearance="primary">{text('showcase.primary')}</Button>
        </p>
      </form>
    </Panel>
  );
};
