import type { CreateEntryInput, EntryCopy } from '../../services/entries/index.ts';
import {
  createMatching,
  type Matching,
  type MatchPartnersInput,
  type PartnerMatch,
} from '../../services/matching/index.ts';
import { guest, operator, type Viewer } from '../../services/platform/viewer.ts';
import { openDomainWorld, type DomainWorld } from './domain-world.ts';
import { given } from './entries-world.ts';

/** Oosterhout borders on Breda and Dongen; Texel borders on nobody; Groningen is far from all of them. */
export const OOSTERHOUT = 'GM0826';
export const BREDA = 'GM0758';
export const DONGEN = 'GM0766';
export const TEXEL = 'GM0448';
export const GRONINGEN = 'GM0014';

export interface MatchingWorld extends DomainWorld {
  matching(): Matching;
  partners(input: MatchPartnersInput, viewer?: Viewer): Promise<readonly PartnerMatch[]>;
  /** Another process on the same store, or this one after a restart. */
  restart(): Promise<void>;
  /** A public entry: an example about traffic, unless told otherwise. */
  publish(input: Partial<CreateEntryInput> & Pick<CreateEntryInput, 'municipality'>): Promise<EntryCopy>;
  withdraw(entry: EntryCopy): Promise<void>;
}

/** Matching over the real entries, all municipalities and an embedded store. */
export const openMatchingWorld = async (): Promise<MatchingWorld> => {
  const world = await openDomainWorld();
  const { entries } = world;
  let matching = await createMatching(world);
  return {
    ...world,
    matching: () => matching,
    partners: async (input, viewer = guest) => {
      const result = await matching.matchPartners(viewer, input);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.value;
    },
    restart: async () => {
      matching = await createMatching(world);
    },
    publish: async (input) => {
      const example = {
        kind: 'CASE_STUDY',
        title: 'Drukte bij het parkeren voorspellen',
        themes: ['verkeer'],
      } as const;
      const draft = given(await entries.createEntry(operator, { ...example, summary: 'Wat wij deden.', ...input }));
      return given(await entries.publishEntry(operator, { id: draft.id, version: draft.version }));
    },
    withdraw: async ({ id, version }) => {
      given(await entries.withdrawEntry(operator, { id, version, reason: 'Klopt niet meer.' }));
    },
  };
};
