import { hasRole, type Viewer } from '../platform/viewer.ts';
import type { Room, Seat } from './project.ts';

/** Editors may prepare a project of their municipality. */
export const mayPrepare = (viewer: Viewer, publisher: string): boolean => hasRole(viewer, publisher, 'editor');

/** Publishers speak for their municipality: they start projects, invite and answer invitations. */
export const maySpeakFor = (viewer: Viewer, publisher: string): boolean => hasRole(viewer, publisher, 'publisher');

/** True for anyone who works for this municipality. */
export const belongsTo = (viewer: Viewer, publisher: string): boolean => hasRole(viewer, publisher, 'reader');

/** True for the people of a municipality that takes part. */
export const takesPart = (
  viewer: Viewer,
  room: Pick<Room, 'publisher'>,
  seats: readonly Pick<Seat, 'publisher' | 'state'>[],
): boolean =>
  belongsTo(viewer, room.publisher) ||
  seats.some((seat) => seat.state === 'ACCEPTED' && belongsTo(viewer, seat.publisher));

/** Codes of the municipalities that the viewer works for. */
export const publishersOf = (viewer: Viewer): readonly string[] =>
  viewer.kind === 'guest' ? [] : viewer.memberships.map((membership) => membership.publisher);
