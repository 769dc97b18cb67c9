import { signInPath } from '../accounts/return-path.ts';
import { again, definePage, go, seeOther, shown } from '../app/page.tsx';
import type { ActionResult, FormState, Outcome, View, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { wordsOf } from '../app/texts.ts';
import { useWords } from '../app/words.tsx';
import { KINDS, segmentOf } from '../../../schema/entry-kinds.ts';
import { graphql } from '../gql/gql.ts';
import type { NewEntryPageQuery } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { SelectField, TextField } from '../ui/fields.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { EmptyState, ErrorSummary } from '../ui/notice.tsx';
import { Stepper } from '../ui/measures.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { KindChoice } from './kind-choice.tsx';
import { PARTS } from './parts.ts';
import { oneOf } from './reading-fields.ts';

const NewEntryPage_query = graphql(`
  query NewEntryPage {
    ...Layout_query
    viewer {
      memberships {
        role
        municipality {
          code
          name
        }
      }
    }
  }
`);

const CreateEntry_mutation = graphql(`
  mutation CreateEntry($input: CreateEntryInput!) {
    createEntry(input: $input) {
      entry {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

type Place = NonNullable<NewEntryPageQuery['viewer']>['memberships'][number]['municipality'];

/** Municipalities for which the visitor may write. */
const placesOf = ({ viewer }: NewEntryPageQuery): readonly Place[] =>
  (viewer?.memberships ?? []).filter(({ role }) => role !== 'READER').map(({ municipality }) => municipality);

const PlaceField = ({ places, form }: { readonly places: readonly Place[]; readonly form: FormState | null }) => {
  const { text } = useWords();
  const [only] = places;
  // Whose session ended meanwhile has no places; the form still knows which one it was for.
  if (places.length < 2)
    return <input type="hidden" name="municipality" value={only?.code ?? typed(form, 'municipality')} />;
  return (
    <SelectField
      name="municipality"
      label={text('editor.new.municipality')}
      choices={places.map(({ code, name }) => ({ value: code, label: name }))}
      defaultValue={typed(form, 'municipality', only?.code)}
      problem={problemAt(form, 'municipality')}
    />
  );
};

/** The kind that a link asked for: `/deel?soort=oproep`. */
const kindAsked = (visit: Visit): string | undefined =>
  KINDS.find((kind) => segmentOf[kind] === visit.query.get('soort'));

const NewEntryForm = ({ data, visit, form }: View<NewEntryPageQuery>) => {
  const { text, to } = useWords();
  const places = placesOf(data);
  return (
    <form method="post" action={to('/deel')} noValidate>
      <Panel className="gg-part">
        <KindChoice selected={typed(form, 'kind', kindAsked(visit))} problem={problemAt(form, 'kind')} />
        <PlaceField places={places} form={form} />
        <TextField
          name="title"
          label={text('editor.label.title')}
          hint={text('editor.new.title.hint')}
          defaultValue={typed(form, 'title', visit.query.get('titel') ?? undefined)}
          problem={problemAt(form, 'title')}
          maxLength={150}
        />
        <p>
          <Button appearance="primary">{text('editor.new.start')}</Button>
        </p>
      </Panel>
    </form>
  );
};

/** What comes after this page. */
const HowItGoes = () => {
  const { text } = useWords();
  const steps = PARTS.map((part) => ({
    name: text(`editor.part.${part}`),
    note: text(`editor.new.how.${part}`),
    state: 'later' as const,
    stateText: text('editor.step.later'),
  }));
  return (
    <Panel tint className="gg-stack" aria-labelledby="zo-gaat-het">
      <Heading level={2} look={3} id="zo-gaat-het">
        {text('editor.new.how')}
      </Heading>
      <Stepper steps={steps} />
    </Panel>
  );
};

const NewEntryView = (view: View<NewEntryPageQuery>) => {
  const { text, to } = useWords();
  const places = placesOf(view.data);
  const [only] = places;
  return (
    <>
      <PageTop
        title={text('editor.new')}
        lead={only && places.length === 1 ? text('editor.new.lead.for', { name: only.name }) : text('editor.new.lead')}
        breadcrumb={[{ name: text('accounts.my-work'), path: '/mijn' }]}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={view.form?.problems ?? []} />
        {places.length > 0 || view.form ? (
          <div className="gg-columns gg-columns--aside">
            <NewEntryForm {...view} />
            <HowItGoes />
          </div>
        ) : (
          <EmptyState title={text('editor.new.no-place')}>
            <p>{text('editor.new.no-place.text')}</p>
            <p>
              <Link href={to('/mijn')}>{text('accounts.to-work')}</Link>
            </p>
          </EmptyState>
        )}
      </div>
    </>
  );
};

const outcomeOf = ({ data, visit, form }: View<NewEntryPageQuery>): Outcome => {
  const query = visit.query.toString();
  return data.viewer || form ? shown : seeOther(signInPath(query ? `/deel?${query}` : '/deel'));
};

const createEntry = async (visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> => {
  const kind = oneOf(KINDS, form.get('kind') ?? undefined);
  if (kind === null) {
    const message = wordsOf[visit.language].text('editor.problem.no-kind');
    return again([{ code: 'INVALID_INPUT', message, path: ['input', 'kind'] }]);
  }
  const input = { kind, municipality: form.get('municipality') ?? '', title: form.get('title') ?? '' };
  const { createEntry: created } = await run(CreateEntry_mutation, { input });
  if (created.entry && created.problems.length === 0) return go(`/deel/${created.entry.id}?gedaan=create`);
  return again(created.problems);
};

export const newEntryPage = definePage({
  path: '/deel',
  section: 'share',
  document: NewEntryPage_query,
  variables: () => ({}),
  outcome: outcomeOf,
  head: (_view, { text }) => ({ title: text('editor.new'), noIndex: true }),
  Component: NewEntryView,
  action: createEntry,
});
