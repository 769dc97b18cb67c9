import { Conflict, define, Stale, type Collection, type Store, type StoredEvent } from '../ports/storage.ts';
import type { User } from './user.ts';

/** Users in the words of this domain. */
export interface UserStore {
  byId(id: string): Promise<User | null>;
  /** `email` must be folded. */
  byEmail(email: string): Promise<User | null>;
  /** Everyone, in the order of addresses. */
  all(): Promise<readonly User[]>;
  /** Null when the address was taken meanwhile. */
  add(user: Omit<User, 'version'>, event: StoredEvent): Promise<User | null>;
  /** Null when the user changed or went away meanwhile. */
  save(user: User, event: StoredEvent): Promise<User | null>;
  /** False when the user changed or went away meanwhile. */
  remove(user: User, event: StoredEvent): Promise<boolean>;
}

const USERS = define<User>()({ name: 'users', fields: ['email'], sort: ['email'], unique: [['email']] });
const PAGE = 500;

const nullWhen = async <T>(work: Promise<T>, expected: typeof Conflict | typeof Stale): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof expected) return null;
    throw error;
  }
};

const readAll = async (users: Collection<User, 'email', 'email'>): Promise<readonly User[]> => {
  const everyone: User[] = [];
  let after: string | null = null;
  do {
    const page: { items: readonly User[]; next: string | null } = await users.find({
      sort: 'email',
      limit: PAGE,
      after,
    });
    everyone.push(...page.items);
    after = page.next;
  } while (after !== null);
  return everyone;
};

export const openUserStore = async (store: Store): Promise<UserStore> => {
  const users = await store.collection(USERS);
  return {
    byId: (id) => users.get(id),
    byEmail: async (email) => (await users.find({ where: { email }, limit: 1 })).items[0] ?? null,
    all: () => readAll(users),
    add: (user, event) => nullWhen(users.insert(user, event), Conflict),
    save: (user, event) => nullWhen(users.put(user, event), Stale),
    remove: async (user, event) =>
      (await nullWhen(
        users.remove(user, event).then(() => true),
        Stale,
      )) ?? false,
  };
};
