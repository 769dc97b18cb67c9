import { LRUCache } from 'lru-cache';
import { newId } from '../platform/ids.ts';
import { define, Stale, type Doc, type Store, type StoredEvent } from '../ports/storage.ts';
import { hashSecret, looksLikeSecret, newSecret } from './secret.ts';
import type { User } from './user.ts';

export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** What a program signs in with: acts as its user, never as more than that. */
export interface ApiToken extends Doc {
  readonly userId: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly hash: string;
  /** The user's `credentialGeneration` when it was made. */
  readonly generation: number;
  readonly createdAt: string;
}

export interface TokenStore {
  /** Gives the secret beside what is stored; it cannot be shown again. */
  make(
    user: User,
    token: Pick<ApiToken, 'name' | 'scope' | 'createdAt'>,
    event: StoredEvent,
  ): Promise<{ readonly token: ApiToken; readonly secret: string }>;
  bySecret(secret: string): Promise<ApiToken | null>;
  byId(id: string): Promise<ApiToken | null>;
  of(userId: string): Promise<readonly ApiToken[]>;
  /** False when it was gone already. */
  remove(token: ApiToken, event: StoredEvent): Promise<boolean>;
}

const TOKENS = define<ApiToken>()({ name: 'api-tokens', fields: ['userId', 'hash'], unique: [['hash']] });

/** So that scanners for leaked secrets, and people, recognise ours. */
const PREFIX = 'gemeengoed_';
const MOST = 1000;
const REMEMBERED = 1_000;

export const openTokenStore = async (store: Store): Promise<TokenStore> => {
  const tokens = await store.collection(TOKENS);
  /** Ids by hash: what a hash belongs to never changes, and whether it still exists is asked each time. */
  const ids = new LRUCache<string, string>({ max: REMEMBERED });
  const byHash = async (hash: string): Promise<ApiToken | null> => {
    const id = ids.get(hash);
    if (id !== undefined) return tokens.get(id);
    const [found] = (await tokens.find({ where: { hash }, limit: 1 })).items;
    if (found) ids.set(hash, found.id);
    return found ?? null;
  };
  return {
    make: async (user, token, event) => {
      const secret = newSecret(PREFIX);
      const stored = await tokens.insert(
        {
          id: newId('token'),
          userId: user.id,
          generation: user.credentialGeneration,
          hash: hashSecret(secret),
          ...token,
        },
        event,
      );
      return { token: stored, secret };
    },
    bySecret: async (secret) => (looksLikeSecret(secret) ? byHash(hashSecret(secret)) : null),
    byId: (id) => tokens.get(id),
    of: async (userId) => (await tokens.find({ where: { userId }, limit: MOST })).items,
    remove: async (token, event) => {
      try {
        await tokens.remove(token, event);
        return true;
      } catch (error) {
        if (error instanceof Stale) return false;
        throw error;
      }
    },
  };
};
