import { hasRole, type Viewer } from '../platform/viewer.ts';

/** The people of the publisher see its drafts, its returned copies and what it took back. */
export const maySeeDrafts = (viewer: Viewer, publisher: string): boolean => hasRole(viewer, publisher, 'reader');

/** Editors create, save and submit any entry of their municipality. */
export const mayEdit = (viewer: Viewer, publisher: string): boolean => hasRole(viewer, publisher, 'editor');

/** Publishers publish, return and withdraw. */
export const mayPublish = (viewer: Viewer, publisher: string): boolean => hasRole(viewer, publisher, 'publisher');

/** Publishers tell that their municipality uses an entry, but never one of its own. */
export const mayAdopt = (viewer: Viewer, municipality: string, owner: string): boolean =>
  municipality !== owner && mayPublish(viewer, municipality);
