import type { Entries } from '../entries/index.ts';
import type { Clock } from '../platform/clock.ts';
import { operator } from '../platform/viewer.ts';
import type { ProjectStore } from './project-store.ts';

/** A room without its entry, a place without its room, or a start that was never finished. */
export interface ProjectInconsistency {
  readonly id: string;
  readonly what: 'without-entry' | 'without-room' | 'unfinished';
}

interface Deps {
  readonly entries: Pick<Entries, 'byId'>;
  readonly projects: Pick<ProjectStore, 'everyRoom' | 'everySeat' | 'plans' | 'room'>;
  readonly clock: Clock;
}

/** A start takes a moment; one that is under way is nothing wrong. */
const UNDER_WAY_MS = 60_000;

/** Looks at every room, place and plan. */
export const createFindInconsistencies = ({ entries, projects, clock }: Deps) => {
  const underWay = (startedAt: string): boolean => clock.now().getTime() - Date.parse(startedAt) < UNDER_WAY_MS;

  return async (): Promise<readonly ProjectInconsistency[]> => {
    const found: ProjectInconsistency[] = [];
    for await (const { id } of projects.everyRoom()) {
      if (!(await entries.byId(operator, id))) found.push({ id, what: 'without-entry' });
    }
    for await (const { id, project, sentAt } of projects.everySeat()) {
      if (!underWay(sentAt) && !(await projects.room(project))) found.push({ id, what: 'without-room' });
    }
    const stuck = (await projects.plans()).filter((plan) => !underWay(plan.startedAt));
    return [...found, ...stuck.map(({ id }) => ({ id, what: 'unfinished' }) as const)];
  };
};
