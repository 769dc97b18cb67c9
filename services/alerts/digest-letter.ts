import type { EntryCopy } from '../entries/index.ts';
import type { Letter } from '../ports/mail.ts';
import type { Digest } from './digest-store.ts';
import type { Language, SavedSearch } from './saved-search.ts';
import { stopCode } from './stop-code.ts';

/** What a letter needs of the hub around it. */
export interface LetterWords {
  /** The text of a key in a language. */
  text(language: Language, key: string, params?: Readonly<Record<string, string | number>>): string;
  /** Name of a municipality by its code. */
  municipality(code: string): string;
  /** Origin that people use, without a slash at the end. */
  baseUrl(): string;
}

export interface LetterPart {
  readonly search: SavedSearch;
  readonly found: readonly EntryCopy[];
}

interface DigestInWords {
  readonly digest: Digest;
  readonly to: string;
  /** At least one. */
  readonly parts: readonly LetterPart[];
}

/** Entries of one search in a letter; the rest is in the hub. */
const SHOWN = 10;

/** A line of a letter: words, and the address that they lead to. */
interface Line {
  readonly words: string;
  readonly href?: string;
}

interface Block {
  readonly title?: string;
  readonly lines: readonly Line[];
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const asText = (blocks: readonly Block[]): string =>
  `${blocks
    .map(({ title, lines }) =>
      [
        ...(title === undefined ? [] : [title, '']),
        ...lines.map(({ words, href }) => (href === undefined ? words : `${words}\n  ${href}`)),
      ].join('\n'),
    )
    .join('\n\n')}\n`;

const asHtml = (language: Language, blocks: readonly Block[]): string => {
  const line = ({ words, href }: Line): string =>
    href === undefined ? escape(words) : `<a href="${escape(href)}">${escape(words)}</a>`;
  const body = blocks.map(({ title, lines }) =>
    title === undefined
      ? lines.map((one) => `<p>${line(one)}</p>`).join('')
      : `<h2>${escape(title)}</h2><ul>${lines.map((one) => `<li>${line(one)}</li>`).join('')}</ul>`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${body.join('')}</body></html>`;
};

const total = (parts: readonly LetterPart[]): number => parts.reduce((sum, { found }) => sum + found.length, 0);

/** One letter with all that is new, in the language of the search that was saved last. Nothing in it is secret. */
export const digestLetter = (words: LetterWords, { digest, to, parts }: DigestInWords): Letter => {
  const language =
    [...parts].sort((a, b) => (a.search.savedAt < b.search.savedAt ? 1 : -1))[0]?.search.language ?? 'nl';
  const text = (key: string, params?: Readonly<Record<string, string | number>>): string =>
    words.text(language, `alerts.${key}`, params);
  const address = (path: string): string => `${words.baseUrl()}${language === 'en' ? '/en' : ''}${path}`;
  const stopAddress = (what: { readonly id: string; readonly stopKey: string }): string =>
    address(`/attendering-stoppen?code=${encodeURIComponent(stopCode(what))}`);
  const one = total(parts) === 1 ? 'one' : 'other';
  const number = total(parts);

  const partOf = ({ search, found }: LetterPart): Block => ({
    title: text('digest-search', { name: search.name, number: found.length }),
    lines: [
      ...found.slice(0, SHOWN).map(({ title, publisher, url }) => ({
        words: text('digest-item', { title, municipality: words.municipality(publisher) }),
        href: address(url),
      })),
      ...(found.length > SHOWN
        ? [{ words: text('digest-more', { number: found.length - SHOWN }), href: address('/mijn/zoekopdrachten') }]
        : []),
    ],
  });
  const blocks: readonly Block[] = [
    { lines: [{ words: text(`digest-greeting-${one}`, { number }) }] },
    ...parts.map(partOf),
    { lines: [{ words: text('digest-change'), href: address('/mijn/zoekopdrachten') }] },
    {
      lines: parts.map(({ search }) => ({
        words: text('digest-stop', { name: search.name }),
        href: stopAddress(search),
      })),
    },
  ];
  return {
    key: digest.id,
    to,
    subject: text(`digest-subject-${one}`, { number }),
    text: asText(blocks),
    html: asHtml(language, blocks),
    headers: {
      'List-Unsubscribe': `<${stopAddress(digest)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
};
