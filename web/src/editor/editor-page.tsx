import { Suspense } from 'react';
import { signInPath } from '../accounts/return-path.ts';
import { definePage, missing, seeOther, shown } from '../app/page.tsx';
import type { Outcome, View } from '../app/page.tsx';
import type { EditorPageQuery } from '../gql/graphql.ts';
import { editorAction } from './editor-actions.ts';
import { EditorBody } from './editor-body.tsx';
import { editorProps } from './editor-props.ts';
import { EditorPage_query } from './editor-query.ts';

// A form that came back is always shown, whatever became of the entry or the session: it holds what was typed.
const outcomeOf = ({ data, visit, form }: View<EditorPageQuery>): Outcome => {
  if (form) return shown;
  if (!data.viewer) return seeOther(signInPath(visit.path));
  if (!data.entry) return missing;
  return data.entry.mayEdit ? shown : seeOther(`/deel/${data.entry.id}/bekijk`);
};

const EditorView = (view: View<EditorPageQuery>) => {
  const props = editorProps(view);
  return (
    <div id="work">
      <Suspense>{props && <EditorBody {...props} />}</Suspense>
    </div>
  );
};

export const editorPage = definePage({
  path: '/deel/:id',
  section: 'share',
  document: EditorPage_query,
  variables: (visit) => ({ id: visit.params['id'] ?? '' }),
  outcome: outcomeOf,
  head: ({ data }, { text }) => ({
    title: text('editor.title', { title: data.entry?.title ?? text('editor.untitled') }),
    noIndex: true,
  }),
  Component: EditorView,
  action: editorAction,
  island: 'work',
  texts: ['editor', 'entries', 'accounts'],
});
