import { MOST_VALUES, orderFacets, withAreaCodes } from './facet-order.ts';
import type { FacetLine } from './facet-order.ts';
import { readQuestion } from '../../../schema/search-address.ts';

const line = (value: string, count: number): FacetLine => ({ value, label: value, count });
const themes = (...values: FacetLine[]) => [{ field: 'themes', values }];
const asked = (query = '') => readQuestion(new URLSearchParams(query));
const shown = (lines: readonly FacetLine[] | undefined) => lines?.map(({ value, count }) => `${value} ${count}`);

test('what was chosen comes first, then what is most common', () => {
  const lines = orderFacets(themes(line('a', 2), line('b', 9), line('c', 1)), asked('thema=c'), null);
  expect(shown(lines.get('themes'))).toEqual(['c 1', 'b 9', 'a 2']);
});

test('kinds, steps, sizes and phases keep the order of their vocabulary', () => {
  const facets = [{ field: 'steps', values: [line('10', 9), line('2', 1)] }];
  expect(shown(orderFacets(facets, asked(), null).get('steps'))).toEqual(['2 1', '10 9']);
});

test('no line jumps away while somebody is ticking; what is gone counts zero, what is new comes last', () => {
  const before = orderFacets(themes(line('b', 9), line('a', 2)), asked(), null);
  const after = orderFacets(themes(line('new', 30), line('a', 5)), asked('thema=a'), before);
  expect(shown(after.get('themes'))).toEqual(['b 0', 'a 5', 'new 30']);
});

test('a chosen value that nothing is left of can still be taken off', () => {
  expect(shown(orderFacets([], asked('thema=weg'), null).get('themes'))).toEqual(['weg 0']);
});

test('a province may be named in the address', () => {
  const facets = [{ field: 'provinces', values: [{ value: 'PV30', label: 'Noord-Brabant', count: 3 }] }];
  const byName = withAreaCodes(facets, asked('provincie=Noord-Brabant'));
  expect(byName.chosen.provinces).toEqual(['PV30']);
  expect(withAreaCodes(facets, asked('provincie=PV26')).chosen.provinces).toEqual(['PV26']);
});

test('of a group that is cut off, a line that is no longer told goes: its number is not known', () => {
  const full = Array.from({ length: MOST_VALUES }, (_, index) => line(`GM${String(1000 + index)}`, 9));
  const places = (values: FacetLine[]) => [{ field: 'municipalities', values }];
  const before = orderFacets(places([line('GM0001', 10), ...full.slice(1)]), asked(), null);
  const after = orderFacets(places(full), asked('soort=oproep'), before).get('municipalities');
  expect(after?.some(({ value }) => value === 'GM0001')).toBe(false);
  expect(after).toHaveLength(MOST_VALUES);
});
