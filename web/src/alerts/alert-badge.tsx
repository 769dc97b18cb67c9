import { useWords } from '../app/words.tsx';
import { Icon } from '../ui/icon.tsx';
import { Hidden } from '../ui/text.tsx';

/** Page with the saved searches of who is signed in. */
export const SAVED_SEARCHES = '/mijn/zoekopdrachten';

/** As far as the hub counts: the badge then says that there are more. */
const MOST = 100;

/** How many new entries wait, in the header; nothing when there are none. */
export const AlertBadge = ({ count, className }: { readonly count: number; readonly className: string }) => {
  const { text, to, format } = useWords();
  if (count === 0) return null;
  const number = count >= MOST ? `${format.number(MOST - 1)}+` : format.number(count);
  return (
    <a className={`gg-alert-badge gg-target ${className}`} href={to(SAVED_SEARCHES)}>
      <Icon name="bell" />
      <span className="gg-alert-badge__number" aria-hidden="true">
        {number}
      </span>
      <Hidden>{text('alerts.new', { count, number })}</Hidden>
    </a>
  );
};
