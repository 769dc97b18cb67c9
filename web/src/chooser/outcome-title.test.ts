import { withinSentence } from './outcome-title.ts';

test('a name starts small within a sentence, an abbreviation stays as it is', () => {
  expect(withinSentence('Convenant of samenwerkingsovereenkomst')).toBe('convenant of samenwerkingsovereenkomst');
  expect(withinSentence('BV of NV')).toBe('BV of NV');
  expect(withinSentence('EGTS')).toBe('EGTS');
});
