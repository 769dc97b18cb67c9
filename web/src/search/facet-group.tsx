import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Checkbox } from '../ui/choices.tsx';
import { classNames } from '../ui/class-names.ts';
import { facetLabel } from './facet-label.ts';
import type { FacetLine } from './facet-order.ts';
import { SEARCH_FORM } from './in-place.ts';
import { addressValue, keyOf } from '../../../schema/search-address.ts';
import type { FacetField } from '../../../schema/search-question.ts';

/** As many lines as a group shows at once; a few more are no reason to fold. */
const SHOWN = 5;
const FOLD_FROM = 8;
/** From this many lines on a group can be searched. */
const SEARCHABLE_FROM = 13;

export interface FacetGroupProps {
  readonly field: FacetField;
  readonly lines: readonly FacetLine[];
  readonly chosen: readonly string[];
  readonly live: boolean;
  readonly onChange: () => void;
}

/** A group of filters under its name; `part` for one within another. */
export const FacetFieldset = (props: {
  readonly name: string;
  readonly part?: boolean;
  readonly children: ReactNode;
}) => (
  <fieldset
    className={classNames(
      'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset',
      props.part === true ? 'gg-facet__part' : 'gg-facet',
    )}
  >
    <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{props.name}</legend>
    {props.children}
  </fieldset>
);

/** One line that is not ticked leaves nothing to choose. */
export const offersChoice = ({ lines, chosen }: Pick<FacetGroupProps, 'lines' | 'chosen'>): boolean =>
  lines.length > 1 || chosen.length > 0;

const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Lines with a box to tick and a count. */
export const FacetLineList = ({ field, lines, chosen, onChange }: Omit<FacetGroupProps, 'live'>) => {
  const words = useWords();
  return lines.map((line) => (
    <Checkbox
      key={line.value}
      form={SEARCH_FORM}
      name={keyOf(field)}
      value={addressValue(field, line.value)}
      label={facetLabel(field, line, words)}
      count={words.format.number(line.count)}
      checked={chosen.includes(line.value)}
      onChange={onChange}
    />
  ));
};

/** The lines that are folded away, with a field to find one among many. */
const FoldedLines = ({ lines, live, ...group }: FacetGroupProps) => {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const label = words.text(`search.find.${group.field}`);
  // A line that is ticked stays in the form, also when it is not looked for.
  const seen = (line: FacetLine): boolean =>
    group.chosen.includes(line.value) || fold(facetLabel(group.field, line, words)).includes(fold(wanted.trim()));
  return (
    <>
      {live && lines.length + SHOWN >= SEARCHABLE_FROM && (
        <input
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input gg-facet__find"
          aria-label={label}
          placeholder={label}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <FacetLineList {...group} lines={lines.filter(seen)} />
    </>
  );
};

/** One group of filters, with counts; what does not fit at a glance can be unfolded. */
export const FacetGroup = ({ part = false, ...props }: FacetGroupProps & { readonly part?: boolean }) => {
  const { field, lines, chosen } = props;
  const { text, format } = useWords();
  const folds = lines.length >= FOLD_FROM;
  const folded = folds ? lines.slice(SHOWN) : [];
  // As it is when the page opens; from then on it is the reader's.
  const [open] = useState(() => folded.some((line) => chosen.includes(line.value)));
  if (!offersChoice(props)) return null;
  return (
    <FacetFieldset name={text(`search.facet.${field}`)} part={part}>
      <FacetLineList {...props} lines={folds ? lines.slice(0, SHOWN) : lines} />
      {folded.length > 0 && (
        <details className="gg-details gg-facet__more" open={open}>
          <summary className="gg-small">
            <span className="gg-facet__unfold">
              {text(`search.more.${field}`, { number: format.number(lines.length) })}
            </span>
            <span className="gg-facet__fold">{text('search.less')}</span>
          </summary>
          <FoldedLines {...props} lines={folded} />
        </details>
      )}
    </FacetFieldset>
  );
};
