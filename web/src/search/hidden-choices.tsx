import { SEARCH_FORM } from './in-place.ts';
import { writeQuestion } from '../../../schema/search-address.ts';
import { onlyTheSearch, withoutFilters } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

/** What the address holds and no field shows: it stays when the form is sent. */
export const HiddenChoices = ({ question }: { readonly question: SearchQuestion }) => {
  const { view, compared, sort } = question;
  const unseen: SearchQuestion =
    view === 'compare'
      ? { ...onlyTheSearch(question), q: '', sort, view, compared }
      : { ...withoutFilters(question), q: '', sort: view === 'list' ? null : sort, view, compared };
  return [...new URLSearchParams(writeQuestion(unseen))].map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" form={SEARCH_FORM} name={name} value={value} />
  ));
};
