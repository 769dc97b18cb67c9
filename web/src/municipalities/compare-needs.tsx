import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { Heading, Link } from '../ui/text.tsx';

export const AnsweredNeed_need = graphql(`
  fragment AnsweredNeed_need on AnsweredNeed {
    need {
      id
      title
      url
      language
    }
    entries {
      id
      title
      url
      language
    }
  }
`);

interface EntryLinkProps {
  readonly entry: { readonly title: string; readonly url: string; readonly language: string };
}

const EntryLink = ({ entry }: EntryLinkProps) => {
  const { to, language } = useWords();
  return (
    <span lang={entry.language === language ? undefined : entry.language}>
      <Link href={to(entry.url)}>{entry.title}</Link>
    </span>
  );
};

interface CompareNeedsProps {
  readonly id: string;
  readonly asker: string;
  readonly helper: string;
  readonly needs: readonly FragmentType<typeof AnsweredNeed_need>[];
}

/** Open calls of one municipality, each with what the other one has for it. */
export const CompareNeeds = ({ id, asker, helper, needs }: CompareNeedsProps) => {
  const { text } = useWords();
  return (
    <Panel className="gg-stack gg-stack--3" aria-labelledby={id}>
      <Heading level={2} look={3} id={id}>
        {text('municipalities.compare.asks', { asker, helper })}
      </Heading>
      {needs.length === 0 && <p className="gg-subtle">{text('municipalities.compare.asks-none', { asker, helper })}</p>}
      <ul className="gg-rows gg-list">
        {readFragment(AnsweredNeed_need, needs).map(({ need, entries }) => (
          <li key={need.id} className="gg-stack gg-stack--2">
            <p>
              <strong>
                <EntryLink entry={need} />
              </strong>
            </p>
            <p className="gg-small gg-subtle">{text('municipalities.compare.answers', { name: helper })}</p>
            <ul className="gg-list gg-stack gg-stack--1">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <EntryLink entry={entry} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
