import type { Accounts } from '../accounts/index.ts';
import type { Alerts } from '../alerts/index.ts';
import type { Chooser } from '../chooser/index.ts';
import type { Entries } from '../entries/index.ts';
import type { Matching } from '../matching/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Projects } from '../projects/index.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Roadmap } from '../roadmap/index.ts';
import type { Registers } from '../registers/index.ts';
import type { Search } from '../search/index.ts';
import type { Language, Texts } from '../texts.ts';

/** The doors of the domains, as resolvers see them. */
export interface HubDoors {
  readonly municipalities: Municipalities;
  readonly accounts: Accounts;
  readonly entries: Entries;
  readonly chooser: Chooser;
  readonly matching: Matching;
  readonly projects: Projects;
  readonly registers: Registers;
  readonly roadmap: Roadmap;
  readonly search: Search;
  readonly alerts: Alerts;
}

/** How the operations of one answer went: queries without any error, and all others. */
export interface Outcomes {
  clean: number;
  other: number;
}

/** What every resolver gets: made once per request. */
export interface Context {
  readonly hub: HubDoors;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly texts: Texts;
  readonly clock: Clock;
  readonly requestId: string;
  /** Address of the caller, for throttling only; never stored as it is. */
  readonly address: string;
  /** Origin for links in mail and absolute addresses. */
  readonly origin: string;
  readonly session: SessionOfRequest;
  readonly log: Log;
  readonly outcomes: Outcomes;
}

/** The session cookie of this request, and what the answer should make of it. */
export interface SessionOfRequest {
  /** Token that came with the request. */
  readonly token: string | null;
  /** Gives the browser a new session. */
  start(token: string): void;
  end(): void;
}
