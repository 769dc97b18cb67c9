import type { Clock } from '../platform/clock.ts';
import { define, Stale, type Doc, type Store } from '../ports/storage.ts';
import { hashSecret, looksLikeSecret, newSecret } from './secret.ts';
import type { User } from './user.ts';

const MINUTE = 60_000;
/** How long a link lasts that somebody asked for by mail. */
export const MAILED_LINK_MS = 30 * MINUTE;
/** How long a link lasts that the operator made for somebody. */
export const OPERATOR_LINK_MS = 7 * 24 * 60 * MINUTE;

/** A link that signs in once. The id is the hash of the secret in it. */
interface SignInLink extends Doc {
  readonly userId: string;
  /** The user's `credentialGeneration` when it was made. */
  readonly generation: number;
  readonly expiresAt: string;
}

export interface SignInLinkStore {
  /** Gives the secret; only its hash is stored. */
  make(user: User, lastsMs: number): Promise<string>;
  /** Uses the link up and gives what it was; null when it is unknown, over or used, also for all but one of a race. */
  take(token: string): Promise<SignInLink | null>;
}

const LINKS = define<SignInLink>()({ name: 'sign-in-links', fields: ['expiresAt'], expires: 'expiresAt', feed: false });

export const openSignInLinkStore = async (store: Store, clock: Clock): Promise<SignInLinkStore> => {
  const links = await store.collection(LINKS);
  return {
    make: async (user, lastsMs) => {
      const token = newSecret();
      await links.insert({
        id: hashSecret(token),
        userId: user.id,
        generation: user.credentialGeneration,
        expiresAt: new Date(clock.now().getTime() + lastsMs).toISOString(),
      });
      return token;
    },
    take: async (token) => {
      const link = looksLikeSecret(token) ? await links.get(hashSecret(token)) : null;
      if (link === null) return null;
      try {
        await links.remove(link);
        return link;
      } catch (error) {
        if (error instanceof Stale) return null;
        throw error;
      }
    },
  };
};
