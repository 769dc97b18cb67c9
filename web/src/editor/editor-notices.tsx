import type { ReactNode } from 'react';
import { signInPath } from '../accounts/return-path.ts';
import type { Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { fieldId } from '../ui/form-problems.ts';
import { Notice } from '../ui/notice.tsx';
import { Link } from '../ui/text.tsx';
import type { EditorEntry } from './editor-query.ts';
import type { Conflict, Standing } from './editor-start.ts';
import type { FieldName } from './entry-fields.ts';
import { isRowField } from './entry-fields.ts';
import { useLabelOf } from './labels.tsx';
import { theirTextId } from './their-text.tsx';

const FieldLinks = (props: { readonly fields: readonly FieldName[]; readonly idOf: (field: FieldName) => string }) => {
  const labelOf = useLabelOf();
  return (
    <ul>
      {props.fields.map((field) => (
        <li key={field}>
          <a className="utrecht-link utrecht-link--html-a" href={`#${props.idOf(field)}`}>
            {labelOf(field)}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** Somebody else saved meanwhile: what both changed is to be looked at, what only they changed was taken over. */
export const ConflictNotice = ({
  conflict,
  children,
}: {
  readonly conflict: Conflict;
  readonly children?: ReactNode;
}) => {
  const { text, format } = useWords();
  const both = Object.keys(conflict.theirs) as FieldName[];
  return (
    <div role="alert">
      <Notice kind="warning">
        <p>
          <strong>
            {conflict.at === null
              ? text('editor.conflict.restored')
              : text('editor.conflict', { time: format.time(conflict.at) })}
          </strong>
        </p>
        {both.length > 0 ? (
          <>
            <p>{text('editor.conflict.both')}</p>
            <FieldLinks fields={both} idOf={theirTextId} />
          </>
        ) : (
          <p>{text('editor.conflict.apart')}</p>
        )}
        {conflict.taken.length > 0 && (
          <>
            <p>{text('editor.conflict.taken')}</p>
            <FieldLinks fields={conflict.taken} idOf={(field) => fieldId(isRowField(field) ? field : field)} />
          </>
        )}
        {children}
      </Notice>
    </div>
  );
};

const DONE = ['create', 'save', 'submit', 'publish', 'return', 'withdraw'] as const;

/** What the step did that led to this page. */
export const DoneNotice = ({ visit, entry }: { readonly visit: Visit; readonly entry: EditorEntry | null }) => {
  const { text, to } = useWords();
  const done = DONE.find((step) => step === visit.query.get('gedaan'));
  if (done === undefined || done === 'save') return null;
  return (
    <Notice kind="ok">
      <p>
        {text(`editor.done.${done}`)}
        {done === 'publish' && entry !== null && (
          <>
            {' '}
            <Link href={to(entry.url)}>{text('editor.done.see')}</Link>
          </>
        )}
      </p>
    </Notice>
  );
};

interface StandingNoticesProps {
  readonly entry: EditorEntry | null;
  readonly standing: Standing | null;
  readonly visit: Visit;
}

/** What one must know before writing on: a public version stands, it came back, or nobody is signed in any more. */
export const StandingNotices = ({ entry, standing, visit }: StandingNoticesProps) => {
  const { text, to } = useWords();
  if (!entry || !standing)
    return (
      <Notice kind="warning">
        <p>
          {text('editor.lost')}{' '}
          <Link href={to(signInPath(visit.path))} target="_blank" rel="noopener">
            {text('editor.lost.sign-in')}
          </Link>
        </p>
      </Notice>
    );
  return (
    <>
      {standing.publishedVersion !== null && (
        <Notice kind="info">
          <p>
            {text('editor.working-copy')} <Link href={to(entry.url)}>{text('editor.working-copy.see')}</Link>
          </p>
        </Notice>
      )}
      {standing.state === 'DRAFT' && entry.returnReason !== null && (
        <Notice kind="warning">
          <p>{text('editor.returned', { reason: entry.returnReason })}</p>
        </Notice>
      )}
    </>
  );
};
