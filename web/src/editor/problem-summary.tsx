import type { PageProblem } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { ErrorSummary } from '../ui/notice.tsx';
import { REASON_FIELD, isRowField } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { useLabelOf } from './labels.tsx';

/** What a field, or one box of a row, is called in a sentence about it: `Link 1, Webadres`. */
const useSpokenName = (): ((name: string) => string) => {
  const { text } = useWords();
  const labelOf = useLabelOf();
  return (name) => {
    const [field = '', row, box] = name.split('.');
    if (Object.values(REASON_FIELD).some((reason) => reason === field)) return text(`editor.label.${field}`);
    if (row === undefined || box === undefined || !isRowField(field as FieldName)) return labelOf(field as FieldName);
    return `${text(`editor.${field}.row`, { number: Number(row) + 1 })}, ${text(`editor.${field}.${box}`)}`;
  };
};

/** The problems on top of the form, each with the name of its field. What changed meanwhile has a notice of its own. */
export const ProblemSummary = ({ problems }: { readonly problems: readonly PageProblem[] }) => {
  const spokenName = useSpokenName();
  const named = problems
    .filter(({ code }) => code !== 'CHANGED_MEANWHILE')
    .map((problem) => {
      const name = problem.path.at(-1);
      return name === undefined ? problem : { ...problem, message: `${spokenName(name)}: ${problem.message}` };
    });
  return <ErrorSummary problems={named} />;
};
