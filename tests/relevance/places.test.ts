import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await Promise.all(Object.entries(PLACES).map(([code]) => place(code)));
  const end = Date.now() + 20_000;
  while (!(await hub.doors.search.check()).level && Date.now() < end) continue;
}, 60_000);
afterAll(() => hub.stop());

/** Municipalities, with the ways in which people write their names. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  GM0796: ["'s-Hertogenbosch", '’s-Hertogenbosch', 's hertogenbosch', 'Den Bosch', 'DEN BOSCH', 'den bosch'],
  GM0518: ['Den Haag', "'s-Gravenhage", 's gravenhage'],
  GM1900: ['Súdwest-Fryslân', 'Sudwest Fryslan', 'su\u0301dwest frysla\u0302n', 'Zuidwest-Friesland'],
  GM1970: ['Noardeast-Fryslân', 'noardeast fryslan', 'Noordoost-Friesland'],
  GM1940: ['De Fryske Marren', 'fryske marren', 'De Friese Meren'],
  GM0080: ['Leeuwarden', 'Ljouwert'],
  GM0090: ['Smallingerland', 'Smellingerlân', 'smellingerlan'],
  GM0353: ['IJsselstein', 'Ĳsselstein', 'ijsselstein', 'ĳsselstein', 'IJSSELSTEIN'],
  GM1924: ['Goeree-Overflakkee', 'goeree overflakkee'],
  GM0820: ['Nuenen', 'Nuenen, Gerwen en Nederwetten'],
};

const place = (code: string): Promise<unknown> =>
  hub.doors.entries.seedEntry({
    key: `place-${code}`,
    publisher: code,
    kind: 'TOOL',
    content: { title: 'Sneeuw ruimen', summary: 'Kort.', themes: ['verkeer'] },
    publishedAt: '2026-01-01T08:00:00.000Z',
    provenance: { kind: 'ILLUSTRATIVE', text: 'Verzonnen.', url: null },
  });

const QUERY = 'query($q: String!) { search(query: $q, pageSize: 1) { hits { entry { owner { code } } } } }';

test.each(Object.entries(PLACES).flatMap(([code, names]) => names.map((name) => [name, code])))(
  'the work of a municipality is found by its name as written: %s',
  async (name, code) => {
    for (const q of [name, `sneeuw ruimen ${name}`]) {
      const { data } = await hub.run(QUERY, { q });
      expect(data['search']).toEqual({ hits: [{ entry: { owner: { code } } }] });
    }
  },
);
