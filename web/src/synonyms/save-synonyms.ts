import { again, go } from '../app/page.tsx';
import type { ActionResult, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { signInPath } from '../accounts/return-path.ts';
import { graphql } from '../gql/gql.ts';
import { changedList } from './change-list.ts';
import { fields } from './synonym-fields.ts';

const SynonymsBefore_query = graphql(`
  query SynonymsBefore {
    synonyms {
      version
      synonyms {
        from
        to
        bothWays
      }
    }
  }
`);

const SaveSynonyms_mutation = graphql(`
  mutation SaveSynonyms($input: SaveSynonymsInput!) {
    saveSynonyms(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export const SYNONYMS_PATH = '/beheer/synoniemen';

/** Adds, changes or removes the row of the posted form in the list as it is now. */
export const saveSynonyms = async (_visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> => {
  const { synonyms: before } = await run(SynonymsBefore_query, {});
  if (!before) return go(signInPath(SYNONYMS_PATH));
  const input = { version: before.version, synonyms: changedList(before.synonyms, form) };
  const { saveSynonyms: saved } = await run(SaveSynonyms_mutation, { input });
  if (saved.problems.length > 0) return again(saved.problems);
  return go(`${SYNONYMS_PATH}?gedaan=${form.has(fields.remove) ? 'verwijderd' : 'bewaard'}`);
};
