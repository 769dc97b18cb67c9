import { SavedSearchesPanel } from '../alerts/saved-searches-panel.tsx';
import { SignOutForm } from '../accounts/sign-out-form.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { AboutMe_ViewerFragment } from '../gql/graphql.ts';
import { SYNONYMS_PATH } from '../synonyms/save-synonyms.ts';
import { Panel } from '../ui/card.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, Link, MoreLink } from '../ui/text.tsx';

const AboutMe_viewer = graphql(`
  fragment AboutMe_viewer on Viewer {
    ...SavedSearchesPanel_viewer
    name
    email
    hubAdministrator
    memberships {
      role
      municipality {
        code
        name
        url
        projects(first: 20) {
          nodes {
            id
            title
            url
          }
        }
      }
    }
  }
`);

type Viewer = AboutMe_ViewerFragment;

/** Joint projects of all one's municipalities, each once. */
const projectsOf = ({ memberships }: Viewer) =>
  [
    ...new Map(
      memberships.flatMap(({ municipality }) => municipality.projects.nodes.map((project) => [project.id, project])),
    ).values(),
  ] as const;

const Projects = ({ viewer }: { readonly viewer: Viewer }) => {
  const { text, to } = useWords();
  const projects = projectsOf(viewer);
  return (
    <Panel className="gg-stack gg-stack--3" aria-labelledby="samenwerkingen">
      <Heading level={2} look={3} id="samenwerkingen">
        {text('my-work.projects')}
      </Heading>
      {projects.length === 0 ? (
        <EmptyState title={text('my-work.projects.none')}>
          <p className="gg-small">{text('my-work.projects.help')}</p>
        </EmptyState>
      ) : (
        <ul className="gg-list gg-stack gg-stack--2">
          {projects.map((project) => (
            <li key={project.id}>
              <Link href={to(project.url)}>{project.title}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <MoreLink href={to('/kieshulp')}>{text('my-work.projects.start')}</MoreLink>
      </p>
    </Panel>
  );
};

/** Who is signed in, for which municipalities, and the projects that those take part in. */
export const AboutMe = (props: { readonly viewer: FragmentType<typeof AboutMe_viewer> }) => {
  const { text, to } = useWords();
  const viewer = readFragment(AboutMe_viewer, props.viewer);
  return (
    <aside className="gg-stack" aria-label={text('my-work.about-me')}>
      <Projects viewer={viewer} />
      <SavedSearchesPanel viewer={viewer} />
      <Panel className="gg-stack gg-stack--3" aria-labelledby="account">
        <Heading level={2} look={3} id="account">
          {text('my-work.account')}
        </Heading>
        <p>
          <strong>{viewer.name}</strong>
          <br />
          <span className="gg-small gg-subtle">{viewer.email}</span>
        </p>
        <ul className="gg-list gg-stack gg-stack--1">
          {viewer.memberships.map(({ role, municipality }) => (
            <li key={municipality.code}>
              <Link href={to(municipality.url)}>
                {text(`accounts.role.${role}`, { municipality: municipality.name })}
              </Link>
            </li>
          ))}
          {viewer.hubAdministrator && <li>{text('my-work.hub-administrator')}</li>}
        </ul>
        {viewer.hubAdministrator && (
          <p>
            <Link href={to(SYNONYMS_PATH)}>{text('synonyms.title')}</Link>
          </p>
        )}
        <p>
          <Link href={to('/mijn/wachtwoord')}>{text('accounts.set-password')}</Link>
        </p>
        <SignOutForm appearance="secondary" />
      </Panel>
    </aside>
  );
};
