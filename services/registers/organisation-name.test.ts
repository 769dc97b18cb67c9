import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createMunicipalities, type Municipality } from '../municipalities/index.ts';
import { createOrganisationMatcher } from './organisation-name.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`seed/municipalities/${file}`, 'utf8')) as unknown;
const municipalities = createMunicipalities(read('municipalities.json'), read('neighbours.json'));
const match = createOrganisationMatcher(municipalities);
const codes = (found: readonly Municipality[]): readonly string[] => found.map((municipality) => municipality.code);

/** The code of the municipality, or what else the name turned out to be. */
const outcome = (name: string): string => {
  const found = match(name);
  switch (found.kind) {
    case 'municipality':
      return found.municipality.code;
    case 'ambiguous':
      return `ambiguous ${codes(found.candidates).join(' ')}`;
    case 'several':
      return `several ${codes(found.members).join(' ')}`;
    case 'none':
      return 'none';
  }
};

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const WRITTEN: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `Gemeente ${name}`,
  (name) => `gemeente ${name} `,
  (name) => `De gemeente ${name}`,
  (name) => `Gem. ${name}`,
  (name) => `Municipality of ${name}`,
  (name) => `${name} (gemeente)`,
  (name) => `College van burgemeester en wethouders van de gemeente ${name}`,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => withoutMarks(name),
  (name) => name.normalize('NFD'),
  (name) => name.replaceAll('-', ' '),
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll("'", '’'),
  (name) => name.replaceAll("'", ''),
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => `  ${name}\t`,
];

test('every municipality is known by its name and its official name, however they are written', () => {
  for (const municipality of municipalities.all()) {
    for (const name of [municipality.name, municipality.officialName]) {
      for (const write of WRITTEN)
        expect([write(name), outcome(write(name))]).toEqual([write(name), municipality.code]);
    }
  }
});

test('two ways of writing at once make no difference', () => {
  const anyMunicipality = fc.constantFrom(...municipalities.all());
  const anyWay = fc.constantFrom(...WRITTEN);
  fc.assert(
    fc.property(anyMunicipality, anyWay, anyWay, (municipality, one, other) =>
      expect(outcome(one(other(municipality.name)))).toBe(municipality.code),
    ),
    { numRuns: 1000 },
  );
});

test('a municipality whose official name carries its province is known without it, unless two share the name', () => {
  for (const municipality of municipalities.all().filter((one) => one.officialName.endsWith('.)'))) {
    const name = municipality.officialName.replace(/ \(.*\)$/, '');
    expect(outcome(`Gemeente ${name}`)).toBe(name === 'Bergen' ? 'ambiguous GM0893 GM0373' : municipality.code);
  }
});

test.each([
  ['Gemeente Den Bosch', 'GM0796'],
  ["gemeente 's Hertogenbosch", 'GM0796'],
  ["Gemeente 's-Gravenhage", 'GM0518'],
  ['GEMEENTE DEN HAAG', 'GM0518'],
  ['Gemeente Noardeast Fryslân', 'GM1970'],
  ['Gemeente Sudwest Fryslan', 'GM1900'],
  ['Gemeente Tietjerksteradeel', 'GM0737'],
  ['Gemeente Fryske Marren', 'GM1940'],
  ['Gemeente Capelle a/d IJssel', 'GM0502'],
  ['Gem. Alphen a.d. Rijn', 'GM0484'],
  ['Gemeente Bergen o/z', 'GM0748'],
  ['Gemeente St. Michielsgestel', 'GM0845'],
  ['Gemeente Nuenen c.a.', 'GM0820'],
  ['Gemeente Nuenen, Gerwen & Nederwetten', 'GM0820'],
  ['Gemeente Rijswijk (Z-H)', 'GM0603'],
  ['Gemeente Laren (Noord-Holland)', 'GM0417'],
  ['Gemeente Bergen (N.H.)', 'GM0373'],
  ['Gemeente Bergen Limburg', 'GM0893'],
  ['Hengelo (O.)', 'GM0164'],
  ['Gemeente Hengelo (Overijssel)', 'GM0164'],
  ['GM0758', 'GM0758'],
  ['https://identifier.overheid.nl/tooi/id/gemeente/gm0758', 'GM0758'],
  ['Utrecht (gemeente)', 'GM0344'],
])('“%s” is %s', (name, code) => expect(outcome(name)).toBe(code));

test.each([
  'Provincie Utrecht',
  'Provincie Groningen',
  'Gemeente Hengelo (Gld.)',
  'Gemeente Rijswijk (NB)',
  'Veiligheidsregio Utrecht',
  'Waterschap Limburg',
  'Wetterskip Fryslân',
  'Omgevingsdienst Brabant Noord',
  'Gemeente Zeeland',
  'Gemeente Amersfort',
  'GM9999',
  'Gemeente',
  '',
  '-',
])('“%s” is no municipality', (name) => expect(outcome(name)).toBe('none'));

test('an organisation of several municipalities is none of them', () => {
  expect(outcome('SED Organisatie (Gemeente Stede Broec, Enkhuizen, Drechterland)')).toBe(
    'several GM0532 GM0388 GM0498',
  );
  expect(outcome('Gemeenten Breda en Tilburg')).not.toMatch(/^GM/);
});

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) =>
      expect(outcome(name)).toMatch(/^(GM\d{4}|ambiguous|several|none)/),
    ),
  );
});
