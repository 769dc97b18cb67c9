/**
 * How saving goes: all is kept by the hub; something waits for a pause in the typing; some fields were refused; two
 * people changed the same; the hub cannot be reached, or does not let this person save.
 */
export type SavingState = 'saved' | 'waiting' | 'refused' | 'conflict' | 'failed';
