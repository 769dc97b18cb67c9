import type { View } from '../app/page.tsx';
import type { EditorPageQuery } from '../gql/graphql.ts';
import type { EditorBodyProps } from './editor-body.tsx';
import { startOf, visibleParts } from './editor-start.ts';
import { partNamed } from './parts.ts';
import { writePrints } from './merge.ts';
import { shownRows } from './shown-rows.ts';

/** Everything the editor shows at first, on the server and in the browser alike; null when there is nothing to edit. */
export const editorProps = ({ data, visit, form }: View<EditorPageQuery>): EditorBodyProps | null => {
  const start = startOf(data.entry, form);
  if (!start) return null;
  const part = partNamed(visit.query.get('stap'));
  const typedIn = (field: string): string => form?.values.get(field) ?? '';
  return {
    visit,
    entry: data.entry,
    themes: data.themes,
    part,
    world: {
      ...start,
      rows: shownRows(start.values),
      visible: visibleParts(part, start.problems, start.conflict),
      tools: null,
    },
    now: start.values,
    standing: start.standing,
    saving: start.saving,
    summary: start.problems,
    justSaved: visit.query.has('gedaan'),
    version: start.version,
    was: writePrints(start.prints),
    reasons: { returnReason: typedIn('returnReason'), withdrawReason: typedIn('withdrawReason') },
  };
};
