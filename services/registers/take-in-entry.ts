import type { ContentInput, Entries, EntryKind } from '../entries/index.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { createExistingEntries } from './existing-entries.ts';
import { refusal, type RowOutcome } from './import-report.ts';

export interface ReadyRow {
  readonly row: number;
  readonly id: string | null;
  readonly publisher: string;
  readonly kind: EntryKind;
  readonly content: ContentInput & { readonly title: string };
}

/** What the file calls the field at the end of this path: ['input', 'story', 'background'] is `story.background`. */
const fieldOf = (path: readonly string[] | undefined): string =>
  (path ?? []).filter((part) => part !== 'input').join('.');

/** Makes a draft of a row, or brings the entry that it stands for up to it. */
export const takeInEntry = async (
  entries: Pick<Entries, 'createEntry' | 'saveEntry'>,
  existing: ReturnType<typeof createExistingEntries>,
  viewer: Viewer,
  { row, id, publisher, kind, content }: ReadyRow,
): Promise<RowOutcome> => {
  const known = await existing.find({ id, publisher, kind, title: content.title });
  const result = known
    ? await entries.saveEntry(viewer, { ...content, id: known.id, version: known.version })
    : await entries.createEntry(viewer, { ...content, municipality: publisher, kind });
  if (!result.ok) return refusal(row, result.problems, fieldOf(result.problems[0]?.path));
  await existing.remember(result.value);
  if (!known) return 'added';
  return result.value.version === known.version ? 'unchanged' : 'changed';
};
