import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from './button.tsx';
import { Heading } from './text.tsx';

interface SheetProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A column that becomes a sheet over the page below 960 px; it opens and closes without a script. */
export const Sheet = ({ id, title, children }: SheetProps) => {
  const { text } = useWords();
  return (
    <div className="gg-sheet" id={id} popover="auto">
      <div className="gg-sheet__head">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        <Button appearance="subtle" type="button" popoverTarget={id} icon="x" className="gg-narrow-only">
          {text('ui.sheet.close')}
        </Button>
      </div>
      {children}
    </div>
  );
};

/** Opens the sheet; only seen below 960 px. */
export const SheetButton = (props: { readonly sheet: string; readonly children: ReactNode }) => (
  <Button type="button" popoverTarget={props.sheet} icon="filter" className="gg-narrow-only" block>
    {props.children}
  </Button>
);
