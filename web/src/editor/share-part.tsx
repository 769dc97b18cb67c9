import { useWords } from '../app/words.tsx';
import { Heading } from '../ui/text.tsx';
import { StepsField } from './choice-fields.tsx';
import { useEditor } from './editor-context.tsx';
import { EditorPart } from './editor-part.tsx';
import { LineField, ListField } from './editor-fields.tsx';
import { PHASES } from './entry-input.ts';
import { RowsField } from './row-fields.tsx';

const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'EUPL-1.2', 'MIT'] as const;
const LANGUAGES = ['nl', 'en', 'fy'] as const;

const FactFields = () => {
  const { text } = useWords();
  return (
    <>
      <Heading level={3}>{text('editor.facts')}</Heading>
      <ListField name="phase" options={PHASES} open />
      <div className="gg-pair">
        <LineField name="costOnce" hinted inputMode="numeric" />
        <LineField name="costYearly" hinted inputMode="numeric" />
      </div>
      <div className="gg-pair">
        <LineField name="hours" hinted inputMode="numeric" />
        <LineField name="durationMonths" hinted inputMode="numeric" />
      </div>
      <div className="gg-pair">
        <LineField name="supplier" hinted maxLength={200} />
        <LineField name="inhabitantsAtTheTime" hinted inputMode="numeric" />
      </div>
    </>
  );
};

/** An entry may have a licence that we do not offer; it stays a choice. */
const licencesWith = (own: string | undefined): readonly string[] =>
  own === undefined || own === '' || LICENCES.some((licence) => licence === own) ? LICENCES : [own, ...LICENCES];

/** Who may use it, whom to ask, the facts, and where more can be read. */
export const SharePart = () => {
  const { kind, values } = useEditor();
  return (
    <EditorPart part="delen">
      <div className="gg-pair">
        <ListField name="licence" hinted options={licencesWith(values.licence)} />
        <ListField name="language" hinted options={LANGUAGES} />
      </div>
      <div className="gg-pair">
        <LineField name="contactName" hinted maxLength={150} />
        <LineField name="contactRole" hinted maxLength={150} />
      </div>
      {kind !== 'NEED' && kind !== 'ALGORITHM' && <FactFields />}
      {kind === 'ALGORITHM' && <LineField name="registerUrl" hinted inputMode="url" />}
      <StepsField />
      <RowsField name="links" />
    </EditorPart>
  );
};
