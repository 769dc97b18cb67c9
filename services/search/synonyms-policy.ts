import type { SignedIn, Viewer } from '../platform/viewer.ts';

/** Who may see the list of synonyms. */
export const maySeeSynonyms = (viewer: Viewer): viewer is SignedIn => viewer.kind === 'user' && viewer.hubAdministrator;

/** Who may change it: it decides what everybody finds. */
export const mayChangeSynonyms = (viewer: Viewer): viewer is SignedIn =>
  maySeeSynonyms(viewer) && viewer.scope === 'write';
