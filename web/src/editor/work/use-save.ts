import { useMutation } from '@apollo/client/react';
import { workDocument } from '../../app/work/work-document.ts';
import { useWords } from '../../app/words.tsx';
import { patchOf } from '../entry-input.ts';
import { valuesOf } from '../entry-values.ts';
import { onPage } from '../field-paths.ts';
import type { Values } from '../values.ts';
import type { SaveOutcome } from './autosave.ts';
import { SaveWork_mutation } from './save-work.ts';

const document = workDocument(SaveWork_mutation);

/** Gives a way to save values of one entry over a version of it. */
export const useSave = (id: string): ((values: Values, version: number) => Promise<SaveOutcome>) => {
  const { text } = useWords();
  const [run] = useMutation(document, { fetchPolicy: 'no-cache' });
  return async (values, version) => {
    const { patch, problems: own } = patchOf(values);
    if (own.length > 0) {
      const problems = own.map(({ field, key }) => ({
        code: 'INVALID_INPUT',
        message: text(`editor.problem.${key}`),
        path: ['input', field],
      }));
      return { kind: 'refused', problems };
    }
    try {
      const { data } = await run({ variables: { input: { ...patch, id, version } } });
      if (!data) return { kind: 'failed' };
      const { entry, problems } = data.saveEntry;
      if (entry && problems.length === 0) return { kind: 'saved', version: entry.version, standing: entry };
      const overtaken = problems.some(({ code }) => code === 'CHANGED_MEANWHILE');
      if (entry && overtaken)
        return { kind: 'overtaken', stored: valuesOf(entry), version: entry.version, standing: entry };
      return { kind: 'refused', problems: problems.map(onPage) };
    } catch {
      return { kind: 'failed' };
    }
  };
};
