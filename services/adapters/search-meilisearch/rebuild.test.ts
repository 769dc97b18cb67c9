import type { SearchDocument, SearchPort } from '../../ports/search.ts';
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

describe('a rebuild', () => {
  const source = async function* (documents: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
    yield await Promise.resolve(documents);
  };
  const allDone = taskList(Object.fromEntries(Array.from({ length: 99 }, (_, i) => [i + 101, 'succeeded' as const])));
  const rebuildAnswers = (documents: number): Answers => ({
    'DELETE /indexes/entries_next': enqueued(101, 'indexDeletion'),
    'POST /indexes': enqueued(102, 'indexCreation'),
    'PATCH /indexes/entries_next/settings': enqueued(103, 'settingsUpdate'),
    'POST /indexes/entries_next/documents': enqueued(104),
    'PUT /indexes/entries_next/settings/synonyms': enqueued(105, 'settingsUpdate'),
    'GET /indexes/entries_next/stats': { json: { numberOfDocuments: documents } },
    'POST /swap-indexes': enqueued(106, 'indexSwap'),
    'PATCH /indexes/_meta/settings': enqueued(107, 'settingsUpdate'),
    'POST /indexes/_meta/documents': enqueued(108),
    'GET /tasks/101': { json: { uid: 101, status: 'succeeded', error: null } },
    'GET /tasks': allDone,
  });

  test('fills a new index, swaps it in one step and then says for which specification it is', async () => {
    await openKnown(rebuildAnswers(2));
    const documents = [
      { id: 'a', title: 'wijk' },
      { id: 'b', title: 'wijken' },
    ];
    expect(await port.rebuild(spec, source(documents), { seq: 9 })).toEqual({ ok: true, value: { documents: 2 } });
    expect(server.sent('POST /indexes/entries_next/documents')).toEqual([documents]);
    expect(server.sent('PUT /indexes/entries_next/settings/synonyms')).toEqual([
      { wijk: ['wijken'], wijken: ['wijk'] },
    ]);
    expect(server.sent('POST /swap-indexes')).toEqual([[{ indexes: ['entries', 'entries_next'], rename: false }]]);
    expect(server.sent('POST /indexes/_meta/documents')).toEqual([
      [{ id: 'entries', specHash: specHash(spec), seq: 9, words: 'wijk:1 wijken:1' }],
    ]);
    const order = server.requests.map(({ method, path }) => `${method} ${path}`);
    expect(order.indexOf('POST /swap-indexes')).toBeLessThan(
      order.findIndex((each) => each.startsWith('POST /indexes/_meta/documents')),
    );
  });

  test('gives the new index the name where no index was', async () => {
    await open({
      ...rebuildAnswers(1),
      [META]: apiError(404, 'index_not_found'),
      'GET /indexes/entries': apiError(404, 'index_not_found'),
    });
    expect(await port.rebuild(spec, source([{ id: 'a', title: 'wijk' }]), { seq: 1 })).toMatchObject({ ok: true });
    expect(server.sent('POST /swap-indexes')).toEqual([[{ indexes: ['entries_next', 'entries'], rename: true }]]);
  });

  test('that does not hold what was sent is not swapped', async () => {
    await openKnown(rebuildAnswers(1));
    await expect(
      port.rebuild(
        spec,
        source([
          { id: 'a', title: 'x' },
          { id: 'b', title: 'y' },
        ]),
        { seq: 1 },
      ),
    ).rejects.toThrow('1 documents instead of 2');
    expect(server.sent('POST /swap-indexes')).toEqual([]);
    expect(await port.ensureIndex(spec)).toEqual({ ok: true, value: { rebuildNeeded: false } });
  });

  test('while the engine is down is unavailable, and the live index stays', async () => {
    await openKnown({ ...rebuildAnswers(1), 'POST /indexes/entries_next/documents': apiError(500, 'internal') });
    expect(await port.rebuild(spec, source([{ id: 'a', title: 'x' }]), { seq: 1 })).toEqual(unavailable('down'));
    expect(await port.ensureIndex(spec)).toEqual({ ok: true, value: { rebuildNeeded: false } });
  });
});
