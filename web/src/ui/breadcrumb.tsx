import { useWords } from '../app/words.tsx';

export interface Crumb {
  readonly name: string;
  /** Dutch path. */
  readonly path: string;
}

/** The way from home to here. Home is always first, the page itself last. */
export const Breadcrumb = (props: { readonly trail: readonly Crumb[]; readonly here: string }) => {
  const { text, to } = useWords();
  const trail = [{ name: text('ui.breadcrumb.home'), path: '/' }, ...props.trail];
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={text('ui.breadcrumb.label')}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {trail.map((crumb) => (
          <li key={crumb.path} className="utrecht-breadcrumb-nav__item">
            <a className="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link" href={to(crumb.path)}>
              {crumb.name}
            </a>
          </li>
        ))}
        <li className="utrecht-breadcrumb-nav__item">
          <span aria-current="page">{props.here}</span>
        </li>
      </ol>
    </nav>
  );
};
