import type { MessagePort } from 'node:worker_threads';
import type { Clock } from '../../platform/clock.ts';
import { createEngine, type Engine } from './engine.ts';
import type { PackMakers } from './spec-data.ts';

export type Command = keyof Engine;
export type Input<C extends Command> = Parameters<Engine[C]>[0];
export type Output<C extends Command> = ReturnType<Engine[C]>;

/** A call that crosses the thread border, and its answer. */
export interface Call {
  readonly call: number;
  readonly command: Command;
  readonly input: unknown;
}
export type Reply =
  | { readonly call: number; readonly ok: true; readonly output: unknown }
  | { readonly call: number; readonly ok: false; readonly message: string; readonly stack: string | undefined };

/** Carries out a command by its name; the caller's types guarantee that command and input belong together. */
export const carryOut = (engine: Engine, command: Command, input: unknown): unknown =>
  (engine[command] as (input: unknown) => unknown)(input);

/** The inside of the worker thread: answers one call after the other, in the order in which they came. */
export const serveSearch = (
  port: Pick<MessagePort, 'on' | 'postMessage'>,
  wiring: { readonly packs: PackMakers; readonly clock: Clock },
): void => {
  const engine = createEngine(wiring);
  port.on('message', ({ call, command, input }: Call) => {
    const reply = (answer: Reply): void => port.postMessage(answer);
    try {
      reply({ call, ok: true, output: carryOut(engine, command, input) });
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      reply({ call, ok: false, message, stack });
    }
  });
};
