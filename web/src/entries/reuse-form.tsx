import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { RadioGroup } from '../ui/choices.tsx';
import { SelectField, TextAreaField } from '../ui/fields.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { ErrorSummary } from '../ui/notice.tsx';
import { Heading } from '../ui/text.tsx';

const ReuseForm_entry = graphql(`
  fragment ReuseForm_entry on Entry {
    id
    mayAdoptFor {
      code
      name
    }
    reuse {
      adopters {
        status
        note
        municipality {
          code
        }
      }
    }
  }
`);

const STATUSES = ['IN_USE', 'TRIED', 'STOPPED'] as const;

interface ReuseFormProps {
  readonly entry: FragmentType<typeof ReuseForm_entry>;
  /** Dutch path of the entry. */
  readonly path: string;
  readonly form: FormState | null;
}

/** Tells that one's own municipality uses it, or takes that back. */
export const ReuseForm = ({ path, form, ...props }: ReuseFormProps) => {
  const { text, to } = useWords();
  const { id, mayAdoptFor, reuse } = readFragment(ReuseForm_entry, props.entry);
  const chosen = typed(form, 'municipality', mayAdoptFor[0]?.code);
  const told = reuse.adopters.find(({ municipality }) => municipality.code === chosen);
  return (
    <Panel tint aria-labelledby="gebruik-vertellen" className="gg-stack">
      <Heading level={3} id="gebruik-vertellen">
        {text(told ? 'entries.reuse.change' : 'entries.reuse.we-too')}
      </Heading>
      <ErrorSummary problems={form?.problems ?? []} />
      <form method="post" action={`${to(path)}#gebruik`} className="gg-stack">
        <input type="hidden" name="entry" value={id} />
        <SelectField
          name="municipality"
          label={text('entries.reuse.municipality')}
          choices={mayAdoptFor.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={chosen}
          problem={problemAt(form, 'municipality')}
        />
        <RadioGroup
          name="status"
          label={text('entries.reuse.status')}
          choices={STATUSES.map((status) => ({ value: status, label: text(`entries.reuse.choice.${status}`) }))}
          selected={[typed(form, 'status', told?.status ?? 'IN_USE')]}
          problem={problemAt(form, 'status')}
        />
        <TextAreaField
          name="note"
          label={text('entries.reuse.note')}
          hint={text('entries.reuse.note-hint')}
          defaultValue={typed(form, 'note', told?.note ?? '')}
          problem={problemAt(form, 'note')}
          optional
        />
        <div className="gg-cluster">
          <Button appearance="primary" name="tell" value="adopt" icon="check">
            {text('entries.reuse.tell')}
          </Button>
          {told && (
            <Button name="tell" value="withdraw" icon="trash">
              {text('entries.reuse.take-back')}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
};
