import { ROW_BOXES, boxName, isChoiceField, isRowField } from './entry-fields.ts';
import type { FieldName, RowField } from './entry-fields.ts';

/**
 * What the form holds, as text by field: choices joined by a space, rows as JSON. A field that the form did not send is
 * left out: nobody emptied it.
 */
export type Values = Readonly<Partial<Record<FieldName, string>>>;

/** One row of claims or links: text by box. */
export type Row = Readonly<Record<string, string>>;

/** A posted form or the form in the page: both answer these two questions. */
interface FormLike {
  has(name: string): boolean;
  getAll(name: string): readonly unknown[];
}

const textOf = (form: FormLike, name: string): string => {
  const [value] = form.getAll(name);
  return typeof value === 'string' ? value : '';
};

/** One way to write the same text: a browser sends CRLF, the hub trims and keeps NFC. */
export const normal = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** Many more rows than the hub takes; a form that names row 10⁹ costs nothing. */
const MOST_ROWS = 50;

const rowsIn = (form: FormLike, field: RowField): readonly Row[] => {
  const rows: Row[] = [];
  for (let row = 0; row < MOST_ROWS && form.has(boxName(field, row, ROW_BOXES[field][0])); row += 1) {
    rows.push(Object.fromEntries(ROW_BOXES[field].map((box) => [box, textOf(form, boxName(field, row, box))])));
  }
  return rows;
};

const isFilled = (row: Row): boolean => Object.values(row).some((text) => text.trim() !== '');

/** Rows as they are kept in `Values`; empty ones are left out. */
export const writeRows = (rows: readonly Row[]): string => {
  const filled = rows.filter(isFilled);
  return filled.length === 0 ? '' : JSON.stringify(filled);
};

/** The rows of a field of `Values`. */
export const readRows = (text: string | undefined): readonly Row[] =>
  text === undefined || text === '' ? [] : (JSON.parse(text) as readonly Row[]);

/** The choices of a field of `Values`. */
export const readChoices = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter(Boolean);

/** Takes the values of these fields out of a form. */
export const readValues = (form: FormLike, fields: readonly FieldName[]): Values => {
  const values: Partial<Record<FieldName, string>> = {};
  for (const name of fields) {
    if (isRowField(name)) {
      if (form.has(boxName(name, 0, ROW_BOXES[name][0]))) values[name] = writeRows(rowsIn(form, name));
    } else if (form.has(name)) {
      values[name] = isChoiceField(name) ? form.getAll(name).filter(Boolean).join(' ') : textOf(form, name);
    }
  }
  return values;
};

/** Whether two texts of a field mean the same. */
export const same = (one: string | undefined, other: string | undefined): boolean =>
  normal(one ?? '') === normal(other ?? '');

/** The fields that were sent and differ from what they were. */
export const changedFields = (values: Values, before: Values): readonly FieldName[] =>
  (Object.keys(values) as FieldName[]).filter((name) => !same(values[name], before[name]));

/** Some fields only. */
export const pick = (values: Values, names: readonly FieldName[]): Values =>
  Object.fromEntries(names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]));
