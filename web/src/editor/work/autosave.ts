import type { PageProblem } from '../../app/page.tsx';
import type { SavingState } from '../saving-state.ts';
import type { Conflict, EditorStart, Standing } from '../editor-start.ts';
import { withCompanions } from '../entry-input.ts';
import type { FieldName } from '../entry-fields.ts';
import { merge, printsOf } from '../merge.ts';
import type { Prints } from '../merge.ts';
import { changedFields, pick } from '../values.ts';
import type { Values } from '../values.ts';

/** What became of one attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly standing: Standing }
  | { readonly kind: 'overtaken'; readonly stored: Values; readonly version: number; readonly standing: Standing }
  | { readonly kind: 'refused'; readonly problems: readonly PageProblem[] }
  /** The hub could not be reached, or answered with a fault. */
  | { readonly kind: 'failed' };

/** What is to be known of the work at this moment. */
export interface Progress {
  readonly now: Values;
  /** What the hub holds. */
  readonly stored: Values;
  readonly version: number;
  readonly prints: Prints;
  readonly standing: Standing | null;
  readonly saving: SavingState;
  readonly justSaved: boolean;
  readonly problems: readonly PageProblem[];
  readonly conflict: Conflict | null;
}

export interface Autosave {
  progress(): Progress;
  subscribe(listener: () => void): () => void;
  /** The form holds these values now. */
  changed(values: Values): void;
  /** Saves all that can be saved, at once; goes over what somebody else stored when that was shown before. */
  flush(): Promise<SavingState>;
  /** Saves now what waits: the page may be about to go away, or the hub may be reachable again. */
  hurry(): void;
  /** Puts in a field what somebody else wrote there. */
  take(field: FieldName): void;
  /** Puts back values that were typed before; `was` tells from what. */
  restore(values: Values, was: Prints): void;
}

interface Deps {
  readonly start: EditorStart;
  readonly save: (values: Values, version: number) => Promise<SaveOutcome>;
  /** Runs something after so many milliseconds; gives a way to call it off. */
  readonly later: (ms: number, run: () => void) => () => void;
  /** Shows values in the form that were not typed there. */
  readonly show: (values: Values) => void;
}

/** Quiet time after the last key before the work is sent to the hub. */
export const QUIET_MS = 1_000;
/** Time before a save that did not reach the hub is tried again. */
export const RETRY_MS = 5_000;

/** The field to blame; a box of a row is `claims.0.text`. */
const fieldOf = (problem: PageProblem): FieldName | undefined =>
  problem.path.at(-1)?.split('.')[0] as FieldName | undefined;

/**
 * Keeps the work of one editor at the hub: one save at a time, a second after the last key. A field that the hub refuses
 * waits until it is changed, the others are saved without it. When somebody else saved meanwhile, what only they changed
 * is taken over; where both changed the same field nothing is saved until that was looked at.
 */
export const createAutosave = ({ start, save, later, show }: Deps): Autosave => {
  const listeners = new Set<() => void>();
  /** Values that the hub refused; another value is another attempt. */
  const refused = new Map<FieldName, string | undefined>();
  let halted = start.conflict !== null && Object.keys(start.conflict.theirs).length > 0;
  let running: Promise<void> | null = null;
  let callOff = (): void => undefined;
  let state: Progress = {
    now: start.values,
    stored: start.stored,
    version: start.version,
    prints: start.prints,
    standing: start.standing,
    saving: start.saving,
    justSaved: false,
    problems: start.problems,
    conflict: start.conflict,
  };

  const set = (change: Partial<Progress>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const waiting = (): readonly FieldName[] =>
    changedFields(state.now, state.stored).filter(
      (name) => !refused.has(name) || refused.get(name) !== state.now[name],
    );

  const outcomeNow = (): SavingState => {
    if (halted) return 'conflict';
    if (waiting().length > 0) return 'waiting';
    return changedFields(state.now, state.stored).length > 0 ? 'refused' : 'saved';
  };

  const saved = (sent: Values, { version, standing }: SaveOutcome & { kind: 'saved' }): void => {
    const stored = { ...state.stored, ...sent };
    for (const name of Object.keys(sent) as FieldName[]) refused.delete(name);
    set({
      stored,
      version,
      standing,
      prints: printsOf(stored),
      justSaved: true,
      // What both changed was looked at; that only the other one changed something may be read at leisure.
      conflict: state.conflict && Object.keys(state.conflict.theirs).length > 0 ? null : state.conflict,
      problems: state.problems.filter((problem) => {
        const field = fieldOf(problem);
        return field !== undefined && refused.has(field);
      }),
    });
  };

  const overtaken = ({ stored, version, standing }: SaveOutcome & { kind: 'overtaken' }): void => {
    const { values, theirs, taken } = merge(state.prints, state.now, stored);
    halted = Object.keys(theirs).length > 0;
    set({
      now: values,
      stored,
      version,
      standing,
      prints: printsOf(stored),
      conflict: { at: standing.updatedAt, theirs, taken },
    });
    show(pick(values, taken));
  };

  /** False when no field is to blame: then trying again at once is of no use. */
  const refuse = (sent: Values, problems: readonly PageProblem[]): boolean => {
    const blamed = withCompanions(problems.flatMap((problem) => fieldOf(problem) ?? [])).filter(
      (name) => sent[name] !== undefined,
    );
    for (const name of blamed) refused.set(name, sent[name]);
    const others = state.problems.filter((problem) => {
      const field = fieldOf(problem);
      return field !== undefined && !blamed.includes(field) && refused.has(field);
    });
    set({ problems: [...others, ...problems] });
    return blamed.length > 0;
  };

  type Next = 'again' | 'saved' | 'stuck' | 'done';

  /** Saves what waits. */
  const attempt = async (): Promise<Next> => {
    const names = waiting();
    if (halted || names.length === 0) return 'done';
    const sent = pick(state.now, withCompanions(names));
    const outcome = await save(sent, state.version);
    switch (outcome.kind) {
      case 'saved':
        saved(sent, outcome);
        return 'saved';
      case 'overtaken':
        overtaken(outcome);
        return 'again';
      case 'refused':
        return refuse(sent, outcome.problems) ? 'again' : 'stuck';
      case 'failed':
        schedule(RETRY_MS);
        return 'stuck';
    }
  };

  /** `whole`: also what is typed during the save; otherwise that waits for the next pause in the typing. */
  const loop = async (whole: boolean): Promise<void> => {
    let next = await attempt();
    while (next === 'again' || (whole && next === 'saved')) next = await attempt();
    set({ saving: next === 'stuck' ? 'failed' : outcomeNow() });
  };

  const run = async (whole: boolean): Promise<void> => {
    callOff();
    while (running) await running;
    running = loop(whole).finally(() => (running = null));
    await running;
  };

  const schedule = (ms: number): void => {
    callOff();
    callOff = later(ms, () => void run(false));
  };

  const scheduleIfNeeded = (): void => {
    if (halted || waiting().length === 0) set({ saving: outcomeNow() });
    else {
      set({ saving: 'waiting' });
      schedule(QUIET_MS);
    }
  };

  return {
    progress: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: (values) => {
      set({ now: { ...state.now, ...values } });
      scheduleIfNeeded();
    },
    flush: async () => {
      halted = false;
      await run(true);
      return state.saving;
    },
    hurry: () => {
      if (!halted && waiting().length > 0) void run(true);
    },
    take: (field) => {
      const { [field]: theirs, ...others } = state.conflict?.theirs ?? {};
      if (theirs === undefined || !state.conflict) return;
      halted = Object.keys(others).length > 0;
      set({ now: { ...state.now, [field]: theirs }, conflict: { ...state.conflict, theirs: others } });
      show({ [field]: theirs });
      scheduleIfNeeded();
    },
    restore: (values, was) => {
      const { theirs } = merge(was, values, state.now);
      halted = Object.keys(theirs).length > 0;
      set({
        now: { ...state.now, ...values },
        conflict: halted ? { at: null, theirs, taken: [] } : state.conflict,
      });
      show(values);
      scheduleIfNeeded();
    },
  };
};
