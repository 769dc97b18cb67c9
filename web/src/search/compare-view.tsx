import { useWords } from '../app/words.tsx';
import { Table } from '../ui/data.tsx';
import { KindLabel } from '../ui/labels.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { Hidden, Link } from '../ui/text.tsx';
import { comparedIn } from './compared-entry.ts';
import type { ComparedEntry } from './compared-entry.ts';
import { comparedFacts } from './compared-facts.ts';
import type { ComparedFact } from './compared-facts.ts';
import { searchPath } from '../../../schema/search-address.ts';
import { MOST_COMPARED, withCompared } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import type { ViewProps } from './views.ts';

/** What a column is called where its values stand below each other: `2. Breda`. */
const shortName = ({ owner }: ComparedEntry, index: number): string => `${String(index + 1)}. ${owner.name}`;

interface EntryHeadProps {
  readonly entry: ComparedEntry;
  readonly name: string;
  readonly question: SearchQuestion;
}

const EntryHead = ({ entry, name, question }: EntryHeadProps) => {
  const { text, to, language } = useWords();
  return (
    <div className="gg-stack gg-stack--2">
      <div className="gg-cluster">
        <span>{name}</span>
        <KindLabel kind={entry.kind} inline />
      </div>
      <p>
        <Link href={to(entry.url)} lang={entry.language === language ? undefined : entry.language}>
          {entry.title}
        </Link>
      </p>
      <p>
        <Link className="gg-small gg-target" href={to(searchPath(withCompared(question, entry.slug)))}>
          {text('search.compare.remove')}
          <Hidden> {entry.title}</Hidden>
        </Link>
      </p>
    </div>
  );
};

/** What the row is about, and in words whether the entries differ in it. */
const FactName = ({ fact: { name, differs } }: { readonly fact: ComparedFact }) => {
  const { text } = useWords();
  return (
    <>
      {name}
      {differs !== null && (
        <span className={differs ? 'gg-small gg-differs gg-differs--yes' : 'gg-small gg-differs'}>
          {text(differs ? 'search.compare.differs' : 'search.compare.same')}
        </span>
      )}
    </>
  );
};

const Facts = ({ entries, question }: { entries: readonly ComparedEntry[]; question: SearchQuestion }) => {
  const words = useWords();
  const { text } = words;
  const facts = comparedFacts(entries, words);
  return (
    <div className="gg-panel gg-comparison">
      <Table
        caption={text('search.compare.caption', { count: entries.length })}
        captionHidden
        rows={facts}
        rowKey={({ name }) => name}
        columns={[
          { title: text('search.compare.fact'), cell: (fact) => <FactName fact={fact} /> },
          ...entries.map((entry, index) => ({
            title: shortName(entry, index),
            head: <EntryHead entry={entry} name={shortName(entry, index)} question={question} />,
            cell: ({ values }: ComparedFact) =>
              values[index] ?? <span className="gg-unknown">{text('ui.unknown')}</span>,
          })),
        ]}
      />
    </div>
  );
};

/** Up to four entries side by side on their facts. */
export const CompareView = ({ question, data }: ViewProps) => {
  const { text, to } = useWords();
  const entries = comparedIn(data);
  const toList = searchPath({ ...question, view: 'list' });
  return (
    <>
      {entries.length > 0 && <Facts entries={entries} question={question} />}
      {entries.length < 2 && (
        <EmptyState title={text(entries.length === 0 ? 'search.compare.none' : 'search.compare.one')}>
          <p>{text('search.compare.how', { most: MOST_COMPARED })}</p>
        </EmptyState>
      )}
      <p>
        <Link href={to(toList)}>{text('search.compare.back')}</Link>
      </p>
    </>
  );
};
