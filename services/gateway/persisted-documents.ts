import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The documents of our own web app: a wire form that saves bytes, not a gate. */
export interface PersistedDocuments {
  /** The text of a document by its sha-256; null when it is none of ours. */
  textOf(id: string): string | null;
  /** True for the text of one of ours. */
  isOurs(text: string): boolean;
}

/** Reads the list that the code generator wrote beside the web app. */
export const readPersistedDocuments = (root: string): PersistedDocuments => {
  const file = path.join(root, 'web/src/gql/persisted-documents.json');
  const texts = new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))));
  const ours = new Set(texts.values());
  return { textOf: (id) => texts.get(id) ?? null, isOurs: (text) => ours.has(text) };
};
