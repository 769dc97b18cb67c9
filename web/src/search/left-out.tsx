import type { AddressPart } from '../../../schema/search-address.ts';
import { useWords } from '../app/words.tsx';
import { Notice } from '../ui/notice.tsx';

export type LeftOut = readonly AddressPart[];

const LONGEST = 40;

/** Says which parts of the address could not be read. */
export const LeftOutNotice = ({ leftOut }: { readonly leftOut: LeftOut }) => {
  const { text, format } = useWords();
  if (leftOut.length === 0) return null;
  const parts = leftOut.map(([key, value]) => `${key}=${value.slice(0, LONGEST)}`);
  return (
    <Notice kind="warning">
      <p>{text('search.left-out', { count: parts.length, parts: format.list(parts) })}</p>
    </Notice>
  );
};
