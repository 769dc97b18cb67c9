import type { RequestHandler } from 'express';
import type { HubDoors } from '../context.ts';

export interface HealthHandlers {
  readonly healthz: RequestHandler;
  readonly readyz: RequestHandler;
}

interface Deps {
  readonly hub: Pick<HubDoors, 'search'>;
  readonly store: { ping(): Promise<void> };
}

const storeStands = (store: Deps['store']): Promise<boolean> =>
  store.ping().then(
    () => true,
    () => false,
  );

/**
 * `/healthz`: the process lives. `/readyz`: what the hub can do now: 503 when it cannot serve (no store); without its
 * search engine it serves on, says so, and answers searches from the store.
 */
export const createHealth = ({ hub, store }: Deps): HealthHandlers => ({
  healthz: (_request, response) => void response.set('cache-control', 'no-store').json({ status: 'ok' }),
  readyz: async (_request, response) => {
    const [stands, search] = await Promise.all([storeStands(store), hub.search.health()]);
    response
      .status(stands ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({
        status: !stands ? 'unavailable' : search.available ? 'ready' : 'limited',
        store: stands ? 'up' : 'down',
        search: search.available ? 'up' : 'down',
        backlog: search.backlog,
      });
  },
});
