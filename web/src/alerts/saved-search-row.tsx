import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { SavedSearchRow_SearchFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { TextField } from '../ui/fields.tsx';
import { Fold } from '../ui/fold.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { Badge, KindLabel, Meta, MetaItem } from '../ui/labels.tsx';
import { Heading, Hidden, Link, Paragraph } from '../ui/text.tsx';
import { AlertPeriodField } from './alert-period.tsx';

export const SavedSearchRow_search = graphql(`
  fragment SavedSearchRow_search on SavedSearch {
    id
    name
    url
    alert
    savedAt
    newCount
    alerts(first: 5) {
      id
      read
      entry {
        kind
        title
        url
        language
        publishedAt
        owner {
          name
        }
      }
    }
  }
`);

type Search = SavedSearchRow_SearchFragment;

/** Fields of the form of one search: there are several on the page. */
export const nameField = (id: string): string => `name-${id}`;
export const periodField = (id: string): string => `alert-${id}`;

const Found = ({ alert }: { readonly alert: Search['alerts'][number] }) => {
  const { text, to, format, language } = useWords();
  const { entry, read } = alert;
  return (
    <li className="gg-stack gg-stack--1">
      <div className="gg-cluster">
        <KindLabel kind={entry.kind} />
        {!read && <Badge look="info">{text('alerts.unread')}</Badge>}
      </div>
      <p>
        <Link href={to(entry.url)} lang={entry.language === language ? undefined : entry.language}>
          {entry.title}
        </Link>
      </p>
      <Meta>
        <MetaItem icon="building-community">{entry.owner.name}</MetaItem>
        {entry.publishedAt !== null && <MetaItem icon="calendar">{format.date(entry.publishedAt)}</MetaItem>}
      </Meta>
    </li>
  );
};

const ChangeForm = ({ search, form }: { readonly search: Search; readonly form: FormState | null }) => {
  const { text } = useWords();
  const { id, name, alert } = search;
  const about = <Hidden>: {name}</Hidden>;
  return (
    <form method="post" className="gg-stack gg-measure" noValidate>
      <input type="hidden" name="search" value={id} />
      <TextField
        name={nameField(id)}
        label={text('alerts.name')}
        defaultValue={typed(form, nameField(id)) || name}
        problem={problemAt(form, nameField(id))}
      />
      <AlertPeriodField name={periodField(id)} value={alert} />
      <div className="gg-cluster">
        <Button appearance="secondary" name="do" value="change" icon="check">
          {text('alerts.change.save')}
          {about}
        </Button>
        <Button appearance="subtle" name="do" value="remove" icon="trash">
          {text('alerts.remove')}
          {about}
        </Button>
      </div>
    </form>
  );
};

const ReadForm = ({ search }: { readonly search: Search }) => {
  const { text } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="search" value={search.id} />
      <Button name="do" value="read" icon="check">
        {text('alerts.mark-read')}
        <Hidden>: {search.name}</Hidden>
      </Button>
    </form>
  );
};

interface SavedSearchRowProps {
  readonly search: FragmentType<typeof SavedSearchRow_search>;
  readonly form: FormState | null;
}

/** One saved search: what is new in it, and what can be done with it. */
export const SavedSearchRow = (props: SavedSearchRowProps) => {
  const { text, to, format } = useWords();
  const search = readFragment(SavedSearchRow_search, props.search);
  const { id, name, url, alert, savedAt, newCount, alerts } = search;
  const isWrong = problemAt(props.form, nameField(id)) !== undefined;
  return (
    <Panel className="gg-stack gg-stack--4" aria-labelledby={`naam-${id}`}>
      <div className="gg-stack gg-stack--2">
        <div className="gg-cluster">
          <Heading level={2} look={3} id={`naam-${id}`}>
            {name}
          </Heading>
          {newCount > 0 && (
            <Badge look="info" icon="bell">
              {text('alerts.new', { count: newCount, number: format.number(newCount) })}
            </Badge>
          )}
        </div>
        <Meta>
          <MetaItem icon="mail">{text(`alerts.mail.${alert}`)}</MetaItem>
          <MetaItem icon="clock">{text('alerts.saved-on', { date: format.date(savedAt) })}</MetaItem>
        </Meta>
        <div className="gg-cluster">
          <Link href={to(url)}>{text('alerts.open')}</Link>
          <Link href={to(url.replace('/zoeken', '/zoeken.atom'))}>{text('alerts.feed')}</Link>
        </div>
      </div>
      {alerts.length === 0 ? (
        <Paragraph subtle>{text('alerts.nothing-new')}</Paragraph>
      ) : (
        <ul className="gg-list gg-rows">
          {alerts.map((one) => (
            <Found key={one.id} alert={one} />
          ))}
        </ul>
      )}
      {newCount > 0 && <ReadForm search={search} />}
      <Fold title={text('alerts.change')} open={isWrong}>
        <ChangeForm search={search} form={props.form} />
      </Fold>
    </Panel>
  );
};
