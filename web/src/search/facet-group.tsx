import { useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Checkbox } from '../ui/choices.tsx';
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

interface FacetGroupProps {
  readonly field: FacetField;
  readonly lines: readonly FacetLine[];
  readonly chosen: readonly string[];
  readonly live: boolean;
  readonly onChange: () => void;
}

const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const Lines = ({ field, lines, chosen, onChange }: Omit<FacetGroupProps, 'live'>) => {
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
      <Lines {...group} lines={lines.filter(seen)} />
    </>
  );
};

/** One group of filters, with counts; what does not fit at a glance can be unfolded. */
export const FacetGroup = (props: FacetGroupProps) => {
  const { field, lines, chosen } = props;
  const { text, format } = useWords();
  const folds = lines.length >= FOLD_FROM;
  const folded = folds ? lines.slice(SHOWN) : [];
  // As it is when the page opens; from then on it is the reader's.
  const [open] = useState(() => folded.some((line) => chosen.includes(line.value)));
  const noChoice = lines.length === 1 && chosen.length === 0;
  if (lines.length === 0 || noChoice) return null;
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset gg-facet">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {text(`search.facet.${field}`)}
      </legend>
      <Lines {...props} lines={folds ? lines.slice(0, SHOWN) : lines} />
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
    </fieldset>
  );
};
