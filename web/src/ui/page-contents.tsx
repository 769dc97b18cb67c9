import { useWords } from '../app/words.tsx';

interface PageContentsProps {
  /** The sections of the page, in order, by the id of their heading. */
  readonly links: readonly { readonly id: string; readonly title: string }[];
}

/** The ways to the parts of a long page; stays in sight beside the text on wide screens. */
export const PageContents = ({ links }: PageContentsProps) => {
  const { text } = useWords();
  return (
    <nav className="gg-contents" aria-labelledby="inhoudsopgave">
      <h2 id="inhoudsopgave">{text('ui.contents')}</h2>
      <ul className="gg-list">
        {links.map((link) => (
          <li key={link.id}>
            <a href={`#${link.id}`}>{link.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
