import { readDemoEntries } from '../../seed/entries/demo-entry.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';
import { ndcg, readQuestions, type GradedQuestion } from './graded-questions.ts';

const questions = readQuestions('tests/relevance/questions.json');
const demo = readDemoEntries('seed/entries');
const keyOf = new Map(demo.map(({ title, key }) => [title, key]));

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({ seed: 'demo' });
  const end = Date.now() + 20_000;
  while (!(await hub.doors.search.check()).level && Date.now() < end) continue;
}, 60_000);
afterAll(() => hub.stop());

const asked = async ({ question }: GradedQuestion): Promise<readonly string[]> => {
  const { data } = await hub.run(
    'query($q: String!) { search(query: $q, pageSize: 10) { hits { entry { title } } } }',
    {
      q: question,
    },
  );
  const { hits } = data['search'] as unknown as {
    readonly hits: readonly { readonly entry: { readonly title: string } }[];
  };
  return hits.map(({ entry }) => keyOf.get(entry.title) ?? entry.title);
};

/** Just under what is measured: who makes the answers worse hears of it. */
const FLOOR = 0.92;

test('six questions for each step, graded against entries that exist', () => {
  const keys = new Set(demo.map(({ key }) => key));
  for (let step = 1; step <= 10; step++) expect(questions.filter((one) => one.step === step)).toHaveLength(6);
  expect(questions.flatMap(({ grades }) => Object.keys(grades)).filter((key) => !keys.has(key))).toEqual([]);
  expect(new Set(questions.map(({ question }) => question)).size).toBe(60);
});

test('people of municipalities find what answers their questions', async () => {
  const scores: { readonly question: string; readonly score: number; readonly found: readonly string[] }[] = [];
  for (const one of questions) {
    const found = await asked(one);
    scores.push({ question: one.question, score: ndcg(found, one.grades), found: found.slice(0, 5) });
  }
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const worst = [...scores].sort((a, b) => a.score - b.score).slice(0, 12);
  const lines = worst.map(({ question, score, found }) => `${score.toFixed(2)} ${question}: ${found.join(', ')}`);
  // Who makes the answers worse sees at once where to look.
  if (mean < FLOOR) throw new Error(`nDCG@10 is ${mean.toFixed(3)}, at least ${FLOOR} is wanted\n${lines.join('\n')}`);
});
