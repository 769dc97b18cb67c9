import { randomUUID } from 'node:crypto';
import type { Context } from '../../../services/gateway/context.ts';
import { silentLog } from '../../../services/platform/log.ts';
import { guest } from '../../../services/platform/viewer.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import type { StoreOnlyHub } from '../store-only-hub.ts';

/** What resolvers need to answer a visitor, made for each request as other frameworks do. */
export const visitorContext = ({ hub, texts }: Pick<StoreOnlyHub, 'hub' | 'texts'>): Context => ({
  ...{ hub, texts, viewer: guest, language: 'nl', clock: systemClock, requestId: randomUUID() },
  ...{ address: '127.0.0.1', origin: 'http://127.0.0.1', log: silentLog, outcomes: { clean: 0, other: 0 } },
  session: { token: null, start: () => undefined, end: () => undefined },
});
