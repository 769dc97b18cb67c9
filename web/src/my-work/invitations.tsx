import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { MyInvitationFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { TextAreaField } from '../ui/fields.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { Meta, MetaItem } from '../ui/labels.tsx';
import { Heading, Hidden, Link, Paragraph } from '../ui/text.tsx';

const MyInvitation = graphql(`
  fragment MyInvitation on Invitation {
    id
    message
    sentAt
    expiresAt
    from {
      name
    }
    municipality {
      code
      name
    }
    project {
      title
      summary
      url
      state
      language
    }
  }
`);

/** The field for the answer to one invitation: there may be several on the page. */
export const messageField = (invitation: string): string => `message-${invitation}`;

const AnswerForm = ({
  invitation,
  form,
}: {
  readonly invitation: MyInvitationFragment;
  readonly form: FormState | null;
}) => {
  const { text, to } = useWords();
  const name = messageField(invitation.id);
  const about = <Hidden>{text('my-work.answer.about', { title: invitation.project.title })}</Hidden>;
  return (
    <form method="post" action={to('/mijn')} className="gg-stack">
      <input type="hidden" name="invitation" value={invitation.id} />
      <TextAreaField
        name={name}
        label={text('my-work.answer', { name: invitation.from.name })}
        hint={text('my-work.answer.hint')}
        defaultValue={typed(form, name)}
        problem={problemAt(form, name)}
        optional
      />
      <div className="gg-cluster">
        <Button appearance="primary" name="answer" value="accept" icon="check">
          {text('my-work.accept')} {about}
        </Button>
        <Button name="answer" value="decline">
          {text('my-work.decline')} {about}
        </Button>
      </div>
    </form>
  );
};

interface InvitationsProps {
  readonly invitations: readonly FragmentType<typeof MyInvitation>[];
  /** Municipalities for which the visitor may answer. */
  readonly answersFor: ReadonlySet<string>;
  readonly form: FormState | null;
}

/** Other municipalities that ask this one to join a project. Left out when there are none. */
export const Invitations = ({ invitations, answersFor, form }: InvitationsProps) => {
  const { text, to, format, language } = useWords();
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="uitnodigingen" className="gg-stack gg-stack--3">
      <Heading level={2} id="uitnodigingen">
        {text('my-work.invitations')}
        <span className="gg-work__count"> {format.number(invitations.length)}</span>
      </Heading>
      {readFragment(MyInvitation, invitations).map((invitation) => (
        <Panel key={invitation.id} className="gg-stack gg-stack--3" aria-labelledby={`titel-${invitation.id}`}>
          <Heading
            level={3}
            id={`titel-${invitation.id}`}
            lang={invitation.project.language === language ? undefined : invitation.project.language}
          >
            {invitation.project.state === 'PUBLISHED' ? (
              <Link href={to(invitation.project.url)}>{invitation.project.title}</Link>
            ) : (
              invitation.project.title
            )}
          </Heading>
          {invitation.project.summary !== null && <Paragraph>{invitation.project.summary}</Paragraph>}
          <Meta>
            <MetaItem icon="users-group">
              {text('my-work.invited', { from: invitation.from.name, name: invitation.municipality.name })}
            </MetaItem>
            <MetaItem icon="clock">
              {text('my-work.answer-before', { date: format.date(invitation.expiresAt) })}
            </MetaItem>
          </Meta>
          {invitation.message !== null && <blockquote className="gg-work__message">{invitation.message}</blockquote>}
          {answersFor.has(invitation.municipality.code) ? (
            <AnswerForm invitation={invitation} form={form} />
          ) : (
            <Paragraph subtle>{text('my-work.only-publishers')}</Paragraph>
          )}
        </Panel>
      ))}
    </section>
  );
};
