import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** For tests: a server on this machine that gives recorded answers, shaped as Meilisearch's API documents them. */

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** `hang` never answers. */
export type Answer =
  { readonly status?: number; readonly json: unknown } | { readonly status: number; readonly text: string } | 'hang';

/** Answers by `METHOD /path`; a list is used up one by one, its last answer stays. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[]>>;

export interface ReplayServer {
  readonly url: string;
  readonly requests: readonly Recorded[];
  /** Bodies that were sent to one address. */
  sent(route: string): unknown[];
  close(): Promise<void>;
}

/** An error as Meilisearch gives it. */
export const apiError = (status: number, code: string): Answer => ({
  status,
  json: {
    message: `${code} happened`,
    code,
    type: 'invalid_request',
    link: `https://docs.meilisearch.com/errors#${code}`,
  },
});

let tasks = 0;
/** A task that was accepted; `taskUid` may be given to be found again. */
export const enqueued = (taskUid = ++tasks, type = 'documentAdditionOrUpdate'): Answer => ({
  status: 202,
  json: { taskUid, indexUid: 'entries', status: 'enqueued', type, enqueuedAt: '2026-11-24T09:00:00Z' },
});

/** The state of tasks, as the list of tasks tells it. */
export const taskList = (
  states: Readonly<Record<number, 'enqueued' | 'processing' | 'succeeded' | 'canceled' | 'failed'>>,
): Answer => ({
  json: {
    results: Object.entries(states).map(([uid, status]) => ({
      uid: Number(uid),
      batchUid: 1,
      indexUid: 'entries',
      status,
      type: 'documentAdditionOrUpdate',
      canceledBy: null,
      error:
        status === 'failed'
          ? { message: 'the disk is full', code: 'no_space_left_on_device', type: 'system', link: '' }
          : null,
      duration: null,
      enqueuedAt: '2026-11-24T09:00:00Z',
      startedAt: null,
      finishedAt: null,
    })),
    total: 1,
    limit: 20,
    from: 1,
    next: null,
  },
});

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
};

const give = (response: ServerResponse, answer: Answer | undefined): void => {
  if (answer === 'hang') return;
  const [status, body] = !answer
    ? [500, '{"message":"no answer was recorded"}']
    : 'json' in answer
      ? [answer.status ?? 200, JSON.stringify(answer.json)]
      : [answer.status, answer.text];
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
};

/** Starts a server that replays answers and remembers what it was asked. */
export const replay = async (answers: Answers): Promise<ReplayServer> => {
  const requests: Recorded[] = [];
  const left = new Map(
    Object.entries(answers).map(([route, list]) => [
      route,
      Array.isArray(list) ? [...(list as Answer[])] : [list as Answer],
    ]),
  );
  const next = (route: string): Answer | undefined => {
    const list = left.get(route) ?? [];
    return list.length > 1 ? list.shift() : list[0];
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const method = request.method ?? '';
    void readBody(request).then((body) => {
      requests.push({ method, path: request.url ?? '', authorization: request.headers.authorization, body });
      give(response, next(`${method} ${path}`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    sent: (route) =>
      requests.filter(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}` === route).map(({ body }) => body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
