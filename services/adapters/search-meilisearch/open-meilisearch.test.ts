import type { SearchPort } from '../../ports/search.ts';
import { specHash } from '../search/request-rules.ts';
import { known, META, openOn, spec, type Recording } from './recording.ts';
import { apiError, enqueued, taskList, type Answers, type ReplayServer } from './replay-server.ts';

let server: ReplayServer;
let port: SearchPort;
let recording: Recording;
const open = async (answers: Answers, requestMs?: number): Promise<void> => {
  recording = await openOn(answers, requestMs);
  ({ server, port } = recording);
};
const openKnown = async (answers: Answers, requestMs?: number): Promise<void> => {
  await open({ ...known, ...answers }, requestMs);
  expect(await port.ensureIndex(spec)).toEqual({ ok: true, value: { rebuildNeeded: false } });
};
afterEach(() => recording.close());

const unavailable = (reason: string) => ({ ok: false, failure: { kind: 'unavailable', reason } });

const request = { index: 'entries', q: 'afval', page: { offset: 0, limit: 2 } };
const found = (...responses: readonly object[]): Answers => ({
  'POST /multi-search': {
    json: {
      results: responses.map((response) => ({ indexUid: 'entries', query: 'afval', processingTimeMs: 1, ...response })),
    },
  },
});

describe('the index', () => {
  test.each([
    ['was never filled', { [META]: apiError(404, 'index_not_found') }],
    ['is not known', { [META]: apiError(404, 'document_not_found') }],
    [
      'was made for another specification',
      { [META]: { json: { id: 'entries', specHash: 'other', seq: 7, words: '' } } },
    ],
    ['is gone', { 'GET /indexes/entries': apiError(404, 'index_not_found') }],
  ] as [string, Answers][])('that %s asks for a rebuild', async (_, answers) => {
    await open({ ...known, ...answers });
    expect(await port.ensureIndex(spec)).toEqual({ ok: true, value: { rebuildNeeded: true } });
    expect(await port.search(request)).toEqual(unavailable('missing'));
  });

  test('is known with its key, and health tells how far it is', async () => {
    await openKnown({
      'GET /indexes/entries/stats': { json: { numberOfDocuments: 3, isIndexing: false, fieldDistribution: {} } },
    });
    expect(server.requests.every(({ authorization }) => authorization === 'Bearer a-key')).toBe(true);
    expect(await port.health('entries')).toEqual({
      available: true,
      documents: 3,
      specHash: specHash(spec),
      seq: 7,
      lastError: null,
    });
  });

  test('with a key that is not accepted stops the start', async () => {
    await open({ [META]: apiError(403, 'invalid_api_key') });
    await expect(port.ensureIndex(spec)).rejects.toThrow('invalid_api_key');
  });
});

describe('a search', () => {
  test('gives ids, scores, distances, marks, counts and the total', async () => {
    await openKnown(
      found({
        hits: [
          { id: 'a', _rankingScore: 0.9, _geoDistance: 120, _formatted: { id: 'a', title: '\ue000Afval\ue001 <b>' } },
          { id: 'b', _rankingScore: 0.5, _formatted: { id: 'b' } },
        ],
        page: 1,
        hitsPerPage: 2,
        totalPages: 20,
        totalHits: 40,
        facetDistribution: { kind: { NEED: 1, TOOL: 39 } },
      }),
    );
    expect(await port.search({ ...request, facets: ['kind'], highlight: ['title'] })).toEqual({
      ok: true,
      value: {
        hits: [
          { id: 'a', score: 0.9, distanceMeters: 120, highlights: { title: { text: 'Afval <b>', ranges: [[0, 5]] } } },
          { id: 'b', score: 0.5, highlights: { title: { text: '', ranges: [] } } },
        ],
        total: { value: 40, exact: true },
        facets: new Map([
          [
            'kind',
            new Map([
              ['TOOL', 39],
              ['NEED', 1],
            ]),
          ],
        ]),
        degraded: false,
      },
    });
  });

  test('takes the count of a facet that ignores its own filter from its own query', async () => {
    const main = {
      hits: [],
      totalHits: 1_000,
      page: 1,
      hitsPerPage: 2,
      totalPages: 500,
      facetDistribution: { kind: { TOOL: 1 } },
    };
    await openKnown(
      found(main, { ...main, facetDistribution: { kind: JSON.parse('{"__proto__":2,"TOOL":1}') as object } }),
    );
    const filters = { kind: { field: 'kind', op: 'eq', value: 'TOOL' } } as const;
    const answer = await port.search({ ...request, filters, facets: ['kind'], disjunctive: ['kind'] });
    expect(answer).toMatchObject({ value: { total: { value: 1_000, exact: false } } });
    expect(answer.ok && answer.value.facets).toEqual(
      new Map([
        [
          'kind',
          new Map([
            ['__proto__', 2],
            ['TOOL', 1],
          ]),
        ],
      ]),
    );
  });

  test('is refused before it is sent when it names an unknown field', async () => {
    await openKnown({});
    expect(await port.search({ ...request, facets: ['nobody'] })).toMatchObject({
      failure: { kind: 'refused', field: 'nobody' },
    });
    expect(server.sent('POST /multi-search')).toEqual([]);
  });

  test.each([
    ['busy', apiError(503, 'too_many_search_requests')],
    ['timeout', apiError(504, 'gateway_timeout')],
    ['missing', apiError(404, 'index_not_found')],
    ['down', apiError(500, 'internal')],
    ['down', { status: 200, text: '<html>a proxy says no</html>' }],
  ] as const)('that cannot be answered is %s', async (reason, answer) => {
    await openKnown({ 'POST /multi-search': answer });
    expect(await port.search(request)).toEqual(unavailable(reason));
  });

  test('is tried once more when the queue is full', async () => {
    const { 'POST /multi-search': good } = found({ hits: [], totalHits: 0 });
    await openKnown({ 'POST /multi-search': [apiError(503, 'too_many_search_requests'), good as { json: unknown }] });
    expect(await port.search(request)).toMatchObject({ ok: true });
    expect(server.sent('POST /multi-search')).toHaveLength(2);
  });

  test('that Meilisearch does not understand is our fault and thrown', async () => {
    await openKnown({ 'POST /multi-search': apiError(400, 'invalid_search_filter') });
    await expect(port.search(request)).rejects.toThrow('invalid_search_filter');
  });

  test('ends in time when nobody answers, by its own limit, the default one or the caller giving up', async () => {
    await openKnown({ 'POST /multi-search': 'hang' }, 500);
    const started = performance.now();
    expect(await port.search({ ...request, timeoutMs: 20 })).toEqual(unavailable('timeout'));
    expect(await port.search(request)).toEqual(unavailable('timeout'));
    expect(await port.search({ ...request, timeoutMs: 60_000, signal: AbortSignal.timeout(20) })).toEqual(
      unavailable('timeout'),
    );
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test('is answered again as soon as the engine is', async () => {
    const { 'POST /multi-search': good } = found({ hits: [], totalHits: 0 });
    await openKnown({ 'POST /multi-search': [apiError(500, 'internal'), good as { json: unknown }] });
    expect(await port.search(request)).toEqual(unavailable('down'));
    expect(await port.search(request)).toMatchObject({ ok: true });
  });
});

test('where nobody listens every request is down', async () => {
  await openKnown({});
  await server.close();
  expect(await port.search(request)).toEqual(unavailable('down'));
  expect(await port.health('entries')).toMatchObject({ available: false });
});

describe('a write', () => {
  const put = [{ id: 'a', title: 'afval' }];
  const written = async (batch: Partial<Parameters<SearchPort['write']>[1]>, timeoutMs = 2_000): Promise<string> => {
    const outcome = await port.write('entries', { put: [], remove: [], ...batch });
    if (!outcome.ok) throw new Error('the write was not accepted');
    return outcome.value.settled({ timeoutMs });
  };

  test('is done once its tasks have ended, and then its number is noted', async () => {
    await openKnown({
      'POST /indexes/entries/documents': enqueued(11),
      'POST /indexes/entries/documents/delete-batch': enqueued(12, 'documentDeletion'),
      'PUT /indexes/_meta/documents': enqueued(13),
      'GET /tasks': [
        taskList({ 11: 'processing', 12: 'enqueued' }),
        taskList({ 11: 'succeeded' }),
        taskList({ 12: 'succeeded' }),
        taskList({ 13: 'succeeded' }),
      ],
    });
    expect(await written({ put, remove: ['b'], seq: 8 })).toBe('done');
    expect(server.sent('POST /indexes/entries/documents')).toEqual([put]);
    expect(server.sent('POST /indexes/entries/documents/delete-batch')).toEqual([['b']]);
    await port.close();
    expect(server.sent('PUT /indexes/_meta/documents')).toEqual([[{ id: 'entries', seq: 8 }]]);
  });

  test('that failed does not move the number, not even by what was sent behind it', async () => {
    await openKnown({
      'POST /indexes/entries/documents': [enqueued(21), enqueued(22), enqueued(23)],
      'PUT /indexes/_meta/documents': enqueued(24),
      'GET /tasks': taskList({ 21: 'failed', 22: 'succeeded', 23: 'succeeded', 24: 'succeeded' }),
    });
    expect(await Promise.all([written({ put, seq: 8 }), written({ put, seq: 9 })])).toEqual(['failed', 'done']);
    expect(server.sent('PUT /indexes/_meta/documents')).toEqual([]);
    expect((await port.health('entries')).lastError).toBe('the disk is full');
    expect(await written({ put, seq: 10 })).toBe('done');
    await port.close();
    expect(server.sent('PUT /indexes/_meta/documents')).toEqual([[{ id: 'entries', seq: 10 }]]);
  });

  test('whose task does not end is a time-out to who waits, and fails at the deadline', async () => {
    await openKnown({ 'POST /indexes/entries/documents': enqueued(31), 'GET /tasks': taskList({ 31: 'processing' }) });
    const outcome = await port.write('entries', { put, remove: [] });
    if (!outcome.ok) throw new Error('the write was not accepted');
    expect(await outcome.value.settled({ timeoutMs: 20 })).toBe('timeout');
    expect(await outcome.value.settled({ timeoutMs: 5_000 })).toBe('failed');
  });

  test('goes on waiting while the engine cannot tell', async () => {
    await openKnown({
      'POST /indexes/entries/documents': enqueued(41),
      'GET /tasks': [apiError(500, 'internal'), taskList({ 41: 'succeeded' })],
    });
    expect(await written({ put })).toBe('done');
  });
});
