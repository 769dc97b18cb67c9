import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DemoEntry } from '../../../seed/entries/demo-entry.ts';

/** A record that questions are made from; `id` is how it is known in an answer. */
export interface BenchedRecord {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly organisation: string;
  readonly legalBasis: string;
}

const Text = z
  .string()
  .nullish()
  .transform((text) => text?.trim() ?? '');
const Raw = z
  .looseObject({ id: z.coerce.string(), title: Text, doel: Text, organisatie: Text, juridische_basis: Text })
  .transform(({ id, title, doel, organisatie, juridische_basis }) => ({
    id,
    title,
    goal: doel,
    organisation: organisatie,
    legalBasis: juridische_basis,
  }));
const Export = z.union([
  z.array(Raw),
  z.object({ algoritmes: z.array(Raw) }).transform(({ algoritmes }) => algoritmes),
]);

/** The records of a register export: a list, or a list under `algoritmes`. */
export const readRegister = (file: string): readonly BenchedRecord[] =>
  Export.parse(JSON.parse(readFileSync(file, 'utf8'))).filter(({ title }) => title !== '');

/** Demo entries as records; they are known by their title, which no other entry has. */
export const recordsOf = (entries: readonly DemoEntry[]): readonly BenchedRecord[] =>
  entries.map(({ title, summary, algorithm }) => ({
    id: title,
    title,
    goal: algorithm?.goal ?? summary,
    organisation: '',
    legalBasis: algorithm?.legalBasis ?? '',
  }));

/** The text of a register export that holds these records. */
export const asRegister = (records: readonly BenchedRecord[]): string =>
  JSON.stringify(
    records.map(({ id, title, goal, organisation, legalBasis }) => ({
      id,
      title,
      doel: goal,
      organisatie: organisation,
      juridische_basis: legalBasis,
    })),
  );
