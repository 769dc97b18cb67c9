import { signInPath } from '../../accounts/return-path.ts';
import type { PageProblem, Visit } from '../../app/page.tsx';
import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Link } from '../../ui/text.tsx';

/** Why nothing could be saved just now, and what to do. What was typed stays in the page and in the browser. */
export const FailureNotice = ({
  problems,
  visit,
}: {
  readonly problems: readonly PageProblem[];
  readonly visit: Visit;
}) => {
  const { text, to } = useWords();
  const problem = problems.find(({ path }) => path.length === 0);
  return (
    <div role="alert">
      <Notice kind="error">
        <p>
          <strong>{text('editor.failed')}</strong> {problem ? problem.message : text('editor.failed.connection')}{' '}
          {problem?.code === 'NOT_SIGNED_IN' && (
            <Link href={to(signInPath(visit.path))} target="_blank" rel="noopener">
              {text('editor.lost.sign-in')}
            </Link>
          )}
        </p>
      </Notice>
    </div>
  );
};
