import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { CHOOSER_PATH, outcomePath } from '../chooser/journey.ts';
import type { Journey } from '../chooser/journey.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { StartProjectViewFragment } from '../gql/graphql.ts';
import { allMunicipalities } from '../matching/all-municipalities.ts';
import { Panel } from '../ui/card.tsx';
import { ErrorSummary, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Link } from '../ui/text.tsx';
import { StartProjectForm } from './start-project-form.tsx';

const StartProjectView_query = graphql(`
  fragment StartProjectView on Query {
    ...AllMunicipalities
    ...StartProjectForm
    viewer {
      memberships {
        role
        municipality {
          code
          name
        }
      }
    }
  }
`);

type Membership = NonNullable<StartProjectViewFragment['viewer']>['memberships'][number];

/** Editors prepare a project, publishers start it; readers do neither. */
const mayPrepare = ({ role }: Membership): boolean => role !== 'READER';

// The municipality that looked for partners comes first, when the visitor works there.
const ownFirst = (memberships: readonly Membership[], asked: string | null): readonly Membership[] => {
  const able = memberships.filter(mayPrepare);
  return [
    ...able.filter(({ municipality }) => municipality.code === asked),
    ...able.filter(({ municipality }) => municipality.code !== asked),
  ];
};

interface StartProjectViewProps {
  readonly query: FragmentType<typeof StartProjectView_query>;
  readonly journey: Journey;
  readonly form: FormState | null;
}

/** A joint project from the outcome of the chooser: what it is called, in which form, with whom. */
export const StartProjectView = ({ query, journey, form }: StartProjectViewProps) => {
  const { text, to } = useWords();
  const data = readFragment(StartProjectView_query, query);
  const municipalities = allMunicipalities(data);
  const owners = ownFirst(data.viewer?.memberships ?? [], journey.partners.municipality);
  const asked = journey.partners.municipality;
  const elsewhere = asked !== null && owners.every(({ municipality }) => municipality.code !== asked);
  return (
    <>
      <PageTop
        title={text('projects.start.title')}
        lead={text('projects.start.lead')}
        breadcrumb={[
          { name: text('projects.chooser'), path: CHOOSER_PATH },
          { name: text('projects.outcome'), path: outcomePath(journey) },
        ]}
        here={text('projects.start.here')}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={form?.problems ?? []} />
        {owners.length === 0 && (
          <Notice kind="warning">
            <p>{text('projects.start.may-not')}</p>
            <p>
              <Link href={to(outcomePath(journey))}>{text('projects.start.back')}</Link>
            </p>
          </Notice>
        )}
        {owners[0] && elsewhere && (
          <Notice kind="info">
            <p>
              {text('projects.start.elsewhere', {
                asked: municipalities.find(({ code }) => code === asked)?.name ?? asked,
                own: owners[0].municipality.name,
              })}
            </p>
          </Notice>
        )}
        {owners.length > 0 && (
          <Panel className="gg-start-project">
            <StartProjectForm
              query={data}
              journey={journey}
              form={form}
              municipalities={municipalities}
              owners={owners.map(({ role, municipality }) => ({ ...municipality, publishes: role !== 'EDITOR' }))}
            />
          </Panel>
        )}
      </div>
    </>
  );
};
