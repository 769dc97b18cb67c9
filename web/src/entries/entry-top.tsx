import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EntryTop_EntryFragment } from '../gql/graphql.ts';
import { stepAt } from '../roadmap/steps.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Meta, MetaItem } from '../ui/labels.tsx';
import { Mosaic } from '../ui/mosaic-map.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Link } from '../ui/text.tsx';
import { EntryNotices } from './entry-notices.tsx';
import { KindLine } from './kind-line.tsx';
import { segmentOf } from '../../../schema/entry-kinds.ts';

const EntryTop_entry = graphql(`
  fragment EntryTop_entry on Entry {
    kind
    title
    summary
    language
    version
    steps
    themes {
      code
      name
    }
    provenance {
      kind
    }
    owner {
      code
      name
      url
      ... on Municipality {
        province {
          name
        }
        neighbours {
          code
        }
      }
    }
    ...EntryNotices_entry
  }
`);

type Top = EntryTop_EntryFragment;

const Subjects = ({ entry }: { readonly entry: Top }) => {
  const { text, to, language } = useWords();
  return (
    <>
      {entry.themes.length === 0 && entry.kind === 'ALGORITHM' && (
        <MetaItem icon="tag">{text('entries.theme-unknown')}</MetaItem>
      )}
      {entry.themes.length > 0 && (
        <MetaItem icon="tag">
          {text('entries.themes', { count: entry.themes.length })}{' '}
          {entry.themes.map((theme, index) => (
            <span key={theme.code}>
              {index > 0 && ', '}
              <Link href={to(`/zoeken?thema=${theme.code}`)}>{theme.name}</Link>
            </span>
          ))}
        </MetaItem>
      )}
      {entry.steps.map((number) => {
        const step = stepAt(language, String(number));
        return (
          <MetaItem key={number}>
            <Link href={to(`/zoeken?stap=${number}`)}>
              {text('entries.step', { number, title: step?.title ?? '' })}
            </Link>
          </MetaItem>
        );
      })}
    </>
  );
};

const Facts = ({ entry }: { readonly entry: Top }) => {
  const { text, to, language } = useWords();
  const { owner } = entry;
  return (
    <Meta>
      <MetaItem icon="building-community">
        <Link href={to(owner.url)}>{text('entries.municipality', { name: owner.name })}</Link>
      </MetaItem>
      <MetaItem>{owner.province.name}</MetaItem>
      <Subjects entry={entry} />
      <MetaItem>{text('entries.version', { version: entry.version })}</MetaItem>
      {entry.language !== language && <MetaItem>{text(`entries.written-in.${entry.language}`)}</MetaItem>}
    </Meta>
  );
};

interface EntryTopProps {
  readonly entry: FragmentType<typeof EntryTop_entry>;
  readonly editPath: string | null;
  readonly hasDraft: boolean;
}

/** What it is, in one sentence; from whom; where that lies; and whether it can be relied on. */
export const EntryTop = ({ editPath, hasDraft, ...props }: EntryTopProps) => {
  const { text, to, language } = useWords();
  const entry = readFragment(EntryTop_entry, props.entry);
  const { kind, title, owner } = entry;
  const lang = entry.language === language ? undefined : entry.language;
  const trail = [
    { name: text('entries.trail.search'), path: '/zoeken' },
    { name: text(`entries.kinds.${kind}`), path: `/zoeken?soort=${segmentOf[kind]}` },
  ];
  const locator = (
    <Mosaic
      ground="light"
      className="gg-locator"
      label={text('entries.locator', { name: owner.name })}
      lit={[owner.code]}
      near={owner.neighbours.map((one) => one.code)}
    />
  );
  return (
    <PageTop
      breadcrumb={trail}
      here={title}
      above={<KindLine kind={kind} illustrative={entry.provenance?.kind === 'ILLUSTRATIVE'} loud />}
      title={<span lang={lang}>{title}</span>}
      lead={entry.summary === null ? undefined : <span lang={lang}>{entry.summary}</span>}
      beside={locator}
    >
      <Facts entry={entry} />
      <div className="gg-cluster gg-entry__actions">
        <ButtonLink href="#contact" appearance="primary" icon="message-circle">
          {text('entries.to-contact')}
        </ButtonLink>
        <ButtonLink href="#delen" appearance="secondary" icon="share">
          {text('entries.to-share')}
        </ButtonLink>
        {kind !== 'NEED' && (
          <ButtonLink href="#gebruik" appearance="secondary" icon="repeat">
            {text('entries.reuse.we-too')}
          </ButtonLink>
        )}
        {editPath !== null && (
          <ButtonLink href={to(editPath)} appearance="secondary" icon="pencil">
            {text('entries.edit')}
          </ButtonLink>
        )}
      </div>
      <EntryNotices entry={entry} hasDraft={hasDraft} />
    </PageTop>
  );
};
