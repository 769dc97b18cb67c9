import { firstSentence } from './first-sentence.ts';

test('the first sentence of a story, without marks', () => {
  expect(firstSentence('## Resultaat\n\n- De **wachttijd** daalde met [9,7%](https://a.nl). Daarna meer.')).toBe(
    'Resultaat De wachttijd daalde met 9,7%.',
  );
});

test('a point within a number or a short word ends no sentence', () => {
  expect(firstSentence('Het kost € 18.500 per jaar en dat is minder. Meer niet.')).toBe(
    'Het kost € 18.500 per jaar en dat is minder.',
  );
});

test('a very long sentence is cut at a word', () => {
  const cut = firstSentence('woord '.repeat(100)) ?? '';
  expect(cut.length).toBeLessThanOrEqual(242);
  expect(cut).toMatch(/woord …$/);
});

test('no text, no sentence', () => {
  expect(firstSentence(null)).toBeNull();
  expect(firstSentence(' \n ')).toBeNull();
});
