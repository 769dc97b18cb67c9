import { Logo } from '../ui/logo.tsx';
import { useWords } from './words.tsx';

const lists = [
  {
    title: 'app.footer.join',
    links: [
      ['app.footer.share', '/deel'],
      ['app.footer.calls', '/zoeken?soort=oproep'],
      ['app.footer.municipalities', '/gemeenten'],
    ],
  },
  {
    title: 'app.footer.about-hub',
    links: [
      ['app.footer.about', '/over'],
      ['app.footer.accessibility', '/toegankelijkheid'],
      ['app.footer.privacy', '/privacy'],
    ],
  },
  {
    title: 'app.footer.makers',
    links: [
      ['app.footer.api', '/over#api'],
      ['app.footer.security', '/.well-known/security.txt'],
    ],
  },
] as const;

/** What the hub is, and the ways to the pages about it. */
export const Footer = () => {
  const { text, to } = useWords();
  const address = (path: string): string => (path.startsWith('/.well-known') ? path : to(path));
  return (
    <footer className="utrecht-page-footer gg-dark">
      <div className="gg-container gg-footer">
        <div className="gg-stack">
          <Logo href={to('/')} />
          <p>{text('app.footer.motto')}</p>
        </div>
        <nav className="gg-footer__lists" aria-label={text('app.footer.label')}>
          {lists.map((list) => (
            <div key={list.title}>
              <h2>{text(list.title)}</h2>
              <ul className="gg-list">
                {list.links.map(([key, path]) => (
                  <li key={key}>
                    <a href={address(path)}>{text(key)}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  );
};
