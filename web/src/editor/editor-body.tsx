import type { ComponentProps, ReactNode } from 'react';
import type { PageProblem, Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import type { EntryState } from '../gql/graphql.ts';
import { Panel } from '../ui/card.tsx';
import { Badge, KindLabel } from '../ui/labels.tsx';
import type { BadgeLook } from '../ui/labels.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Heading, MoreLink, Paragraph } from '../ui/text.tsx';
import { ActionBar } from './action-bar.tsx';
import type { SavingState } from './saving-state.ts';
import { completeness } from './completeness.ts';
import { CompletenessPanel, PartSteps } from './completeness-panel.tsx';
import { CorePart } from './core-part.tsx';
import { EditorProvider } from './editor-context.tsx';
import type { EditorWorld } from './editor-context.tsx';
import { ConflictNotice, DoneNotice, StandingNotices } from './editor-notices.tsx';
import type { EditorEntry, EditorTheme } from './editor-query.ts';
import type { Standing } from './editor-start.ts';
import { ThemesContext } from './labels.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { PublishingPanel } from './publishing-panel.tsx';
import { SharePart } from './share-part.tsx';
import { StoryPart } from './story-part.tsx';
import type { Part } from './parts.ts';
import type { Values } from './values.ts';

const stateLook: Readonly<Record<EntryState, BadgeLook>> = {
  DRAFT: 'plain',
  IN_REVIEW: 'info',
  PUBLISHED: 'ok',
  WITHDRAWN: 'warning',
};

interface EditorTopProps {
  readonly world: EditorWorld;
  readonly entry: EditorEntry | null;
  readonly standing: Standing | null;
  readonly now: Values;
  readonly part: Part;
}

const EditorTop = ({ world, entry, standing, now, part }: EditorTopProps) => {
  const { text } = useWords();
  const title = now.title?.trim() ?? '';
  return (
    <PageTop
      title={title === '' ? text('editor.untitled') : title}
      here={text('editor.here')}
      breadcrumb={[{ name: text('accounts.my-work'), path: '/mijn' }]}
      above={
        <div className="gg-cluster">
          <KindLabel kind={world.kind} />
          {standing && <Badge look={stateLook[standing.state]}>{text(`editor.badge.${standing.state}`)}</Badge>}
          {entry && (
            <span className="gg-subtle gg-small">{text('entries.municipality', { name: entry.owner.name })}</span>
          )}
        </div>
      }
    >
      <div className="gg-editor__steps">
        <PartSteps points={completeness(world.kind, now)} now={part} />
      </div>
    </PageTop>
  );
};

const PreviewPanel = ({ entry }: { readonly entry: EditorEntry }) => {
  const { text, to } = useWords();
  return (
    <Panel tint className="gg-stack gg-stack--2" aria-labelledby="voorbeeld">
      <Heading level={2} look={4} id="voorbeeld">
        {text('editor.preview')}
      </Heading>
      <Paragraph look="small">{text('editor.preview.text')}</Paragraph>
      <p>
        <MoreLink href={to(`/deel/${entry.id}/bekijk`)}>{text('editor.preview.link')}</MoreLink>
      </p>
    </Panel>
  );
};

export interface EditorBodyProps {
  readonly visit: Visit;
  /** The part that was asked for. */
  readonly part: Part;
  readonly world: EditorWorld;
  readonly entry: EditorEntry | null;
  readonly themes: readonly EditorTheme[];
  /** What the fields hold at this moment. */
  readonly now: Values;
  readonly standing: Standing | null;
  /** Problems for the list on top. */
  readonly summary: readonly PageProblem[];
  readonly saving: SavingState;
  readonly justSaved: boolean;
  /** The version that a save goes over, and the prints of its fields. */
  readonly version: number;
  readonly was: string;
  readonly reasons: Readonly<Record<'returnReason' | 'withdrawReason', string>>;
  /** What the browser program listens to. */
  readonly form?: Pick<ComponentProps<'form'>, 'onInput' | 'onSubmit' | 'ref'>;
  /** More to say above the form. */
  readonly children?: ReactNode;
}

/** The whole editor: one form in three parts, complete without a script. */
export const EditorBody = (props: EditorBodyProps) => {
  const { text, to } = useWords();
  const { visit, world, entry, standing, now, part } = props;
  return (
    <ThemesContext value={props.themes}>
      <EditorProvider value={world}>
        <form id="editor" method="post" action={to(`${visit.path}?stap=${part}`)} noValidate {...props.form}>
          {/* The first button of a form is the one that Enter presses. */}
          <button name="do" value="save" hidden aria-hidden="true" tabIndex={-1} />
          <input type="hidden" name="version" value={props.version} />
          <input type="hidden" name="was" value={props.was} />
          <input type="hidden" name="kind" value={world.kind} />
          <EditorTop world={world} entry={entry} standing={standing} now={now} part={part} />
          <div className="gg-container gg-page-body gg-columns gg-columns--aside">
            <div className="gg-editor__main">
              <ProblemSummary problems={props.summary} />
              {world.conflict && <ConflictNotice conflict={world.conflict} />}
              <DoneNotice visit={visit} entry={entry} />
              <StandingNotices visit={visit} entry={entry} standing={standing} />
              {props.children}
              <CorePart />
              <StoryPart />
              <SharePart />
              {standing && world.visible.includes('delen') && (
                <PublishingPanel standing={standing} mayPublish={entry?.mayPublish === true} reasons={props.reasons} />
              )}
            </div>
            <aside className="gg-stack gg-editor__side" aria-label={text('editor.side')}>
              <CompletenessPanel points={completeness(world.kind, now)} />
              {entry && <PreviewPanel entry={entry} />}
            </aside>
          </div>
          <ActionBar
            standing={standing}
            last={part === 'delen'}
            mayPublish={entry?.mayPublish === true}
            savedAt={standing?.updatedAt ?? null}
            justNow={props.justSaved}
            saving={props.saving}
          />
        </form>
      </EditorProvider>
    </ThemesContext>
  );
};
