import type { EntryFailure, EntryResult } from '../../services/entries/index.ts';
import type { Result } from '../../services/platform/result.ts';
import {
  createProjects,
  type Projects,
  type StartedProject,
  type StartProjectInput,
} from '../../services/projects/index.ts';
import { chooser } from './chooser-world.ts';
import { openDomainWorld, person, type DomainWorld } from './domain-world.ts';

export const BREDA = 'GM0758';
export const OOSTERHOUT = 'GM0826';
export const TILBURG = 'GM0855';
export const DAY = 86_400_000;

/** What a publisher fills in for a project of Breda that is public at once and invites Oosterhout. */
export const plan: StartProjectInput = {
  municipality: BREDA,
  title: 'Samen parkeerdruk voorspellen',
  summary: 'Wij bouwen samen een model.',
  themes: ['verkeer'],
  form: 'COV',
  answers: [{ questionId: 'goal', optionId: 'build' }],
  partners: [OOSTERHOUT],
  message: 'Doet u mee?',
};

/** The value of a use case that should have gone well. */
export const done = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

/** Code and last part of the path of each problem. */
export const wrong = (result: Result<unknown> | EntryResult | EntryFailure): readonly string[] =>
  result.ok ? [] : result.problems.map((problem) => [problem.code, problem.path?.at(-1)].filter(Boolean).join(' '));

export interface ProjectWorld extends DomainWorld {
  readonly projects: Projects;
  /** A project of Breda, started by its publisher unless told otherwise. */
  start(change?: Partial<StartProjectInput>, role?: 'editor' | 'publisher'): Promise<StartedProject>;
}

/** The projects domain over an embedded store, with the real chooser. */
export const openProjectWorld = async (): Promise<ProjectWorld> => {
  const world = await openDomainWorld();
  const projects = await createProjects({ ...world, chooser });
  return {
    ...world,
    projects,
    start: async (change = {}, role = 'publisher') =>
      done(await projects.startProject(person(role, BREDA), { ...plan, ...change })),
  };
};
