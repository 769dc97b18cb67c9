import type { FormState, PageProblem } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import type { Words } from '../app/words.tsx';
import { CHOOSER_PATH, outcomePath } from '../chooser/journey.ts';
import type { Journey } from '../chooser/journey.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { StartProjectViewFragment } from '../gql/graphql.ts';
import { allMunicipalities } from '../matching/all-municipalities.ts';
import type { NamedMunicipality } from '../matching/all-municipalities.ts';
import { Panel } from '../ui/card.tsx';
import { ErrorSummary, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Link } from '../ui/text.tsx';
import { fields } from './project-fields.ts';
import { StartProjectForm } from './start-project-form.tsx';
import type { Owner } from './start-project-form.tsx';

const StartProjectView_query = graphql(`
  fragment StartProjectView on Query {
    ...AllMunicipalities
    ...StartProjectForm
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

type Names = readonly NamedMunicipality[];
type Viewer = StartProjectViewFragment['viewer'];

/** Editors prepare a project, publishers start it; readers do neither. The municipality that looked comes first. */
const mayStartFor = (viewer: Viewer, asked: string | null): readonly Owner[] => {
  const able = (viewer?.memberships ?? []).filter(({ role }) => role !== 'READER');
  const owners = able.map(({ role, municipality }) => ({ ...municipality, publishes: role !== 'EDITOR' }));
  return [...owners.filter(({ code }) => code === asked), ...owners.filter(({ code }) => code !== asked)];
};

// Whose session ended meanwhile may start nothing, but the form that came back keeps what was typed.
const ownersOf = (owners: readonly Owner[], form: FormState | null, all: Names) => {
  const before = all.find(({ code }) => code === form?.values.get(fields.municipality));
  return owners.length === 0 && before ? [{ ...before, publishes: true }] : owners;
};

const labels: Readonly<Record<string, string>> = {
  [fields.title]: 'projects.start.name',
  [fields.summary]: 'projects.start.summary',
  [fields.themes]: 'projects.start.themes',
  [fields.form]: 'projects.start.form',
  [fields.partners]: 'projects.start.partners',
  [fields.message]: 'projects.start.message',
};

/** The problems as the summary tells them: away from its field, a problem needs the field's name. */
const namedProblems = (form: FormState | null, { text }: Words): readonly PageProblem[] =>
  (form?.problems ?? []).map((problem) => {
    const label = labels[problem.path.at(-1) ?? ''];
    return label === undefined ? problem : { ...problem, message: `${text(label)}: ${problem.message}` };
  });

interface StartProjectViewProps {
  readonly query: FragmentType<typeof StartProjectView_query>;
  readonly journey: Journey;
  readonly form: FormState | null;
}

/** What the visitor should know before the form. */
const Notices = (props: Omit<StartProjectViewProps, 'query'> & { readonly viewer: Viewer; readonly names: Names }) => {
  const { viewer, form, journey, names } = props;
  const { text, to } = useWords();
  const { municipality: asked } = journey.partners;
  const [own] = mayStartFor(viewer, asked);
  if (!viewer) {
    return (
      <Notice kind="warning">
        <p>{text('projects.start.signed-out')}</p>
        <p>
          <a className="utrecht-link utrecht-link--html-a" href={to('/inloggen')} target="_blank" rel="noreferrer">
            {text('projects.start.sign-in')}
          </a>
        </p>
      </Notice>
    );
  }
  if (!own && !form) {
    return (
      <Notice kind="warning">
        <p>{text('projects.start.may-not')}</p>
        <p>
          <Link href={to(outcomePath(journey))}>{text('projects.start.back')}</Link>
        </p>
      </Notice>
    );
  }
  if (!own || asked === null || own.code === asked) return null;
  const name = names.find(({ code }) => code === asked)?.name ?? asked;
  return (
    <Notice kind="info">
      <p>{text('projects.start.elsewhere', { asked: name, own: own.name })}</p>
    </Notice>
  );
};

/** A joint project from the outcome of the chooser: what it is called, in which form, with whom. */
export const StartProjectView = ({ query, journey, form }: StartProjectViewProps) => {
  const words = useWords();
  const { text } = words;
  const data = readFragment(StartProjectView_query, query);
  const names = allMunicipalities(data);
  const owners = ownersOf(mayStartFor(data.viewer, journey.partners.municipality), form, names);
  return (
    <>
      <PageTop
        title={text('projects.start.title')}
        lead={text('projects.start.lead')}
        breadcrumb={[
          { name: text('projects.chooser'), path: CHOOSER_PATH },
          { name: text('projects.outcome'), path: outcomePath(journey) },
        ]}
        here={text('projects.start.here')}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={namedProblems(form, words)} />
        <Notices viewer={data.viewer} journey={journey} form={form} names={names} />
        {owners.length > 0 && (
          <Panel className="gg-start-project">
            <StartProjectForm query={data} journey={journey} form={form} municipalities={names} owners={owners} />
          </Panel>
        )}
      </div>
    </>
  );
};
