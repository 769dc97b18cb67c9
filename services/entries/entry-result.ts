import type { Failure } from '../platform/result.ts';
import type { EntryCopy } from './content.ts';

/** An entry as it is now, or problems; with `CHANGED_MEANWHILE` comes the copy that is stored. */
export type EntryResult = { readonly ok: true; readonly value: EntryCopy } | EntryFailure;
export interface EntryFailure extends Failure {
  readonly stored?: EntryCopy;
}

/** Names the copy that the viewer saw last. */
export interface EntryVersionInput {
  readonly id: string;
  readonly version: number;
}
