/** Languages of the site. The path decides: `/…` is Dutch, `/en/…` is the same page in English. */
export type Language = 'nl' | 'en';

export interface LocalPath {
  readonly language: Language;
  /** The path as the Dutch page has it: starts with `/`, without `/en`. */
  readonly path: string;
}

/** Splits `/en/zoeken` into English and `/zoeken`. */
export const readPath = (pathname: string): LocalPath =>
  pathname === '/en' || pathname.startsWith('/en/')
    ? { language: 'en', path: pathname.slice(3) || '/' }
    : { language: 'nl', path: pathname };

/** Gives the address of a Dutch path (query and fragment allowed) in a language. Anything but an absolute path stays as it is. */
export const localised = (language: Language, path: string): string =>
  language === 'en' && path.startsWith('/') && !path.startsWith('//') ? `/en${path}` : path;

export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');
