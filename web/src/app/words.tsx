import { createInstance } from 'i18next';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { formatOf } from './format.ts';
import type { Format } from './format.ts';
import { localised } from './language.ts';
import type { Language } from './language.ts';

/** Full key (`<domain>.<key>`) to text. */
export type Texts = Readonly<Record<string, string>>;
type TextParams = Readonly<Record<string, string | number>>;

/** Everything that differs by language: words, addresses, figures. */
export interface Words {
  readonly language: Language;
  /** The text of a key, with its `{{params}}` filled in; `count` picks `_one` or `_other`. */
  text(key: string, params?: TextParams): string;
  /** The address of a Dutch path in this language: `/zoeken` becomes `/en/zoeken`. */
  to(path: string): string;
  readonly format: Format;
}

/** Makes the words of one language from its texts. */
export const createWords = (language: Language, texts: Texts): Words => {
  const i18n = createInstance({
    lng: language,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  return {
    language,
    text: (key, params) => i18n.t(key, { ...params }),
    to: (path) => localised(language, path),
    format: formatOf(language),
  };
};

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = (props: { readonly words: Words; readonly children: ReactNode }) => (
  <WordsContext value={props.words}>{props.children}</WordsContext>
);

/** The words of the page's language, for any component. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component asked for words outside WordsProvider');
  return words;
};
