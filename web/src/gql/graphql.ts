/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChooserAnswerInput = {
  optionId: string | number;
  questionId: string | number;
};

export type EntryKind =
  | 'ALGORITHM'
  | 'CASE_STUDY'
  | 'NEED'
  | 'PROJECT'
  | 'TOOL';

export type NeedKind =
  | 'CAPACITY'
  | 'CODE'
  | 'DATA'
  | 'KNOWLEDGE'
  | 'PURCHASE';

export type SuggestionKind =
  | 'ENTRY'
  | 'MUNICIPALITY'
  | 'THEME';

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestQuery = { suggest: Array<{ text: string, kind: SuggestionKind, url: string }> };

export type Layout_QueryFragment = { viewer: { name: string, memberships: Array<{ municipality: { code: string, name: string } }> } | null } & { ' $fragmentName'?: 'Layout_QueryFragment' };

export type LayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutQuery = { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } };

export type EntryCard_EntryFragment = { kind: EntryKind, title: string, summary: string | null, url: string, language: string, publishedAt: string | null, owner: { name: string } } & { ' $fragmentName'?: 'EntryCard_EntryFragment' };

export type ChooserTeaser_QueryFragment = { recommendForms: { forms: Array<{ score: number, form: { code: string, name: string } }> } } & { ' $fragmentName'?: 'ChooserTeaser_QueryFragment' };

export type Hero_QueryFragment = { entryCounts: { publishers: number, publisherCodes: Array<string> } } & { ' $fragmentName'?: 'Hero_QueryFragment' };

export type HomeQueryVariables = Exact<{
  answers: Array<ChooserAnswerInput> | ChooserAnswerInput;
}>;


export type HomeQuery = (
  { entryCounts: { kinds: Array<{ kind: EntryKind, count: number }>, steps: Array<{ step: number, count: number }> }, newest: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> } }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'Hero_QueryFragment': Hero_QueryFragment;'OpenCalls_QueryFragment': OpenCalls_QueryFragment;'ChooserTeaser_QueryFragment': ChooserTeaser_QueryFragment } }
);

export type OpenCalls_QueryFragment = { calls: { nodes: Array<{ id: string, title: string, url: string, language: string, owner: { name: string }, need: { kind: NeedKind, until: string | null } | null }> } } & { ' $fragmentName'?: 'OpenCalls_QueryFragment' };

export type DirectoryProvinceFragment = { totalCount: number, nodes: Array<{ code: string, name: string, url: string, inhabitants: number }> } & { ' $fragmentName'?: 'DirectoryProvinceFragment' };

export type MunicipalitiesPageQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MunicipalitiesPageQuery = (
  { provinces: Array<{ code: string, name: string }>, entryCounts: { publisherCodes: Array<string> }, PV20: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV21: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV22: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV23: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV24: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV25: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV26: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV27: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV28: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV29: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV30: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV31: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } } }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type MunicipalityFacts_MunicipalityFragment = { code: string, name: string, officialName: string, inhabitants: number, urbanityClass: number, addressDensity: number, landAreaKm2: number, province: { name: string }, corop: { name: string }, safetyRegion: { name: string }, sources: Array<{ text: string, url: string | null }> } & { ' $fragmentName'?: 'MunicipalityFacts_MunicipalityFragment' };

export type MunicipalityPageQueryVariables = Exact<{
  code: string | number;
}>;


export type MunicipalityPageQuery = (
  { municipality: (
    { code: string, name: string, inhabitants: number, urbanityClass: number, validTo: string | null, province: { name: string }, successor: { name: string, url: string } | null, neighbours: Array<{ code: string }>, shared: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      )> }, needs: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      )> }, own: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      )> }, projects: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      )> } }
    & { ' $fragmentRefs'?: { 'MunicipalityFacts_MunicipalityFragment': MunicipalityFacts_MunicipalityFragment;'Neighbours_MunicipalityFragment': Neighbours_MunicipalityFragment;'Peers_MunicipalityFragment': Peers_MunicipalityFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type Neighbours_MunicipalityFragment = { neighbours: Array<{ code: string, name: string, url: string, inhabitants: number }> } & { ' $fragmentName'?: 'Neighbours_MunicipalityFragment' };

export type Peers_MunicipalityFragment = { peers: Array<{ score: number, municipality: { code: string, name: string, url: string, province: { name: string } }, reasons: Array<{ term: string, points: number, text: string }> }> } & { ' $fragmentName'?: 'Peers_MunicipalityFragment' };

export type RoadmapPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadmapPageQuery = (
  { entryCounts: { steps: Array<{ step: number, count: number }> } }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type StepPageQueryVariables = Exact<{
  steps: Array<number> | number;
}>;


export type StepPageQuery = (
  { tools: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }, examples: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }, needs: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> } }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const Layout_QueryFragmentDoc = new TypedDocumentString(`
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"Layout_query"}) as unknown as TypedDocumentString<Layout_QueryFragment, unknown>;
export const EntryCard_EntryFragmentDoc = new TypedDocumentString(`
    fragment EntryCard_entry on Entry {
  kind
  title
  summary
  url
  language
  publishedAt
  owner {
    name
  }
}
    `, {"fragmentName":"EntryCard_entry"}) as unknown as TypedDocumentString<EntryCard_EntryFragment, unknown>;
export const ChooserTeaser_QueryFragmentDoc = new TypedDocumentString(`
    fragment ChooserTeaser_query on Query {
  recommendForms(answers: $answers) {
    forms {
      score
      form {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"ChooserTeaser_query"}) as unknown as TypedDocumentString<ChooserTeaser_QueryFragment, unknown>;
export const Hero_QueryFragmentDoc = new TypedDocumentString(`
    fragment Hero_query on Query {
  entryCounts {
    publishers
    publisherCodes
  }
}
    `, {"fragmentName":"Hero_query"}) as unknown as TypedDocumentString<Hero_QueryFragment, unknown>;
export const OpenCalls_QueryFragmentDoc = new TypedDocumentString(`
    fragment OpenCalls_query on Query {
  calls: entries(filter: {kinds: [NEED]}, orderBy: NEWEST, first: 4) {
    nodes {
      id
      title
      url
      language
      owner {
        name
      }
      need {
        kind
        until
      }
    }
  }
}
    `, {"fragmentName":"OpenCalls_query"}) as unknown as TypedDocumentString<OpenCalls_QueryFragment, unknown>;
export const DirectoryProvinceFragmentDoc = new TypedDocumentString(`
    fragment DirectoryProvince on MunicipalityConnection {
  totalCount
  nodes {
    code
    name
    url
    inhabitants
  }
}
    `, {"fragmentName":"DirectoryProvince"}) as unknown as TypedDocumentString<DirectoryProvinceFragment, unknown>;
export const MunicipalityFacts_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityFacts_municipality on Municipality {
  code
  name
  officialName
  inhabitants
  urbanityClass
  addressDensity
  landAreaKm2
  province {
    name
  }
  corop {
    name
  }
  safetyRegion {
    name
  }
  sources {
    text
    url
  }
}
    `, {"fragmentName":"MunicipalityFacts_municipality"}) as unknown as TypedDocumentString<MunicipalityFacts_MunicipalityFragment, unknown>;
export const Neighbours_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment Neighbours_municipality on Municipality {
  neighbours {
    code
    name
    url
    inhabitants
  }
}
    `, {"fragmentName":"Neighbours_municipality"}) as unknown as TypedDocumentString<Neighbours_MunicipalityFragment, unknown>;
export const Peers_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment Peers_municipality on Municipality {
  peers(first: 5) {
    score
    municipality {
      code
      name
      url
      province {
        name
      }
    }
    reasons {
      term
      points
      text
    }
  }
}
    `, {"fragmentName":"Peers_municipality"}) as unknown as TypedDocumentString<Peers_MunicipalityFragment, unknown>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 8) {
    text
    kind
    url
  }
}
    `, {"hash":"64dc7a00b70b21271f229ea4297f7fedbfb846d8ed94a800975bf4c48346a1c3"}) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const LayoutDocument = new TypedDocumentString(`
    query Layout {
  ...Layout_query
}
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"a7b2c5a8a77b008e8a3b5f1496c2c952250e08082f68032bf74d37bd91ebe8cf"}) as unknown as TypedDocumentString<LayoutQuery, LayoutQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($answers: [ChooserAnswerInput!]!) {
  ...Layout_query
  ...Hero_query
  ...OpenCalls_query
  ...ChooserTeaser_query
  entryCounts {
    kinds {
      kind
      count
    }
    steps {
      step
      count
    }
  }
  newest: entries(
    filter: {kinds: [CASE_STUDY, TOOL, PROJECT]}
    orderBy: NEWEST
    first: 4
  ) {
    nodes {
      id
      ...EntryCard_entry
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment EntryCard_entry on Entry {
  kind
  title
  summary
  url
  language
  publishedAt
  owner {
    name
  }
}
fragment ChooserTeaser_query on Query {
  recommendForms(answers: $answers) {
    forms {
      score
      form {
        code
        name
      }
    }
  }
}
fragment Hero_query on Query {
  entryCounts {
    publishers
    publisherCodes
  }
}
fragment OpenCalls_query on Query {
  calls: entries(filter: {kinds: [NEED]}, orderBy: NEWEST, first: 4) {
    nodes {
      id
      title
      url
      language
      owner {
        name
      }
      need {
        kind
        until
      }
    }
  }
}`, {"hash":"7a4e82e95201b3270afb9fdfd7473d558b9bccb8ba185cada198c832fd5422bd"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MunicipalitiesPageDocument = new TypedDocumentString(`
    query MunicipalitiesPage($search: String) {
  ...Layout_query
  provinces {
    code
    name
  }
  entryCounts {
    publisherCodes
  }
  PV20: municipalities(search: $search, province: "PV20", first: 100) {
    ...DirectoryProvince
  }
  PV21: municipalities(search: $search, province: "PV21", first: 100) {
    ...DirectoryProvince
  }
  PV22: municipalities(search: $search, province: "PV22", first: 100) {
    ...DirectoryProvince
  }
  PV23: municipalities(search: $search, province: "PV23", first: 100) {
    ...DirectoryProvince
  }
  PV24: municipalities(search: $search, province: "PV24", first: 100) {
    ...DirectoryProvince
  }
  PV25: municipalities(search: $search, province: "PV25", first: 100) {
    ...DirectoryProvince
  }
  PV26: municipalities(search: $search, province: "PV26", first: 100) {
    ...DirectoryProvince
  }
  PV27: municipalities(search: $search, province: "PV27", first: 100) {
    ...DirectoryProvince
  }
  PV28: municipalities(search: $search, province: "PV28", first: 100) {
    ...DirectoryProvince
  }
  PV29: municipalities(search: $search, province: "PV29", first: 100) {
    ...DirectoryProvince
  }
  PV30: municipalities(search: $search, province: "PV30", first: 100) {
    ...DirectoryProvince
  }
  PV31: municipalities(search: $search, province: "PV31", first: 100) {
    ...DirectoryProvince
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment DirectoryProvince on MunicipalityConnection {
  totalCount
  nodes {
    code
    name
    url
    inhabitants
  }
}`, {"hash":"c2bfb7a337376be5cbe950886c744b1b2d0e1d132986d4e92dc23460dfaf460a"}) as unknown as TypedDocumentString<MunicipalitiesPageQuery, MunicipalitiesPageQueryVariables>;
export const MunicipalityPageDocument = new TypedDocumentString(`
    query MunicipalityPage($code: ID!) {
  ...Layout_query
  municipality(code: $code) {
    code
    name
    inhabitants
    urbanityClass
    province {
      name
    }
    validTo
    successor {
      name
      url
    }
    neighbours {
      code
    }
    ...MunicipalityFacts_municipality
    ...Neighbours_municipality
    ...Peers_municipality
    shared: entries(kinds: [CASE_STUDY, TOOL, ALGORITHM], first: 8) {
      totalCount
      nodes {
        id
        ...EntryCard_entry
      }
    }
    needs: entries(kinds: [NEED], first: 6) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
    own: entries(kinds: [PROJECT], first: 12) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
    projects(first: 12) {
      nodes {
        id
        ...EntryCard_entry
      }
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment EntryCard_entry on Entry {
  kind
  title
  summary
  url
  language
  publishedAt
  owner {
    name
  }
}
fragment MunicipalityFacts_municipality on Municipality {
  code
  name
  officialName
  inhabitants
  urbanityClass
  addressDensity
  landAreaKm2
  province {
    name
  }
  corop {
    name
  }
  safetyRegion {
    name
  }
  sources {
    text
    url
  }
}
fragment Neighbours_municipality on Municipality {
  neighbours {
    code
    name
    url
    inhabitants
  }
}
fragment Peers_municipality on Municipality {
  peers(first: 5) {
    score
    municipality {
      code
      name
      url
      province {
        name
      }
    }
    reasons {
      term
      points
      text
    }
  }
}`, {"hash":"b454fc109bc582e26a795fbe6a4176345cdcc419ec863bb9a7d97c7f4a92bc4b"}) as unknown as TypedDocumentString<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const RoadmapPageDocument = new TypedDocumentString(`
    query RoadmapPage {
  ...Layout_query
  entryCounts {
    steps {
      step
      count
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"11d0b66eb811ef50744598a92396903b59ce41cb6cfec1ea2641ecaebb05cda3"}) as unknown as TypedDocumentString<RoadmapPageQuery, RoadmapPageQueryVariables>;
export const StepPageDocument = new TypedDocumentString(`
    query StepPage($steps: [Int!]!) {
  ...Layout_query
  tools: entries(
    filter: {steps: $steps, kinds: [TOOL]}
    orderBy: NEWEST
    first: 6
  ) {
    nodes {
      id
      ...EntryCard_entry
    }
  }
  examples: entries(
    filter: {steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM]}
    orderBy: NEWEST
    first: 6
  ) {
    totalCount
    nodes {
      id
      ...EntryCard_entry
    }
  }
  needs: entries(
    filter: {steps: $steps, kinds: [NEED]}
    orderBy: NEWEST
    first: 3
  ) {
    nodes {
      id
      ...EntryCard_entry
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment EntryCard_entry on Entry {
  kind
  title
  summary
  url
  language
  publishedAt
  owner {
    name
  }
}`, {"hash":"010f515a44c3b028d352ac328486a64ee5d7dc3a1d679f86082a392281670928"}) as unknown as TypedDocumentString<StepPageQuery, StepPageQueryVariables>;