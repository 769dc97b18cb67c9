import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choices.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { FacetGroup } from './facet-group.tsx';
import type { FacetLines } from './facet-order.ts';
import { FILTERS, SEARCH_FORM } from './in-place.ts';
import { keys } from '../../../schema/search-address.ts';
import { FACETS } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { resultCount } from './search-title.ts';

export interface OwnMunicipality {
  readonly code: string;
  readonly name: string;
}

interface FacetPanelProps {
  readonly question: SearchQuestion;
  readonly facets: FacetLines;
  readonly own: OwnMunicipality | null;
  readonly total: number;
  readonly live: boolean;
  readonly onChange: () => void;
}

const OwnGroup = ({
  own,
  question,
  onChange,
}: Pick<FacetPanelProps, 'question' | 'onChange'> & { own: OwnMunicipality }) => {
  const { text } = useWords();
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset gg-facet">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {text('search.facet.own')}
      </legend>
      <Checkbox
        form={SEARCH_FORM}
        name={keys.like}
        value={own.code}
        label={text('search.like', { name: own.name })}
        checked={question.like === own.code}
        onChange={onChange}
      />
    </fieldset>
  );
};

/** All filters: a column, or a sheet on narrow screens. */
export const FacetPanel = ({ question, facets, own, total, live, onChange }: FacetPanelProps) => {
  const words = useWords();
  const { text } = words;
  return (
    <Sheet id={FILTERS} title={text('search.filters')}>
      {own && <OwnGroup own={own} question={question} onChange={onChange} />}
      {FACETS.map((field) => (
        <FacetGroup
          key={field}
          field={field}
          lines={facets.get(field) ?? []}
          chosen={question.chosen[field]}
          live={live}
          onChange={onChange}
        />
      ))}
      <p className="gg-facets__foot">
        <Button form={SEARCH_FORM} appearance="secondary" block>
          {live && total > 0 ? text('search.show-count', { count: resultCount(total, words) }) : text('search.show')}
        </Button>
      </p>
    </Sheet>
  );
};
