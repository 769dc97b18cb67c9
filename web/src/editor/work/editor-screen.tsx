import { useState } from 'react';
import { readState } from '../../app/client/island.tsx';
import { formOf, visitOf } from '../../app/state.ts';
import type { EditorPageQuery } from '../../gql/graphql.ts';
import { editorProps } from '../editor-props.ts';
import { startOf } from '../editor-start.ts';
import { LiveEditor } from './live-editor.tsx';

/** The editor in the browser: takes over the form that the server made. */
export const EditorScreen = () => {
  const [first] = useState(() => {
    const state = readState();
    const view = { visit: visitOf(state), data: state.data as EditorPageQuery, form: formOf(state) };
    const props = editorProps(view);
    const start = startOf(view.data.entry, view.form);
    return props && start ? { props, start, person: view.data.viewer?.id ?? '' } : null;
  });
  return first && <LiveEditor {...first} />;
};
