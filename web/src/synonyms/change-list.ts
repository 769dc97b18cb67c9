import { fields, splitWords } from './synonym-fields.ts';

export interface Row {
  readonly from: string;
  readonly to: string[];
  readonly bothWays: boolean;
}

/** The list after the posted form: a row added, changed or removed. Rows that others changed meanwhile stay as they are. */
export const changedList = (list: readonly Row[], form: URLSearchParams): Row[] => {
  const remove = form.get(fields.remove);
  if (remove !== null) return list.filter(({ from }) => from !== remove);
  const row: Row = {
    from: form.get(fields.from)?.trim() ?? '',
    to: splitWords(form.get(fields.to) ?? ''),
    bothWays: form.has(fields.bothWays),
  };
  const at = list.findIndex(({ from }) => from === form.get(fields.replaces));
  return at < 0 ? [...list, row] : list.with(at, row);
};
