import type { Language } from '../app/language.ts';

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-(?:SA|ND))?)-(\d\.\d)$/;
const ZERO = 'CC0-1.0';

/** How a licence is written for people: `CC BY 4.0` for the SPDX id `CC-BY-4.0`; most ids are already names. */
export const licenceName = (id: string): string => {
  if (id === ZERO) return 'CC0 1.0';
  const [, terms, version] = CREATIVE_COMMONS.exec(id) ?? [];
  return terms !== undefined && version !== undefined ? `CC ${terms} ${version}` : id;
};

/** Where the licence can be read: the plain summary of Creative Commons, else the text at SPDX. */
export const licenceUrl = (id: string, language: Language): string => {
  const deed = `deed.${language}`;
  if (id === ZERO) return `https://creativecommons.org/publicdomain/zero/1.0/${deed}`;
  const [, terms, version] = CREATIVE_COMMONS.exec(id) ?? [];
  return terms !== undefined && version !== undefined
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/${deed}`
    : `https://spdx.org/licenses/${id}.html`;
};
