import type { Log } from '../platform/log.ts';
import type { Mail } from '../ports/mail.ts';
import { linkLetter, signInAddress, type Words } from './link-letter.ts';
import type { LinkRequest, LinkRequestStore } from './link-request-store.ts';
import { MAILED_LINK_MS, type SignInLinkStore } from './sign-in-link-store.ts';
import type { UserStore } from './user-store.ts';

interface Deps {
  readonly requests: Pick<LinkRequestStore, 'takeDue' | 'finish'>;
  readonly users: Pick<UserStore, 'byEmail'>;
  readonly links: Pick<SignInLinkStore, 'make'>;
  readonly mail: Pick<Mail, 'send'>;
  readonly words: Words;
  /** The configured address of the hub: never what a request's Host header says. */
  readonly baseUrl: () => string;
  readonly log: Pick<Log, 'warn'>;
}

const sendLink = async ({ users, links, mail, words, baseUrl }: Deps, request: LinkRequest): Promise<void> => {
  const user = await users.byEmail(request.email);
  if (user === null) return;
  const { language } = request;
  const address = signInAddress(baseUrl(), await links.make(user, MAILED_LINK_MS), language);
  await mail.send(linkLetter(words, { key: request.id, to: user.email, address, language }));
};

/** Deals with the wishes for a link that wait. What the mail server does not take now is tried again later. */
export const createSendWaitingLinks = (deps: Deps) => async (): Promise<void> => {
  for (const request of await deps.requests.takeDue()) {
    try {
      await sendLink(deps, request);
      await deps.requests.finish(request);
    } catch (error) {
      deps.log.warn(
        { request: request.id, tries: request.tries, fault: (error as Error).name },
        'sign-in link not sent yet',
      );
    }
  }
};
