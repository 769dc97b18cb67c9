import { parseDocument } from 'yaml';
import type { ContentInput, Phase } from '../entries/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { summaryOf } from './goal-summary.ts';
import { oneLine, plainText } from './plain-text.ts';
import { isRecord, type RawRecord } from './raw-record.ts';
import { webAddress } from './register-links.ts';

/** A publiccode.yml in the hub's words. */
export interface PubliccodeTool {
  readonly content: ContentInput & { readonly title: string };
  /** Who may own it, most telling first: an organisation's code, address or name. */
  readonly owners: readonly string[];
}

const PHASES: Readonly<Record<string, Phase>> = {
  concept: 'IDEA',
  development: 'PREPARATION',
  beta: 'PILOT',
  stable: 'IN_USE',
  obsolete: 'ENDED',
};
/** 0.2 up to 0.7 with or without a patch number; 0 means the newest 0.x. */
const VERSION = /^0(\.[2-7](\.\d+)?)?$/;

const part = (raw: RawRecord, name: string): RawRecord => {
  const value = raw[name];
  return isRecord(value) ? value : {};
};
const text = (raw: RawRecord, name: string): string | null => {
  const value = raw[name];
  return (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '' ? String(value) : null;
};
const texts = (raw: RawRecord, name: string): readonly string[] => {
  const value = raw[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').map(oneLine) : [];
};

/** The description in Dutch, else English, else Frisian, else the first; tags such as nl-NL and nld count as well. */
const descriptionOf = (
  raw: RawRecord,
): { readonly language: 'nl' | 'en' | 'fy' | null; readonly description: RawRecord } => {
  const all = Object.entries(part(raw, 'description')).filter((pair): pair is [string, RawRecord] => isRecord(pair[1]));
  for (const [language, tag] of [
    ['nl', /^(nl|nld)\b/i],
    ['en', /^(en|eng)\b/i],
    ['fy', /^(fy|fry)\b/i],
  ] as const) {
    const found = all.find(([name]) => tag.test(name));
    if (found) return { language, description: found[1] };
  }
  return { language: null, description: all[0]?.[1] ?? {} };
};

const linksOf = (raw: RawRecord, description: RawRecord): readonly { readonly title: string; readonly url: string }[] =>
  (
    [
      ['Broncode', raw['url']],
      ['Website', raw['landingURL']],
      ['Documentatie', description['documentation']],
      ['API-documentatie', description['apiDocumentation']],
      ['Planning', raw['roadmap']],
    ] as const
  ).flatMap(([title, value]) => {
    const url = webAddress(value);
    return url ? [{ title, url }] : [];
  });

const backgroundOf = (description: RawRecord): string | null => {
  const features = texts(description, 'features').map((feature) => `- ${feature}`);
  return (
    [plainText(text(description, 'longDescription') ?? ''), features.join('\n')]
      .filter((block) => block !== '')
      .join('\n\n') || null
  );
};

/** One of several licences to choose from is enough; one that comes with an exception is named by its own id. */
const licenceOf = (raw: RawRecord): string | null =>
  text(part(raw, 'legal'), 'license')
    ?.split(/\s+(?:OR|WITH)\s+/)[0]
    ?.replace(/[()]/g, '') ?? null;

const supplierOf = (raw: RawRecord): string | null => {
  const contractors = part(raw, 'maintenance')['contractors'];
  const first: unknown = Array.isArray(contractors) ? contractors[0] : null;
  return isRecord(first) ? text(first, 'name') : null;
};

const ownersOf = (raw: RawRecord): readonly string[] => {
  const [organisation, legal] = [part(raw, 'organisation'), part(raw, 'legal')];
  return [
    text(organisation, 'uri'),
    text(organisation, 'name'),
    text(legal, 'repoOwner'),
    text(legal, 'mainCopyrightOwner'),
  ].filter((owner) => owner !== null);
};

const problem = (key: string, field: string, params: Readonly<Record<string, string>> = {}): Problem => ({
  code: 'INVALID_INPUT',
  key: `registers.${key}`,
  params: { field, ...params },
  path: [field],
});

const notYaml = (reason: string): Problem => ({
  code: 'INVALID_INPUT',
  key: 'registers.not-yaml',
  params: { reason: reason.split('\n')[0] ?? '' },
});

const parseYaml = (yaml: string): Result<unknown> => {
  const document = parseDocument(yaml.replace(/^\ufeff/, ''), { version: '1.2', prettyErrors: true });
  const [error] = document.errors;
  if (error) return fail(notYaml(error.message));
  try {
    // Aliases that would unfold into millions of values stop here.
    return ok(document.toJS({ maxAliasCount: 100 }));
  } catch (fault) {
    return fail(notYaml(fault instanceof Error ? fault.message : ''));
  }
};

/** The YAML as a record that says it is a publiccode.yml; anything else cannot be read as one. */
export const parsePubliccode = (yaml: string): Result<RawRecord> => {
  const read = parseYaml(yaml);
  if (!read.ok) return read;
  return isRecord(read.value) && read.value['publiccodeYmlVersion'] !== undefined
    ? ok(read.value)
    : fail({ code: 'INVALID_INPUT', key: 'registers.not-publiccode' });
};

/** Reads a publiccode.yml of version 0.2 to 0.7. Needs its version, name and url; the path of a problem is the field. */
export const readPubliccode = (raw: RawRecord): Result<PubliccodeTool> => {
  const version = text(raw, 'publiccodeYmlVersion') ?? '';
  const name = text(raw, 'name');
  const { language, description } = descriptionOf(raw);
  const summary =
    text(description, 'shortDescription') ?? text(description, 'longDescription') ?? text(description, 'genericName');
  const problems = [
    ...(VERSION.test(version)
      ? []
      : [problem('unknown-publiccode-version', 'publiccodeYmlVersion', { value: version })]),
    ...(name === null ? [problem('field-needed', 'name')] : []),
    ...(webAddress(raw['url']) === null ? [problem('address-needed', 'url')] : []),
  ];
  if (name === null || problems.length > 0) return fail(...problems);
  return ok({
    owners: ownersOf(raw),
    content: {
      title: oneLine(name),
      summary: summary === null ? null : summaryOf(plainText(summary)),
      language,
      licence: licenceOf(raw),
      phase: PHASES[text(raw, 'developmentStatus') ?? ''] ?? null,
      story: { background: backgroundOf(description) },
      facts: { supplier: supplierOf(raw) },
      links: linksOf(raw, description),
    },
  });
};
