import { useCallback, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { SubmitEvent as FormSubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { PageProblem } from '../../app/page.tsx';
import { fieldId } from '../../ui/form-problems.ts';
import { EditorBody } from '../editor-body.tsx';
import type { EditorBodyProps } from '../editor-body.tsx';
import { visibleParts } from '../editor-start.ts';
import type { EditorStart } from '../editor-start.ts';
import { writePrints } from '../merge.ts';
import { destinationIn, partNamed } from '../parts.ts';
import { shownRows } from '../shown-rows.ts';
import { FailureNotice } from './failure-notice.tsx';
import { openWork } from './open-work.ts';
import { RestoreNotice } from './restore-notice.tsx';
import { useFocus } from './use-focus.ts';
import { useLeaving } from './use-leaving.ts';
import { useSave } from './use-save.ts';

interface LiveEditorProps {
  readonly props: EditorBodyProps;
  readonly start: EditorStart;
  readonly person: string;
}

const never = (): (() => void) => () => undefined;

/** False while React takes over the page of the server, true from then on. */
const useTakenOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const formInPage = (): HTMLFormElement => {
  const form = document.getElementById('editor');
  if (form instanceof HTMLFormElement) return form;
  throw new Error('The page of the editor holds no form');
};

const isStill = (problem: PageProblem, problems: readonly PageProblem[]): boolean =>
  problems.some((one) => one.code === problem.code && one.path.join() === problem.path.join());

/** The editor that saves by itself. Without the hub's answer nothing that was typed leaves the page or the browser. */
export const LiveEditor = ({ props, start, person }: LiveEditorProps) => {
  const { visit } = props;
  const id = visit.params['id'] ?? '';
  const [query, setQuery] = useSearchParams();
  const [rows, setRows] = useState(props.world.rows);
  const save = useSave(id);
  const [work] = useState(() =>
    openWork({
      form: formInPage(),
      start,
      person,
      entry: id,
      save,
      showRows: (values) => setRows((before) => shownRows(values, before.generation + 1)),
    }),
  );
  const { autosave } = work;
  const progress = useSyncExternalStore(autosave.subscribe, autosave.progress, autosave.progress);
  const [reported, setReported] = useState(start.problems);
  const [found, setFound] = useState(work.found);
  const takenOver = useTakenOver();
  const focus = useFocus();

  useLayoutEffect(() => work.begin(), [work]);
  useLeaving(autosave, work.isLeaving);

  const onSubmit = useCallback(
    (event: FormSubmitEvent<HTMLFormElement>) => {
      if (work.isLeaving()) return;
      event.preventDefault();
      const { submitter } = event.nativeEvent;
      const asked = submitter instanceof HTMLButtonElement ? submitter.value : 'save';
      const to = destinationIn(asked);
      if (to) {
        autosave.hurry();
        setQuery({ stap: to.part });
        focus(to.field === null ? to.part : fieldId(to.field));
        return;
      }
      void work.step(asked).then((problems) => {
        setReported(problems);
        if (problems.length > 0) focus('problems');
      });
    },
    [work, autosave, setQuery, focus],
  );

  const part = partNamed(query.get('stap'));
  const summary = reported.filter((problem) => isStill(problem, progress.problems));
  const tools = useMemo(() => ({ reread: work.reread, take: autosave.take }), [work, autosave]);
  const world = {
    ...props.world,
    rows,
    problems: progress.problems,
    conflict: progress.conflict,
    visible: visibleParts(part, summary, progress.conflict),
    tools: takenOver ? tools : null,
  };
  const forget = (): void => {
    work.copies.forget();
    setFound(null);
  };

  return (
    <EditorBody
      {...props}
      visit={{ ...visit, query }}
      part={part}
      world={world}
      now={progress.now}
      standing={progress.standing}
      saving={progress.saving}
      justSaved={props.justSaved || progress.justSaved}
      summary={summary}
      version={progress.version}
      was={writePrints(progress.prints)}
      form={{ onInput: work.reread, onSubmit }}
    >
      {progress.saving === 'failed' && <FailureNotice problems={progress.problems} visit={visit} />}
      {takenOver && found && (
        <RestoreNotice
          copy={found}
          onRestore={() => {
            autosave.restore(found.values, found.was);
            forget();
          }}
          onForget={forget}
        />
      )}
    </EditorBody>
  );
};
