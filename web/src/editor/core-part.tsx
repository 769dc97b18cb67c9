import { ThemesField } from './choice-fields.tsx';
import { useEditor } from './editor-context.tsx';
import { EditorPart } from './editor-part.tsx';
import { LineField, ListField, OneOfField, TextsField } from './editor-fields.tsx';
import { NEED_KINDS, REGIONS, STATUSES } from './entry-input.ts';

const NeedFields = () => (
  <>
    <OneOfField name="needKind" hinted options={NEED_KINDS} />
    <div className="gg-pair">
      <ListField name="urgency" options={['1', '2', '3']} />
      <ListField name="region" options={REGIONS} />
    </div>
    <div className="gg-pair">
      <LineField name="hoursPerWeek" hinted inputMode="numeric" />
      <LineField name="until" hinted type="date" />
    </div>
  </>
);

const RecordFields = () => (
  <>
    <div className="gg-pair">
      <ListField name="status" options={STATUSES} open />
      <LineField name="provider" maxLength={200} />
    </div>
    <TextsField name="goal" hinted rows={3} />
  </>
);

/** What an entry cannot do without. */
export const CorePart = () => {
  const { kind } = useEditor();
  return (
    <EditorPart part="kern">
      <LineField name="title" hinted maxLength={150} />
      <TextsField name="summary" hinted rows={3} />
      <ThemesField />
      {kind === 'NEED' && <NeedFields />}
      {kind === 'ALGORITHM' && <RecordFields />}
    </EditorPart>
  );
};
