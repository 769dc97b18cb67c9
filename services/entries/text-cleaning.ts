/** Marks that are never meant: direction overrides, invisible spaces, soft hyphens, language tags. Joiners stay, emoji need them. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
const CONTROL = /\p{Cc}/gu;
const CONTROL_BUT_LINES = /(?![\n\t])\p{Cc}/gu;
const LINE_ENDS = /\r\n?|\u2028|\u2029/g;
/** No script needs more marks on one letter; towers of them run over the lines above. */
const MARK_TOWER = /(\p{M}{4})\p{M}+/gu;

const cleaned = (text: string, control: RegExp, gap: string): string =>
  text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(control, gap)
    .replace(INVISIBLE, '')
    .replace(MARK_TOWER, '$1')
    .normalize('NFC');

/** One line of text as we keep it: NFC, no control or invisible characters, single spaces, trimmed. */
export const cleanLine = (text: string): string => cleaned(text, CONTROL, ' ').replace(/\s+/gu, ' ').trim();

/** Text of several lines as we keep it: NFC, no control or invisible characters but line ends and tabs, trimmed at the end. */
export const cleanText = (text: string): string => cleaned(text, CONTROL_BUT_LINES, '').replace(/^\n+/, '').trimEnd();
