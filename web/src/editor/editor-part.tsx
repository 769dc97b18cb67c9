import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { Heading } from '../ui/text.tsx';
import { useEditor } from './editor-context.tsx';
import { PARTS, goTo } from './parts.ts';
import type { Part } from './parts.ts';

const ToPart = ({ part, forward }: { readonly part: Part | undefined; readonly forward: boolean }) => {
  const { text } = useWords();
  if (part === undefined) return null;
  return (
    <Button name="do" value={goTo(part)} {...(forward && { appearance: 'primary' as const })}>
      {text(forward ? 'editor.step.next' : 'editor.step.previous', { part: text(`editor.part.${part}`) })}
    </Button>
  );
};

/**
 * One part of the form. The parts that are not asked for are there but hidden, so that every save holds the whole form.
 */
export const EditorPart = ({ part, children }: { readonly part: Part; readonly children: ReactNode }) => {
  const { text } = useWords();
  const { visible } = useEditor();
  const index = PARTS.indexOf(part);
  return (
    <Panel aria-labelledby={part} className="gg-part" hidden={!visible.includes(part)}>
      <Heading level={2} id={part} tabIndex={-1}>
        {text(`editor.part.${part}.title`)}
      </Heading>
      {children}
      <div className="gg-part__steps">
        <ToPart part={PARTS[index - 1]} forward={false} />
        <ToPart part={PARTS[index + 1]} forward />
      </div>
    </Panel>
  );
};
