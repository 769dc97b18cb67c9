import { useWords } from '../app/words.tsx';
import { Heading, Paragraph } from '../ui/text.tsx';
import { useEditor } from './editor-context.tsx';
import { EditorPart } from './editor-part.tsx';
import { LineField, TextsField } from './editor-fields.tsx';
import { RECORD_TEXTS, STORY_FIELDS } from './entry-fields.ts';
import { RowsField } from './row-fields.tsx';

const RecordTexts = () => {
  const { text } = useWords();
  return (
    <>
      <Paragraph subtle>{text('editor.record.lead')}</Paragraph>
      {RECORD_TEXTS.map((name) => (
        <TextsField key={name} name={name} hinted rows={2} />
      ))}
      <LineField name="publicationCategory" maxLength={200} />
      <Heading level={3}>{text('editor.record.story')}</Heading>
    </>
  );
};

/** The story in five parts, each a plain text box for Markdown. */
export const StoryPart = () => {
  const { text } = useWords();
  const { kind } = useEditor();
  return (
    <EditorPart part="verhaal">
      {kind === 'ALGORITHM' && <RecordTexts />}
      <Paragraph subtle>{text('editor.story.markdown')}</Paragraph>
      {STORY_FIELDS.map((name) => (
        <TextsField key={name} name={name} hinted />
      ))}
      <RowsField name="claims" />
    </EditorPart>
  );
};
