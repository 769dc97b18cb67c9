import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Badge } from '../ui/labels.tsx';
import { Link } from '../ui/text.tsx';

const ProjectPartners_entry = graphql(`
  fragment ProjectPartners_entry on Entry {
    project {
      form {
        name
        description
      }
      partners {
        initiator
        since
        municipality {
          code
          name
          url
        }
      }
    }
  }
`);

/** Who takes part in a joint project, and in which form. */
export const ProjectPartners = (props: { readonly entry: FragmentType<typeof ProjectPartners_entry> }) => {
  const { text, to, format } = useWords();
  const { project } = readFragment(ProjectPartners_entry, props.entry);
  if (!project) return null;
  return (
    <>
      <p>
        {project.form
          ? text('entries.partners.form', { form: project.form.name, description: project.form.description })
          : text('entries.partners.no-form')}
      </p>
      <ul className="gg-rows gg-list">
        {project.partners.map(({ municipality, initiator, since }) => (
          <li key={municipality.code} className="gg-cluster">
            <Link href={to(municipality.url)}>
              <strong>{municipality.name}</strong>
            </Link>
            {initiator && <Badge look="info">{text('entries.partners.initiator')}</Badge>}
            <span className="gg-small gg-subtle">{text('entries.partners.since', { date: format.date(since) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
