import type { FormState } from '../app/page.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ContactPanel } from './contact-panel.tsx';
import { EntryBody, EntryContents } from './entry-body.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryTop } from './entry-top.tsx';
import { ReuseSection } from './reuse-section.tsx';
import { RelatedEntries } from './related-entries.tsx';
import { ShareSection } from './share-section.tsx';

import { VersionList } from './version-list.tsx';

export const EntryView_entry = graphql(`
  fragment EntryView_entry on Entry {
    ...EntryTop_entry
    ...EntryFacts_entry
    ...EntryBody_entry
    ...ContactPanel_entry
    ...ReuseSection_entry
    ...ShareSection_entry
    ...VersionList_entry
    ...RelatedEntries_entry
  }
`);

interface EntryViewProps {
  readonly entry: FragmentType<typeof EntryView_entry>;
  readonly origin: string;
  /** Where the visitor may change it; null for everyone else. */
  readonly editPath: string | null;
  /** Its people have a newer draft. */
  readonly hasDraft: boolean;
  readonly signedIn: boolean;
  readonly form: FormState | null;
}

/** Everything that is public of one entry. */
export const EntryView = (props: EntryViewProps) => {
  const entry = readFragment(EntryView_entry, props.entry);
  return (
    <>
      <EntryTop entry={entry} editPath={props.editPath} hasDraft={props.hasDraft} />
      <div className="gg-container gg-entry">
        <EntryFacts entry={entry} />
        <EntryContents entry={entry} />
        <div className="gg-entry__story gg-stack gg-stack--6">
          <EntryBody entry={entry} />
          <ReuseSection entry={entry} signedIn={props.signedIn} form={props.form} />
          <ShareSection entry={entry} origin={props.origin} />
          <VersionList entry={entry} />
        </div>
        <div className="gg-entry__more gg-stack">
          <ContactPanel entry={entry} />
        </div>
      </div>
      <RelatedEntries entry={entry} />
    </>
  );
};
