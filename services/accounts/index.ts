import type { Clock } from '../platform/clock.ts';
import type { Job } from '../platform/job.ts';
import type { Log } from '../platform/log.ts';
import type { Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import type { Mail } from '../ports/mail.ts';
import type { Store } from '../ports/storage.ts';
import { createAddUser, type AddUserOutcome } from './add-user.ts';
import type { AddUserInput, KnownMunicipalities } from './admission.ts';
import {
  createAddToken,
  createListTokens,
  createRevokeToken,
  type AddTokenInput,
  type ListedToken,
} from './api-tokens.ts';
import { createAttemptGuard, openCounters } from './attempt-guard.ts';
import { LINK_LIMITS, PASSWORD_LIMITS } from './attempts.ts';
import { createChangePassword, type ChangePasswordInput } from './change-password.ts';
import type { Words } from './link-letter.ts';
import { openLinkRequestStore } from './link-request-store.ts';
import { createListUsers, listed, type ListedUser } from './list-users.ts';
import { createMakeSignInLink } from './make-sign-in-link.ts';
import { createPasswordHashing, type HashingCost } from './password-hashing.ts';
import { createViewerOfSession, createViewerOfToken } from './recognise-viewer.ts';
import { createRemoveUser } from './remove-user.ts';
import { createRequestSignInLink, type RequestSignInLinkInput } from './request-sign-in-link.ts';
import { createSendWaitingLinks } from './send-waiting-links.ts';
import { openSessionStore } from './session-store.ts';
import { openSignInLinkStore } from './sign-in-link-store.ts';
import { createSignInWithLink, type SignInWithLinkInput } from './sign-in-with-link.ts';
import { createSignIn, type SignInInput, type SignInOutcome } from './sign-in.ts';
import { createSignOut } from './sign-out.ts';
import { openTokenStore } from './token-store.ts';
import { openUserStore } from './user-store.ts';

export type { ListedUser } from './list-users.ts';
export { PRODUCTION_COST, type HashingCost } from './password-hashing.ts';
export type { SignInOutcome } from './sign-in.ts';

/** Who people are, how they sign in, and what lets programs act for them. Secrets leave this domain once, at birth. */
export interface Accounts {
  signIn(input: SignInInput): Promise<Result<SignInOutcome>>;
  /** The same answer in the same time for a known and an unknown address; the letter follows in the background. */
  requestSignInLink(input: RequestSignInLinkInput): Promise<Result<null>>;
  signInWithLink(input: SignInWithLinkInput): Promise<Result<SignInOutcome>>;
  /** Ends all other sessions, tokens and links of this person; the answer holds a fresh session. */
  changePassword(input: ChangePasswordInput): Promise<Result<SignInOutcome>>;
  /** Ends the session of this token. */
  signOut(sessionToken: string | null): Promise<Result<null>>;

  /** Null when the session is unknown, over or ended. Roles are those of this moment. */
  viewerOfSession(token: string): Promise<SignedIn | null>;
  /** Null when the token is unknown or revoked. */
  viewerOfToken(bearer: string): Promise<SignedIn | null>;
  /** What someone may see of their own account; null when it is gone. */
  ownAccount(viewer: SignedIn): Promise<ListedUser | null>;

  /** What a user is called; null when the account is gone. */
  nameOf(userId: string): Promise<string | null>;

  /** Adds a user, or gives an existing one this place too. */
  addUser(viewer: Viewer, input: AddUserInput): Promise<Result<AddUserOutcome>>;
  listUsers(viewer: Viewer): Promise<Result<readonly ListedUser[]>>;
  removeUser(viewer: Viewer, email: string): Promise<Result<ListedUser>>;
  /** An address that signs this user in once, within seven days. */
  makeSignInLink(viewer: Viewer, email: string): Promise<Result<string>>;
  addToken(viewer: Viewer, input: AddTokenInput): Promise<Result<ListedToken & { readonly secret: string }>>;
  listTokens(viewer: Viewer): Promise<Result<readonly ListedToken[]>>;
  revokeToken(viewer: Viewer, id: string): Promise<Result<null>>;

  /** Where letters of the hub to this person go; null when the account is gone. */
  mailAddressOf(userId: string): Promise<string | null>;

  /** Sends the links that were asked for and not sent yet. */
  sendWaitingLinks(): Promise<void>;
  /** What this domain wants done now and then. */
  readonly jobs: readonly Job[];
  /** Resolves when no letter is being sent any more; call it before the store closes. */
  close(): Promise<void>;
}

export interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly mail: Pick<Mail, 'send'>;
  readonly municipalities: KnownMunicipalities;
  readonly words: Words;
  /** Origin that people use, without a slash at the end. */
  readonly baseUrl: () => string;
  readonly log: Pick<Log, 'warn' | 'error'>;
  /** Cheaper hashing, for tests. */
  readonly hashingCost?: HashingCost;
}

/** How often links that the mail server did not take are offered again, in ms. */
const RETRY_MS = 15_000;

/** Runs work in the background, one run after another; a request during a run leads to one more. */
const createBackground = (work: () => Promise<void>, onFault: (error: unknown) => void) => {
  let waiting = false;
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    waiting = false;
    await work().catch(onFault);
  };
  return {
    soon: (): void => {
      if (waiting) return;
      waiting = true;
      running = running.then(run);
    },
    idle: (): Promise<void> => running,
  };
};

export const createAccounts = async (deps: Deps): Promise<Accounts> => {
  const { store, clock, municipalities, baseUrl, log } = deps;
  const users = await openUserStore(store);
  const sessions = await openSessionStore(store, clock);
  const links = await openSignInLinkStore(store, clock);
  const requests = await openLinkRequestStore(store, clock);
  const tokens = await openTokenStore(store);
  const counters = await openCounters(store);
  const hashing = await createPasswordHashing(deps.hashingCost);
  const passwordGuard = createAttemptGuard({ counters, clock }, 'password', PASSWORD_LIMITS);
  const linkUseGuard = createAttemptGuard({ counters, clock }, 'link use', PASSWORD_LIMITS);
  const linkRequestGuard = createAttemptGuard({ counters, clock }, 'link request', LINK_LIMITS);
  const sending = createBackground(
    createSendWaitingLinks({ requests, users, links, mail: deps.mail, words: deps.words, baseUrl, log }),
    (error) => log.error({ err: error }, 'sending sign-in links stopped'),
  );

  const sendWaitingLinks = (): Promise<void> => {
    sending.soon();
    return sending.idle();
  };
  const retry: Job = {
    name: 'accounts-send-waiting-links',
    schedule: { every: RETRY_MS },
    wanted: requests.anyDue,
    run: sendWaitingLinks,
  };

  return {
    signIn: createSignIn({ users, sessions, hashing, guard: passwordGuard }),
    requestSignInLink: createRequestSignInLink({ requests, guard: linkRequestGuard, sendSoon: sending.soon }),
    signInWithLink: createSignInWithLink({ users, links, sessions, guard: linkUseGuard }),
    changePassword: createChangePassword({ users, sessions, hashing, guard: passwordGuard, clock }),
    signOut: createSignOut({ sessions }),
    viewerOfSession: createViewerOfSession({ users, sessions }),
    viewerOfToken: createViewerOfToken({ users, tokens }),
    ownAccount: async (viewer) => {
      const user = await users.byId(viewer.userId);
      return user && listed(user);
    },
    nameOf: async (userId) => (await users.byId(userId))?.name ?? null,
    addUser: createAddUser({ users, links, hashing, municipalities, baseUrl }),
    listUsers: createListUsers({ users }),
    removeUser: createRemoveUser({ users, tokens }),
    makeSignInLink: createMakeSignInLink({ users, links, baseUrl }),
    addToken: createAddToken({ users, tokens, clock }),
    listTokens: createListTokens({ users, tokens, clock }),
    revokeToken: createRevokeToken({ users, tokens, clock }),
    mailAddressOf: async (userId) => (await users.byId(userId))?.email ?? null,
    sendWaitingLinks,
    jobs: [retry],
    close: () => sending.idle(),
  };
};
