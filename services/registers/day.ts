import { z } from 'zod';
import { dutchDayOf } from '../platform/clock.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { textOf, type RawField } from './raw-record.ts';

const Day = z.iso.date();

/** An instant with its zone falls on the day that it was in the Netherlands. */
const dayOfInstant = (text: string): string | null =>
  z.iso.datetime({ offset: true }).safeParse(text).success ? dutchDayOf(new Date(text)) : null;

/** A day as people and programs write it: 2026-04-07, 2026-04-07T10:00:00Z, 7-4-2026 or 07/04/2026; null when it is none. */
const isoDay = (text: string): string | null => {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = dutch ?? [];
  const written = dutch
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : (dayOfInstant(text) ?? text.replace(/[T ]\d{2}:.*$/, ''));
  return Day.safeParse(written).success ? written : null;
};

/** The day (YYYY-MM-DD) in a field; null when it is empty or says "Onbekend". */
export const dayOf = (field: RawField): Result<string | null> => {
  const text = textOf(field);
  if (!text.ok || text.value === null) return text;
  const day = isoDay(text.value);
  return day === null
    ? fail({
        code: 'INVALID_INPUT',
        key: 'registers.no-day',
        params: { field: field.name, value: text.value.slice(0, 60) },
        path: [field.name],
      })
    : ok(day);
};
