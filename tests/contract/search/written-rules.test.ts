import fc from 'fast-check';
import type { SearchDocument } from '../../../services/ports/search.ts';
import { askingOf, doc, must, portions, specWith } from './contract-kit.ts';
import { openTemporary } from './embedded-kit.ts';
import { decided, writtenRules, type Question } from './written-rules.ts';

/** Small corpora, made by chance, between the embedded engine and the rules as they are written. */

const CORPORA = 500;
const STEMS = [
  ['vergunning', 'vergunningen'],
  ['wijk', 'wijken'],
  ['zwembad', 'zwembaden'],
];
const WORDS = [...STEMS.flat(), 'parkeren', 'toezicht', 'afval', 'zorg'];
/** Words that nobody asks for, so that all titles and all summaries are equally long. */
const FILLERS = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
const ASKED = [...WORDS, 'vregunning', 'vergvnning', 'toezcht', 'parkeern', 'afvla', 'zwem', 'verg', 'nergens'];

const text = (length: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 4, arbitrary: fc.constantFrom(...FILLERS) },
      ),
      {
        minLength: length,
        maxLength: length,
      },
    )
    .map((words) => words.join(' '));

const corpus: fc.Arbitrary<SearchDocument[]> = fc
  .array(fc.record({ title: text(3), summary: text(6), publishedAt: fc.nat(3) }), { minLength: 2, maxLength: 7 })
  .map((list) => list.map(({ title, ...more }, i) => doc(`d${i}`, title, more)));

const question: fc.Arbitrary<Question> = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...ASKED), { minLength: 1, maxLength: 2 }),
  open: fc.boolean(),
});

test('in small corpora the embedded engine finds what the written rules find, in their order where one rule decides', async () => {
  const { port, dispose } = await openTemporary();
  const spec = specWith();
  const { find } = askingOf(port, spec);
  let [decisions, corpora] = [0, 0];
  try {
    must(await port.ensureIndex(spec));
    await fc.assert(
      fc.asyncProperty(corpus, fc.array(question, { minLength: 4, maxLength: 4 }), async (documents, questions) => {
        corpora++;
        must(await port.rebuild(spec, portions(documents), { seq: corpora }));
        for (const asked of questions) {
          const { found, judge } = writtenRules(documents, asked, { stems: STEMS });
          const ids = await find(asked.words.join(' ') + (asked.open ? '' : ' '));
          expect([...ids].sort()).toEqual([...found].sort());
          ids.forEach((id, place) => {
            for (const later of ids.slice(place + 1)) {
              const verdict = decided(judge(Number(id.slice(1))), judge(Number(later.slice(1))));
              if (verdict === null) continue;
              decisions++;
              if (verdict === 0) {
                const published = (each: string) => Number(documents[Number(each.slice(1))]?.['publishedAt']);
                expect(published(id) - published(later) || (id < later ? 1 : -1)).toBeGreaterThan(0);
              } else expect({ asked, first: id, later, verdict: Math.sign(verdict) }).toMatchObject({ verdict: -1 });
            }
          });
        }
      }),
      { seed: 25, numRuns: CORPORA },
    );
  } finally {
    await dispose();
  }
  expect(decisions).toBeGreaterThan(CORPORA);
}, 120_000);
