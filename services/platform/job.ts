/** When a job runs: so often (ms), or once a day from this hour on, on the clock of Europe/Amsterdam. */
export type Schedule = { readonly every: number } | { readonly dailyAt: number };

/** One run of a job. */
export interface JobRun {
  /** The time that this run is for: `2026-11-24` of a daily job, else the instant from which it was due. */
  readonly slot: string;
  /** Goes up with each run, whichever process does it: of two that think they run, the higher one does. */
  readonly fence: number;
  /** Ends when the hub stops, or when another process took the job over: stop soon, what is left runs later. */
  readonly signal: AbortSignal;
}

/** Work that a domain wants done now and then. It must bear being run twice: a crash may come at any point of it. */
export interface Job {
  /** `alerts-digest`: unique in the hub, and for ever. */
  readonly name: string;
  readonly schedule: Schedule;
  /** A quick look whether there is anything to do; without it the job runs each time that it is due. */
  readonly wanted?: () => Promise<boolean>;
  run(run: JobRun): Promise<void>;
}

/** What is known of a job. Times are instants; null: not yet. */
export interface JobState {
  readonly name: string;
  readonly schedule: Schedule;
  readonly running: boolean;
  readonly endedAt: string | null;
  /** Runs that failed since the last good one. */
  readonly failures: number;
}

/** What became of a run that was asked for; `busy`: it runs already, here or in another process. */
export type JobOutcome = 'done' | 'failed' | 'busy' | 'unknown';

/** Looks at the jobs, and runs one at once. */
export interface JobOffice {
  list(): Promise<readonly JobState[]>;
  run(name: string): Promise<JobOutcome>;
}
