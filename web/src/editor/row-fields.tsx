import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { GroupFrame } from '../ui/field-frame.tsx';
import { SelectField, TextField } from '../ui/fields.tsx';
import { Heading, Hidden } from '../ui/text.tsx';
import { useEditor, useProblem } from './editor-context.tsx';
import { Both, useField } from './editor-fields.tsx';
import { EVIDENCE } from './entry-input.ts';
import { boxName } from './entry-fields.ts';
import type { RowField } from './entry-fields.ts';
import { useNameOf } from './labels.tsx';
import type { Row } from './values.ts';

interface Box {
  readonly field: RowField;
  readonly row: number;
  readonly box: string;
  readonly value: string;
}

const useBox = ({ field, row, box, value }: Box) => {
  const { text } = useWords();
  const name = boxName(field, row, box);
  return { name, label: text(`editor.${field}.${box}`), problem: useProblem(name), defaultValue: value };
};

const LineBox = ({ type, ...box }: Box & { readonly type?: 'url' }) => (
  <TextField {...useBox(box)} {...(type && { inputMode: type, spellCheck: false })} />
);

const EvidenceBox = (box: Box) => {
  const { text } = useWords();
  const nameOf = useNameOf();
  return (
    <SelectField
      {...useBox(box)}
      empty={text('editor.claims.evidence.choose')}
      choices={EVIDENCE.map((value) => ({ value, label: nameOf('evidence', value) }))}
    />
  );
};

const boxes: Readonly<Record<RowField, (row: number, values: Row) => ReactNode>> = {
  claims: (row, values) => {
    const box = (name: string): Box => ({ field: 'claims', row, box: name, value: values[name] ?? '' });
    return (
      <>
        <LineBox {...box('text')} />
        <div className="gg-pair">
          <EvidenceBox {...box('evidence')} />
          <LineBox {...box('sourceText')} />
        </div>
        <LineBox {...box('sourceUrl')} type="url" />
      </>
    );
  },
  links: (row, values) => {
    const box = (name: string): Box => ({ field: 'links', row, box: name, value: values[name] ?? '' });
    return (
      <div className="gg-pair">
        <LineBox {...box('title')} />
        <LineBox {...box('url')} type="url" />
      </div>
    );
  },
};

interface RowsProps {
  readonly field: RowField;
  readonly first: readonly Row[];
}

/** The rows that are filled and an empty one; the browser program can add more and take away. */
const Rows = ({ field, first }: RowsProps) => {
  const { text } = useWords();
  const { tools } = useEditor();
  const [rows, setRows] = useState(() => [...first, {}].map((values, key) => ({ key, values })));
  const shown = useRef(rows);
  useEffect(() => {
    if (shown.current !== rows) tools?.reread();
    shown.current = rows;
  }, [rows, tools]);
  const add = (): void =>
    setRows((before) => [...before, { key: Math.max(-1, ...before.map(({ key }) => key)) + 1, values: {} }]);
  return (
    <>
      {rows.map(({ key, values }, row) => (
        <div key={key} className="gg-claim" role="group" aria-labelledby={`${field}-${key}`}>
          <div className="gg-cluster gg-cluster--between">
            <Heading level={3} look={4} id={`${field}-${key}`}>
              {text(`editor.${field}.row`, { number: row + 1 })}
            </Heading>
            {tools && (
              <Button
                type="button"
                appearance="subtle"
                icon="trash"
                onClick={() => setRows((before) => before.filter((each) => each.key !== key))}
              >
                {text('editor.remove')}
                <Hidden> {text(`editor.${field}.row`, { number: row + 1 })}</Hidden>
              </Button>
            )}
          </div>
          {boxes[field](row, values)}
        </div>
      ))}
      {tools ? (
        <p>
          <Button type="button" appearance="secondary" icon="plus" onClick={add}>
            {text(`editor.${field}.add`)}
          </Button>
        </p>
      ) : (
        <p className="gg-small gg-subtle">{text('editor.rows.more')}</p>
      )}
    </>
  );
};

/** Any number of claims, or of links. */
export const RowsField = ({ name }: { readonly name: RowField }) => {
  const { rows } = useEditor();
  const { name: group, label, hint, problem } = useField({ name, hinted: true });
  return (
    <Both name={name}>
      <GroupFrame field={{ name: group, label, hint, problem }}>
        <Rows key={rows.generation} field={name} first={rows.rows[name]} />
      </GroupFrame>
    </Both>
  );
};
