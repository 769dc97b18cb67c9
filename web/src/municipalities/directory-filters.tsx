import { useWords } from '../app/words.tsx';
import type { SizeClass } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';

/** The beginning of a name in the address; empty for none. */
export const wordsAsked = (query: URLSearchParams): string => query.get('q')?.trim() ?? '';

const SIZES = [
  'UNDER_20000',
  'FROM_20000_TO_50000',
  'FROM_50000_TO_100000',
  'FROM_100000_TO_250000',
  'OVER_250000',
] as const satisfies readonly SizeClass[];

/** The class of size in the address; null for anything else that stands there. */
export const sizeAsked = (query: URLSearchParams): SizeClass | null =>
  SIZES.find((size) => size === query.get('omvang')) ?? null;

interface DirectoryFiltersProps {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly query: URLSearchParams;
}

/** Name, province and size: a plain form. */
export const DirectoryFilters = ({ provinces, query }: DirectoryFiltersProps) => {
  const { text, to } = useWords();
  return (
    <form className="gg-directory__filters" action={to('/gemeenten')} role="search">
      <div>
        <label className="utrecht-form-label" htmlFor="q">
          {text('municipalities.search')}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="q"
          name="q"
          type="search"
          defaultValue={wordsAsked(query)}
          maxLength={80}
        />
      </div>
      <div>
        <label className="utrecht-form-label" htmlFor="provincie">
          {text('municipalities.province')}
        </label>
        <Select id="provincie" name="provincie" defaultValue={query.get('provincie') ?? ''}>
          <option value="">{text('municipalities.all-provinces')}</option>
          {provinces.map((province) => (
            <option key={province.code} value={province.code}>
              {province.name}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <label className="utrecht-form-label" htmlFor="omvang">
          {text('municipalities.size')}
        </label>
        <Select id="omvang" name="omvang" defaultValue={sizeAsked(query) ?? ''}>
          <option value="">{text('municipalities.all-sizes')}</option>
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {text(`municipalities.size.${size}`)}
            </option>
          ))}
        </Select>
      </div>
      <Button appearance="primary" icon="search">
        {text('municipalities.show')}
      </Button>
    </form>
  );
};
