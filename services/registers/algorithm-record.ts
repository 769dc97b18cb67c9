import type { ContentInput, Themes } from '../entries/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { dayOf } from './day.ts';
import { summaryOf } from './goal-summary.ts';
import { fieldOf, lineIn, textOf, valueOf, type RawField, type RawRecord } from './raw-record.ts';
import { groupingAsText, linksOf, numberInAddress, registerPage } from './register-links.ts';
import { languageOf, publicationCategoryOf, statusOf, themeOf } from './register-vocabulary.ts';

/** A record of the algorithm register in the hub's words. */
export interface AlgorithmRecord {
  readonly registerId: string;
  /** As the register writes it; null when the record does not say. */
  readonly organisation: string | null;
  readonly content: ContentInput & { readonly title: string };
}

/** What a field is called: in a collected record, in standard 1.0, and in older or hand-made files. */
export const FIELDS = {
  registerId: ['id', 'lars', 'source_id', 'algoritme_id'],
  title: ['title', 'name', 'titel', 'naam'],
  organisation: ['organisatie', 'organization', 'organisation', 'organisatienaam'],
  status: ['status'],
  goal: ['doel', 'goal'],
  shortDescription: ['description_short', 'omschrijving'],
  legalBasis: ['juridische_basis', 'lawful_basis'],
  legalBasisRows: ['lawful_basis_grouping'],
  impactAssessment: ['impactassessment', 'impacttoetsen'],
  impactAssessmentRows: ['impacttoetsen_grouping'],
  registeredOn: ['geregistreerd', 'publication_dt'],
  category: ['category', 'thema'],
  publicationCategory: ['publication_category', 'publicatiecategorie'],
  proportionality: ['proportionality'],
  humanIntervention: ['human_intervention'],
  risks: ['risks'],
  sourceData: ['source_data'],
  sourceDataRows: ['source_data_grouping'],
  method: ['methods_and_models'],
  provider: ['provider'],
  language: ['lang'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

const LONGEST_ID = 200;

const needed = (field: RawField, key: string): Problem => ({
  code: 'INVALID_INPUT',
  key: `registers.${key}`,
  params: { field: field.name },
  path: [field.name],
});

/** A line that must be filled in. */
const neededLine = (field: RawField, key: string): Result<string> => {
  const line = lineIn(field);
  return !line.ok ? line : line.value === null ? fail(needed(field, key)) : ok(line.value);
};

const unknownWord = (field: RawField, word: string, key: string, options = ''): Problem => ({
  code: 'INVALID_INPUT',
  key: `registers.${key}`,
  params: { field: field.name, value: word.slice(0, 60), options },
  path: [field.name],
});

/** The word of a list that a field holds; "Onbekend" and nothing are null, another word is a problem. */
const wordOf = <T>(field: RawField, meaning: (word: string) => T | null, options: string): Result<T | null> => {
  const text = textOf(field);
  if (!text.ok || text.value === null) return text.ok ? ok(null) : text;
  const word = meaning(text.value);
  return word === null ? fail(unknownWord(field, text.value, 'no-such-word', options)) : ok(word);
};

/** Themes only as the record names them: one, or several in a list. */
const themesIn = (field: RawField, themes: Pick<Themes, 'all'>): Result<readonly string[]> => {
  const codes: string[] = [];
  for (const value of (Array.isArray(field.value) ? field.value : [field.value]) as readonly unknown[]) {
    const name = textOf({ name: field.name, value });
    if (!name.ok) return name;
    if (name.value === null) continue;
    const theme = themeOf(themes, name.value);
    if (theme === null) return fail(unknownWord(field, name.value, 'no-such-theme'));
    codes.push(theme.code);
  }
  return ok(codes);
};

const registerIdOf = (raw: RawRecord): Result<string> => {
  // The number in the national register comes first: `id` may be another database's in files of the standard.
  const lars = fieldOf(raw, ['lars']);
  const field = lars.value === null ? fieldOf(raw, FIELDS.registerId) : lars;
  const line = lineIn(field);
  if (!line.ok) return line;
  const id = line.value ?? numberInAddress(raw['url']);
  return id === null || id.length > LONGEST_ID ? fail(needed(field, 'no-register-id')) : ok(id);
};

const withRows = (text: string | null, rows: string | null): string | null =>
  [text, rows].filter((part) => part !== null).join('\n\n') || null;

/**
 * Reads a record in either shape. Needs a title, a register id and, unless `organisationOptional`, an organisation; all
 * else may be absent and is then unknown, never guessed. The path of a problem is the field as the file calls it.
 */
export const readAlgorithmRecord = (
  raw: RawRecord,
  { themes, organisationOptional }: { readonly themes: Pick<Themes, 'all'>; readonly organisationOptional: boolean },
): Result<AlgorithmRecord> => {
  const problems: Problem[] = [];
  const take = <T>(result: Result<T>): T | null => {
    if (!result.ok) problems.push(...result.problems);
    return valueOf(result);
  };
  const field = (name: keyof typeof FIELDS): RawField => fieldOf(raw, FIELDS[name]);
  const text = (name: keyof typeof FIELDS): string | null => take(textOf(field(name)));
  const rows = (name: keyof typeof FIELDS): string | null => groupingAsText(field(name).value);

  const title = take(neededLine(field('title'), 'no-title'));
  const organisation = take(
    organisationOptional ? lineIn(field('organisation')) : neededLine(field('organisation'), 'no-organisation'),
  );
  const registerId = take(registerIdOf(raw));
  const goal = text('goal');
  const short = text('shortDescription');
  const content = {
    summary: summaryOf(goal ?? short ?? '') || null,
    themes: take(themesIn(field('category'), themes)) ?? [],
    language: take(wordOf(field('language'), languageOf, 'NLD, ENG, FRY')),
    // The summary comes from the goal, so the record's own short description keeps a place of its own.
    story: { background: goal === null ? null : short },
    links: linksOf(raw),
    algorithm: {
      status: take(wordOf(field('status'), statusOf, 'In ontwikkeling, In gebruik, Buiten gebruik')),
      goal,
      legalBasis: withRows(text('legalBasis'), rows('legalBasisRows')),
      impactAssessment: withRows(text('impactAssessment'), rows('impactAssessmentRows')),
      registeredOn: take(dayOf(field('registeredOn'))),
      registerUrl: registerPage(raw['url'], registerId),
      publicationCategory: take(
        wordOf(
          field('publicationCategory'),
          publicationCategoryOf,
          'Hoog-risico AI-systeem, Impactvolle algoritmes, Overige algoritmes',
        ),
      ),
      proportionality: text('proportionality'),
      humanIntervention: text('humanIntervention'),
      risks: text('risks'),
      sourceData: withRows(text('sourceData'), rows('sourceDataRows')),
      method: text('method'),
      provider: take(lineIn(field('provider'))),
    },
  };
  return title === null || registerId === null || problems.length > 0
    ? fail(...problems)
    : ok({ registerId, organisation, content: { title, ...content } });
};
