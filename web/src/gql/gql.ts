/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.Layout_QueryFragmentDoc,
    "\n  query Layout {\n    ...Layout_query\n  }\n": typeof types.LayoutDocument,
    "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n  }\n": typeof types.EntryCard_EntryFragmentDoc,
    "\n  fragment ChooserTeaser_query on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.ChooserTeaser_QueryFragmentDoc,
    "\n  fragment Hero_query on Query {\n    entryCounts {\n      publishers\n      publisherCodes\n    }\n  }\n": typeof types.Hero_QueryFragmentDoc,
    "\n  query Home($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...Hero_query\n    ...OpenCalls_query\n    ...ChooserTeaser_query\n    entryCounts {\n      kinds {\n        kind\n        count\n      }\n      steps {\n        step\n        count\n      }\n    }\n    newest: entries(filter: { kinds: [CASE_STUDY, TOOL, PROJECT] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment OpenCalls_query on Query {\n    calls: entries(filter: { kinds: [NEED] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        title\n        url\n        language\n        owner {\n          name\n        }\n        need {\n          kind\n          until\n        }\n      }\n    }\n  }\n": typeof types.OpenCalls_QueryFragmentDoc,
    "\n  fragment DirectoryProvince on MunicipalityConnection {\n    totalCount\n    nodes {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": typeof types.DirectoryProvinceFragmentDoc,
    "\n  query MunicipalitiesPage($search: String) {\n    ...Layout_query\n    provinces {\n      code\n      name\n    }\n    entryCounts {\n      publisherCodes\n    }\n    PV20: municipalities(search: $search, province: \"PV20\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV21: municipalities(search: $search, province: \"PV21\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV22: municipalities(search: $search, province: \"PV22\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV23: municipalities(search: $search, province: \"PV23\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV24: municipalities(search: $search, province: \"PV24\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV25: municipalities(search: $search, province: \"PV25\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV26: municipalities(search: $search, province: \"PV26\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV27: municipalities(search: $search, province: \"PV27\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV28: municipalities(search: $search, province: \"PV28\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV29: municipalities(search: $search, province: \"PV29\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV30: municipalities(search: $search, province: \"PV30\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV31: municipalities(search: $search, province: \"PV31\", first: 100) {\n      ...DirectoryProvince\n    }\n  }\n": typeof types.MunicipalitiesPageDocument,
    "\n  fragment MunicipalityFacts_municipality on Municipality {\n    code\n    name\n    officialName\n    inhabitants\n    urbanityClass\n    addressDensity\n    landAreaKm2\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    sources {\n      text\n      url\n    }\n  }\n": typeof types.MunicipalityFacts_MunicipalityFragmentDoc,
    "\n  query MunicipalityPage($code: ID!) {\n    ...Layout_query\n    municipality(code: $code) {\n      code\n      name\n      inhabitants\n      urbanityClass\n      province {\n        name\n      }\n      validTo\n      successor {\n        name\n        url\n      }\n      neighbours {\n        code\n      }\n      ...MunicipalityFacts_municipality\n      ...Neighbours_municipality\n      ...Peers_municipality\n      shared: entries(kinds: [CASE_STUDY, TOOL, ALGORITHM], first: 8) {\n        totalCount\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      needs: entries(kinds: [NEED], first: 6) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      own: entries(kinds: [PROJECT], first: 12) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      projects(first: 12) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n    }\n  }\n": typeof types.MunicipalityPageDocument,
    "\n  fragment Neighbours_municipality on Municipality {\n    neighbours {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": typeof types.Neighbours_MunicipalityFragmentDoc,
    "\n  fragment Peers_municipality on Municipality {\n    peers(first: 5) {\n      score\n      municipality {\n        code\n        name\n        url\n        province {\n          name\n        }\n      }\n      reasons {\n        term\n        points\n        text\n      }\n    }\n  }\n": typeof types.Peers_MunicipalityFragmentDoc,
    "\n  query RoadmapPage {\n    ...Layout_query\n    entryCounts {\n      steps {\n        step\n        count\n      }\n    }\n  }\n": typeof types.RoadmapPageDocument,
    "\n  query StepPage($steps: [Int!]!) {\n    ...Layout_query\n    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    examples: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {\n      totalCount\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 3) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n": typeof types.StepPageDocument,
};
const documents: Documents = {
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n": types.SuggestDocument,
    "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.Layout_QueryFragmentDoc,
    "\n  query Layout {\n    ...Layout_query\n  }\n": types.LayoutDocument,
    "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n  }\n": types.EntryCard_EntryFragmentDoc,
    "\n  fragment ChooserTeaser_query on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.ChooserTeaser_QueryFragmentDoc,
    "\n  fragment Hero_query on Query {\n    entryCounts {\n      publishers\n      publisherCodes\n    }\n  }\n": types.Hero_QueryFragmentDoc,
    "\n  query Home($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...Hero_query\n    ...OpenCalls_query\n    ...ChooserTeaser_query\n    entryCounts {\n      kinds {\n        kind\n        count\n      }\n      steps {\n        step\n        count\n      }\n    }\n    newest: entries(filter: { kinds: [CASE_STUDY, TOOL, PROJECT] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  fragment OpenCalls_query on Query {\n    calls: entries(filter: { kinds: [NEED] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        title\n        url\n        language\n        owner {\n          name\n        }\n        need {\n          kind\n          until\n        }\n      }\n    }\n  }\n": types.OpenCalls_QueryFragmentDoc,
    "\n  fragment DirectoryProvince on MunicipalityConnection {\n    totalCount\n    nodes {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": types.DirectoryProvinceFragmentDoc,
    "\n  query MunicipalitiesPage($search: String) {\n    ...Layout_query\n    provinces {\n      code\n      name\n    }\n    entryCounts {\n      publisherCodes\n    }\n    PV20: municipalities(search: $search, province: \"PV20\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV21: municipalities(search: $search, province: \"PV21\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV22: municipalities(search: $search, province: \"PV22\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV23: municipalities(search: $search, province: \"PV23\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV24: municipalities(search: $search, province: \"PV24\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV25: municipalities(search: $search, province: \"PV25\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV26: municipalities(search: $search, province: \"PV26\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV27: municipalities(search: $search, province: \"PV27\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV28: municipalities(search: $search, province: \"PV28\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV29: municipalities(search: $search, province: \"PV29\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV30: municipalities(search: $search, province: \"PV30\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV31: municipalities(search: $search, province: \"PV31\", first: 100) {\n      ...DirectoryProvince\n    }\n  }\n": types.MunicipalitiesPageDocument,
    "\n  fragment MunicipalityFacts_municipality on Municipality {\n    code\n    name\n    officialName\n    inhabitants\n    urbanityClass\n    addressDensity\n    landAreaKm2\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    sources {\n      text\n      url\n    }\n  }\n": types.MunicipalityFacts_MunicipalityFragmentDoc,
    "\n  query MunicipalityPage($code: ID!) {\n    ...Layout_query\n    municipality(code: $code) {\n      code\n      name\n      inhabitants\n      urbanityClass\n      province {\n        name\n      }\n      validTo\n      successor {\n        name\n        url\n      }\n      neighbours {\n        code\n      }\n      ...MunicipalityFacts_municipality\n      ...Neighbours_municipality\n      ...Peers_municipality\n      shared: entries(kinds: [CASE_STUDY, TOOL, ALGORITHM], first: 8) {\n        totalCount\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      needs: entries(kinds: [NEED], first: 6) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      own: entries(kinds: [PROJECT], first: 12) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      projects(first: 12) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n    }\n  }\n": types.MunicipalityPageDocument,
    "\n  fragment Neighbours_municipality on Municipality {\n    neighbours {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": types.Neighbours_MunicipalityFragmentDoc,
    "\n  fragment Peers_municipality on Municipality {\n    peers(first: 5) {\n      score\n      municipality {\n        code\n        name\n        url\n        province {\n          name\n        }\n      }\n      reasons {\n        term\n        points\n        text\n      }\n    }\n  }\n": types.Peers_MunicipalityFragmentDoc,
    "\n  query RoadmapPage {\n    ...Layout_query\n    entryCounts {\n      steps {\n        step\n        count\n      }\n    }\n  }\n": types.RoadmapPageDocument,
    "\n  query StepPage($steps: [Int!]!) {\n    ...Layout_query\n    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    examples: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {\n      totalCount\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 3) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n": types.StepPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Layout_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Layout {\n    ...Layout_query\n  }\n"): typeof import('./graphql').LayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql').EntryCard_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChooserTeaser_query on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChooserTeaser_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Hero_query on Query {\n    entryCounts {\n      publishers\n      publisherCodes\n    }\n  }\n"): typeof import('./graphql').Hero_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...Hero_query\n    ...OpenCalls_query\n    ...ChooserTeaser_query\n    entryCounts {\n      kinds {\n        kind\n        count\n      }\n      steps {\n        step\n        count\n      }\n    }\n    newest: entries(filter: { kinds: [CASE_STUDY, TOOL, PROJECT] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenCalls_query on Query {\n    calls: entries(filter: { kinds: [NEED] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        title\n        url\n        language\n        owner {\n          name\n        }\n        need {\n          kind\n          until\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenCalls_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectoryProvince on MunicipalityConnection {\n    totalCount\n    nodes {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n"): typeof import('./graphql').DirectoryProvinceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalitiesPage($search: String) {\n    ...Layout_query\n    provinces {\n      code\n      name\n    }\n    entryCounts {\n      publisherCodes\n    }\n    PV20: municipalities(search: $search, province: \"PV20\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV21: municipalities(search: $search, province: \"PV21\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV22: municipalities(search: $search, province: \"PV22\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV23: municipalities(search: $search, province: \"PV23\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV24: municipalities(search: $search, province: \"PV24\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV25: municipalities(search: $search, province: \"PV25\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV26: municipalities(search: $search, province: \"PV26\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV27: municipalities(search: $search, province: \"PV27\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV28: municipalities(search: $search, province: \"PV28\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV29: municipalities(search: $search, province: \"PV29\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV30: municipalities(search: $search, province: \"PV30\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV31: municipalities(search: $search, province: \"PV31\", first: 100) {\n      ...DirectoryProvince\n    }\n  }\n"): typeof import('./graphql').MunicipalitiesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MunicipalityFacts_municipality on Municipality {\n    code\n    name\n    officialName\n    inhabitants\n    urbanityClass\n    addressDensity\n    landAreaKm2\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    sources {\n      text\n      url\n    }\n  }\n"): typeof import('./graphql').MunicipalityFacts_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalityPage($code: ID!) {\n    ...Layout_query\n    municipality(code: $code) {\n      code\n      name\n      inhabitants\n      urbanityClass\n      province {\n        name\n      }\n      validTo\n      successor {\n        name\n        url\n      }\n      neighbours {\n        code\n      }\n      ...MunicipalityFacts_municipality\n      ...Neighbours_municipality\n      ...Peers_municipality\n      shared: entries(kinds: [CASE_STUDY, TOOL, ALGORITHM], first: 8) {\n        totalCount\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      needs: entries(kinds: [NEED], first: 6) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      own: entries(kinds: [PROJECT], first: 12) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n      projects(first: 12) {\n        nodes {\n          id\n          ...EntryCard_entry\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MunicipalityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Neighbours_municipality on Municipality {\n    neighbours {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n"): typeof import('./graphql').Neighbours_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Peers_municipality on Municipality {\n    peers(first: 5) {\n      score\n      municipality {\n        code\n        name\n        url\n        province {\n          name\n        }\n      }\n      reasons {\n        term\n        points\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').Peers_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoadmapPage {\n    ...Layout_query\n    entryCounts {\n      steps {\n        step\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').RoadmapPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepPage($steps: [Int!]!) {\n    ...Layout_query\n    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    examples: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {\n      totalCount\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 3) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n"): typeof import('./graphql').StepPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
