import { parse } from 'graphql';
import { compiledDocument } from './graphql-ids.ts';

const id = 'a'.repeat(64);
const persisted = new Map([['Home', { id, text: 'query Home { viewer { __typename name } }' }]]);

test('a document becomes its id, and no text of it is left', () => {
  const compiled = compiledDocument('query Home { viewer { name } }', false, persisted);
  expect(JSON.parse(compiled)).toEqual({ __meta__: { hash: id } });
  expect(compiled).not.toContain('viewer');
});

test('a fragment becomes nothing', () => {
  expect(compiledDocument('fragment Card on Entry { title }', false, persisted)).toBe('null');
});

test('a document for the normalised cache keeps its tree, with __typename', () => {
  const compiled = JSON.parse(compiledDocument('query Home { viewer { name } }', true, persisted)) as object;
  const tree = JSON.parse(JSON.stringify(parse(persisted.get('Home')?.text ?? '', { noLocation: true }))) as object;
  expect(compiled).toEqual({ ...tree, __meta__: { hash: id } });
});

test('a document that is new or was changed since it was generated stops the build', () => {
  expect(() => compiledDocument('query Other { viewer { name } }', false, persisted)).toThrow(/npm run generate/);
  expect(() => compiledDocument('query Home { viewer { name email } }', false, persisted)).toThrow(/npm run generate/);
});
