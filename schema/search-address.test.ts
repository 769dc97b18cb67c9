import { readQuestion, writeQuestion } from './search-address.ts';
import { countFilters, withoutFilters, withoutValue } from './search-question.ts';

const read = (query: string) => readQuestion(new URLSearchParams(query));

test('an address that is read and written again stays the same', () => {
  const address =
    '?q=parkeren+scanauto&soort=oproep&soort=voorbeeld&thema=verkeer&stap=5&omvang=50000-100000&fase=in-gebruik' +
    '&provincie=PV30&gemeente=GM0758&licentie=CC-BY-4.0&zoals=GM0796&bij=GM0758&straal=40&sorteer=titel&pagina=3';
  expect(writeQuestion(read(address))).toBe(address);
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
