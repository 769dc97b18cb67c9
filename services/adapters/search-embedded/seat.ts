import { Worker } from 'node:worker_threads';
import { createEngine, type Engine } from './engine.ts';
import { carryOut, type Call, type Command, type Input, type Output, type Reply } from './serve.ts';
import type { PackMakers } from './spec-data.ts';
import { within } from '../search/time-limit.ts';
import type { Clock } from '../../platform/clock.ts';

/** Where an engine sits: in a thread of its own, or (without a worker file) in this one. Calls keep their order. */
export interface Seat {
  ask<C extends Command>(command: C, input: Input<C>): Promise<Output<C>>;
  /** Calls that have no answer yet. */
  waiting(): number;
  /** Closes the engine after the calls that wait, and ends its thread. */
  leave(): Promise<void>;
}

/** The thread is gone; what it was asked has no answer. */
export class SeatLost extends Error {}

/** Answers are short-lived; a larger young heap only costs memory (25 MB at 10,000 documents, measured). */
const YOUNG_HEAP_MB = 8;

/** A thread that does not answer is ended all the same; its file then looks as after a crash. */
const LONGEST_FAREWELL_MS = 10_000;

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const inThread = (workerFile: string, onLost: (error: Error) => void): Seat => {
  const worker = new Worker(workerFile, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_HEAP_MB } });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let gone: SeatLost | null = null;

  const lose = (reason: string): void => {
    if (gone) return;
    gone = new SeatLost(reason);
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
    onLost(gone);
  };
  worker.on('error', (error) => lose(`The search thread stopped: ${error.message}`));
  worker.on('exit', (code) => lose(`The search thread ended with code ${code}`));
  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.call);
    waiting.delete(reply.call);
    if (reply.ok) asked?.resolve(reply.output);
    else asked?.reject(Object.assign(new Error(reply.message), { stack: reply.stack }));
  });

  const post = (command: Command, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone);
      const call: Call = { call: ++calls, command, input };
      waiting.set(call.call, { resolve, reject });
      worker.postMessage(call);
    });

  return {
    ask: (command, input) => post(command, input) as Promise<Output<typeof command>>,
    waiting: () => waiting.size,
    leave: async () => {
      if (gone) return;
      await within(post('close', undefined), LONGEST_FAREWELL_MS).catch(() => undefined);
      gone = new SeatLost('The search thread was ended');
      await worker.terminate();
    },
  };
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const inThisThread = (engine: Engine): Seat => {
  let line: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const ask = <C extends Command>(command: C, input: Input<C>): Promise<Output<C>> => {
    waiting++;
    const answer = line.then(nextTurn).then(() => carryOut(engine, command, input) as Output<C>);
    line = answer.then(
      () => waiting--,
      () => waiting--,
    );
    return answer;
  };
  return { ask, waiting: () => waiting, leave: () => ask('close', undefined) };
};

/** Gives an engine its seat. `onLost` hears of a thread that ended by itself. */
export const takeSeat = (
  {
    workerFile,
    packs,
    clock,
  }: { readonly workerFile?: string | undefined; readonly packs: PackMakers; readonly clock: Clock },
  onLost: (error: Error) => void,
): Seat => (workerFile === undefined ? inThisThread(createEngine({ packs, clock })) : inThread(workerFile, onLost));
