import { again, definePage, go, seeOther, shown } from '../app/page.tsx';
import type { ActionResult, View, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { signInPath } from '../accounts/return-path.ts';
import { PROJECT_PATH, answerInputs, projectPath, readJourney } from '../chooser/journey.ts';
import { graphql } from '../gql/gql.ts';
import type { StartProjectPageQuery } from '../gql/graphql.ts';
import { fields } from './project-fields.ts';
import { StartProjectView } from './start-project-view.tsx';

const StartProjectPage_query = graphql(`
  query StartProjectPage($answers: [ChooserAnswerInput!]!, $municipality: ID!, $asks: Boolean!) {
    ...Layout_query
    ...StartProjectView
    viewer {
      name
    }
  }
`);

const StartProject_mutation = graphql(`
  mutation StartProject($input: StartProjectInput!) {
    startProject(input: $input) {
      project {
        url
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** An empty field is no value. */
const given = (form: URLSearchParams, name: string): string | null => form.get(name)?.trim() || null;

const startProject = async (visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> => {
  const input = {
    municipality: form.get(fields.municipality) ?? '',
    title: form.get(fields.title)?.trim() ?? '',
    summary: given(form, fields.summary),
    form: given(form, fields.form),
    answers: answerInputs(readJourney(visit.query)),
    themes: form.getAll(fields.themes),
    partners: form.getAll(fields.partners),
    message: given(form, fields.message),
    draft: form.get(fields.draft) !== null,
  };
  const { startProject: started } = await run(StartProject_mutation, { input });
  if (started.problems.length > 0 || !started.project) return again(started.problems);
  return go(started.project.url);
};

const StartProject = (view: View<StartProjectPageQuery>) => (
  <StartProjectView journey={readJourney(view.visit.query)} query={view.data} form={view.form} />
);

/** Starts a joint project from the outcome of the chooser; the address holds the answers and the partners. */
export const startProjectPage = definePage({
  path: PROJECT_PATH,
  section: 'chooser',
  document: StartProjectPage_query,
  variables: (visit) => {
    const journey = readJourney(visit.query);
    const { municipality } = journey.partners;
    return { answers: answerInputs(journey), municipality: municipality ?? '', asks: municipality !== null };
  },
  // A form that came back is always shown, whatever became of the session: it holds what was typed.
  outcome: ({ data, visit, form }) =>
    data.viewer || form ? shown : seeOther(signInPath(projectPath(readJourney(visit.query)))),
  head: (_view, { text }) => ({ title: text('projects.start.title'), noIndex: true }),
  Component: StartProject,
  action: startProject,
});
