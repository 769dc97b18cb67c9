import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { guest, type Viewer } from '../platform/viewer.ts';
import type { Context, HubDoors, Outcomes } from './context.ts';
import { languageAsked } from './cache/visitors.ts';
import { addressOf, ownOrigin } from './http-request.ts';
import type { Language, Texts } from '../texts.ts';
import type { SessionCookie } from './session-cookie.ts';

interface Deps {
  readonly hub: HubDoors;
  readonly texts: Texts;
  readonly clock: Clock;
  readonly log: Log;
  readonly cookie: SessionCookie;
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>;
}

/** The key in `Authorization` is no key of ours: answered with 401. */
export class BadToken extends Error {}

const bearerOf = (request: IncomingMessage): string | null =>
  /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** Makes the context of a request. Both the GraphQL path and the pages use it, so that nobody is known in two ways. */
export const createContextOf = ({ hub, texts, clock, log, cookie, config }: Deps) => {
  const viewerOf = async (request: IncomingMessage, session: string | null): Promise<Viewer> => {
    const bearer = bearerOf(request);
    if (bearer !== null) {
      const viewer = await hub.accounts.viewerOfToken(bearer);
      if (!viewer) throw new BadToken();
      return viewer;
    }
    return session === null ? guest : ((await hub.accounts.viewerOfSession(session)) ?? guest);
  };

  /** Whatever few resolvers ask for is worked out when they do: reading addresses costs more than a list from memory. */
  class RequestContext implements Context {
    readonly hub: HubDoors;
    readonly viewer: Viewer;
    readonly language: Language;
    readonly requestId: string;
    readonly session: Context['session'];
    readonly request: IncomingMessage;
    readonly outcomes: Outcomes = { clean: 0, other: 0 };

    constructor(
      request: IncomingMessage,
      given: Pick<Context, 'hub' | 'viewer' | 'language' | 'requestId' | 'session'>,
    ) {
      this.request = request;
      this.hub = given.hub;
      this.viewer = given.viewer;
      this.language = given.language;
      this.requestId = given.requestId;
      this.session = given.session;
    }
    get texts(): Texts {
      return texts;
    }
    get clock(): Clock {
      return clock;
    }
    get log(): Log {
      return log;
    }
    get address(): string {
      return addressOf(this.request, config.trustProxy);
    }
    get origin(): string {
      return ownOrigin(this.request, config.publicUrl) ?? 'http://127.0.0.1';
    }
  }

  /**
   * `language` is set for pages, where the address decides; else Accept-Language does. `doors` is set for answers that
   * may be kept, to see what they rest on.
   */
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    language: Language = languageAsked(request.headers['accept-language']),
    doors: HubDoors = hub,
  ): Promise<Context> => {
    const token = cookie.read(request);
    const session = {
      token,
      start: (started: string) => void response.setHeader('set-cookie', cookie.set(started)),
      end: () => void response.setHeader('set-cookie', cookie.clear()),
    };
    return new RequestContext(request, {
      hub: doors,
      viewer: await viewerOf(request, token),
      language,
      requestId,
      session,
    });
  };
};
export type ContextOf = ReturnType<typeof createContextOf>;

/** A short id for one request, for logs and fault messages. */
export const newRequestId = (): string => randomUUID().slice(0, 13);
