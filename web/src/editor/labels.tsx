import { createContext, useContext } from 'react';
import { useWords } from '../app/words.tsx';
import { licenceName } from '../entries/licence.ts';
import { stepAt } from '../roadmap/steps.ts';
import { useEditor } from './editor-context.tsx';
import type { EditorTheme } from './editor-query.ts';
import { RECORD_LINES, RECORD_TEXTS, STORY_FIELDS } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';

/** The themes that can be chosen. */
export const ThemesContext = createContext<readonly EditorTheme[]>([]);

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

/** What a field is called on the page; parts of the story and of a record are called as on the page of the entry. */
export const useLabelOf = (): ((field: FieldName) => string) => {
  const { text } = useWords();
  const { kind } = useEditor();
  return (field) => {
    if (isOneOf(STORY_FIELDS, field)) return text(`entries.story.${kind}.${field}`);
    if (isOneOf(RECORD_TEXTS, field) || field === 'goal' || field === RECORD_LINES[0])
      return text(`entries.register.${field}`);
    return text(`editor.label.${field}`);
  };
};

/** What a chosen value of a field is called; free text is itself. */
export const useNameOf = (): ((field: FieldName | 'evidence', value: string) => string) => {
  const { text, language } = useWords();
  const themes = useContext(ThemesContext);
  const names: Readonly<Partial<Record<FieldName | 'evidence', (value: string) => string>>> = {
    themes: (value) => themes.find(({ code }) => code === value)?.name ?? value,
    steps: (value) => `${value}. ${stepAt(language, value)?.title ?? ''}`,
    licence: licenceName,
    language: (value) => text(`editor.language.${value}`),
    phase: (value) => text(`entries.phase.${value}`),
    needKind: (value) => text(`entries.need.${value}`),
    urgency: (value) => text(`entries.urgency.${value}`),
    region: (value) => text(`entries.region.${value}`),
    status: (value) => text(`entries.status.${value}`),
    evidence: (value) => text(`entries.evidence.${value}`),
  };
  return (field, value) => (value === '' ? value : (names[field]?.(value) ?? value));
};
