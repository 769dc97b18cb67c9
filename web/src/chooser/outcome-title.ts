import type { Words } from '../app/words.tsx';

/** The name of a form within a sentence: `convenant of …`, but `BV of NV` and `EGTS`. */
export const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** What the outcome came to. */
export type Result = { readonly kind: 'form'; readonly name: string } | { readonly kind: 'none' | 'unknown' };

interface Recommended {
  readonly forms: readonly { readonly form: { readonly name: string } }[];
  readonly relaxations: readonly unknown[];
}

/** The first form; none, when the answers rule all of them out; unknown, when an answer is not one of the model. */
export const resultOf = ({ forms, relaxations }: Recommended): Result => {
  const first = forms[0]?.form;
  if (first) return { kind: 'form', name: first.name };
  return { kind: relaxations.length > 0 ? 'none' : 'unknown' };
};

/** What the outcome page is called. */
export const outcomeTitle = (result: Result, { text }: Words): string =>
  result.kind === 'form'
    ? text('chooser.outcome.title', { form: withinSentence(result.name) })
    : text(result.kind === 'none' ? 'chooser.outcome.none' : 'chooser.outcome.unknown');
