import type { Link } from '../entries/index.ts';
import { oneLine } from './plain-text.ts';
import { isRecord, type RawRecord } from './raw-record.ts';

const NATIONAL_REGISTER = 'https://algoritmes.overheid.nl/nl/algoritme/';

/** The address on the web that a text means, with https:// in front where people leave it out; null when it is none. */
export const webAddress = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = /^www\./i.test(value.trim()) ? `https://${value.trim()}` : value.trim();
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null;
};

/** The page of a record in the national register, from its own address or its number there; null when neither is known. */
export const registerPage = (url: unknown, number: string | null): string | null => {
  const address = webAddress(url);
  if (address && new URL(address).hostname.endsWith('algoritmes.overheid.nl')) return address;
  return number !== null && /^\d{1,20}$/.test(number) ? `${NATIONAL_REGISTER}${number}` : null;
};

/** The number of a record in the national register as its page's address carries it; null when it does not. */
export const numberInAddress = (url: unknown): string | null =>
  /^https:\/\/algoritmes\.overheid\.nl\/[a-z]{2}\/algoritme\/(?:[^/?#]+\/)?(\d+)/.exec(webAddress(url) ?? '')?.[1] ??
  null;

/** Rows of "title and link" that the standard has beside a text, as a list in that text. */
export const groupingAsText = (rows: unknown): string | null => {
  if (!Array.isArray(rows)) return null;
  const lines = rows.filter(isRecord).map((row) => {
    const values = Object.entries(row).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
    );
    const title = values.find(([name]) => /tit[el]/i.test(name))?.[1] ?? '';
    const link = values.find(([name, value]) => /link|url/i.test(name) && webAddress(value))?.[1];
    return link ? `- ${oneLine(title)} (${link.trim()})` : `- ${oneLine(title)}`;
  });
  return lines.filter((line) => line !== '- ').join('\n') || null;
};

/** Fields of the standard that hold an address, and what a link to it is called. */
const LINKED: readonly (readonly [field: string, title: string])[] = [
  ['website', 'Publiekspagina'],
  ['url', 'Bronregistratie'],
  ['process_index_url', 'Verwerkingsregister'],
  ['publiccode', 'Broncode'],
  ['contact_email', 'Contact'],
];

/** The addresses that a record names beside its page in the register. An e-mail address is left out: it is not public. */
export const linksOf = (raw: RawRecord): readonly Link[] =>
  LINKED.flatMap(([field, title]) => {
    const url = webAddress(raw[field]);
    return url && registerPage(url, null) === null ? [{ title, url }] : [];
  });
