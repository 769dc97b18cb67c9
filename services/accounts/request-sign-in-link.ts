import { fail, ok, type Result } from '../platform/result.ts';
import { invalid, tooManyLinks } from './accounts-problems.ts';
import type { AttemptGuard } from './attempt-guard.ts';
import type { Language } from './link-letter.ts';
import type { LinkRequestStore } from './link-request-store.ts';
import { foldEmail, isEmail } from './user.ts';

export interface RequestSignInLinkInput {
  readonly email: string;
  readonly language: Language;
  readonly address: string;
}

interface Deps {
  readonly requests: Pick<LinkRequestStore, 'add'>;
  readonly guard: AttemptGuard;
  /** Starts sending in the background. */
  readonly sendSoon: () => void;
}

/**
 * Writes down that somebody wants a link. Whether the address is known is found out only after the answer, so neither
 * its words nor its time tell.
 */
export const createRequestSignInLink =
  ({ requests, guard, sendSoon }: Deps) =>
  async ({ email, language, address }: RequestSignInLinkInput): Promise<Result<null>> => {
    const account = foldEmail(email);
    if (!isEmail(account)) return fail(invalid('email', 'no-email'));
    const wait = await guard.begin({ account, address });
    if (wait > 0) return fail(tooManyLinks(wait));
    await requests.add(account, language);
    sendSoon();
    return ok(null);
  };
