import type { Words } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EntryKind } from '../gql/graphql.ts';
import { licenceUrl } from './licence.ts';
import { segmentOf } from '../../../schema/entry-kinds.ts';

const StructuredEntry_entry = graphql(`
  fragment StructuredEntry_entry on Entry {
    id
    kind
    title
    summary
    url
    language
    licence
    version
    publishedAt
    updatedAt
    themes {
      name
    }
    owner {
      name
      url
    }
    provenance {
      url
    }
  }
`);

const types: Readonly<Record<EntryKind, string>> = {
  CASE_STUDY: 'Article',
  TOOL: 'CreativeWork',
  PROJECT: 'CreativeWork',
  NEED: 'Demand',
  ALGORITHM: 'CreativeWork',
};

interface Place {
  readonly name: string;
  readonly item: string;
}

const breadcrumb = (places: readonly Place[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: places.map((place, index) => ({ '@type': 'ListItem', position: index + 1, ...place })),
});

/** The schema.org description of an entry's page. Whoever wrote it is its author: not a municipality that only is its subject. */
export const structuredEntry = (
  fragment: FragmentType<typeof StructuredEntry_entry>,
  origin: string,
  { text, to, language }: Words,
): Readonly<Record<string, unknown>> => {
  const entry = readFragment(StructuredEntry_entry, fragment);
  const address = (path: string): string => `${origin}${to(path)}`;
  const municipality = {
    '@type': 'GovernmentOrganization',
    name: text('entries.municipality', { name: entry.owner.name }),
    url: address(entry.owner.url),
  };
  const sourceUrl = entry.provenance?.url ?? null;
  const hub = { '@type': 'Organization', name: 'Gemeengoed', url: address('/') };
  const work = {
    '@type': types[entry.kind],
    '@id': `${origin}${entry.url}`,
    identifier: entry.id,
    name: entry.title,
    ...(entry.kind === 'CASE_STUDY' && { headline: entry.title }),
    ...(entry.summary !== null && { description: entry.summary }),
    url: address(entry.url),
    inLanguage: entry.language,
    license: licenceUrl(entry.licence, language),
    version: entry.version,
    datePublished: entry.publishedAt,
    dateModified: entry.updatedAt,
    isAccessibleForFree: true,
    keywords: entry.themes.map((theme) => theme.name),
    author: entry.provenance ? hub : municipality,
    ...(entry.provenance && { about: municipality }),
    ...(sourceUrl !== null && { isBasedOn: sourceUrl }),
    publisher: hub,
  };
  const trail = [
    { name: text('entries.trail.search'), item: address('/zoeken') },
    { name: text(`entries.kinds.${entry.kind}`), item: address(`/zoeken?soort=${segmentOf[entry.kind]}`) },
    { name: entry.title, item: address(entry.url) },
  ];
  return { '@context': 'https://schema.org', '@graph': [work, breadcrumb(trail)] };
};
