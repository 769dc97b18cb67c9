import type { Clock } from '../platform/clock.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Store } from '../ports/storage.ts';
import { maySeeProgress, maySetProgress } from './progress-policy.ts';
import { openProgressStore } from './progress-store.ts';
import type { StepProgress } from './progress.ts';
import { createSetStepProgress, type SetStepProgressInput, type StepProgressResult } from './set-step-progress.ts';
import { parseSteps, type RoadmapStep } from './step.ts';

export type { StepProgress } from './progress.ts';
export type { SetStepProgressInput, StepProgressResult } from './set-step-progress.ts';
export type { RoadmapStep } from './step.ts';

/** How far a municipality is on the road. */
export interface RoadmapProgress {
  /** Code of the municipality. */
  readonly municipality: string;
  /** All ten, in order. */
  readonly steps: readonly StepProgress[];
  /** True when the viewer may tell how far it is. */
  readonly mayEdit: boolean;
}

/** The ten steps to responsible use of AI, and how far each municipality is: seen by its own people only. */
export interface Roadmap {
  /** All ten, in order. */
  readonly steps: readonly RoadmapStep[];
  /** Null for a municipality that is not the viewer's own. */
  progress(viewer: Viewer, municipality: string): Promise<RoadmapProgress | null>;
  /** Progress of all municipalities that the viewer works for. */
  progressOfOwn(viewer: Viewer): Promise<readonly RoadmapProgress[]>;
  /** Editors tell how far their municipality is with one step, in the version that they saw. */
  setStepProgress(viewer: Viewer, input: SetStepProgressInput): Promise<StepProgressResult>;
}

interface Deps {
  readonly store: Pick<Store, 'collection'>;
  readonly clock: Clock;
  /** As it stands in seed/roadmap/roadmap.json. */
  readonly roadmap: unknown;
}

/** Opens the domain; throws when the roadmap is not what it should be. */
export const createRoadmap = async ({ store, clock, roadmap }: Deps): Promise<Roadmap> => {
  const steps = parseSteps(roadmap);
  const numbers = steps.map(({ number }) => number);
  const progress = await openProgressStore(store);
  const progressOf = async (viewer: Viewer, municipality: string): Promise<RoadmapProgress | null> =>
    maySeeProgress(viewer, municipality)
      ? {
          municipality,
          steps: await progress.of(municipality, numbers),
          mayEdit: maySetProgress(viewer, municipality),
        }
      : null;
  return {
    steps,
    progress: progressOf,
    progressOfOwn: async (viewer) => {
      const own = viewer.kind === 'guest' ? [] : viewer.memberships.map(({ publisher }) => publisher);
      return (await Promise.all(own.map((code) => progressOf(viewer, code)))).filter((one) => one !== null);
    },
    setStepProgress: createSetStepProgress({ progress, clock }),
  };
};
