import { useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';

type State = 'idle' | 'copied' | 'refused';

/** Puts the address of the page on the clipboard and says that it did. Only in the browser. */
export const CopyLink = () => {
  const { text } = useWords();
  const [state, setState] = useState<State>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <Button appearance="subtle" type="button" icon="link" onClick={() => void copy()}>
        {text('chooser.outcome.copy')}
      </Button>
      <span role="status" className="gg-small">
        {state === 'copied' && text('chooser.outcome.copied')}
        {state === 'refused' && text('chooser.outcome.not-copied')}
      </span>
    </>
  );
};
