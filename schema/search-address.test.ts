import { callPath, feedPath, keepPath, leftOutOf, pathWithout, readQuestion, writeQuestion } from './search-address.ts';
import { countFilters, withCompared, withoutFilters, withoutGroup, withoutValue } from './search-question.ts';

const read = (query: string) => readQuestion(new URLSearchParams(query));

test('an address that is read and written again stays the same', () => {
  const address =
    '?q=parkeren+scanauto&soort=oproep&soort=voorbeeld&thema=verkeer&stap=5&fase=in-gebruik&provincie=PV30' +
    '&corop=west-noord-brabant&omvang=50000-100000&kosten=geen&kosten=tot-10000&licentie=CC-BY-4.0&gemeente=GM0758' +
    '&zoals=GM0796&bij=GM0758&straal=40&sorteer=hergebruik&pagina=3&weergave=kaart&vergelijk=b,a&organisatie=bre';
  expect(writeQuestion(read(address))).toBe(address);
});

test('what is compared may be given as one list or as fields of a form: at most four, each once', () => {
  expect(read('?vergelijk=a,b&vergelijk=b&vergelijk=c').compared).toEqual(['a', 'b', 'c']);
  expect(read('?vergelijk=a,b,c,d,e').compared).toEqual(['a', 'b', 'c', 'd']);
  expect(withCompared(read('?vergelijk=a,b'), 'a').compared).toEqual(['b']);
  expect(withCompared(read('?vergelijk=a'), 'b').compared).toEqual(['a', 'b']);
});

test('what could not be read is named, and nothing else is', () => {
  const leftOut = (query: string) => leftOutOf(new URLSearchParams(query)).map((part) => part.join('='));
  expect(leftOut('?q=x&soort=auto&stap=11&stap=5&zoals=Breda&bij=GM0758&straal=abc&pagina=0&weergave=lijst')).toEqual([
    'soort=auto',
    'stap=11',
    'zoals=Breda',
    'straal=abc',
    'pagina=0',
  ]);
  expect(leftOut('?sorteer=afstand&weergave=globe&vergelijk=a,b,c,d,e')).toEqual([
    'sorteer=afstand',
    'weergave=globe',
    'vergelijk=a,b,c,d,e',
  ]);
  expect(leftOut('?q=&zoals=&bij=&straal=25&sorteer=nieuw&organisatie=&utm_source=x')).toEqual([]);
});

test('a value that turns out to be unknown is taken out of the address and named in it', () => {
  const query = new URLSearchParams('?q=x&thema=onzin&thema=verkeer&straal=abc&pagina=2');
  const path = pathWithout(query, [{ field: 'themes', value: 'onzin' }]);
  expect(path).toBe('/zoeken?q=x&thema=verkeer&straal=abc&weggelaten=thema%3Donzin');
  expect(leftOutOf(new URLSearchParams(path.split('?')[1])).map((part) => part.join('='))).toEqual([
    'straal=abc',
    'thema=onzin',
  ]);
});

test('an address cannot put words of its maker on the page', () => {
  const made = new URLSearchParams({ weggelaten: 'thema=Bel 06 12345678 nu' });
  expect(leftOutOf(made)).toEqual([]);
  expect(leftOutOf(new URLSearchParams({ weggelaten: 'let op=gevaar' }))).toEqual([]);
});

test('leaving out a group keeps everything else', () => {
  const question = read('?q=x&thema=verkeer&soort=oproep&zoals=GM0758&bij=GM0344&pagina=2');
  const without = (group: string) => writeQuestion(withoutGroup(question, group));
  expect(without('themes')).toBe('?q=x&soort=oproep&zoals=GM0758&bij=GM0344&straal=25');
  expect(without('peersOf')).toBe('?q=x&soort=oproep&thema=verkeer&bij=GM0344&straal=25');
  expect(without('near')).toBe('?q=x&soort=oproep&thema=verkeer&zoals=GM0758');
  expect(without('query')).toBe('?soort=oproep&thema=verkeer&zoals=GM0758&bij=GM0344&straal=25');
});

test('a feed and a kept search hold what is found, not how it is shown', () => {
  const question = read('?q=x&thema=verkeer&sorteer=titel&pagina=3&weergave=kaart&vergelijk=a&organisatie=b');
  expect(feedPath(question)).toBe('/zoeken.atom?q=x&thema=verkeer');
  expect(keepPath(question)).toBe('/mijn/zoekopdrachten/nieuw?q=x&thema=verkeer');
  expect(callPath(question)).toBe('/deel?soort=oproep&titel=x');
});

test('equal questions have one address, whatever the order and the spelling of theirs', () => {
  expect(writeQuestion(read('?sorteer=nieuw&soort=voorbeeld&soort=oproep&soort=oproep&q=%20&pagina=1'))).toBe(
    '?soort=oproep&soort=voorbeeld',
  );
});

test('values go to the API as it knows them', () => {
  const { chosen } = read('?soort=hulpmiddel&omvang=vanaf-250000&fase=gestopt');
  expect(chosen).toMatchObject({ kinds: ['TOOL'], sizeClasses: ['OVER_250000'], phases: ['ENDED'] });
});

test('what an address should not hold is left out and breaks nothing', () => {
  const question = read(
    '?soort=auto&stap=11&stap=0&gemeente=Breda&zoals=x&bij=GM1&straal=-4&sorteer=afstand&pagina=-1',
  );
  expect(writeQuestion(question)).toBe('');
  expect(read(`?q=${'a'.repeat(5_000)}`).q).toHaveLength(200);
  expect(read('?pagina=99999999999').page).toBe(1);
});

test('the usual order is not written down, and an order that means nothing is not kept', () => {
  expect(read('?q=x&sorteer=beste').sort).toBeNull();
  expect(read('?sorteer=beste').sort).toBeNull();
  expect(read('?bij=GM0758').near).toEqual({ code: 'GM0758', radiusKm: 25 });
  expect(read('?bij=GM0758&sorteer=afstand').sort).toBeNull();
  expect(read('?q=x&bij=GM0758&sorteer=afstand').sort).toBe('DISTANCE');
});

test('taking off filters keeps the words and begins at the first page', () => {
  const question = read('?q=x&soort=oproep&thema=verkeer&thema=wonen&zoals=GM0758&pagina=4');
  expect(countFilters(question)).toBe(4);
  expect(writeQuestion(withoutValue(question, 'themes', 'verkeer'))).toBe('?q=x&soort=oproep&thema=wonen&zoals=GM0758');
  expect(writeQuestion(withoutFilters(question))).toBe('?q=x');
});
