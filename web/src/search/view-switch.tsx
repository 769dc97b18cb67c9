import { useWords } from '../app/words.tsx';
import { Icon } from '../ui/icon.tsx';
import { searchPath } from '../../../schema/search-address.ts';
import { VIEWS } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

const icons = { list: 'list', map: 'map', compare: 'columns' } as const;

/** List, map or comparison: links, as the view stands in the address. */
export const ViewSwitch = ({ question }: { readonly question: SearchQuestion }) => {
  const { text, to } = useWords();
  return (
    <nav className="gg-views" aria-label={text('search.view.label')}>
      {VIEWS.map((view) => (
        <a
          key={view}
          data-stay
          href={to(searchPath({ ...question, view, page: 1 }))}
          aria-current={view === question.view ? 'true' : undefined}
        >
          <Icon name={icons[view]} />
          {text(`search.view.${view}`)}
        </a>
      ))}
    </nav>
  );
};
