import { cleanText, FIRST_STEP, LAST_STEP } from '../entries/index.ts';
import { isoNow, type Clock } from '../platform/clock.ts';
import { fail, ok, type Failure, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import { maySetProgress } from './progress-policy.ts';
import {
  changedMeanwhile,
  mayNotSet,
  noSuchStep,
  noteTooLong,
  notSignedIn,
  readOnlyToken,
} from './progress-problems.ts';
import type { ProgressStore } from './progress-store.ts';
import { notBegun, tell, type StepProgress, type StepStatus, type Told } from './progress.ts';

export interface SetStepProgressInput {
  readonly municipality: string;
  readonly step: number;
  /** The version that was seen; 0 when nobody told it yet. */
  readonly version: number;
  readonly status: StepStatus;
  readonly note?: string | null | undefined;
}

/** The progress as it is now, or problems; with `CHANGED_MEANWHILE` comes the one that is stored. */
export type StepProgressResult =
  { readonly ok: true; readonly value: StepProgress } | (Failure & { readonly stored?: StepProgress });

interface Deps {
  readonly progress: ProgressStore;
  readonly clock: Clock;
}

const LONGEST_NOTE = 400;

const allowed = (viewer: Viewer, { municipality, step }: SetStepProgressInput): Result<SignedIn> => {
  if (viewer.kind === 'guest') return fail(notSignedIn());
  if (!maySetProgress(viewer, municipality)) return fail(viewer.scope === 'read' ? readOnlyToken() : mayNotSet());
  const exists = Number.isInteger(step) && step >= FIRST_STEP && step <= LAST_STEP;
  return exists ? ok(viewer) : fail(noSuchStep(FIRST_STEP, LAST_STEP));
};

const toldIn = ({ status, note: typed }: SetStepProgressInput): Result<Told> => {
  const note = cleanText(typed ?? '').trim() || null;
  if (note !== null && note.length > LONGEST_NOTE) return fail(noteTooLong(LONGEST_NOTE, note.length));
  return ok({ status, note });
};

/** Editors tell how far their municipality is with a step, in the version that they saw. */
export const createSetStepProgress = ({ progress, clock }: Deps) => {
  const current = async ({ municipality, step }: SetStepProgressInput): Promise<StepProgress> =>
    (await progress.of(municipality, [step]))[0] ?? notBegun(municipality, step);
  const overtaken = (stored: StepProgress): StepProgressResult => ({ ...fail(changedMeanwhile()), stored });

  return async (viewer: Viewer, input: SetStepProgressInput): Promise<StepProgressResult> => {
    const may = allowed(viewer, input);
    if (!may.ok) return may;
    const told = toldIn(input);
    if (!told.ok) return told;
    const before = await current(input);
    if (before.version !== input.version) return overtaken(before);
    const changed = tell(before, told.value, may.value.userId, isoNow(clock));
    if (!changed) return ok(before);
    const saved = await progress.save(changed, may.value.userId);
    return saved ? ok(saved) : overtaken(await current(input));
  };
};
