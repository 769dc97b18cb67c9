import { definePage, missing, moved, seeOther, shown } from '../app/page.tsx';
import type { Head, Outcome, Page, View, Visit } from '../app/page.tsx';
import type { Words } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { EntryKind, EntryPageQuery } from '../gql/graphql.ts';
import { EntryView } from './entry-view.tsx';
import { KINDS, segmentOf } from '../../../schema/entry-kinds.ts';
import { structuredEntry } from './structured-entry.ts';
import { tellReuse } from './tell-reuse.ts';
import { WithdrawnView } from './withdrawn-view.tsx';

const EntryPage_query = graphql(`
  query EntryPage($slug: String!, $version: Int) {
    ...Layout_query
    entry(slug: $slug, version: $version, publicOnly: true) {
      title
      summary
      url
      version
      publishedVersion
      ...EntryView_entry
      ...StructuredEntry_entry
    }
    own: entry(slug: $slug) {
      id
      state
      publishedVersion
      mayEdit
    }
    viewer {
      name
    }
    withdrawal(slug: $slug) {
      ...WithdrawnView_withdrawal
    }
  }
`);

const VERSION = /^[1-9]\d{0,8}$/;

/** The version in `?versie=N`; null when none is asked for, 0 (which no entry has) when it is no number. */
const versionAsked = (visit: Visit): number | null => {
  const asked = visit.query.get('versie');
  if (asked === null) return null;
  return VERSION.test(asked) ? Number(asked) : 0;
};

// What was taken back answers before anything else: nothing of it may be seen, at no version.
const outcomeOf = ({ data, visit }: View<EntryPageQuery>): Outcome => {
  const { entry, own, withdrawal } = data;
  if (!entry && withdrawal) return { kind: 'page', status: 410 };
  if (entry) return entry.url.split('?')[0] === visit.path ? shown : moved(entry.url);
  // Only the people of its municipality get here with something of their own: a draft is worked on elsewhere.
  return own?.publishedVersion === null ? seeOther(`/deel/${own.id}`) : missing;
};

const headOf = ({ data, visit }: View<EntryPageQuery>, words: Words): Head => {
  const { entry } = data;
  if (!entry) return { title: words.text('entries.withdrawn.title') };
  const older = entry.version !== entry.publishedVersion;
  return {
    title: older ? words.text('entries.older.title', { title: entry.title, version: entry.version }) : entry.title,
    ...(entry.summary !== null && { description: entry.summary }),
    // Search engines keep to the version that is valid now.
    ...(older ? { noIndex: true, canonicalQuery: `?versie=${entry.version}` } : {}),
    structured: structuredEntry(entry, visit.origin, words),
  };
};

const EntryOrNotice = ({ data, visit, form }: View<EntryPageQuery>) => {
  const { entry, own, viewer, withdrawal } = data;
  const editPath = own?.mayEdit === true ? `/deel/${own.id}` : null;
  if (entry) {
    const changed = own !== null && own.state !== 'PUBLISHED' && own.state !== 'WITHDRAWN';
    return (
      <EntryView
        entry={entry}
        origin={visit.origin}
        editPath={editPath}
        hasDraft={changed}
        signedIn={viewer !== null}
        form={form}
      />
    );
  }
  return withdrawal ? <WithdrawnView withdrawal={withdrawal} editPath={editPath} /> : <></>;
};

const pageOf = (kind: EntryKind): Page =>
  definePage({
    path: `/${segmentOf[kind]}/:slug`,
    section: 'search',
    document: EntryPage_query,
    variables: (visit) => ({ slug: visit.params['slug'] ?? '', version: versionAsked(visit) }),
    outcome: outcomeOf,
    head: headOf,
    Component: EntryOrNotice,
    action: tellReuse,
  });

/** One page for each kind: what was published, an older version of it, or the notice that it was taken back. */
export const entryPages: readonly Page[] = KINDS.map(pageOf);
