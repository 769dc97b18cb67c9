import type { Clock } from '../../platform/clock.ts';
import type { Drain } from './drain.ts';
import { query, type Documents } from './stored.ts';

/** New content must be found within a second, also when the process that wrote it died. */
const SWEEP_EVERY_MS = 1000;
/** Expired documents of fed collections, which the server may not remove by itself. */
const TIDY_EVERY_SWEEPS = 60;

/** Looks at the start and every second after for events that somebody left behind in their documents. */
export class Sweeper {
  readonly #drain: Drain;
  readonly #clock: Clock;
  readonly #watched = new Map<string, Documents>();
  readonly #report: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #sweep: Promise<void> | undefined;
  #sweeps = 0;

  constructor(drain: Drain, clock: Clock, report: (error: unknown) => void) {
    this.#drain = drain;
    this.#clock = clock;
    this.#report = report;
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), SWEEP_EVERY_MS).unref();
  }

  /** Resolves when the last sweep has ended; it does not go on to the end of a long backlog. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#sweep;
  }

  /** Takes a collection in, and looks through it at once. */
  watch(documents: Documents): void {
    this.#watched.set(documents.collectionName, documents);
    if (this.#isOn()) this.#look();
  }

  #isOn(): boolean {
    return this.#timer !== undefined;
  }

  /** One sweep at a time; what it cannot reach the next one finds, and whoever runs the hub is told. */
  #look(): void {
    this.#sweep ??= this.#sweepAll()
      .catch(this.#report)
      .finally(() => {
        this.#sweep = undefined;
      });
  }

  async #sweepAll(): Promise<void> {
    for (const documents of this.#watched.values()) await this.#drain.sweep(documents, () => this.#isOn());
    if (this.#isOn() && this.#sweeps++ % TIDY_EVERY_SWEEPS === 0) await this.#tidy();
  }

  async #tidy(): Promise<void> {
    const expired = query({ x: { $lte: this.#clock.now() }, 'out.0': { $exists: false } });
    for (const documents of this.#watched.values()) await documents.deleteMany(expired);
  }
}
