import type { OwnMunicipality } from './facet-panel.tsx';
import { SEARCH_FORM } from './in-place.ts';
import { keys } from '../../../schema/search-address.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

interface HiddenChoicesProps {
  readonly question: SearchQuestion;
  readonly own: OwnMunicipality | null;
}

/** What the address holds and no field shows: it stays when the form is sent. */
export const HiddenChoices = ({ question: { like, near }, own }: HiddenChoicesProps) => (
  <>
    {like !== null && like !== own?.code && <input type="hidden" form={SEARCH_FORM} name={keys.like} value={like} />}
    {near && (
      <>
        <input type="hidden" form={SEARCH_FORM} name={keys.near} value={near.code} />
        <input type="hidden" form={SEARCH_FORM} name={keys.radius} value={near.radiusKm} />
      </>
    )}
  </>
);
