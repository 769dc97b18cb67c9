import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { allowedFor } from './publishing-panel.tsx';
import type { Standing } from './editor-start.ts';
import type { SavingState } from './saving-state.ts';

interface SaveStatusProps {
  /** Instant of the last save; null when there was none. */
  readonly savedAt: string | null;
  /** That was just now: the time says enough. */
  readonly justNow: boolean;
  readonly saving: SavingState;
}

/** When the work was kept last. Only that is read out; that typing is not kept yet, seconds long, is to see. */
export const SaveStatus = ({ savedAt, justNow, saving }: SaveStatusProps) => {
  const { text, format } = useWords();
  return (
    <div className="gg-saved">
      <p role="status" className={saving === 'saved' ? 'gg-saved__done' : 'gg-saved__before'}>
        {savedAt !== null && (
          <>
            <Icon name="circle-check" size="small" />
            {justNow
              ? text('editor.saved', { time: format.time(savedAt) })
              : text('editor.saved.before', { moment: format.dateTime(savedAt) })}
          </>
        )}
      </p>
      {saving !== 'saved' && (
        <p aria-hidden="true" className="gg-saved__now">
          {text(`editor.saving.${saving}`)}
        </p>
      )}
    </div>
  );
};

interface ActionBarProps extends SaveStatusProps {
  readonly standing: Standing | null;
  readonly mayPublish: boolean;
  /** The last part is shown: from here on the way leads outside. */
  readonly last: boolean;
}

/** Stays in sight: is it kept, keep it, and the step that brings it to others. */
export const ActionBar = ({ standing, mayPublish, last, ...status }: ActionBarProps) => {
  const { text } = useWords();
  const allowed = standing && allowedFor(mayPublish, standing);
  const isChange = standing !== null && standing.publishedVersion !== null;
  return (
    <div className="gg-bar">
      <div className="gg-container gg-bar__body">
        <SaveStatus {...status} />
        <div className="gg-bar__buttons">
          <Button name="do" value="save">
            {text('editor.save')}
          </Button>
          {allowed?.publish === true && (
            <Button name="do" value="publish" appearance={last ? 'primary' : 'secondary'}>
              {text(isChange ? 'editor.publish.change' : 'editor.publish')}
            </Button>
          )}
          {allowed?.publish === false && allowed.submit && (
            <Button name="do" value="submit" appearance={last ? 'primary' : 'secondary'}>
              {text('editor.submit')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};
