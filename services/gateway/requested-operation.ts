import { z } from 'zod';
import type { PersistedDocuments } from './persisted-documents.ts';

/** The part of a GraphQL request that decides which document is meant; the rest is Apollo's to judge. */
const RequestBody = z.looseObject({
  query: z.unknown().optional(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() }).nullish(),
});

/** A body as it goes to Apollo. */
export type OperationBody = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The body of a request with a document id replaced by its text, or the reason why it is refused. */
export const readOperation = (
  text: string,
  documents: Pick<PersistedDocuments, 'textOf'>,
): { readonly body: OperationBody } | { readonly refused: 'body-not-json' | 'unknown-document' } => {
  const parsed = parseJson(text);
  if (isRecord(parsed) && typeof parsed['query'] === 'string') return { body: parsed };
  const known = RequestBody.safeParse(parsed);
  if (!known.success) return { refused: 'body-not-json' };
  const { query, extensions, ...rest } = known.data;
  const id = extensions?.persistedQuery?.sha256Hash;
  if (id === undefined) return { body: { ...rest, query, ...(extensions && { extensions }) } };
  const document = documents.textOf(id);
  return document === null ? { refused: 'unknown-document' } : { body: { ...rest, query: document } };
};
