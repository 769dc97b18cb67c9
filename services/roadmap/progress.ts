export const STEP_STATUSES = ['TODO', 'BUSY', 'DONE'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** How far a municipality is with one step. Version 0: nobody told it yet. */
export interface StepProgress {
  /** Code of the municipality. */
  readonly municipality: string;
  /** 1 to 10. */
  readonly step: number;
  readonly version: number;
  readonly status: StepStatus;
  readonly note: string | null;
  /** Id of the user who told it last, and when; null for version 0. */
  readonly by: string | null;
  readonly at: string | null;
}

/** What somebody tells about a step. */
export interface Told {
  readonly status: StepStatus;
  readonly note: string | null;
}

/** Where every step begins. */
export const notBegun = (municipality: string, step: number): StepProgress => ({
  municipality,
  step,
  version: 0,
  status: 'TODO',
  note: null,
  by: null,
  at: null,
});

/** The progress with what is told now; null when that is how it stands already. */
export const tell = (before: StepProgress, told: Told, by: string, at: string): StepProgress | null =>
  before.status === told.status && before.note === told.note ? null : { ...before, ...told, by, at };
