import type { PageProblem } from '../../app/page.tsx';
import type { EditorStart } from '../editor-start.ts';
import { writePrints } from '../merge.ts';
import { changedFields, pick } from '../values.ts';
import type { Values } from '../values.ts';
import { createAutosave } from './autosave.ts';
import type { Autosave, SaveOutcome } from './autosave.ts';
import { putIn, rememberTyped, valuesIn } from './form-in-page.ts';
import { keepCopies } from './keep-copies.ts';
import { openLocalCopies } from './local-copy.ts';
import type { LocalCopies, LocalCopy } from './local-copy.ts';

interface Deps {
  readonly form: HTMLFormElement;
  readonly start: EditorStart;
  readonly person: string;
  readonly entry: string;
  readonly save: (values: Values, version: number) => Promise<SaveOutcome>;
  /** The rows are to be made anew from these values. */
  readonly showRows: (values: Values) => void;
}

/** The work on one entry in this page: its form, its saving, and what lies in the browser. */
export interface Work {
  readonly autosave: Autosave;
  readonly copies: LocalCopies;
  /** What an earlier page left in the browser and is neither at the hub nor in the form. */
  readonly found: LocalCopy | null;
  /** The page has taken over the form: what was typed before is put back. */
  begin(): void;
  /** Reads the form. */
  reread(): void;
  /**
   * Saves everything, then lets the form go to the hub with this step; `save` stays on the page. Gives the problems that
   * keep it here.
   */
  step(step: string): Promise<readonly PageProblem[]>;
  /** The form is on its way: nobody need be warned. */
  isLeaving(): boolean;
}

const wait = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** What of a copy is news: not at the hub, not in the form, and of this kind of entry. */
const newsIn = (copy: LocalCopy | null, start: EditorStart): LocalCopy | null => {
  if (!copy) return null;
  const known = Object.keys(start.values);
  const news = changedFields(copy.values, start.stored)
    .filter((name) => known.includes(name))
    .filter((name) => changedFields(pick(copy.values, [name]), start.values).length > 0);
  return news.length === 0 ? null : { ...copy, values: pick(copy.values, news) };
};

const setHidden = (form: HTMLFormElement, name: string, value: string): void => {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
};

export const openWork = ({ form, start, person, entry, save, showRows }: Deps): Work => {
  const typed = rememberTyped(form);
  const copies = openLocalCopies(window.localStorage, person, entry);
  let leaving = false;
  const autosave = createAutosave({
    start,
    save,
    later: wait,
    show: (values) => {
      putIn(form, values);
      if (values.claims !== undefined || values.links !== undefined) showRows(autosave.progress().now);
    },
  });
  const found = newsIn(copies.found(), start);
  if (!found) copies.forget();
  keepCopies(autosave, copies);
  const reread = (): void => autosave.changed(valuesIn(form, start.kind));

  return {
    autosave,
    copies,
    found,
    begin: () => {
      typed.putBack();
      reread();
    },
    reread,
    isLeaving: () => leaving,
    step: async (step) => {
      const outcome = await autosave.flush();
      const { problems, version, prints } = autosave.progress();
      const stays = step === 'save' || outcome === 'failed' || outcome === 'conflict' || outcome === 'waiting';
      if (stays) return problems;
      leaving = true;
      setHidden(form, 'version', String(version));
      setHidden(form, 'was', writePrints(prints));
      const button = form.querySelector<HTMLButtonElement>('button[hidden][name=do]');
      if (button) button.value = step;
      // A form that is still telling of its first submission ignores a second one.
      setTimeout(() => form.requestSubmit(button));
      return [];
    },
  };
};
