import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { WorkRow_EntryFragment } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { Badge, KindLabel, Meta, MetaItem } from '../ui/labels.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, Link } from '../ui/text.tsx';

export const WorkRow_entry = graphql(`
  fragment WorkRow_entry on Entry {
    id
    kind
    state
    title
    url
    language
    publishedVersion
    updatedAt
    returnReason
    mayEdit
    owner {
      name
    }
  }
`);

type Row = WorkRow_EntryFragment;

const editPath = ({ id }: Row): string => `/deel/${id}`;

/** What its people must know of it besides the list in which it stands. */
const Marks = ({ row }: { readonly row: Row }) => {
  const { text } = useWords();
  return (
    <>
      {row.state === 'DRAFT' && row.returnReason !== null && (
        <Badge look="warning" icon="message-circle">
          {text('my-work.returned')}
        </Badge>
      )}
      {row.state !== 'PUBLISHED' && row.publishedVersion !== null && (
        <Badge look="info" icon="eye">
          {text('my-work.also-public')}
        </Badge>
      )}
    </>
  );
};

const WorkRow = ({ row, withOwner }: { readonly row: Row; readonly withOwner: boolean }) => {
  const { text, to, format, language } = useWords();
  const isPublic = row.state === 'PUBLISHED';
  return (
    <li className="gg-work__row">
      <div className="gg-stack gg-stack--1">
        <div className="gg-cluster">
          <KindLabel kind={row.kind} />
          <Marks row={row} />
        </div>
        <Heading level={3} look={4} lang={row.language === language ? undefined : row.language}>
          <Link href={to(isPublic ? row.url : editPath(row))}>{row.title}</Link>
        </Heading>
        {row.state === 'DRAFT' && row.returnReason !== null && (
          <p className="gg-work__reason">{text('my-work.returned.reason', { reason: row.returnReason })}</p>
        )}
        <Meta>
          {withOwner && <MetaItem icon="building-community">{row.owner.name}</MetaItem>}
          <MetaItem>
            {text(isPublic ? 'my-work.public-since' : 'my-work.saved-at', { moment: format.dateTime(row.updatedAt) })}
          </MetaItem>
        </Meta>
      </div>
      {isPublic && row.mayEdit && (
        <Link href={to(editPath(row))} aria-label={text('my-work.change.of', { title: row.title })}>
          {text('my-work.change')}
        </Link>
      )}
    </li>
  );
};

interface WorkListProps {
  /** Part of the address of this list on the page. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly FragmentType<typeof WorkRow_entry>[];
  /** How many there are in all; more than are shown when there are very many. */
  readonly count: number;
  readonly withOwner: boolean;
  /** What to say and do when there are none; without it an empty list is left out. */
  readonly empty?: { readonly title: string; readonly content: ReactNode };
  readonly more?: ReactNode;
}

/** One's own entries in one state, the last changed first. */
export const WorkList = ({ id, title, entries, count, withOwner, empty, more }: WorkListProps) => {
  const { format } = useWords();
  const rows = readFragment(WorkRow_entry, entries);
  if (rows.length === 0 && empty === undefined) return null;
  return (
    <section aria-labelledby={id} className="gg-stack gg-stack--3">
      <Heading level={2} id={id}>
        {title}
        {count > 0 && <span className="gg-work__count"> {format.number(count)}</span>}
      </Heading>
      {rows.length === 0 && empty ? (
        <EmptyState title={empty.title}>{empty.content}</EmptyState>
      ) : (
        <Panel>
          <ul className="gg-rows gg-list">
            {rows.map((row) => (
              <WorkRow key={row.id} row={row} withOwner={withOwner} />
            ))}
          </ul>
          {more}
        </Panel>
      )}
    </section>
  );
};
