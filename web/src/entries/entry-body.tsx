import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import type { Words } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EntryBody_EntryFragment } from '../gql/graphql.ts';
import { EmptyState } from '../ui/notice.tsx';
import { Heading, Link } from '../ui/text.tsx';
import { Claims } from './claims.tsx';
import { ProjectPartners } from './project-partners.tsx';
import { Prose } from './prose.tsx';
import { RegisterRecord } from './register-record.tsx';

const EntryBody_entry = graphql(`
  fragment EntryBody_entry on Entry {
    kind
    language
    storyHtml {
      background
      approach
      result
      lessons
      conditions
    }
    claims {
      text
    }
    links {
      title
      url
    }
    project {
      partners {
        since
      }
    }
    ...Claims_entry
    ...RegisterRecord_entry
    ...ProjectPartners_entry
  }
`);

type Entry = EntryBody_EntryFragment;

interface Section {
  /** The anchor: part of addresses that people keep. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

const anchors = {
  background: 'aanleiding',
  approach: 'aanpak',
  result: 'resultaat',
  lessons: 'geleerd',
  conditions: 'randvoorwaarden',
} as const;
type Part = keyof typeof anchors;

const storySections = (entry: Entry, { text }: Words): readonly Section[] =>
  (Object.keys(anchors) as Part[]).flatMap((part) => {
    const html = entry.storyHtml[part];
    const claims = part === 'result' && entry.claims.length > 0;
    if (html === null && !claims) return [];
    const content = (
      <>
        {html !== null && <Prose html={html} language={entry.language} />}
        {claims && <Claims entry={entry} />}
      </>
    );
    return [{ id: anchors[part], title: text(`entries.story.${entry.kind}.${part}`), content }];
  });

const Links = ({ links }: { readonly links: Entry['links'] }) => (
  <ul className="gg-entry__links">
    {links.map((link) => (
      <li key={link.url}>
        <Link href={link.url} rel="noopener">
          {link.title}
        </Link>
      </li>
    ))}
  </ul>
);

/** The sections that this entry has, in the order of reading. A register record begins with the record. */
const sectionsOf = (entry: Entry, words: Words): readonly Section[] => {
  const { text } = words;
  const register = { id: 'register', title: text('entries.register.title'), content: <RegisterRecord entry={entry} /> };
  const partners = {
    id: 'deelnemers',
    title: text('entries.partners.title'),
    content: <ProjectPartners entry={entry} />,
  };
  const links = { id: 'bronnen', title: text('entries.links'), content: <Links links={entry.links} /> };
  return [
    ...(entry.kind === 'ALGORITHM' ? [register] : []),
    ...storySections(entry, words),
    ...(entry.project && entry.project.partners.length > 0 ? [partners] : []),
    ...(entry.links.length > 0 ? [links] : []),
  ];
};

interface EntryProps {
  readonly entry: FragmentType<typeof EntryBody_entry>;
}

/** Links to the sections: beside the story where there is room. */
export const EntryContents = (props: EntryProps) => {
  const words = useWords();
  const entry = readFragment(EntryBody_entry, props.entry);
  const sections = sectionsOf(entry, words);
  if (sections.length === 0) return null;
  return (
    <nav className="gg-entry__toc" aria-labelledby="inhoudsopgave">
      <h2 id="inhoudsopgave">{words.text('entries.contents')}</h2>
      <ul className="gg-list">
        {sections.map((section) => (
          <li key={section.id}>
            <Link href={`#${section.id}`}>{section.title}</Link>
          </li>
        ))}
        {entry.kind !== 'NEED' && (
          <li>
            <Link href="#gebruik">{words.text('entries.reuse.title')}</Link>
          </li>
        )}
        <li>
          <Link href="#delen">{words.text('entries.share.title')}</Link>
        </li>
      </ul>
    </nav>
  );
};

/** The story and what belongs to it, section by section. */
export const EntryBody = (props: EntryProps) => {
  const words = useWords();
  const sections = sectionsOf(readFragment(EntryBody_entry, props.entry), words);
  if (sections.length === 0) {
    return (
      <EmptyState title={words.text('entries.no-story.title')}>
        <p>{words.text('entries.no-story.text')}</p>
      </EmptyState>
    );
  }
  return sections.map((section) => (
    <section key={section.id} className="gg-stack gg-stack--3" aria-labelledby={section.id}>
      <Heading level={2} id={section.id}>
        {section.title}
      </Heading>
      {section.content}
    </section>
  ));
};
