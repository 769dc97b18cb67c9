import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { Checkbox } from '../ui/choices.tsx';
import { TextField } from '../ui/fields.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { Heading } from '../ui/text.tsx';
import type { Row } from './change-list.ts';
import { SYNONYMS_PATH } from './save-synonyms.ts';
import { fields } from './synonym-fields.ts';

interface SynonymFormProps {
  /** The row that is changed; null for a new one. */
  readonly row: Row | null;
  readonly form: FormState | null;
}

/** One row: the word, what it also finds, and whether that holds the other way round. */
export const SynonymForm = ({ row, form }: SynonymFormProps) => {
  const { text, to } = useWords();
  const bothWays = form ? form.values.has(fields.bothWays) : (row?.bothWays ?? true);
  return (
    <Panel className="gg-stack gg-stack--4" aria-labelledby="rij">
      <Heading level={2} look={3} id="rij">
        {row ? text('synonyms.change-row', { word: row.from }) : text('synonyms.add')}
      </Heading>
      <form method="post" noValidate className="gg-stack gg-stack--4">
        {row && <input type="hidden" name={fields.replaces} value={row.from} />}
        <TextField
          name={fields.from}
          label={text('synonyms.from')}
          hint={text('synonyms.from-hint')}
          defaultValue={typed(form, fields.from, row?.from)}
          problem={problemAt(form, fields.from)}
        />
        <TextField
          name={fields.to}
          label={text('synonyms.to')}
          hint={text('synonyms.to-hint')}
          defaultValue={typed(form, fields.to, row?.to.join(', '))}
          problem={problemAt(form, fields.to)}
        />
        <Checkbox name={fields.bothWays} value="1" label={text('synonyms.both-ways')} defaultChecked={bothWays} />
        <div className="gg-cluster">
          <Button appearance="primary">{text('synonyms.save')}</Button>
          {row && (
            <ButtonLink appearance="subtle" href={to(SYNONYMS_PATH)}>
              {text('synonyms.cancel')}
            </ButtonLink>
          )}
        </div>
      </form>
    </Panel>
  );
};
