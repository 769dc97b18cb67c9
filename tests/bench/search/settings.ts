import { parseArgs } from 'node:util';

export interface Settings {
  /** Export of the algorithm register; null: the demo content. */
  readonly file: string | null;
  readonly seed: number;
  readonly perClass: number;
  readonly crowds: boolean;
  readonly mutations: boolean;
  readonly engine: 'embedded' | 'meili';
  /** Settings that make the hub use the engine. */
  readonly engineEnv: NodeJS.ProcessEnv;
}

const SEED = 7;
const PER_CLASS = { full: 400, quick: 100 };

/**
 * `[FILE] [--quick] [--mutate] [--engine meili]`. Quick asks fewer questions and leaves out the crowds and the mutation
 * check; `--mutate` does that check only besides the classes. Meilisearch is found by MEILI_URL and MEILI_KEY; the
 * mutation check is of the embedded engine.
 */
export const readSettings = (args: readonly string[], env: NodeJS.ProcessEnv): Settings => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      mutate: { type: 'boolean', default: false },
      engine: { type: 'string', default: 'embedded' },
    },
  });
  const { engine, quick, mutate } = values;
  if (engine !== 'embedded' && engine !== 'meili') throw new Error('--engine is embedded or meili');
  const { MEILI_URL, MEILI_KEY } = env;
  if (engine === 'meili' && (!MEILI_URL || !MEILI_KEY)) throw new Error('--engine meili needs MEILI_URL and MEILI_KEY');
  return {
    file: positionals[0] ?? null,
    seed: SEED,
    perClass: quick ? PER_CLASS.quick : PER_CLASS.full,
    crowds: !quick && !mutate && positionals.length > 0,
    mutations: engine === 'embedded' && (mutate || (!quick && positionals.length > 0)),
    engine,
    engineEnv: engine === 'meili' ? { MEILI_URL, MEILI_KEY } : {},
  };
};
