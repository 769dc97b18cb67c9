import type { Language } from './language.ts';
import { createWords } from './words.tsx';
import type { Texts, Words } from './words.tsx';

type TextFile = Readonly<Record<string, string>>;

// Every folder of web/src may bring texts.nl.json and texts.en.json; the folder's name goes before their keys.
const files = import.meta.glob<TextFile>('/web/src/*/texts.*.json', { eager: true, import: 'default' });

const textsOf = (language: Language): Texts => {
  const entries = Object.entries(files).flatMap(([file, texts]) => {
    const domain = file.split('/').at(-2) ?? '';
    return file.endsWith(`texts.${language}.json`)
      ? Object.entries(texts).map(([key, text]) => [`${domain}.${key}`, text] as const)
      : [];
  });
  return Object.fromEntries(entries);
};

const all: Readonly<Record<Language, Texts>> = { nl: textsOf('nl'), en: textsOf('en') };

/** All words of a language; only the server has them. */
export const wordsOf: Readonly<Record<Language, Words>> = {
  nl: createWords('nl', all.nl),
  en: createWords('en', all.en),
};

/** The texts that a browser program needs: those of its domains, and of the components. */
export const pickTexts = (language: Language, domains: readonly string[]): Texts => {
  const wanted = new Set(['ui', ...domains]);
  return Object.fromEntries(
    Object.entries(all[language]).filter(([key]) => wanted.has(key.slice(0, key.indexOf('.')))),
  );
};
