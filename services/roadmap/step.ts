import { z } from 'zod';
import { FIRST_STEP, LAST_STEP, seedId } from '../entries/index.ts';

const Text = z.string().trim().min(1);
const InTwoLanguages = z.strictObject({ nl: Text, en: Text });
const ThreeLines = z.tuple([Text, Text, Text]);
/** The key of a placed entry, as the id that it has. */
const PlacedEntry = Text.transform(seedId);

/** One of the ten steps: what it is for, with the entries that show an example and the instrument. */
const RoadmapStep = z.strictObject({
  number: z.int().min(FIRST_STEP).max(LAST_STEP),
  title: InTwoLanguages,
  /** The question that this step answers. */
  question: InTwoLanguages,
  /** What is reached. */
  goal: z.strictObject({ nl: ThreeLines, en: ThreeLines }),
  /** `entry` is an id; a hub without examples does not have it. */
  example: z.strictObject({ text: InTwoLanguages, entry: PlacedEntry }),
  instrument: z.strictObject({ name: InTwoLanguages, entry: PlacedEntry }),
});
export type RoadmapStep = z.infer<typeof RoadmapStep>;

/** `roadmap` as it stands in seed/roadmap/roadmap.json; throws when it is not what it should be: ten steps, in order. */
export const parseSteps = (roadmap: unknown): readonly RoadmapStep[] =>
  z
    .strictObject({ steps: z.array(RoadmapStep).length(LAST_STEP) })
    .refine(({ steps }) => steps.every(({ number }, index) => number === index + FIRST_STEP), 'steps are not in order')
    .parse(roadmap).steps;
