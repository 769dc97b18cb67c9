import { useWords } from '../app/words.tsx';
import { Icon } from './icon.tsx';

interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The address of a page. */
  readonly hrefOf: (page: number) => string;
}

/** First, last, the present page and its neighbours; null stands for what is left out. */
export const pagesToShow = (page: number, pages: number): readonly (number | null)[] => {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= 1,
  );
  return near.flatMap((one, index) => {
    const before = near[index - 1];
    return before !== undefined && one - before > 1 ? [null, one] : [one];
  });
};

export const Pagination = ({ page, pages, hrefOf }: PaginationProps) => {
  const { text, format } = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="utrecht-pagination" aria-label={text('ui.pagination.label')}>
      {page > 1 && (
        <a className="utrecht-pagination__relative-link" rel="prev" href={hrefOf(page - 1)}>
          <Icon name="chevron-left" size="small" />
          {text('ui.pagination.previous')}
        </a>
      )}
      {pagesToShow(page, pages).map((one, index) =>
        one === null ? (
          <span key={`gap-${String(index)}`} className="gg-pagination__gap" aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={one}
            className={
              one === page
                ? 'utrecht-pagination__page-link utrecht-pagination__page-link--current'
                : 'utrecht-pagination__page-link'
            }
            href={hrefOf(one)}
            aria-label={text('ui.pagination.page', { page: format.number(one) })}
            aria-current={one === page ? 'page' : undefined}
          >
            {format.number(one)}
          </a>
        ),
      )}
      {page < pages && (
        <a className="utrecht-pagination__relative-link" rel="next" href={hrefOf(page + 1)}>
          {text('ui.pagination.next')}
          <Icon name="chevron-right" size="small" />
        </a>
      )}
    </nav>
  );
};
