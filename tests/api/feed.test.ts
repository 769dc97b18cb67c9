import { silentLog } from '../../services/platform/log.ts';
import { operator } from '../../services/platform/viewer.ts';
import { atomFaults, childrenOf, readXml, textOf, type Element } from '../testkit/read-atom.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({ seed: 'demo', env: { PUBLIC_URL: 'https://hub.example' }, log: silentLog });
});
afterAll(() => hub.stop());

const feedAt = async (path: string): Promise<Element> => {
  const answer = await hub.get(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  return readXml(await answer.text());
};
const titlesIn = (feed: Element): readonly string[] => childrenOf(feed, 'entry').map((entry) => textOf(entry, 'title'));

const publish = async (change: object) => {
  const { entries, search } = hub.doors;
  const example = { municipality: 'GM0758', kind: 'CASE_STUDY', summary: 'Kort.', themes: ['verkeer'] } as const;
  const draft = await entries.createEntry(operator, { ...example, title: 'Een voorbeeld', ...change });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const published = await entries.publishEntry(operator, { id: draft.value.id, version: draft.value.version });
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  await search.settled(published.value, 5_000);
  return published.value;
};

test.each([
  '/zoeken.atom',
  '/en/zoeken.atom?soort=oproep',
  '/zoeken.atom?q=parkeren&thema=verkeer&bij=GM0758&straal=40&zoals=GM0855&sorteer=titel&pagina=3',
  '/zoeken.atom?q=zzzzzzzz',
])('%s is a valid feed', async (path) => {
  expect(atomFaults(await feedAt(path))).toEqual([]);
});

test('a feed holds the newest entries of its search, with addresses in its own language', async () => {
  await publish({ title: 'Deelfietsen bij het station' });
  const feed = await feedAt('/en/zoeken.atom?q=deelfietsen&sorteer=titel&weergave=kaart&pagina=2&utm_source=x');
  expect(titlesIn(feed)).toEqual(['Deelfietsen bij het station']);
  expect(textOf(feed, 'id')).toBe('https://hub.example/en/zoeken.atom?q=deelfietsen');
  const [entry] = childrenOf(feed, 'entry');
  expect(textOf(entry!, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(childrenOf(entry!, 'link')[0]?.attributes['href']).toMatch(/^https:\/\/hub\.example\/en\/voorbeeld\//);
  expect(textOf(childrenOf(entry!, 'author')[0]!, 'name')).toContain('Breda');
  const all = childrenOf(await feedAt('/zoeken.atom'), 'entry').map((one) => textOf(one, 'published'));
  expect(all).toEqual([...all].sort().reverse());
  expect(all.length).toBeLessThanOrEqual(50);
});

test('hostile titles stay words: markup, quotes, control characters, half letters', async () => {
  const title = `Hek <script>alert("1")</script> & ]]> 'x' \u0007\uFFFE\uD800 😀`;
  await publish({ title });
  const feed = await feedAt('/zoeken.atom?q=hek');
  expect(atomFaults(feed)).toEqual([]);
  expect(titlesIn(feed)[0]).toMatch(/^Hek <script>alert\("1"\)<\/script> & \]\]> 'x' .*😀$/u);
  expect(atomFaults(await feedAt(`/zoeken.atom?q=${encodeURIComponent('<a>&"\u0000')}`))).toEqual([]);
});

test('a reader that has the feed gets 304, in either form and as anybody, and a new one after a publication', async () => {
  const first = await hub.get('/zoeken.atom?soort=hulpmiddel');
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('last-modified')).toMatch(/ GMT$/);
  expect(first.headers.get('vary')).toBe('Accept-Encoding');
  const again = await hub.get('/zoeken.atom?soort=hulpmiddel', { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const signedIn = await hub.get('/zoeken.atom?soort=hulpmiddel', { cookie: 'a=b', 'if-none-match': etag });
  expect(signedIn.status).toBe(304);
  await publish({ title: 'Rekenhulp', kind: 'TOOL' });
  expect((await hub.get('/zoeken.atom?soort=hulpmiddel', { 'if-none-match': etag })).status).toBe(200);
});

test('a withdrawn entry and a draft are in no feed, also for who had it', async () => {
  const entry = await publish({ title: 'Zonnewagens in de straat' });
  const before = await hub.get('/zoeken.atom?q=zonnewagens');
  expect(titlesIn(readXml(await before.text()))).toEqual(['Zonnewagens in de straat']);
  await hub.doors.entries.withdrawEntry(operator, { id: entry.id, version: entry.version, reason: 'Klopt niet.' });
  const asking = { 'if-none-match': before.headers.get('etag') ?? '', 'if-modified-since': new Date().toUTCString() };
  const after = await hub.get('/zoeken.atom?q=zonnewagens', asking);
  expect(after.status).toBe(200);
  expect(titlesIn(readXml(await after.text()))).toEqual([]);
  const draft = { municipality: 'GM0758', kind: 'CASE_STUDY', title: 'Zonnewagens, nog niet klaar' } as const;
  await hub.doors.entries.createEntry(operator, draft);
  const publisher = await hub.as('publisher');
  const own = await hub.get('/zoeken.atom?q=zonnewagens', { authorization: `Bearer ${publisher.token}` });
  expect(titlesIn(readXml(await own.text()))).toEqual([]);
});

test('an address that means nothing to search is refused in words', async () => {
  const answer = await hub.get('/zoeken.atom?gemeente=GM9999');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
  expect(await answer.text()).toContain('GM9999');
});
