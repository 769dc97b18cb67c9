import { readDemoEntries } from '../../../seed/entries/demo-entry.ts';
import { ndcg, readQuestions } from '../../relevance/graded-questions.ts';
import { startBenchedHub, type BenchedHub } from './benched-hub.ts';
import { readRegister, recordsOf, type BenchedRecord } from './benched-record.ts';
import { createCorpus, type Corpus } from './corpus.ts';
import { crowdOf } from './crowd.ts';
import { createCutter, type Cut } from './dictionary.ts';
import { average, classFigures, emptyRate, meanOf, type Answered, type Answers } from './figures.ts';
import { CROWDS, crowdMiss, gradedMiss, missesOf, SAMPLE_SIZE, type Miss } from './floors.ts';
import { measureMutations } from './mutation-check.ts';
import { buildQueries } from './queries.ts';
import { CLASSES, type QuerySet } from './query-classes.ts';
import { readSettings, type Settings } from './settings.ts';
import { ms, share, table } from './table.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const settings = readSettings(process.argv.slice(2), process.env);
const demo = readDemoEntries('seed/entries');
const cut: (word: string) => Cut | null = createCutter();

const FIXTURE = 'tests/fixtures/algorithm-register.json';
const imported = readRegister(settings.file ?? FIXTURE);
/** Without a file the demo content itself is asked about; it is in the hub already. */
const asked: readonly BenchedRecord[] = settings.file === null ? [...recordsOf(demo), ...imported] : imported;

const askAll = async (hub: BenchedHub, queries: QuerySet): Promise<Answers> => {
  const answers: Partial<Record<(typeof CLASSES)[number], readonly Answered[]>> = {};
  for (const name of CLASSES) {
    const answered: Answered[] = [];
    for (const question of queries[name]) answered.push(await hub.ask(question));
    answers[name] = answered;
  }
  return answers as Answers;
};

const reportClasses = (answers: Answers): readonly Miss[] => {
  const figures = Object.fromEntries(CLASSES.map((name) => [name, classFigures(answers[name])])) as Readonly<
    Record<(typeof CLASSES)[number], ReturnType<typeof classFigures>>
  >;
  const rows = CLASSES.map((name) => {
    const { count, mrr, recall, empty, p50, p95 } = figures[name];
    return [name, String(count), share(mrr), share(recall), share(empty), ms(p50), ms(p95)];
  });
  const all = CLASSES.map((name) => figures[name]);
  const total = String(all.reduce((sum, { count }) => sum + count, 0));
  rows.push([
    'mean',
    total,
    share(meanOf(answers)),
    share(average(all.map(({ recall }) => recall))),
    share(emptyRate(answers)),
    '',
    '',
  ]);
  say(table(['class', 'n', 'MRR@10', 'recall@10', 'empty', 'p50 ms', 'p95 ms'], rows));
  say(`mean by half: dev ${share(meanOf(answers, 'dev'))}, test ${share(meanOf(answers, 'test'))}`);
  return missesOf(answers, figures, imported.length === SAMPLE_SIZE && settings.file !== null);
};

const reportGraded = async (hub: BenchedHub): Promise<readonly Miss[]> => {
  const titles = new Map(demo.map(({ key, title }) => [title, key]));
  const scores: number[] = [];
  for (const { question, grades } of readQuestions('tests/relevance/questions.json')) {
    const { found } = await hub.ask({ q: question, relevant: [], half: 'test' });
    scores.push(
      ndcg(
        found.map((id) => titles.get(id) ?? id),
        grades,
      ),
    );
  }
  say(`nDCG@10 of ${scores.length} graded questions: ${share(average(scores))}`);
  return gradedMiss(average(scores));
};

const withHub = async <T>(records: readonly BenchedRecord[], use: (hub: BenchedHub) => Promise<T>): Promise<T> => {
  const hub = await startBenchedHub(records, settings.engineEnv);
  try {
    return await use(hub);
  } finally {
    await hub.stop();
    hub.remove();
  }
};

const reportCrowds = async (corpus: Corpus, queries: QuerySet): Promise<readonly Miss[]> => {
  const misses: Miss[] = [];
  for (const { size, floor } of CROWDS) {
    const records = crowdOf(corpus, cut, size, settings.seed + size);
    const answers = await withHub(records, (hub) => askAll(hub, queries));
    const times = CLASSES.map((name) => classFigures(answers[name]).p95);
    say(
      `among ${size}, shuffled: mean ${share(meanOf(answers))} (floor ${share(floor)}), slowest p95 ${ms(Math.max(...times))} ms`,
    );
    say(CLASSES.map((name) => `${name} ${share(classFigures(answers[name]).mrr)}`).join(', '));
    misses.push(...crowdMiss(size, meanOf(answers), floor));
  }
  return misses;
};

const run = async ({ seed, perClass, crowds, mutations, engine }: Settings): Promise<readonly Miss[]> => {
  const corpus = createCorpus(asked);
  const queries = buildQueries(corpus, cut, { seed, most: perClass });
  say(`${asked.length} records, seed ${seed}, at most ${perClass} questions a class, engine ${engine}\n`);
  const misses = await withHub(imported, async (hub) => [
    ...reportClasses(await askAll(hub, queries)),
    ...(await reportGraded(hub)),
  ]);
  return [
    ...misses,
    ...(crowds ? await reportCrowds(corpus, queries) : []),
    ...(mutations ? await measureMutations({ corpus, queries, imported, seed }, say) : []),
  ];
};

const misses = await run(settings);
for (const { what, value, floor } of misses) say(`MISSED ${what}: ${value.toFixed(3)}, wanted ${floor}`);
process.exitCode = misses.length > 0 ? 1 : 0;
