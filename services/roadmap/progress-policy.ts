import { hasRole, type Viewer } from '../platform/viewer.ts';

/** Progress is for the municipality's own people. */
export const maySeeProgress = (viewer: Viewer, municipality: string): boolean =>
  hasRole(viewer, municipality, 'reader');

export const maySetProgress = (viewer: Viewer, municipality: string): boolean =>
  hasRole(viewer, municipality, 'editor');
