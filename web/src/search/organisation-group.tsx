import { useRef } from 'react';
import { useWords } from '../app/words.tsx';
import { FacetFieldset, FacetLineList } from './facet-group.tsx';
import type { FacetGroupProps } from './facet-group.tsx';
import type { FacetLine } from './facet-order.ts';
import { SEARCH_FORM } from './in-place.ts';
import { keys } from '../../../schema/search-address.ts';

interface OrganisationGroupProps extends FacetGroupProps {
  /** What one is looked for by. */
  readonly wanted: string;
  /** What was found by that; null when nothing was looked for. */
  readonly found: readonly FacetLine[] | null;
  /** The words to look by changed. */
  readonly onFind: () => void;
}

const SHOWN = 5;
const PAUSE_MS = 200;

/** Municipalities: those with most results, and any other one by its name. */
export const OrganisationGroup = ({ wanted, found, onFind, ...group }: OrganisationGroupProps) => {
  const { text } = useWords();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const label = text('search.find.municipalities');
  const shown = found ?? group.lines.slice(0, SHOWN);
  // One list: a line that is ticked stays where it is, and so does the focus.
  const kept = group.lines.filter(
    ({ value }) => group.chosen.includes(value) && !shown.some((one) => one.value === value),
  );
  return (
    <FacetFieldset name={text('search.facet.municipalities')}>
      <input
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input gg-facet__find"
        form={SEARCH_FORM}
        name={keys.organisation}
        aria-label={label}
        placeholder={label}
        defaultValue={wanted}
        maxLength={60}
        onChange={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(onFind, PAUSE_MS);
        }}
      />
      <FacetLineList {...group} lines={[...shown, ...kept]} />
      {found?.length === 0 && <p className="gg-small">{text('search.find.nothing')}</p>}
    </FacetFieldset>
  );
};
