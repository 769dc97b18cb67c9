import { readFile } from 'node:fs/promises';
import { Kind, parse, print } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';

const PERSISTED = new URL('../src/gql/persisted-documents.json', import.meta.url);
const CALL = /graphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const WORKING_ZONE = /\/web\/src\/.*\/work\//;

interface Persisted {
  readonly id: string;
  readonly text: string;
}

const operationOf = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

const nameOf = (document: DocumentNode): string => operationOf(document)?.name?.value ?? '';

const readPersisted = async (): Promise<ReadonlyMap<string, Persisted>> => {
  const table = JSON.parse(await readFile(PERSISTED, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(table).map(([id, text]) => [nameOf(parse(text)), { id, text }]));
};

// Field order and __typename differ between source and persisted text; the set of words tells whether one is stale.
const wordsOf = (document: DocumentNode): string => {
  const operation = operationOf(document);
  const words = operation ? print(operation).match(/[\w.$]+/g) : null;
  return [...new Set(words)]
    .filter((word) => word !== '__typename')
    .sort()
    .join(' ');
};

/** What stands in a bundle in the place of `graphql(…)`: the id; for Apollo also the tree that its cache needs. */
export const compiledDocument = (
  source: string,
  forApollo: boolean,
  persisted: ReadonlyMap<string, Persisted>,
): string => {
  const document = parse(source, { noLocation: true });
  if (!operationOf(document)) return 'null';
  const known = persisted.get(nameOf(document));
  if (!known || wordsOf(parse(known.text)) !== wordsOf(document)) {
    throw new Error(
      `The document ${nameOf(document) || '(without a name)'} is not generated yet: run npm run generate`,
    );
  }
  const tree = forApollo ? parse(known.text, { noLocation: true }) : {};
  return JSON.stringify({ ...tree, __meta__: { hash: known.id } });
};

/** Replaces each document in the sources by its id, so that no bundle holds the text of a query. */
export const graphqlIds = (): Plugin => {
  let persisted: ReadonlyMap<string, Persisted> = new Map();
  return {
    name: 'gemeengoed:graphql-ids',
    enforce: 'pre',
    buildStart: async () => {
      persisted = await readPersisted();
    },
    transform(code, id) {
      if (/\/web\/src\/gql\//.test(id)) return { code, map: null, moduleSideEffects: false };
      if (!/\/web\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql(')) return null;
      const compiled = code.replace(CALL, (_call, source: string) =>
        compiledDocument(source, WORKING_ZONE.test(id), persisted),
      );
      return { code: compiled, map: null };
    },
  };
};
