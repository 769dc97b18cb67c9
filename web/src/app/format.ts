import type { Language } from './language.ts';

/** Ways to write figures, money and moments, the Dutch or the English way; moments always in Amsterdam time. */
export interface Format {
  /** 162.272 */
  number(value: number, decimals?: number): string;
  /** € 18.500: whole euros, without a break between sign and figure. */
  euro(value: number): string;
  /** 9,7% from 0.097 */
  percent(share: number, decimals?: number): string;
  /** 4 november 2026, from an instant or from a day (`2026-11-04`). */
  date(value: string): string;
  /** 4 november 2026 om 14:03 */
  dateTime(instant: string): string;
  /** 14:03 */
  time(instant: string): string;
  /** Breda, Oss en Roosendaal */
  list(parts: readonly string[]): string;
}

const AMSTERDAM = 'Europe/Amsterdam';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const createFormat = (language: Language): Format => {
  const locale = locales[language];
  const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(locale, { ...longDate, timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(locale, { ...longDate, timeZone: AMSTERDAM });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: AMSTERDAM });
  const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const decimal = (decimals: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const byDecimals = [0, 1, 2, 3].map(decimal);
  const number = (value: number, decimals = 0): string => (byDecimals[decimals] ?? decimal(decimals)).format(value);
  const dateOf = (value: string): string => (DAY.test(value) ? day : date).format(new Date(value));
  const timeOf = (instant: string): string => clock.format(new Date(instant));
  return {
    number,
    euro: (value) => euro.format(value),
    percent: (share, decimals = 0) => `${number(share * 100, decimals)}%`,
    date: dateOf,
    time: timeOf,
    dateTime: (instant) => `${dateOf(instant)} ${language === 'nl' ? 'om' : 'at'} ${timeOf(instant)}`,
    list: (parts) => list.format(parts),
  };
};

const formats: Readonly<Record<Language, Format>> = { nl: createFormat('nl'), en: createFormat('en') };

/** The way of writing that belongs to a language. */
export const formatOf = (language: Language): Format => formats[language];
