import { createContext, useContext } from 'react';
import type { PageProblem } from '../app/page.tsx';
import type { EntryKind } from '../gql/graphql.ts';
import type { FieldName, RowField } from './entry-fields.ts';
import type { Conflict } from './editor-start.ts';
import type { Part } from './parts.ts';
import type { Row, Values } from './values.ts';

/** What only the browser program can do. */
export interface EditorTools {
  /** The form changed in a way that no event tells. */
  reread(): void;
  /** Takes what somebody else wrote in this field. */
  take(field: FieldName): void;
}

/** Rows as they are to be shown; another generation replaces what is in the page. */
export interface ShownRows {
  readonly generation: number;
  readonly rows: Readonly<Record<RowField, readonly Row[]>>;
}

/** What every field of the editor can ask for. */
export interface EditorWorld {
  readonly kind: EntryKind;
  /** What the fields hold when they are first shown. */
  readonly values: Values;
  readonly rows: ShownRows;
  readonly problems: readonly PageProblem[];
  readonly conflict: Conflict | null;
  /** The parts that are shown: the one asked for, and those where something is to be put right. */
  readonly visible: readonly Part[];
  /** Null on the server, and until the browser program has taken over. */
  readonly tools: EditorTools | null;
}

const EditorContext = createContext<EditorWorld | null>(null);

export const EditorProvider = EditorContext.Provider;

export const useEditor = (): EditorWorld => {
  const world = useContext(EditorContext);
  if (!world) throw new Error('A field of the editor stands outside EditorProvider');
  return world;
};

/** What is wrong with the field or box with this name. */
export const useProblem = (name: string): string | undefined =>
  useEditor().problems.find((problem) => problem.path.at(-1) === name)?.message;
