import type { Answer } from '../chooser/index.ts';
import type { Doc } from '../ports/storage.ts';

/**
 * What somebody asked for when they started a project, written down before the first step. A start touches several
 * documents; whatever stops it half-way, the plan says what is left to do. Gone once all is done.
 */
export interface StartPlan extends Doc {
  readonly publisher: string;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly title: string;
  readonly summary: string | null;
  readonly themes: readonly string[];
  readonly form: string | null;
  readonly answers: readonly Answer[];
  readonly message: string | null;
  /** Public at once. */
  readonly publish: boolean;
  /** True when the one who started may speak for the municipality. */
  readonly approved: boolean;
  readonly invited: readonly { readonly id: string; readonly publisher: string }[];
}
