import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import i18next, { type TFunction } from 'i18next';
import type { Problem } from './platform/problem.ts';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Turns message keys into words of a language. */
export interface Texts {
  text(language: Language, key: string, params?: Readonly<Record<string, string | number>>): string;
  problem(language: Language, problem: Problem): string;
}

/** `<domain>.json` holds `{ key: text }`; the full key is `<domain>.<key>`. */
const messages = (root: string, language: Language): Record<string, string> => {
  const folder = path.join(root, 'schema/messages', language);
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) =>
        Object.entries(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, string>).map(
          ([key, text]) => [`${path.basename(file, '.json')}.${key}`, text] as const,
        ),
      ),
  );
};

/** Reads `schema/messages/{nl,en}`. Numbers in texts are written as people of that language write them. */
export const readTexts = async (root: string): Promise<Texts> => {
  const i18n = i18next.createInstance();
  await i18n.init({
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: { nl: { translation: messages(root, 'nl') }, en: { translation: messages(root, 'en') } },
  });
  const translators = Object.fromEntries(LANGUAGES.map((language) => [language, i18n.getFixedT(language)])) as Record<
    Language,
    TFunction
  >;
  const locales = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') };
  const text: Texts['text'] = (language, key, params = {}) =>
    translators[language](
      key,
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'number' ? locales[language].format(value) : value,
        ]),
      ),
    );
  return { text, problem: (language, problem) => text(language, problem.key, problem.params) };
};

/** nl or en: the first of the two in an Accept-Language header by weight, else nl. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const weight = Number(/^\s*q=([\d.]+)/.exec(params.join(';'))?.[1] ?? 1);
      return { language: tag.split('-')[0], weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (
    LANGUAGES.find(
      (language) => language === wanted.find((w) => w.language === 'nl' || w.language === 'en')?.language,
    ) ?? 'nl'
  );
};
