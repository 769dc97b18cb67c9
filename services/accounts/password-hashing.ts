import { hash, verify } from '@node-rs/argon2';
import { isHashable, normalPassword } from './password.ts';
import { newSecret } from './secret.ts';

/** Cost of argon2id: memory in KiB, passes, lanes. */
export interface HashingCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** OWASP ASVS 5.0 appendix C: 19 MiB, 2 passes; about 14 ms. */
export const PRODUCTION_COST: HashingCost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

// Hashing shares libuv's four threads with files and DNS, so it may never take them all.
const AT_ONCE = 2;
const WAITING = 50;

/** Too many people are signing in at this moment; the caller should ask them to try again. */
export const BUSY = Symbol('too many passwords are being hashed');
export type Busy = typeof BUSY;

export interface PasswordHashing {
  hash(password: string): Promise<string | Busy>;
  /** Takes as long for someone without a password (null), or without an account, as for someone with one. */
  verify(passwordHash: string | null, password: string): Promise<boolean | Busy>;
  /** True for a hash that was made with another cost than today's. */
  isOutdated(passwordHash: string): boolean;
}

/** Lets `atOnce` pieces of work run, `waiting` more wait their turn, and answers `BUSY` to the rest. */
export const createQueue = (atOnce: number, waiting: number) => {
  const turns: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    const next = turns.shift();
    if (next) next();
    else running -= 1;
  };
  return async <T>(work: () => Promise<T>): Promise<T | Busy> => {
    if (running < atOnce) running += 1;
    else if (turns.length >= waiting) return BUSY;
    else await new Promise<void>((resolve) => turns.push(resolve));
    return work().finally(leave);
  };
};

/** Argon2id with a bounded queue. `cost` is lowered by tests only. */
export const createPasswordHashing = async (cost: HashingCost = PRODUCTION_COST): Promise<PasswordHashing> => {
  const queue = createQueue(AT_ONCE, WAITING);
  const nobodys = await hash(newSecret(), cost);
  const mark = `$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;
  return {
    hash: (password) => queue(() => hash(normalPassword(password), cost)),
    verify: async (passwordHash, password) => {
      if (!isHashable(password)) return false;
      const right = await queue(() => verify(passwordHash ?? nobodys, normalPassword(password)));
      return right === BUSY ? BUSY : right && passwordHash !== null;
    },
    isOutdated: (passwordHash) => !passwordHash.startsWith('$argon2id$v=19$') || !passwordHash.includes(mark),
  };
};
