import type { Letter } from '../ports/mail.ts';
import { MAILED_LINK_MS } from './sign-in-link-store.ts';

export type Language = 'nl' | 'en';

/** Words in a language by message key; the hub's texts fit. */
export interface Words {
  text(language: Language, key: string, params?: Readonly<Record<string, string | number>>): string;
}

/**
 * The address that signs in with this secret. Opening it only shows a button: programs that look at links in mail
 * would otherwise use it up.
 */
export const signInAddress = (baseUrl: string, token: string, language: Language): string =>
  `${baseUrl}${language === 'en' ? '/en' : ''}/inloggen?link=${token}`;

/** The letter with a sign-in link. */
export const linkLetter = (
  words: Words,
  {
    key,
    to,
    address,
    language,
  }: { readonly key: string; readonly to: string; readonly address: string; readonly language: Language },
): Letter => ({
  key,
  to,
  subject: words.text(language, 'accounts.link-letter-subject'),
  text: words.text(language, 'accounts.link-letter-text', { address, minutes: MAILED_LINK_MS / 60_000 }),
});
