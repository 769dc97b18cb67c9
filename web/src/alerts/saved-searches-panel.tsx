import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { Badge } from '../ui/labels.tsx';
import { Heading, Link, MoreLink, Paragraph } from '../ui/text.tsx';
import { SAVED_SEARCHES } from './alert-badge.tsx';

const SavedSearchesPanel_viewer = graphql(`
  fragment SavedSearchesPanel_viewer on Viewer {
    savedSearches {
      id
      name
      url
      newCount
    }
  }
`);

/** As many as stand beside one's work; the page has all. */
const SHOWN = 5;

/** The saved searches in short, for the page with one's own work. */
export const SavedSearchesPanel = (props: { readonly viewer: FragmentType<typeof SavedSearchesPanel_viewer> }) => {
  const { text, to, format } = useWords();
  const { savedSearches } = readFragment(SavedSearchesPanel_viewer, props.viewer);
  return (
    <Panel className="gg-stack gg-stack--3" aria-labelledby="zoekopdrachten">
      <Heading level={2} look={3} id="zoekopdrachten">
        {text('alerts.title')}
      </Heading>
      {savedSearches.length === 0 ? (
        <Paragraph look="small">{text('alerts.none.help')}</Paragraph>
      ) : (
        <ul className="gg-list gg-stack gg-stack--2">
          {savedSearches.slice(0, SHOWN).map(({ id, name, url, newCount }) => (
            <li key={id} className="gg-cluster">
              <Link href={to(url)}>{name}</Link>
              {newCount > 0 && (
                <Badge look="info">{text('alerts.new-short', { number: format.number(newCount) })}</Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <MoreLink href={to(SAVED_SEARCHES)}>{text('alerts.all')}</MoreLink>
      </p>
    </Panel>
  );
};
