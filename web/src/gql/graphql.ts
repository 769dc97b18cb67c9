/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdoptEntryInput = {
  entry: string | number;
  /** Code of the municipality that uses it. */
  municipality: string | number;
  /** At most 400 characters; public. */
  note?: string | null | undefined;
  status: ReuseStatus;
};

/** How often there is mail about what is new. */
export type AlertPeriod =
  | 'DAILY'
  | 'NONE'
  | 'WEEKLY';

export type AlgorithmRecordInput = {
  goal?: string | null | undefined;
  humanIntervention?: string | null | undefined;
  impactAssessment?: string | null | undefined;
  legalBasis?: string | null | undefined;
  method?: string | null | undefined;
  proportionality?: string | null | undefined;
  provider?: string | null | undefined;
  publicationCategory?: string | null | undefined;
  registerUrl?: string | null | undefined;
  risks?: string | null | undefined;
  sourceData?: string | null | undefined;
  status?: AlgorithmStatus | null | undefined;
};

export type AlgorithmStatus =
  | 'IN_DEVELOPMENT'
  | 'IN_USE'
  | 'OUT_OF_USE';

export type AnswerInvitationInput = {
  accept: boolean;
  invitation: string | number;
  message?: string | null | undefined;
};

export type ChangePasswordInput = {
  /** May stay empty when the account has no password yet. */
  currentPassword?: string | null | undefined;
  /** At least 15 characters. */
  newPassword: string;
};

export type ChangeSavedSearchInput = {
  alert?: AlertPeriod | null | undefined;
  id: string | number;
  name?: string | null | undefined;
};

export type ChooserAnswerInput = {
  optionId: string | number;
  questionId: string | number;
};

export type ClaimInput = {
  evidence: Evidence;
  sourceText?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  text: string;
};

export type ContactInput = {
  name: string;
  role?: string | null | undefined;
};

/** Cost of making it once, in the classes that a budget is thought in (facts.costOnce; without it no class). */
export type CostBand =
  /** More than 10,000 euro; 50,000 included. Likewise below. */
  | 'FROM_10000_TO_50000'
  | 'FROM_50000_TO_250000'
  /** Nothing at all. */
  | 'NOTHING'
  | 'OVER_250000'
  | 'UP_TO_10000';

export type CreateEntryInput = {
  algorithm?: AlgorithmRecordInput | null | undefined;
  claims?: Array<ClaimInput> | null | undefined;
  contact?: ContactInput | null | undefined;
  facts?: EntryFactsInput | null | undefined;
  kind: EntryKind;
  language?: string | null | undefined;
  licence?: string | null | undefined;
  links?: Array<LinkInput> | null | undefined;
  /** Code of the publisher: GM0758. */
  municipality: string | number;
  need?: NeedFactsInput | null | undefined;
  phase?: Phase | null | undefined;
  steps?: Array<number> | null | undefined;
  story?: StoryInput | null | undefined;
  summary?: string | null | undefined;
  themes?: Array<string | number> | null | undefined;
  title: string;
};

export type EntryFactsInput = {
  costOnce?: number | null | undefined;
  costYearly?: number | null | undefined;
  durationMonths?: number | null | undefined;
  hours?: number | null | undefined;
  inhabitantsAtTheTime?: number | null | undefined;
  supplier?: string | null | undefined;
};

export type EntryKind =
  | 'ALGORITHM'
  | 'CASE_STUDY'
  | 'NEED'
  | 'PROJECT'
  | 'TOOL';

export type EntryState =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type EntryVersionInput = {
  id: string | number;
  version: number;
};

export type Evidence =
  | 'CHECKED'
  | 'OWN_MEASUREMENT'
  /** Reported, not confirmed. */
  | 'UNCONFIRMED';

export type LegalConfidence =
  /** Read in a source. */
  | 'CHECKED'
  /** General knowledge; to be verified before use. */
  | 'TO_BE_VERIFIED';

export type LinkInput = {
  title: string;
  url: string;
};

export type MarkAlertsReadInput = {
  /** These alerts. Without either of the two: all. */
  alerts?: Array<string | number> | null | undefined;
  /** All that this saved search found. */
  savedSearch?: string | number | null | undefined;
};

export type MatchPartnersInput = {
  /** Default 10, at most 50. */
  first?: number | null | undefined;
  kind?: NeedKind | null | undefined;
  /** Who looks for partners. */
  municipality: string | number;
  region?: RegionWeight | null | undefined;
  /** What it is about, in own words. */
  text?: string | null | undefined;
  themes?: Array<string | number> | null | undefined;
};

export type NearInput = {
  /** Code of a municipality. */
  code: string | number;
  /** Kilometres between centres. */
  radiusKm: number;
};

export type NeedFactsInput = {
  hoursPerWeek?: number | null | undefined;
  kind: NeedKind;
  region?: RegionWeight | null | undefined;
  until?: string | null | undefined;
  urgency?: number | null | undefined;
};

export type NeedKind =
  | 'CAPACITY'
  | 'CODE'
  | 'DATA'
  | 'KNOWLEDGE'
  | 'PURCHASE';

export type Phase =
  | 'ENDED'
  | 'IDEA'
  | 'IN_USE'
  | 'PILOT'
  | 'PREPARATION';

export type ProvenanceKind =
  /** Written as an example; not checked with the municipality named. */
  | 'ILLUSTRATIVE'
  /** After a named source. */
  | 'SOURCE';

export type RegionWeight =
  | 'MUST'
  | 'NO'
  | 'SOME';

export type RemoveSavedSearchInput = {
  id: string | number;
};

export type RequestSignInLinkInput = {
  email: string;
};

export type ReturnEntryInput = {
  id: string | number;
  /** What must still be done. */
  reason?: string | null | undefined;
  version: number;
};

export type ReuseStatus =
  | 'IN_USE'
  | 'STOPPED'
  | 'TRIED';

export type Role =
  | 'ADMINISTRATOR'
  | 'EDITOR'
  | 'PUBLISHER'
  | 'READER';

/** A field that is left out stays as it is; null empties it. */
export type SaveEntryInput = {
  algorithm?: AlgorithmRecordInput | null | undefined;
  claims?: Array<ClaimInput> | null | undefined;
  contact?: ContactInput | null | undefined;
  facts?: EntryFactsInput | null | undefined;
  id: string | number;
  language?: string | null | undefined;
  licence?: string | null | undefined;
  links?: Array<LinkInput> | null | undefined;
  need?: NeedFactsInput | null | undefined;
  phase?: Phase | null | undefined;
  steps?: Array<number> | null | undefined;
  story?: StoryInput | null | undefined;
  summary?: string | null | undefined;
  themes?: Array<string | number> | null | undefined;
  title?: string | null | undefined;
  /** The version that you changed. */
  version: number;
};

export type SaveSearchInput = {
  alert?: AlertPeriod | null | undefined;
  filter?: SearchFilter | null | undefined;
  /** At most 120 characters. */
  name: string;
  query: string;
  sort?: SearchSort | null | undefined;
};

export type SaveSynonymsInput = {
  /** The whole list: at most 1,000 pairs. */
  synonyms: Array<SynonymInput>;
  /** Of the list that the new one was made from. */
  version: number;
};

export type SearchFilter = {
  /** COROP areas: codes (groot-amsterdam) or names. */
  corops?: Array<string> | null | undefined;
  costBands?: Array<CostBand> | null | undefined;
  kinds?: Array<EntryKind> | null | undefined;
  licences?: Array<string> | null | undefined;
  municipalities?: Array<string | number> | null | undefined;
  near?: NearInput | null | undefined;
  /** Entries of municipalities that are like this one. */
  peersOf?: string | number | null | undefined;
  phases?: Array<Phase> | null | undefined;
  /** Codes (PV30) or names. */
  provinces?: Array<string> | null | undefined;
  sizeClasses?: Array<SizeClass> | null | undefined;
  steps?: Array<number> | null | undefined;
  themes?: Array<string | number> | null | undefined;
};

export type SearchSort =
  /** Nearest first; needs `near`. */
  | 'DISTANCE'
  | 'NEWEST'
  | 'RELEVANCE'
  /** Most reused first. */
  | 'REUSE'
  | 'TITLE'
  | 'UPDATED';

export type SetStepProgressInput = {
  municipality: string | number;
  /** At most 400 characters. */
  note?: string | null | undefined;
  status: StepStatus;
  /** 1 to 10. */
  step: number;
  /** The version that you saw. */
  version: number;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignInWithLinkInput = {
  token: string;
};

/** By inhabitants: the classes that colleagues compare themselves in. */
export type SizeClass =
  | 'FROM_20000_TO_50000'
  | 'FROM_50000_TO_100000'
  | 'FROM_100000_TO_250000'
  | 'OVER_250000'
  | 'UNDER_20000';

export type StartProjectInput = {
  answers?: Array<ChooserAnswerInput> | null | undefined;
  /** true keeps it a draft; otherwise a publisher's project is public at once. */
  draft?: boolean | null | undefined;
  /** Code of the collaboration form. */
  form?: string | number | null | undefined;
  message?: string | null | undefined;
  /** Who starts it. */
  municipality: string | number;
  /** Codes of the municipalities to invite at once. */
  partners?: Array<string | number> | null | undefined;
  summary?: string | null | undefined;
  themes?: Array<string | number> | null | undefined;
  title: string;
};

export type StepStatus =
  | 'BUSY'
  | 'DONE'
  | 'TODO';

export type StoryInput = {
  approach?: string | null | undefined;
  background?: string | null | undefined;
  conditions?: string | null | undefined;
  lessons?: string | null | undefined;
  result?: string | null | undefined;
};

export type SuggestionKind =
  | 'ENTRY'
  | 'MUNICIPALITY'
  | 'THEME';

export type SynonymInput = {
  bothWays: boolean;
  /** At most three words. */
  from: string;
  /** At most three words each. */
  to: Array<string>;
};

export type WithdrawAdoptionInput = {
  entry: string | number;
  municipality: string | number;
};

export type WithdrawEntryInput = {
  id: string | number;
  /** Shown to everyone who opens the address. */
  reason: string;
  version: number;
};

export type PasswordPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PasswordPageQuery = (
  { viewer: { email: string } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = (
  { viewer: { name: string, email: string, memberships: Array<{ role: Role, municipality: { code: string, name: string } }> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type SaveSearchPageQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  like: string | number;
  hasLike: boolean;
  near: string | number;
  hasNear: boolean;
}>;


export type SaveSearchPageQuery = (
  { viewer: { name: string } | null, search: { total: number, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> }, likeMunicipality?: { name: string } | null, nearMunicipality?: { name: string } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangeSavedSearchMutationVariables = Exact<{
  input: ChangeSavedSearchInput;
}>;


export type ChangeSavedSearchMutation = { changeSavedSearch: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type RemoveSavedSearchMutationVariables = Exact<{
  input: RemoveSavedSearchInput;
}>;


export type RemoveSavedSearchMutation = { removeSavedSearch: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type MarkAlertsReadMutationVariables = Exact<{
  input: MarkAlertsReadInput;
}>;


export type MarkAlertsReadMutation = { markAlertsRead: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type SavedSearchRow_SearchFragment = { id: string, name: string, url: string, alert: AlertPeriod, savedAt: string, newCount: number, alerts: Array<{ id: string, read: boolean, entry: { kind: EntryKind, title: string, url: string, language: string, publishedAt: string | null, owner: { name: string } } }> } & { ' $fragmentName'?: 'SavedSearchRow_SearchFragment' };

export type SavedSearchesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesPageQuery = (
  { viewer: { newAlerts: number, savedSearches: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'SavedSearchRow_SearchFragment': SavedSearchRow_SearchFragment } }
    )> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type SavedSearchesPanel_ViewerFragment = { savedSearches: Array<{ id: string, name: string, url: string, newCount: number }> } & { ' $fragmentName'?: 'SavedSearchesPanel_ViewerFragment' };

export type StopMailPageQueryVariables = Exact<{
  code: string;
}>;


export type StopMailPageQuery = (
  { alertsToStop: Array<{ name: string, active: boolean }> | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestQuery = { suggest: Array<{ text: string, kind: SuggestionKind, url: string }> };

export type Layout_QueryFragment = { viewer: { name: string, newAlerts: number, memberships: Array<{ municipality: { code: string, name: string } }> } | null } & { ' $fragmentName'?: 'Layout_QueryFragment' };

export type LayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutQuery = { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } };

export type ChooserPageQueryVariables = Exact<{
  answers: Array<ChooserAnswerInput> | ChooserAnswerInput;
}>;


export type ChooserPageQuery = (
  { chooser: (
    { forms: Array<{ code: string, name: string, description: string, heaviness: number }> }
    & { ' $fragmentRefs'?: { 'ChooserQuestionsFragment': ChooserQuestionsFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'LivingResultFragment': LivingResultFragment } }
);

export type ContributionsFragment = { score: number, heavinessPoints: number, contributions: Array<{ questionId: string, optionId: string, points: number }> } & { ' $fragmentName'?: 'ContributionsFragment' };

export type ExcludedFormFragment = { form: { code: string, name: string }, reasons: Array<{ questionId: string, optionId: string, text: string, law: { ' $fragmentRefs'?: { 'LegalGroundFragment': LegalGroundFragment } } | null }> } & { ' $fragmentName'?: 'ExcludedFormFragment' };

export type FormDemandsFragment = { name: string, decidedBy: string, democraticControl: string, leaving: string, notWhen: string, law: Array<(
    { article: string }
    & { ' $fragmentRefs'?: { 'LegalGroundFragment': LegalGroundFragment } }
  )> } & { ' $fragmentName'?: 'FormDemandsFragment' };

export type FormFactsFragment = { legalPersonality: boolean, decidedBy: string, setUpTime: string, yearlyCost: string, leaving: string, democraticControl: string, chooseWhen: string, notWhen: string, law: Array<(
    { article: string }
    & { ' $fragmentRefs'?: { 'LegalGroundFragment': LegalGroundFragment } }
  )> } & { ' $fragmentName'?: 'FormFactsFragment' };

export type FormScoreFragment = (
  { score: number, equalCandidate: boolean, lighter: boolean, form: (
    { code: string, name: string, description: string, setUpTime: string, yearlyCost: string }
    & { ' $fragmentRefs'?: { 'FormFactsFragment': FormFactsFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'ContributionsFragment': ContributionsFragment } }
) & { ' $fragmentName'?: 'FormScoreFragment' };

export type LegalGroundFragment = { article: string, confidence: LegalConfidence, checkedOn: string, source: { text: string, url: string | null } } & { ' $fragmentName'?: 'LegalGroundFragment' };

export type LivingResultFragment = { recommendForms: (
    { forms: Array<{ score: number, form: { code: string, name: string } }>, excluded: Array<{ form: { code: string } }> }
    & { ' $fragmentRefs'?: { 'UnknownAnswersFragment': UnknownAnswersFragment } }
  ) } & { ' $fragmentName'?: 'LivingResultFragment' };

export type ChooserRefreshQueryVariables = Exact<{
  answers: Array<ChooserAnswerInput> | ChooserAnswerInput;
}>;


export type ChooserRefreshQuery = { ' $fragmentRefs'?: { 'LivingResultFragment': LivingResultFragment } };

export type OutcomePageQueryVariables = Exact<{
  answers: Array<ChooserAnswerInput> | ChooserAnswerInput;
  match: MatchPartnersInput;
  asks: boolean;
}>;


export type OutcomePageQuery = (
  { chooser: { ' $fragmentRefs'?: { 'ChooserQuestionsFragment': ChooserQuestionsFragment } }, recommendForms: (
    { forms: Array<(
      { equalCandidate: boolean, form: (
        { code: string, name: string }
        & { ' $fragmentRefs'?: { 'FormDemandsFragment': FormDemandsFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'FormScoreFragment': FormScoreFragment } }
    )>, excluded: Array<{ ' $fragmentRefs'?: { 'ExcludedFormFragment': ExcludedFormFragment } }>, relaxations: Array<{ change: Array<{ questionId: string, optionId: string }>, unlocks: Array<{ name: string }> }> }
    & { ' $fragmentRefs'?: { 'UnknownAnswersFragment': UnknownAnswersFragment } }
  ), viewer: { memberships: Array<{ municipality: { code: string } }> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'PartnersSectionFragment': PartnersSectionFragment } }
);

export type ChooserQuestionsFragment = { questions: Array<{ id: string, weight: number, text: string, label: string, explanation: string, options: Array<{ id: string, text: string }> }> } & { ' $fragmentName'?: 'ChooserQuestionsFragment' };

export type UnknownAnswersFragment = { problems: Array<{ message: string, path: Array<string> }> } & { ' $fragmentName'?: 'UnknownAnswersFragment' };

export type SaveEntryMutationVariables = Exact<{
  input: SaveEntryInput;
}>;


export type SaveEntryMutation = { saveEntry: { entry: { version: number } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type SubmitEntryMutationVariables = Exact<{
  input: EntryVersionInput;
}>;


export type SubmitEntryMutation = { submitEntry: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type PublishEntryMutationVariables = Exact<{
  input: EntryVersionInput;
}>;


export type PublishEntryMutation = { publishEntry: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReturnEntryMutationVariables = Exact<{
  input: ReturnEntryInput;
}>;


export type ReturnEntryMutation = { returnEntry: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawEntryMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type WithdrawEntryMutation = { withdrawEntry: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type EditorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EditorPageQuery = (
  { viewer: { id: string } | null, themes: Array<{ code: string, name: string, parent: { code: string } | null }>, entry: { id: string, kind: EntryKind, state: EntryState, version: number, publishedVersion: number | null, updatedAt: string, returnReason: string | null, mayEdit: boolean, mayPublish: boolean, url: string, title: string, summary: string | null, steps: Array<number>, phase: Phase | null, language: string, licence: string, owner: { code: string, name: string }, themes: Array<{ code: string }>, contact: { name: string, role: string | null }, story: { background: string | null, approach: string | null, result: string | null, lessons: string | null, conditions: string | null }, facts: { costOnce: number | null, costYearly: number | null, hours: number | null, durationMonths: number | null, supplier: string | null, inhabitantsAtTheTime: number | null }, claims: Array<{ text: string, evidence: Evidence, source: { text: string, url: string | null } | null }>, links: Array<{ title: string, url: string }>, need: { kind: NeedKind, urgency: number, hoursPerWeek: number | null, until: string | null, region: RegionWeight } | null, algorithm: { status: AlgorithmStatus | null, goal: string | null, legalBasis: string | null, impactAssessment: string | null, registerUrl: string | null, publicationCategory: string | null, proportionality: string | null, humanIntervention: string | null, risks: string | null, sourceData: string | null, method: string | null, provider: string | null } | null } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type NewEntryPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewEntryPageQuery = (
  { viewer: { memberships: Array<{ role: Role, municipality: { code: string, name: string } }> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type CreateEntryMutationVariables = Exact<{
  input: CreateEntryInput;
}>;


export type CreateEntryMutation = { createEntry: { entry: { id: string } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type PreviewPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewPageQuery = (
  { viewer: { memberships: Array<{ municipality: { code: string } }> } | null, entry: (
    { id: string, title: string, state: EntryState, url: string, mayEdit: boolean, publishedVersion: number | null, owner: { code: string, name: string } }
    & { ' $fragmentRefs'?: { 'EntryView_EntryFragment': EntryView_EntryFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type SaveWorkMutationVariables = Exact<{
  input: SaveEntryInput;
}>;


export type SaveWorkMutation = { __typename: 'Mutation', saveEntry: { __typename: 'EntryPayload', entry: { __typename: 'Entry', id: string, kind: EntryKind, state: EntryState, version: number, publishedVersion: number | null, updatedAt: string, title: string, summary: string | null, steps: Array<number>, phase: Phase | null, language: string, licence: string, themes: Array<{ __typename: 'Theme', code: string }>, contact: { __typename: 'Contact', name: string, role: string | null }, story: { __typename: 'Story', background: string | null, approach: string | null, result: string | null, lessons: string | null, conditions: string | null }, facts: { __typename: 'EntryFacts', costOnce: number | null, costYearly: number | null, hours: number | null, durationMonths: number | null, supplier: string | null, inhabitantsAtTheTime: number | null }, claims: Array<{ __typename: 'Claim', text: string, evidence: Evidence, source: { __typename: 'Source', text: string, url: string | null } | null }>, links: Array<{ __typename: 'Link', title: string, url: string }>, need: { __typename: 'NeedFacts', kind: NeedKind, urgency: number, hoursPerWeek: number | null, until: string | null, region: RegionWeight } | null, algorithm: { __typename: 'AlgorithmRecord', status: AlgorithmStatus | null, goal: string | null, legalBasis: string | null, impactAssessment: string | null, registerUrl: string | null, publicationCategory: string | null, proportionality: string | null, humanIntervention: string | null, risks: string | null, sourceData: string | null, method: string | null, provider: string | null } | null } | null, problems: Array<{ __typename: 'Problem', code: string, message: string, path: Array<string> }> } };

export type AdoptionRowFragment = { status: ReuseStatus, since: string, note: string | null, illustrative: boolean, municipality: { name: string, url: string }, entry: { title: string, url: string, language: string, owner: { name: string } } } & { ' $fragmentName'?: 'AdoptionRowFragment' };

export type Claims_EntryFragment = { language: string, claims: Array<{ text: string, evidence: Evidence, source: { text: string, url: string | null } | null }> } & { ' $fragmentName'?: 'Claims_EntryFragment' };

export type ContactPanel_EntryFragment = { language: string, contact: { name: string, role: string | null }, owner: { name: string, url: string }, provenance: { kind: ProvenanceKind } | null } & { ' $fragmentName'?: 'ContactPanel_EntryFragment' };

export type EntryBody_EntryFragment = (
  { kind: EntryKind, language: string, storyHtml: { background: string | null, approach: string | null, result: string | null, lessons: string | null, conditions: string | null }, claims: Array<{ text: string }>, links: Array<{ title: string, url: string }>, project: { partners: Array<{ since: string }> } | null }
  & { ' $fragmentRefs'?: { 'Claims_EntryFragment': Claims_EntryFragment;'RegisterRecord_EntryFragment': RegisterRecord_EntryFragment;'ProjectPartners_EntryFragment': ProjectPartners_EntryFragment } }
) & { ' $fragmentName'?: 'EntryBody_EntryFragment' };

export type EntryCard_EntryFragment = { kind: EntryKind, title: string, summary: string | null, url: string, language: string, publishedAt: string | null, owner: { name: string }, provenance: { kind: ProvenanceKind } | null } & { ' $fragmentName'?: 'EntryCard_EntryFragment' };

export type EntryFacts_EntryFragment = { kind: EntryKind, phase: Phase | null, licence: string, publishedAt: string | null, updatedAt: string, facts: { costOnce: number | null, costYearly: number | null, hours: number | null, durationMonths: number | null, supplier: string | null, inhabitantsAtTheTime: number | null }, need: { kind: NeedKind, urgency: number, hoursPerWeek: number | null, until: string | null, region: RegionWeight } | null, algorithm: { status: AlgorithmStatus | null, provider: string | null, registeredOn: string | null, registerUrl: string | null } | null, project: { startedAt: string, form: { name: string } | null, partners: Array<{ since: string }> } | null, owner: { inhabitants: number } } & { ' $fragmentName'?: 'EntryFacts_EntryFragment' };

export type EntryNotices_EntryFragment = { kind: EntryKind, state: EntryState, url: string, version: number, publishedVersion: number | null, updatedAt: string, provenance: { kind: ProvenanceKind, text: string, url: string | null } | null } & { ' $fragmentName'?: 'EntryNotices_EntryFragment' };

export type EntryPageQueryVariables = Exact<{
  slug: string;
  version?: number | null | undefined;
}>;


export type EntryPageQuery = (
  { entry: (
    { title: string, summary: string | null, url: string, version: number, publishedVersion: number | null }
    & { ' $fragmentRefs'?: { 'EntryView_EntryFragment': EntryView_EntryFragment;'StructuredEntry_EntryFragment': StructuredEntry_EntryFragment } }
  ) | null, own: { id: string, state: EntryState, publishedVersion: number | null, mayEdit: boolean } | null, viewer: { name: string } | null, withdrawal: { ' $fragmentRefs'?: { 'WithdrawnView_WithdrawalFragment': WithdrawnView_WithdrawalFragment } } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type EntryTop_EntryFragment = (
  { kind: EntryKind, title: string, summary: string | null, language: string, version: number, steps: Array<number>, themes: Array<{ code: string, name: string }>, provenance: { kind: ProvenanceKind } | null, owner: { code: string, name: string, url: string, province: { name: string }, neighbours: Array<{ code: string }> } }
  & { ' $fragmentRefs'?: { 'EntryNotices_EntryFragment': EntryNotices_EntryFragment } }
) & { ' $fragmentName'?: 'EntryTop_EntryFragment' };

export type EntryView_EntryFragment = { ' $fragmentRefs'?: { 'EntryTop_EntryFragment': EntryTop_EntryFragment;'EntryFacts_EntryFragment': EntryFacts_EntryFragment;'EntryBody_EntryFragment': EntryBody_EntryFragment;'ContactPanel_EntryFragment': ContactPanel_EntryFragment;'ReuseSection_EntryFragment': ReuseSection_EntryFragment;'ShareSection_EntryFragment': ShareSection_EntryFragment;'VersionList_EntryFragment': VersionList_EntryFragment;'RelatedEntries_EntryFragment': RelatedEntries_EntryFragment } } & { ' $fragmentName'?: 'EntryView_EntryFragment' };

export type ProjectPartners_EntryFragment = { project: { form: { name: string, description: string } | null, partners: Array<{ initiator: boolean, since: string, municipality: { code: string, name: string, url: string } }> } | null } & { ' $fragmentName'?: 'ProjectPartners_EntryFragment' };

export type RegisterRecord_EntryFragment = { language: string, algorithm: { goal: string | null, legalBasis: string | null, impactAssessment: string | null, publicationCategory: string | null, proportionality: string | null, humanIntervention: string | null, risks: string | null, sourceData: string | null, method: string | null, registerId: string | null } | null } & { ' $fragmentName'?: 'RegisterRecord_EntryFragment' };

export type RelatedEntries_EntryFragment = { id: string, steps: Array<number>, similar: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
  )>, owner: { code: string, name: string, entries: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      )> } }, onSameSteps: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
  )> } & { ' $fragmentName'?: 'RelatedEntries_EntryFragment' };

export type ReuseForm_EntryFragment = { id: string, mayAdoptFor: Array<{ code: string, name: string }>, reuse: { adopters: Array<{ status: ReuseStatus, note: string | null, municipality: { code: string } }> } } & { ' $fragmentName'?: 'ReuseForm_EntryFragment' };

export type ReuseSection_EntryFragment = (
  { id: string, kind: EntryKind, url: string, reuse: { count: number, adopters: Array<(
      { municipality: { code: string } }
      & { ' $fragmentRefs'?: { 'AdoptionRowFragment': AdoptionRowFragment } }
    )> }, mayAdoptFor: Array<{ code: string }> }
  & { ' $fragmentRefs'?: { 'ReuseForm_EntryFragment': ReuseForm_EntryFragment } }
) & { ' $fragmentName'?: 'ReuseSection_EntryFragment' };

export type ShareSection_EntryFragment = { title: string, url: string, version: number, updatedAt: string, owner: { name: string }, provenance: { kind: ProvenanceKind } | null } & { ' $fragmentName'?: 'ShareSection_EntryFragment' };

export type StructuredEntry_EntryFragment = { id: string, kind: EntryKind, title: string, summary: string | null, url: string, language: string, licence: string, version: number, publishedAt: string | null, updatedAt: string, themes: Array<{ name: string }>, owner: { name: string, url: string }, provenance: { url: string | null } | null } & { ' $fragmentName'?: 'StructuredEntry_EntryFragment' };

export type AdoptEntryMutationVariables = Exact<{
  input: AdoptEntryInput;
}>;


export type AdoptEntryMutation = { adoptEntry: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawAdoptionMutationVariables = Exact<{
  input: WithdrawAdoptionInput;
}>;


export type WithdrawAdoptionMutation = { withdrawAdoption: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type VersionList_EntryFragment = { version: number, publishedVersion: number | null, versions: Array<{ version: number, publishedAt: string, url: string }> } & { ' $fragmentName'?: 'VersionList_EntryFragment' };

export type WithdrawnView_WithdrawalFragment = { at: string, reason: string, by: { name: string, url: string } } & { ' $fragmentName'?: 'WithdrawnView_WithdrawalFragment' };

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

export type OpenCalls_QueryFragment = { calls: { nodes: Array<{ id: string, title: string, url: string, language: string, owner: { name: string }, need: { kind: NeedKind, until: string | null } | null, provenance: { kind: ProvenanceKind } | null }> } } & { ' $fragmentName'?: 'OpenCalls_QueryFragment' };

export type AllMunicipalitiesFragment = { PV20: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV21: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV22: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV23: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV24: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV25: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV26: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV27: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV28: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV29: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV30: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } }, PV31: { ' $fragmentRefs'?: { 'MunicipalityNamesFragment': MunicipalityNamesFragment } } } & { ' $fragmentName'?: 'AllMunicipalitiesFragment' };

export type MunicipalityNamesFragment = { nodes: Array<{ code: string, name: string }> } & { ' $fragmentName'?: 'MunicipalityNamesFragment' };

export type PartnerMatchesFragment = { partners: Array<{ score: number, municipality: { code: string, name: string, url: string, inhabitants: number }, reasons: Array<{ term: string, points: number, text: string }>, entries: Array<{ id: string, title: string, url: string, kind: EntryKind }> }>, problems: Array<{ code: string, message: string, path: Array<string> }> } & { ' $fragmentName'?: 'PartnerMatchesFragment' };

export type PartnersRefreshQueryVariables = Exact<{
  match: MatchPartnersInput;
}>;


export type PartnersRefreshQuery = { matchPartners: { ' $fragmentRefs'?: { 'PartnerMatchesFragment': PartnerMatchesFragment } } };

export type PartnersSectionFragment = (
  { themes: Array<{ code: string, name: string }>, matchPartners?: { ' $fragmentRefs'?: { 'PartnerMatchesFragment': PartnerMatchesFragment } } }
  & { ' $fragmentRefs'?: { 'AllMunicipalitiesFragment': AllMunicipalitiesFragment } }
) & { ' $fragmentName'?: 'PartnersSectionFragment' };

export type CompareFacts_MunicipalityFragment = { name: string, inhabitants: number, landAreaKm2: number, addressDensity: number, urbanityClass: number, sizeClass: SizeClass, province: { name: string }, corop: { name: string }, safetyRegion: { name: string }, neighbours: Array<{ code: string }>, all: { totalCount: number }, sources: Array<{ text: string, url: string | null }> } & { ' $fragmentName'?: 'CompareFacts_MunicipalityFragment' };

export type AnsweredNeed_NeedFragment = { need: { id: string, title: string, url: string, language: string }, entries: Array<{ id: string, title: string, url: string, language: string }> } & { ' $fragmentName'?: 'AnsweredNeed_NeedFragment' };

export type CompareOutcome_MunicipalityFragment = (
  { code: string, name: string, url: string }
  & { ' $fragmentRefs'?: { 'LikenessSideFragment': LikenessSideFragment;'CompareFacts_MunicipalityFragment': CompareFacts_MunicipalityFragment;'CompareThemes_MunicipalityFragment': CompareThemes_MunicipalityFragment } }
) & { ' $fragmentName'?: 'CompareOutcome_MunicipalityFragment' };

export type CompareOutcome_PeerFragment = (
  { score: number }
  & { ' $fragmentRefs'?: { 'LikenessPeerFragment': LikenessPeerFragment } }
) & { ' $fragmentName'?: 'CompareOutcome_PeerFragment' };

export type ComparePageQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  oneName?: string | null | undefined;
  otherName?: string | null | undefined;
  oneTyped: boolean;
  otherTyped: boolean;
}>;


export type ComparePageQuery = (
  { one: { code: string, name: string } | null, other: { code: string, name: string } | null, oneFound?: { nodes: Array<{ code: string, name: string }> }, otherFound?: { nodes: Array<{ code: string, name: string }> } }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'CompareView_QueryFragment': CompareView_QueryFragment } }
);

export type CompareStart_MunicipalityFragment = { code: string, name: string, neighbours: Array<{ code: string, name: string }>, peers: Array<{ municipality: { code: string, name: string } }> } & { ' $fragmentName'?: 'CompareStart_MunicipalityFragment' };

export type CompareThemes_MunicipalityFragment = { code: string, name: string, entries: { nodes: Array<{ id: string, title: string, url: string, kind: EntryKind, language: string, themes: Array<{ code: string, name: string }> }> } } & { ' $fragmentName'?: 'CompareThemes_MunicipalityFragment' };

export type CompareView_QueryFragment = (
  { one: (
    { likeness: { ' $fragmentRefs'?: { 'CompareOutcome_PeerFragment': CompareOutcome_PeerFragment } } | null, needsAnsweredBy: Array<{ ' $fragmentRefs'?: { 'AnsweredNeed_NeedFragment': AnsweredNeed_NeedFragment } }>, projectsWith: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'CompareOutcome_MunicipalityFragment': CompareOutcome_MunicipalityFragment;'CompareStart_MunicipalityFragment': CompareStart_MunicipalityFragment } }
  ) | null, other: (
    { needsAnsweredBy: Array<{ ' $fragmentRefs'?: { 'AnsweredNeed_NeedFragment': AnsweredNeed_NeedFragment } }> }
    & { ' $fragmentRefs'?: { 'CompareOutcome_MunicipalityFragment': CompareOutcome_MunicipalityFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'AllMunicipalitiesFragment': AllMunicipalitiesFragment } }
) & { ' $fragmentName'?: 'CompareView_QueryFragment' };

export type LikenessSideFragment = { name: string, inhabitants: number, urbanityClass: number, corop: { name: string }, province: { name: string } } & { ' $fragmentName'?: 'LikenessSideFragment' };

export type LikenessPeerFragment = { score: number, reasons: Array<{ term: string, points: number, text: string }>, municipality: { ' $fragmentRefs'?: { 'LikenessSideFragment': LikenessSideFragment } } } & { ' $fragmentName'?: 'LikenessPeerFragment' };

export type DirectoryProvinceFragment = { totalCount: number, nodes: Array<{ code: string, name: string, url: string, inhabitants: number }> } & { ' $fragmentName'?: 'DirectoryProvinceFragment' };

export type MunicipalitiesPageQueryVariables = Exact<{
  search?: string | null | undefined;
  size?: SizeClass | null | undefined;
}>;


export type MunicipalitiesPageQuery = (
  { provinces: Array<{ code: string, name: string }>, publisherCounts: Array<{ code: string, entries: number, openCalls: number }>, PV20: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV21: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV22: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV23: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV24: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV25: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV26: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV27: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV28: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV29: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV30: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } }, PV31: { ' $fragmentRefs'?: { 'DirectoryProvinceFragment': DirectoryProvinceFragment } } }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type MunicipalityFacts_MunicipalityFragment = { code: string, name: string, officialName: string, inhabitants: number, urbanityClass: number, addressDensity: number, landAreaKm2: number, province: { name: string }, corop: { name: string }, safetyRegion: { name: string }, sources: Array<{ text: string, url: string | null }> } & { ' $fragmentName'?: 'MunicipalityFacts_MunicipalityFragment' };

export type MunicipalityPageQueryVariables = Exact<{
  code: string | number;
}>;


export type MunicipalityPageQuery = (
  { municipality: (
    { code: string, name: string, inhabitants: number, urbanityClass: number, validTo: string | null, province: { name: string }, successor: { name: string, url: string } | null, neighbours: Array<{ code: string }> }
    & { ' $fragmentRefs'?: { 'MunicipalityFacts_MunicipalityFragment': MunicipalityFacts_MunicipalityFragment;'Neighbours_MunicipalityFragment': Neighbours_MunicipalityFragment;'Peers_MunicipalityFragment': Peers_MunicipalityFragment;'MunicipalityWork_MunicipalityFragment': MunicipalityWork_MunicipalityFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'Nearby_QueryFragment': Nearby_QueryFragment } }
);

export type MunicipalityReuse_MunicipalityFragment = { adoptions: Array<(
    { entry: { id: string } }
    & { ' $fragmentRefs'?: { 'AdoptionRowFragment': AdoptionRowFragment } }
  )>, adoptedByOthers: Array<(
    { entry: { id: string }, municipality: { code: string } }
    & { ' $fragmentRefs'?: { 'AdoptionRowFragment': AdoptionRowFragment } }
  )> } & { ' $fragmentName'?: 'MunicipalityReuse_MunicipalityFragment' };

export type MunicipalityWork_MunicipalityFragment = (
  { code: string, name: string, CASE_STUDY: { ' $fragmentRefs'?: { 'KindListFragment': KindListFragment } }, TOOL: { ' $fragmentRefs'?: { 'KindListFragment': KindListFragment } }, ALGORITHM: { ' $fragmentRefs'?: { 'KindListFragment': KindListFragment } }, needs: { nodes: Array<(
      { id: string, need: { open: boolean } | null }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }, own: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }, projects: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> } }
  & { ' $fragmentRefs'?: { 'MunicipalityReuse_MunicipalityFragment': MunicipalityReuse_MunicipalityFragment } }
) & { ' $fragmentName'?: 'MunicipalityWork_MunicipalityFragment' };

export type KindListFragment = { totalCount: number, nodes: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
  )> } & { ' $fragmentName'?: 'KindListFragment' };

export type Nearby_QueryFragment = { nearby: { hits: Array<{ distanceKm: number | null, entry: (
        { id: string, owner: { code: string } }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      ) }> } } & { ' $fragmentName'?: 'Nearby_QueryFragment' };

export type Neighbours_MunicipalityFragment = { neighbours: Array<{ code: string, name: string, url: string, inhabitants: number }> } & { ' $fragmentName'?: 'Neighbours_MunicipalityFragment' };

export type Peers_MunicipalityFragment = (
  { code: string, name: string, peers: Array<(
    { score: number, municipality: { code: string, name: string, url: string, province: { name: string } } }
    & { ' $fragmentRefs'?: { 'LikenessPeerFragment': LikenessPeerFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'LikenessSideFragment': LikenessSideFragment } }
) & { ' $fragmentName'?: 'Peers_MunicipalityFragment' };

export type AboutMe_ViewerFragment = (
  { name: string, email: string, hubAdministrator: boolean, memberships: Array<{ role: Role, municipality: { code: string, name: string, url: string, projects: { nodes: Array<{ id: string, title: string, url: string }> } } }> }
  & { ' $fragmentRefs'?: { 'SavedSearchesPanel_ViewerFragment': SavedSearchesPanel_ViewerFragment } }
) & { ' $fragmentName'?: 'AboutMe_ViewerFragment' };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type MyInvitationFragment = { id: string, message: string | null, sentAt: string, expiresAt: string, from: { name: string }, municipality: { code: string, name: string }, project: { title: string, summary: string | null, url: string, state: EntryState, language: string } } & { ' $fragmentName'?: 'MyInvitationFragment' };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = (
  { viewer: (
    { name: string, progress: Array<(
      { municipality: { code: string } }
      & { ' $fragmentRefs'?: { 'ProgressSummaryFragment': ProgressSummaryFragment } }
    )>, memberships: Array<{ role: Role, municipality: { code: string, name: string } }>, invitations: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'MyInvitationFragment': MyInvitationFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'AboutMe_ViewerFragment': AboutMe_ViewerFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'WorkLists_QueryFragment': WorkLists_QueryFragment } }
);

export type WorkRow_EntryFragment = { id: string, kind: EntryKind, state: EntryState, title: string, url: string, language: string, publishedVersion: number | null, updatedAt: string, returnReason: string | null, mayEdit: boolean, owner: { name: string } } & { ' $fragmentName'?: 'WorkRow_EntryFragment' };

export type WorkLists_QueryFragment = { drafts: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'WorkRow_EntryFragment': WorkRow_EntryFragment } }> }, reviews: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'WorkRow_EntryFragment': WorkRow_EntryFragment } }> }, settled: { nodes: Array<(
      { state: EntryState }
      & { ' $fragmentRefs'?: { 'WorkRow_EntryFragment': WorkRow_EntryFragment } }
    )> } } & { ' $fragmentName'?: 'WorkLists_QueryFragment' };

export type StartProjectFormFragment = { themes: Array<{ code: string, name: string, parent: { code: string } | null }>, ownNeeds?: { nodes: Array<{ themes: Array<{ code: string }> }> }, recommendForms: { forms: Array<{ score: number, form: { code: string, name: string } }> } } & { ' $fragmentName'?: 'StartProjectFormFragment' };

export type StartProjectPageQueryVariables = Exact<{
  answers: Array<ChooserAnswerInput> | ChooserAnswerInput;
  municipality: string | number;
  asks: boolean;
}>;


export type StartProjectPageQuery = (
  { viewer: { name: string } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'StartProjectViewFragment': StartProjectViewFragment } }
);

export type StartProjectMutationVariables = Exact<{
  input: StartProjectInput;
}>;


export type StartProjectMutation = { startProject: { project: { url: string } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type StartProjectViewFragment = (
  { viewer: { memberships: Array<{ role: Role, municipality: { code: string, name: string } }> } | null }
  & { ' $fragmentRefs'?: { 'AllMunicipalitiesFragment': AllMunicipalitiesFragment;'StartProjectFormFragment': StartProjectFormFragment } }
) & { ' $fragmentName'?: 'StartProjectViewFragment' };

export type ProgressPanelFragment = { mayEdit: boolean, municipality: { code: string, name: string }, steps: Array<{ step: number, status: StepStatus, note: string | null, version: number, changedBy: string | null, changedAt: string | null }> } & { ' $fragmentName'?: 'ProgressPanelFragment' };

export type ProgressSummaryFragment = { municipality: { code: string, name: string }, steps: Array<{ step: number, status: StepStatus, note: string | null }> } & { ' $fragmentName'?: 'ProgressSummaryFragment' };

export type RoadmapPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadmapPageQuery = (
  { entryCounts: { steps: Array<{ step: number, count: number }> }, viewer: { progress: Array<(
      { municipality: { code: string }, steps: Array<{ step: number, status: StepStatus }> }
      & { ' $fragmentRefs'?: { 'ProgressSummaryFragment': ProgressSummaryFragment } }
    )> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } }
);

export type StepGuide_StepFragment = { example: { entry: { title: string, url: string } | null }, instrument: { entry: { title: string, url: string } | null } } & { ' $fragmentName'?: 'StepGuide_StepFragment' };

export type StepPageQueryVariables = Exact<{
  number: number;
  steps: Array<number> | number;
  near: string | number;
  hasNear: boolean;
}>;


export type StepPageQuery = (
  { roadmap: { step: { ' $fragmentRefs'?: { 'StepGuide_StepFragment': StepGuide_StepFragment } } | null }, tools: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }, needs: { nodes: Array<(
      { id: string, need: { open: boolean } | null }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }, viewer: { progress: Array<(
      { municipality: { code: string } }
      & { ' $fragmentRefs'?: { 'ProgressPanelFragment': ProgressPanelFragment } }
    )> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'WhatOthersDid_QueryFragment': WhatOthersDid_QueryFragment } }
);

export type SetStepProgressMutationVariables = Exact<{
  input: SetStepProgressInput;
}>;


export type SetStepProgressMutation = { setStepProgress: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type WhatOthersDid_QueryFragment = (
  { newest: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
    )> }, nearest?: { hits: Array<{ distanceKm: number | null, entry: (
        { id: string }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      ) }> }, reused: { hits: Array<{ entry: (
        { id: string, reuse: { count: number } }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      ) }> }, place?: { code: string, name: string } | null }
  & { ' $fragmentRefs'?: { 'AllMunicipalitiesFragment': AllMunicipalitiesFragment } }
) & { ' $fragmentName'?: 'WhatOthersDid_QueryFragment' };

export type Compared_EntryFragment = { slug: string, kind: EntryKind, title: string, url: string, language: string, phase: Phase | null, licence: string, steps: Array<number>, themes: Array<{ name: string }>, owner: { inhabitants: number, name: string }, reuse: { count: number }, facts: { costOnce: number | null, costYearly: number | null, hours: number | null, durationMonths: number | null, supplier: string | null, inhabitantsAtTheTime: number | null }, algorithm: { provider: string | null } | null, story: { result: string | null } } & { ' $fragmentName'?: 'Compared_EntryFragment' };

export type ResultRow_HitFragment = { distanceKm: number | null, highlights: { title: { text: string, ranges: Array<{ start: number, end: number }> } | null, summary: { text: string, ranges: Array<{ start: number, end: number }> } | null }, entry: (
    { slug: string, kind: EntryKind, title: string, summary: string | null, url: string, language: string, phase: Phase | null, updatedAt: string, provenance: { kind: ProvenanceKind } | null, owner: { inhabitants: number, name: string } }
    & { ' $fragmentRefs'?: { 'RowFacts_EntryFragment': RowFacts_EntryFragment } }
  ) } & { ' $fragmentName'?: 'ResultRow_HitFragment' };

export type RowFacts_EntryFragment = { kind: EntryKind, steps: Array<number>, licence: string, reuse: { count: number }, facts: { costOnce: number | null, costYearly: number | null, hours: number | null }, need: { kind: NeedKind, hoursPerWeek: number | null, until: string | null } | null, algorithm: { status: AlgorithmStatus | null, registeredOn: string | null } | null, project: { partners: Array<{ since: string }> } | null } & { ' $fragmentName'?: 'RowFacts_EntryFragment' };

export type SearchAnswer_QueryFragment = { search: { total: number, totalIsExact: boolean, didYouMean: string | null, notice: string | null, problems: Array<{ message: string, path: Array<string> }>, wider: Array<{ without: string, total: number }>, instead: { theme: { code: string, name: string } | null, entries: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'EntryCard_EntryFragment': EntryCard_EntryFragment } }
      )> } | null, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }>, hits: Array<{ ' $fragmentRefs'?: { 'ResultRow_HitFragment': ResultRow_HitFragment } }> }, likeMunicipality?: { name: string, peers: Array<{ municipality: { name: string } }> } | null, nearMunicipality?: { name: string } | null, organisations?: Array<{ value: string, label: string, count: number }>, first: { ' $fragmentRefs'?: { 'Compared_EntryFragment': Compared_EntryFragment } } | null, second: { ' $fragmentRefs'?: { 'Compared_EntryFragment': Compared_EntryFragment } } | null, third: { ' $fragmentRefs'?: { 'Compared_EntryFragment': Compared_EntryFragment } } | null, fourth: { ' $fragmentRefs'?: { 'Compared_EntryFragment': Compared_EntryFragment } } | null } & { ' $fragmentName'?: 'SearchAnswer_QueryFragment' };

export type SearchRefreshQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  sort?: SearchSort | null | undefined;
  page?: number | null | undefined;
  like: string | number;
  hasLike: boolean;
  near: string | number;
  hasNear: boolean;
  organisation: string;
  hasOrganisation: boolean;
  values: number;
  first?: string | null | undefined;
  second?: string | null | undefined;
  third?: string | null | undefined;
  fourth?: string | null | undefined;
}>;


export type SearchRefreshQuery = { ' $fragmentRefs'?: { 'SearchAnswer_QueryFragment': SearchAnswer_QueryFragment } };

export type SearchPageQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  sort?: SearchSort | null | undefined;
  page?: number | null | undefined;
  like: string | number;
  hasLike: boolean;
  near: string | number;
  hasNear: boolean;
  organisation: string;
  hasOrganisation: boolean;
  values: number;
  first?: string | null | undefined;
  second?: string | null | undefined;
  third?: string | null | undefined;
  fourth?: string | null | undefined;
}>;


export type SearchPageQuery = (
  { viewer: { memberships: Array<{ municipality: { code: string, name: string } }> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'AllMunicipalitiesFragment': AllMunicipalitiesFragment;'SearchAnswer_QueryFragment': SearchAnswer_QueryFragment } }
);

export type SynonymsBeforeQueryVariables = Exact<{ [key: string]: never; }>;


export type SynonymsBeforeQuery = { synonyms: { version: number, synonyms: Array<{ from: string, to: Array<string>, bothWays: boolean }> } | null };

export type SaveSynonymsMutationVariables = Exact<{
  input: SaveSynonymsInput;
}>;


export type SaveSynonymsMutation = { saveSynonyms: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type SynonymPreviewFragment = { queryExpansions: Array<{ words: string, alsoFinds: Array<string> }> } & { ' $fragmentName'?: 'SynonymPreviewFragment' };

export type SynonymsPageQueryVariables = Exact<{
  query: string;
}>;


export type SynonymsPageQuery = (
  { viewer: { hubAdministrator: boolean } | null, synonyms: { version: number, synonyms: Array<{ from: string, to: Array<string>, bothWays: boolean }> } | null }
  & { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment;'SynonymPreviewFragment': SynonymPreviewFragment } }
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
export const SavedSearchRow_SearchFragmentDoc = new TypedDocumentString(`
    fragment SavedSearchRow_search on SavedSearch {
  id
  name
  url
  alert
  savedAt
  newCount
  alerts(first: 5) {
    id
    read
    entry {
      kind
      title
      url
      language
      publishedAt
      owner {
        name
      }
    }
  }
}
    `, {"fragmentName":"SavedSearchRow_search"}) as unknown as TypedDocumentString<SavedSearchRow_SearchFragment, unknown>;
export const Layout_QueryFragmentDoc = new TypedDocumentString(`
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"Layout_query"}) as unknown as TypedDocumentString<Layout_QueryFragment, unknown>;
export const LegalGroundFragmentDoc = new TypedDocumentString(`
    fragment LegalGround on LegalGround {
  article
  confidence
  checkedOn
  source {
    text
    url
  }
}
    `, {"fragmentName":"LegalGround"}) as unknown as TypedDocumentString<LegalGroundFragment, unknown>;
export const ExcludedFormFragmentDoc = new TypedDocumentString(`
    fragment ExcludedForm on ExcludedForm {
  form {
    code
    name
  }
  reasons {
    questionId
    optionId
    text
    law {
      ...LegalGround
    }
  }
}
    fragment LegalGround on LegalGround {
  article
  confidence
  checkedOn
  source {
    text
    url
  }
}`, {"fragmentName":"ExcludedForm"}) as unknown as TypedDocumentString<ExcludedFormFragment, unknown>;
export const FormDemandsFragmentDoc = new TypedDocumentString(`
    fragment FormDemands on CollaborationForm {
  name
  decidedBy
  democraticControl
  leaving
  notWhen
  law {
    article
    ...LegalGround
  }
}
    fragment LegalGround on LegalGround {
  article
  confidence
  checkedOn
  source {
    text
    url
  }
}`, {"fragmentName":"FormDemands"}) as unknown as TypedDocumentString<FormDemandsFragment, unknown>;
export const ContributionsFragmentDoc = new TypedDocumentString(`
    fragment Contributions on FormScore {
  score
  heavinessPoints
  contributions {
    questionId
    optionId
    points
  }
}
    `, {"fragmentName":"Contributions"}) as unknown as TypedDocumentString<ContributionsFragment, unknown>;
export const FormFactsFragmentDoc = new TypedDocumentString(`
    fragment FormFacts on CollaborationForm {
  legalPersonality
  decidedBy
  setUpTime
  yearlyCost
  leaving
  democraticControl
  chooseWhen
  notWhen
  law {
    article
    ...LegalGround
  }
}
    fragment LegalGround on LegalGround {
  article
  confidence
  checkedOn
  source {
    text
    url
  }
}`, {"fragmentName":"FormFacts"}) as unknown as TypedDocumentString<FormFactsFragment, unknown>;
export const FormScoreFragmentDoc = new TypedDocumentString(`
    fragment FormScore on FormScore {
  score
  equalCandidate
  lighter
  ...Contributions
  form {
    code
    name
    description
    setUpTime
    yearlyCost
    ...FormFacts
  }
}
    fragment Contributions on FormScore {
  score
  heavinessPoints
  contributions {
    questionId
    optionId
    points
  }
}
fragment FormFacts on CollaborationForm {
  legalPersonality
  decidedBy
  setUpTime
  yearlyCost
  leaving
  democraticControl
  chooseWhen
  notWhen
  law {
    article
    ...LegalGround
  }
}
fragment LegalGround on LegalGround {
  article
  confidence
  checkedOn
  source {
    text
    url
  }
}`, {"fragmentName":"FormScore"}) as unknown as TypedDocumentString<FormScoreFragment, unknown>;
export const UnknownAnswersFragmentDoc = new TypedDocumentString(`
    fragment UnknownAnswers on FormRecommendation {
  problems {
    message
    path
  }
}
    `, {"fragmentName":"UnknownAnswers"}) as unknown as TypedDocumentString<UnknownAnswersFragment, unknown>;
export const LivingResultFragmentDoc = new TypedDocumentString(`
    fragment LivingResult on Query {
  recommendForms(answers: $answers) {
    forms {
      score
      form {
        code
        name
      }
    }
    excluded {
      form {
        code
      }
    }
    ...UnknownAnswers
  }
}
    fragment UnknownAnswers on FormRecommendation {
  problems {
    message
    path
  }
}`, {"fragmentName":"LivingResult"}) as unknown as TypedDocumentString<LivingResultFragment, unknown>;
export const ChooserQuestionsFragmentDoc = new TypedDocumentString(`
    fragment ChooserQuestions on Chooser {
  questions {
    id
    weight
    text
    label
    explanation
    options {
      id
      text
    }
  }
}
    `, {"fragmentName":"ChooserQuestions"}) as unknown as TypedDocumentString<ChooserQuestionsFragment, unknown>;
export const EntryNotices_EntryFragmentDoc = new TypedDocumentString(`
    fragment EntryNotices_entry on Entry {
  kind
  state
  url
  version
  publishedVersion
  updatedAt
  provenance {
    kind
    text
    url
  }
}
    `, {"fragmentName":"EntryNotices_entry"}) as unknown as TypedDocumentString<EntryNotices_EntryFragment, unknown>;
export const EntryTop_EntryFragmentDoc = new TypedDocumentString(`
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
    fragment EntryNotices_entry on Entry {
  kind
  state
  url
  version
  publishedVersion
  updatedAt
  provenance {
    kind
    text
    url
  }
}`, {"fragmentName":"EntryTop_entry"}) as unknown as TypedDocumentString<EntryTop_EntryFragment, unknown>;
export const EntryFacts_EntryFragmentDoc = new TypedDocumentString(`
    fragment EntryFacts_entry on Entry {
  kind
  phase
  licence
  publishedAt
  updatedAt
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  need {
    kind
    urgency
    hoursPerWeek
    until
    region
  }
  algorithm {
    status
    provider
    registeredOn
    registerUrl
  }
  project {
    startedAt
    form {
      name
    }
    partners {
      since
    }
  }
  owner {
    ... on Municipality {
      inhabitants
    }
  }
}
    `, {"fragmentName":"EntryFacts_entry"}) as unknown as TypedDocumentString<EntryFacts_EntryFragment, unknown>;
export const Claims_EntryFragmentDoc = new TypedDocumentString(`
    fragment Claims_entry on Entry {
  language
  claims {
    text
    evidence
    source {
      text
      url
    }
  }
}
    `, {"fragmentName":"Claims_entry"}) as unknown as TypedDocumentString<Claims_EntryFragment, unknown>;
export const RegisterRecord_EntryFragmentDoc = new TypedDocumentString(`
    fragment RegisterRecord_entry on Entry {
  language
  algorithm {
    goal
    legalBasis
    impactAssessment
    publicationCategory
    proportionality
    humanIntervention
    risks
    sourceData
    method
    registerId
  }
}
    `, {"fragmentName":"RegisterRecord_entry"}) as unknown as TypedDocumentString<RegisterRecord_EntryFragment, unknown>;
export const ProjectPartners_EntryFragmentDoc = new TypedDocumentString(`
    fragment ProjectPartners_entry on Entry {
  project {
    form {
      name
      description
    }
    partners {
      initiator
      since
      municipality {
        code
        name
        url
      }
    }
  }
}
    `, {"fragmentName":"ProjectPartners_entry"}) as unknown as TypedDocumentString<ProjectPartners_EntryFragment, unknown>;
export const EntryBody_EntryFragmentDoc = new TypedDocumentString(`
    fragment EntryBody_entry on Entry {
  kind
  language
  storyHtml {
    background
    approach
    result
    lessons
    conditions
  }
  claims {
    text
  }
  links {
    title
    url
  }
  project {
    partners {
      since
    }
  }
  ...Claims_entry
  ...RegisterRecord_entry
  ...ProjectPartners_entry
}
    fragment Claims_entry on Entry {
  language
  claims {
    text
    evidence
    source {
      text
      url
    }
  }
}
fragment ProjectPartners_entry on Entry {
  project {
    form {
      name
      description
    }
    partners {
      initiator
      since
      municipality {
        code
        name
        url
      }
    }
  }
}
fragment RegisterRecord_entry on Entry {
  language
  algorithm {
    goal
    legalBasis
    impactAssessment
    publicationCategory
    proportionality
    humanIntervention
    risks
    sourceData
    method
    registerId
  }
}`, {"fragmentName":"EntryBody_entry"}) as unknown as TypedDocumentString<EntryBody_EntryFragment, unknown>;
export const ContactPanel_EntryFragmentDoc = new TypedDocumentString(`
    fragment ContactPanel_entry on Entry {
  language
  contact {
    name
    role
  }
  owner {
    name
    url
  }
  provenance {
    kind
  }
}
    `, {"fragmentName":"ContactPanel_entry"}) as unknown as TypedDocumentString<ContactPanel_EntryFragment, unknown>;
export const AdoptionRowFragmentDoc = new TypedDocumentString(`
    fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
    }
  }
}
    `, {"fragmentName":"AdoptionRow"}) as unknown as TypedDocumentString<AdoptionRowFragment, unknown>;
export const ReuseForm_EntryFragmentDoc = new TypedDocumentString(`
    fragment ReuseForm_entry on Entry {
  id
  mayAdoptFor {
    code
    name
  }
  reuse {
    adopters {
      status
      note
      municipality {
        code
      }
    }
  }
}
    `, {"fragmentName":"ReuseForm_entry"}) as unknown as TypedDocumentString<ReuseForm_EntryFragment, unknown>;
export const ReuseSection_EntryFragmentDoc = new TypedDocumentString(`
    fragment ReuseSection_entry on Entry {
  id
  kind
  url
  reuse {
    count
    adopters {
      municipality {
        code
      }
      ...AdoptionRow
    }
  }
  mayAdoptFor {
    code
  }
  ...ReuseForm_entry
}
    fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
    }
  }
}
fragment ReuseForm_entry on Entry {
  id
  mayAdoptFor {
    code
    name
  }
  reuse {
    adopters {
      status
      note
      municipality {
        code
      }
    }
  }
}`, {"fragmentName":"ReuseSection_entry"}) as unknown as TypedDocumentString<ReuseSection_EntryFragment, unknown>;
export const ShareSection_EntryFragmentDoc = new TypedDocumentString(`
    fragment ShareSection_entry on Entry {
  title
  url
  version
  updatedAt
  owner {
    name
  }
  provenance {
    kind
  }
}
    `, {"fragmentName":"ShareSection_entry"}) as unknown as TypedDocumentString<ShareSection_EntryFragment, unknown>;
export const VersionList_EntryFragmentDoc = new TypedDocumentString(`
    fragment VersionList_entry on Entry {
  version
  publishedVersion
  versions {
    version
    publishedAt
    url
  }
}
    `, {"fragmentName":"VersionList_entry"}) as unknown as TypedDocumentString<VersionList_EntryFragment, unknown>;
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
  provenance {
    kind
  }
}
    `, {"fragmentName":"EntryCard_entry"}) as unknown as TypedDocumentString<EntryCard_EntryFragment, unknown>;
export const RelatedEntries_EntryFragmentDoc = new TypedDocumentString(`
    fragment RelatedEntries_entry on Entry {
  id
  steps
  similar(first: 3) {
    id
    ...EntryCard_entry
  }
  owner {
    code
    name
    ... on Municipality {
      entries(first: 7) {
        nodes {
          id
          ...EntryCard_entry
        }
      }
    }
  }
  onSameSteps(first: 9) {
    id
    ...EntryCard_entry
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
  provenance {
    kind
  }
}`, {"fragmentName":"RelatedEntries_entry"}) as unknown as TypedDocumentString<RelatedEntries_EntryFragment, unknown>;
export const EntryView_EntryFragmentDoc = new TypedDocumentString(`
    fragment EntryView_entry on Entry {
  ...EntryTop_entry
  ...EntryFacts_entry
  ...EntryBody_entry
  ...ContactPanel_entry
  ...ReuseSection_entry
  ...ShareSection_entry
  ...VersionList_entry
  ...RelatedEntries_entry
}
    fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
    }
  }
}
fragment Claims_entry on Entry {
  language
  claims {
    text
    evidence
    source {
      text
      url
    }
  }
}
fragment ContactPanel_entry on Entry {
  language
  contact {
    name
    role
  }
  owner {
    name
    url
  }
  provenance {
    kind
  }
}
fragment EntryBody_entry on Entry {
  kind
  language
  storyHtml {
    background
    approach
    result
    lessons
    conditions
  }
  claims {
    text
  }
  links {
    title
    url
  }
  project {
    partners {
      since
    }
  }
  ...Claims_entry
  ...RegisterRecord_entry
  ...ProjectPartners_entry
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
  provenance {
    kind
  }
}
fragment EntryFacts_entry on Entry {
  kind
  phase
  licence
  publishedAt
  updatedAt
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  need {
    kind
    urgency
    hoursPerWeek
    until
    region
  }
  algorithm {
    status
    provider
    registeredOn
    registerUrl
  }
  project {
    startedAt
    form {
      name
    }
    partners {
      since
    }
  }
  owner {
    ... on Municipality {
      inhabitants
    }
  }
}
fragment EntryNotices_entry on Entry {
  kind
  state
  url
  version
  publishedVersion
  updatedAt
  provenance {
    kind
    text
    url
  }
}
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
fragment ProjectPartners_entry on Entry {
  project {
    form {
      name
      description
    }
    partners {
      initiator
      since
      municipality {
        code
        name
        url
      }
    }
  }
}
fragment RegisterRecord_entry on Entry {
  language
  algorithm {
    goal
    legalBasis
    impactAssessment
    publicationCategory
    proportionality
    humanIntervention
    risks
    sourceData
    method
    registerId
  }
}
fragment RelatedEntries_entry on Entry {
  id
  steps
  similar(first: 3) {
    id
    ...EntryCard_entry
  }
  owner {
    code
    name
    ... on Municipality {
      entries(first: 7) {
        nodes {
          id
          ...EntryCard_entry
        }
      }
    }
  }
  onSameSteps(first: 9) {
    id
    ...EntryCard_entry
  }
}
fragment ReuseForm_entry on Entry {
  id
  mayAdoptFor {
    code
    name
  }
  reuse {
    adopters {
      status
      note
      municipality {
        code
      }
    }
  }
}
fragment ReuseSection_entry on Entry {
  id
  kind
  url
  reuse {
    count
    adopters {
      municipality {
        code
      }
      ...AdoptionRow
    }
  }
  mayAdoptFor {
    code
  }
  ...ReuseForm_entry
}
fragment ShareSection_entry on Entry {
  title
  url
  version
  updatedAt
  owner {
    name
  }
  provenance {
    kind
  }
}
fragment VersionList_entry on Entry {
  version
  publishedVersion
  versions {
    version
    publishedAt
    url
  }
}`, {"fragmentName":"EntryView_entry"}) as unknown as TypedDocumentString<EntryView_EntryFragment, unknown>;
export const StructuredEntry_EntryFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"StructuredEntry_entry"}) as unknown as TypedDocumentString<StructuredEntry_EntryFragment, unknown>;
export const WithdrawnView_WithdrawalFragmentDoc = new TypedDocumentString(`
    fragment WithdrawnView_withdrawal on Withdrawal {
  at
  reason
  by {
    name
    url
  }
}
    `, {"fragmentName":"WithdrawnView_withdrawal"}) as unknown as TypedDocumentString<WithdrawnView_WithdrawalFragment, unknown>;
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
      provenance {
        kind
      }
    }
  }
}
    `, {"fragmentName":"OpenCalls_query"}) as unknown as TypedDocumentString<OpenCalls_QueryFragment, unknown>;
export const MunicipalityNamesFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
    `, {"fragmentName":"MunicipalityNames"}) as unknown as TypedDocumentString<MunicipalityNamesFragment, unknown>;
export const AllMunicipalitiesFragmentDoc = new TypedDocumentString(`
    fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
    fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}`, {"fragmentName":"AllMunicipalities"}) as unknown as TypedDocumentString<AllMunicipalitiesFragment, unknown>;
export const PartnerMatchesFragmentDoc = new TypedDocumentString(`
    fragment PartnerMatches on PartnerMatches {
  partners {
    score
    municipality {
      code
      name
      url
      inhabitants
    }
    reasons {
      term
      points
      text
    }
    entries {
      id
      title
      url
      kind
    }
  }
  problems {
    code
    message
    path
  }
}
    `, {"fragmentName":"PartnerMatches"}) as unknown as TypedDocumentString<PartnerMatchesFragment, unknown>;
export const PartnersSectionFragmentDoc = new TypedDocumentString(`
    fragment PartnersSection on Query {
  ...AllMunicipalities
  themes {
    code
    name
  }
  matchPartners(input: $match) @include(if: $asks) {
    ...PartnerMatches
  }
}
    fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment PartnerMatches on PartnerMatches {
  partners {
    score
    municipality {
      code
      name
      url
      inhabitants
    }
    reasons {
      term
      points
      text
    }
    entries {
      id
      title
      url
      kind
    }
  }
  problems {
    code
    message
    path
  }
}`, {"fragmentName":"PartnersSection"}) as unknown as TypedDocumentString<PartnersSectionFragment, unknown>;
export const LikenessSideFragmentDoc = new TypedDocumentString(`
    fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}
    `, {"fragmentName":"LikenessSide"}) as unknown as TypedDocumentString<LikenessSideFragment, unknown>;
export const CompareFacts_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment CompareFacts_municipality on Municipality {
  name
  inhabitants
  landAreaKm2
  addressDensity
  urbanityClass
  sizeClass
  province {
    name
  }
  corop {
    name
  }
  safetyRegion {
    name
  }
  neighbours {
    code
  }
  all: entries(first: 1) {
    totalCount
  }
  sources {
    text
    url
  }
}
    `, {"fragmentName":"CompareFacts_municipality"}) as unknown as TypedDocumentString<CompareFacts_MunicipalityFragment, unknown>;
export const CompareThemes_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment CompareThemes_municipality on Municipality {
  code
  name
  entries(first: 100) {
    nodes {
      id
      title
      url
      kind
      language
      themes {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"CompareThemes_municipality"}) as unknown as TypedDocumentString<CompareThemes_MunicipalityFragment, unknown>;
export const CompareOutcome_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment CompareOutcome_municipality on Municipality {
  code
  name
  url
  ...LikenessSide
  ...CompareFacts_municipality
  ...CompareThemes_municipality
}
    fragment CompareFacts_municipality on Municipality {
  name
  inhabitants
  landAreaKm2
  addressDensity
  urbanityClass
  sizeClass
  province {
    name
  }
  corop {
    name
  }
  safetyRegion {
    name
  }
  neighbours {
    code
  }
  all: entries(first: 1) {
    totalCount
  }
  sources {
    text
    url
  }
}
fragment CompareThemes_municipality on Municipality {
  code
  name
  entries(first: 100) {
    nodes {
      id
      title
      url
      kind
      language
      themes {
        code
        name
      }
    }
  }
}
fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}`, {"fragmentName":"CompareOutcome_municipality"}) as unknown as TypedDocumentString<CompareOutcome_MunicipalityFragment, unknown>;
export const CompareStart_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment CompareStart_municipality on Municipality {
  code
  name
  neighbours {
    code
    name
  }
  peers(first: 8) {
    municipality {
      code
      name
    }
  }
}
    `, {"fragmentName":"CompareStart_municipality"}) as unknown as TypedDocumentString<CompareStart_MunicipalityFragment, unknown>;
export const LikenessPeerFragmentDoc = new TypedDocumentString(`
    fragment LikenessPeer on Peer {
  score
  reasons {
    term
    points
    text
  }
  municipality {
    ...LikenessSide
  }
}
    fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}`, {"fragmentName":"LikenessPeer"}) as unknown as TypedDocumentString<LikenessPeerFragment, unknown>;
export const CompareOutcome_PeerFragmentDoc = new TypedDocumentString(`
    fragment CompareOutcome_peer on Peer {
  score
  ...LikenessPeer
}
    fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}
fragment LikenessPeer on Peer {
  score
  reasons {
    term
    points
    text
  }
  municipality {
    ...LikenessSide
  }
}`, {"fragmentName":"CompareOutcome_peer"}) as unknown as TypedDocumentString<CompareOutcome_PeerFragment, unknown>;
export const AnsweredNeed_NeedFragmentDoc = new TypedDocumentString(`
    fragment AnsweredNeed_need on AnsweredNeed {
  need {
    id
    title
    url
    language
  }
  entries {
    id
    title
    url
    language
  }
}
    `, {"fragmentName":"AnsweredNeed_need"}) as unknown as TypedDocumentString<AnsweredNeed_NeedFragment, unknown>;
export const CompareView_QueryFragmentDoc = new TypedDocumentString(`
    fragment CompareView_query on Query {
  ...AllMunicipalities
  one: municipality(code: $one) {
    ...CompareOutcome_municipality
    ...CompareStart_municipality
    likeness(with: $other) {
      ...CompareOutcome_peer
    }
    needsAnsweredBy(municipality: $other) {
      ...AnsweredNeed_need
    }
    projectsWith(municipality: $other) {
      id
      ...EntryCard_entry
    }
  }
  other: municipality(code: $other) {
    ...CompareOutcome_municipality
    needsAnsweredBy(municipality: $one) {
      ...AnsweredNeed_need
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
  provenance {
    kind
  }
}
fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment CompareFacts_municipality on Municipality {
  name
  inhabitants
  landAreaKm2
  addressDensity
  urbanityClass
  sizeClass
  province {
    name
  }
  corop {
    name
  }
  safetyRegion {
    name
  }
  neighbours {
    code
  }
  all: entries(first: 1) {
    totalCount
  }
  sources {
    text
    url
  }
}
fragment AnsweredNeed_need on AnsweredNeed {
  need {
    id
    title
    url
    language
  }
  entries {
    id
    title
    url
    language
  }
}
fragment CompareOutcome_municipality on Municipality {
  code
  name
  url
  ...LikenessSide
  ...CompareFacts_municipality
  ...CompareThemes_municipality
}
fragment CompareOutcome_peer on Peer {
  score
  ...LikenessPeer
}
fragment CompareStart_municipality on Municipality {
  code
  name
  neighbours {
    code
    name
  }
  peers(first: 8) {
    municipality {
      code
      name
    }
  }
}
fragment CompareThemes_municipality on Municipality {
  code
  name
  entries(first: 100) {
    nodes {
      id
      title
      url
      kind
      language
      themes {
        code
        name
      }
    }
  }
}
fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}
fragment LikenessPeer on Peer {
  score
  reasons {
    term
    points
    text
  }
  municipality {
    ...LikenessSide
  }
}`, {"fragmentName":"CompareView_query"}) as unknown as TypedDocumentString<CompareView_QueryFragment, unknown>;
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
export const KindListFragmentDoc = new TypedDocumentString(`
    fragment KindList on EntryConnection {
  totalCount
  nodes {
    id
    ...EntryCard_entry
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
  provenance {
    kind
  }
}`, {"fragmentName":"KindList"}) as unknown as TypedDocumentString<KindListFragment, unknown>;
export const MunicipalityReuse_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityReuse_municipality on Municipality {
  adoptions(first: 12) {
    entry {
      id
    }
    ...AdoptionRow
  }
  adoptedByOthers(first: 12) {
    entry {
      id
    }
    municipality {
      code
    }
    ...AdoptionRow
  }
}
    fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
    }
  }
}`, {"fragmentName":"MunicipalityReuse_municipality"}) as unknown as TypedDocumentString<MunicipalityReuse_MunicipalityFragment, unknown>;
export const MunicipalityWork_MunicipalityFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityWork_municipality on Municipality {
  code
  name
  CASE_STUDY: entries(kinds: [CASE_STUDY], first: 4) {
    ...KindList
  }
  TOOL: entries(kinds: [TOOL], first: 4) {
    ...KindList
  }
  ALGORITHM: entries(kinds: [ALGORITHM], first: 4) {
    ...KindList
  }
  needs: entries(kinds: [NEED], first: 20) {
    nodes {
      id
      need {
        open
      }
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
  ...MunicipalityReuse_municipality
}
    fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
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
  provenance {
    kind
  }
}
fragment MunicipalityReuse_municipality on Municipality {
  adoptions(first: 12) {
    entry {
      id
    }
    ...AdoptionRow
  }
  adoptedByOthers(first: 12) {
    entry {
      id
    }
    municipality {
      code
    }
    ...AdoptionRow
  }
}
fragment KindList on EntryConnection {
  totalCount
  nodes {
    id
    ...EntryCard_entry
  }
}`, {"fragmentName":"MunicipalityWork_municipality"}) as unknown as TypedDocumentString<MunicipalityWork_MunicipalityFragment, unknown>;
export const Nearby_QueryFragmentDoc = new TypedDocumentString(`
    fragment Nearby_query on Query {
  nearby: search(
    query: ""
    filter: {near: {code: $code, radiusKm: 40}}
    sort: DISTANCE
    pageSize: 20
  ) {
    hits {
      distanceKm
      entry {
        id
        owner {
          code
        }
        ...EntryCard_entry
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
  provenance {
    kind
  }
}`, {"fragmentName":"Nearby_query"}) as unknown as TypedDocumentString<Nearby_QueryFragment, unknown>;
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
  code
  name
  ...LikenessSide
  peers(first: 5) {
    score
    ...LikenessPeer
    municipality {
      code
      name
      url
      province {
        name
      }
    }
  }
}
    fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}
fragment LikenessPeer on Peer {
  score
  reasons {
    term
    points
    text
  }
  municipality {
    ...LikenessSide
  }
}`, {"fragmentName":"Peers_municipality"}) as unknown as TypedDocumentString<Peers_MunicipalityFragment, unknown>;
export const SavedSearchesPanel_ViewerFragmentDoc = new TypedDocumentString(`
    fragment SavedSearchesPanel_viewer on Viewer {
  savedSearches {
    id
    name
    url
    newCount
  }
}
    `, {"fragmentName":"SavedSearchesPanel_viewer"}) as unknown as TypedDocumentString<SavedSearchesPanel_ViewerFragment, unknown>;
export const AboutMe_ViewerFragmentDoc = new TypedDocumentString(`
    fragment AboutMe_viewer on Viewer {
  ...SavedSearchesPanel_viewer
  name
  email
  hubAdministrator
  memberships {
    role
    municipality {
      code
      name
      url
      projects(first: 20) {
        nodes {
          id
          title
          url
        }
      }
    }
  }
}
    fragment SavedSearchesPanel_viewer on Viewer {
  savedSearches {
    id
    name
    url
    newCount
  }
}`, {"fragmentName":"AboutMe_viewer"}) as unknown as TypedDocumentString<AboutMe_ViewerFragment, unknown>;
export const MyInvitationFragmentDoc = new TypedDocumentString(`
    fragment MyInvitation on Invitation {
  id
  message
  sentAt
  expiresAt
  from {
    name
  }
  municipality {
    code
    name
  }
  project {
    title
    summary
    url
    state
    language
  }
}
    `, {"fragmentName":"MyInvitation"}) as unknown as TypedDocumentString<MyInvitationFragment, unknown>;
export const WorkRow_EntryFragmentDoc = new TypedDocumentString(`
    fragment WorkRow_entry on Entry {
  id
  kind
  state
  title
  url
  language
  publishedVersion
  updatedAt
  returnReason
  mayEdit
  owner {
    name
  }
}
    `, {"fragmentName":"WorkRow_entry"}) as unknown as TypedDocumentString<WorkRow_EntryFragment, unknown>;
export const WorkLists_QueryFragmentDoc = new TypedDocumentString(`
    fragment WorkLists_query on Query {
  drafts: entries(filter: {states: [DRAFT]}, orderBy: UPDATED, first: 100) {
    totalCount
    nodes {
      ...WorkRow_entry
    }
  }
  reviews: entries(filter: {states: [IN_REVIEW]}, orderBy: UPDATED, first: 100) {
    totalCount
    nodes {
      ...WorkRow_entry
    }
  }
  settled: entries(
    filter: {states: [PUBLISHED, WITHDRAWN]}
    orderBy: UPDATED
    first: 100
  ) {
    nodes {
      state
      ...WorkRow_entry
    }
  }
}
    fragment WorkRow_entry on Entry {
  id
  kind
  state
  title
  url
  language
  publishedVersion
  updatedAt
  returnReason
  mayEdit
  owner {
    name
  }
}`, {"fragmentName":"WorkLists_query"}) as unknown as TypedDocumentString<WorkLists_QueryFragment, unknown>;
export const StartProjectFormFragmentDoc = new TypedDocumentString(`
    fragment StartProjectForm on Query {
  themes {
    code
    name
    parent {
      code
    }
  }
  ownNeeds: entries(
    filter: {kinds: [NEED], municipalities: [$municipality]}
    orderBy: NEWEST
    first: 1
  ) @include(if: $asks) {
    nodes {
      themes {
        code
      }
    }
  }
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
    `, {"fragmentName":"StartProjectForm"}) as unknown as TypedDocumentString<StartProjectFormFragment, unknown>;
export const StartProjectViewFragmentDoc = new TypedDocumentString(`
    fragment StartProjectView on Query {
  ...AllMunicipalities
  ...StartProjectForm
  viewer {
    memberships {
      role
      municipality {
        code
        name
      }
    }
  }
}
    fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment StartProjectForm on Query {
  themes {
    code
    name
    parent {
      code
    }
  }
  ownNeeds: entries(
    filter: {kinds: [NEED], municipalities: [$municipality]}
    orderBy: NEWEST
    first: 1
  ) @include(if: $asks) {
    nodes {
      themes {
        code
      }
    }
  }
  recommendForms(answers: $answers) {
    forms {
      score
      form {
        code
        name
      }
    }
  }
}`, {"fragmentName":"StartProjectView"}) as unknown as TypedDocumentString<StartProjectViewFragment, unknown>;
export const ProgressPanelFragmentDoc = new TypedDocumentString(`
    fragment ProgressPanel on RoadmapProgress {
  mayEdit
  municipality {
    code
    name
  }
  steps {
    step
    status
    note
    version
    changedBy
    changedAt
  }
}
    `, {"fragmentName":"ProgressPanel"}) as unknown as TypedDocumentString<ProgressPanelFragment, unknown>;
export const ProgressSummaryFragmentDoc = new TypedDocumentString(`
    fragment ProgressSummary on RoadmapProgress {
  municipality {
    code
    name
  }
  steps {
    step
    status
    note
  }
}
    `, {"fragmentName":"ProgressSummary"}) as unknown as TypedDocumentString<ProgressSummaryFragment, unknown>;
export const StepGuide_StepFragmentDoc = new TypedDocumentString(`
    fragment StepGuide_step on RoadmapStep {
  example {
    entry {
      title
      url
    }
  }
  instrument {
    entry {
      title
      url
    }
  }
}
    `, {"fragmentName":"StepGuide_step"}) as unknown as TypedDocumentString<StepGuide_StepFragment, unknown>;
export const WhatOthersDid_QueryFragmentDoc = new TypedDocumentString(`
    fragment WhatOthersDid_query on Query {
  ...AllMunicipalities
  newest: entries(
    filter: {steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM]}
    orderBy: NEWEST
    first: 6
  ) {
    nodes {
      id
      ...EntryCard_entry
    }
  }
  nearest: search(
    query: ""
    filter: {steps: $steps, kinds: [CASE_STUDY, TOOL, PROJECT, ALGORITHM], near: {code: $near, radiusKm: 150}}
    sort: DISTANCE
    pageSize: 3
  ) @include(if: $hasNear) {
    hits {
      distanceKm
      entry {
        id
        ...EntryCard_entry
      }
    }
  }
  reused: search(query: "", filter: {steps: $steps}, sort: REUSE, pageSize: 3) {
    hits {
      entry {
        id
        reuse {
          count
        }
        ...EntryCard_entry
      }
    }
  }
  place: municipality(code: $near) @include(if: $hasNear) {
    code
    name
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
  provenance {
    kind
  }
}
fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}`, {"fragmentName":"WhatOthersDid_query"}) as unknown as TypedDocumentString<WhatOthersDid_QueryFragment, unknown>;
export const RowFacts_EntryFragmentDoc = new TypedDocumentString(`
    fragment RowFacts_entry on Entry {
  kind
  steps
  licence
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
  }
  need {
    kind
    hoursPerWeek
    until
  }
  algorithm {
    status
    registeredOn
  }
  project {
    partners {
      since
    }
  }
}
    `, {"fragmentName":"RowFacts_entry"}) as unknown as TypedDocumentString<RowFacts_EntryFragment, unknown>;
export const ResultRow_HitFragmentDoc = new TypedDocumentString(`
    fragment ResultRow_hit on SearchHit {
  distanceKm
  highlights {
    title {
      text
      ranges {
        start
        end
      }
    }
    summary {
      text
      ranges {
        start
        end
      }
    }
  }
  entry {
    slug
    kind
    title
    summary
    url
    language
    phase
    updatedAt
    provenance {
      kind
    }
    owner {
      name
      ... on Municipality {
        inhabitants
      }
    }
    ...RowFacts_entry
  }
}
    fragment RowFacts_entry on Entry {
  kind
  steps
  licence
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
  }
  need {
    kind
    hoursPerWeek
    until
  }
  algorithm {
    status
    registeredOn
  }
  project {
    partners {
      since
    }
  }
}`, {"fragmentName":"ResultRow_hit"}) as unknown as TypedDocumentString<ResultRow_HitFragment, unknown>;
export const Compared_EntryFragmentDoc = new TypedDocumentString(`
    fragment Compared_entry on Entry {
  slug
  kind
  title
  url
  language
  phase
  licence
  steps
  themes {
    name
  }
  owner {
    name
    ... on Municipality {
      inhabitants
    }
  }
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  algorithm {
    provider
  }
  story {
    result
  }
}
    `, {"fragmentName":"Compared_entry"}) as unknown as TypedDocumentString<Compared_EntryFragment, unknown>;
export const SearchAnswer_QueryFragmentDoc = new TypedDocumentString(`
    fragment SearchAnswer_query on Query {
  search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: 10) {
    total
    totalIsExact
    didYouMean
    notice
    problems {
      message
      path
    }
    wider {
      without
      total
    }
    instead {
      theme {
        code
        name
      }
      entries {
        id
        ...EntryCard_entry
      }
    }
    facets {
      field
      values(most: $values) {
        value
        label
        count
      }
    }
    hits {
      ...ResultRow_hit
    }
  }
  likeMunicipality: municipality(code: $like) @include(if: $hasLike) {
    name
    peers(first: 10) {
      municipality {
        name
      }
    }
  }
  nearMunicipality: municipality(code: $near) @include(if: $hasNear) {
    name
  }
  organisations: facetValues(
    field: "municipalities"
    prefix: $organisation
    query: $query
    filter: $filter
    first: 10
  ) @include(if: $hasOrganisation) {
    value
    label
    count
  }
  first: entry(slug: $first, publicOnly: true) {
    ...Compared_entry
  }
  second: entry(slug: $second, publicOnly: true) {
    ...Compared_entry
  }
  third: entry(slug: $third, publicOnly: true) {
    ...Compared_entry
  }
  fourth: entry(slug: $fourth, publicOnly: true) {
    ...Compared_entry
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
  provenance {
    kind
  }
}
fragment Compared_entry on Entry {
  slug
  kind
  title
  url
  language
  phase
  licence
  steps
  themes {
    name
  }
  owner {
    name
    ... on Municipality {
      inhabitants
    }
  }
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  algorithm {
    provider
  }
  story {
    result
  }
}
fragment ResultRow_hit on SearchHit {
  distanceKm
  highlights {
    title {
      text
      ranges {
        start
        end
      }
    }
    summary {
      text
      ranges {
        start
        end
      }
    }
  }
  entry {
    slug
    kind
    title
    summary
    url
    language
    phase
    updatedAt
    provenance {
      kind
    }
    owner {
      name
      ... on Municipality {
        inhabitants
      }
    }
    ...RowFacts_entry
  }
}
fragment RowFacts_entry on Entry {
  kind
  steps
  licence
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
  }
  need {
    kind
    hoursPerWeek
    until
  }
  algorithm {
    status
    registeredOn
  }
  project {
    partners {
      since
    }
  }
}`, {"fragmentName":"SearchAnswer_query"}) as unknown as TypedDocumentString<SearchAnswer_QueryFragment, unknown>;
export const SynonymPreviewFragmentDoc = new TypedDocumentString(`
    fragment SynonymPreview on Query {
  queryExpansions(query: $query) {
    words
    alsoFinds
  }
}
    `, {"fragmentName":"SynonymPreview"}) as unknown as TypedDocumentString<SynonymPreviewFragment, unknown>;
export const PasswordPageDocument = new TypedDocumentString(`
    query PasswordPage {
  ...Layout_query
  viewer {
    email
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"e32cb10228bb582f0d6a14c6352b4e1717c5a60c8e082a5458b22cbad2565067"}) as unknown as TypedDocumentString<PasswordPageQuery, PasswordPageQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"cc350dddbb3863f98a3df6e5407928e2628891e254c7bcf5735c6f67e36af74d"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"9480835d921e7fda11f3dcdb9f73696bc8756dd75f91196f739c2e0dcf6194d3"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInWithLinkDocument = new TypedDocumentString(`
    mutation SignInWithLink($input: SignInWithLinkInput!) {
  signInWithLink(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"8204179c047f0ed9f45a8931d8be67ec4bfcd2d995e0600d9eee84dfdc6f816e"}) as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($input: RequestSignInLinkInput!) {
  requestSignInLink(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"88d27954aebad9165382b0cae361b875d0b138b80183f88d7f83e84a1c4bf79b"}) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"db78e30bb9dd8525e4ebf6e01b985b145a2177838414ed2fd5709995bfdb9826"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInPageDocument = new TypedDocumentString(`
    query SignInPage {
  ...Layout_query
  viewer {
    name
    email
    memberships {
      role
      municipality {
        code
        name
      }
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"f261c5690a4590f815a11f413fc8adfad53e3cb4ee3d518e43fc6bd40ebe3176"}) as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const SaveSearchPageDocument = new TypedDocumentString(`
    query SaveSearchPage($query: String!, $filter: SearchFilter, $like: ID!, $hasLike: Boolean!, $near: ID!, $hasNear: Boolean!) {
  ...Layout_query
  viewer {
    name
  }
  search(query: $query, filter: $filter, pageSize: 1) {
    total
    facets {
      field
      values {
        value
        label
        count
      }
    }
  }
  likeMunicipality: municipality(code: $like) @include(if: $hasLike) {
    name
  }
  nearMunicipality: municipality(code: $near) @include(if: $hasNear) {
    name
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"74760243460a7511319e34643709121b6fed0f056c8ecc6e4201965d04ee5b91"}) as unknown as TypedDocumentString<SaveSearchPageQuery, SaveSearchPageQueryVariables>;
export const SaveSearchDocument = new TypedDocumentString(`
    mutation SaveSearch($input: SaveSearchInput!) {
  saveSearch(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"73dab9afb30b3e996c1e461fde00f4fdc01047183255477206bffe2cc75195dc"}) as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const ChangeSavedSearchDocument = new TypedDocumentString(`
    mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {
  changeSavedSearch(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"920a5d38cce443b350d7c23ada98a8f348dbc2863aa752573a8260e61c5bee26"}) as unknown as TypedDocumentString<ChangeSavedSearchMutation, ChangeSavedSearchMutationVariables>;
export const RemoveSavedSearchDocument = new TypedDocumentString(`
    mutation RemoveSavedSearch($input: RemoveSavedSearchInput!) {
  removeSavedSearch(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"81255b21d023a236095b3a64487e684811ab2dc9e483065bd413a6a696e4a935"}) as unknown as TypedDocumentString<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables>;
export const MarkAlertsReadDocument = new TypedDocumentString(`
    mutation MarkAlertsRead($input: MarkAlertsReadInput!) {
  markAlertsRead(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"221d14fcb546b9aaa095487d31a98142fc71f0c05c77f94eeca7d9211f6bf6ca"}) as unknown as TypedDocumentString<MarkAlertsReadMutation, MarkAlertsReadMutationVariables>;
export const SavedSearchesPageDocument = new TypedDocumentString(`
    query SavedSearchesPage {
  ...Layout_query
  viewer {
    newAlerts
    savedSearches {
      id
      ...SavedSearchRow_search
    }
  }
}
    fragment SavedSearchRow_search on SavedSearch {
  id
  name
  url
  alert
  savedAt
  newCount
  alerts(first: 5) {
    id
    read
    entry {
      kind
      title
      url
      language
      publishedAt
      owner {
        name
      }
    }
  }
}
fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"bc6c86e5abe7a626d49617a59f9bea5ae14989969e530c07729696048d1d140c"}) as unknown as TypedDocumentString<SavedSearchesPageQuery, SavedSearchesPageQueryVariables>;
export const StopMailPageDocument = new TypedDocumentString(`
    query StopMailPage($code: String!) {
  ...Layout_query
  alertsToStop(code: $code) {
    name
    active
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"3cc6495b438a580efa9a71a639e646f924ead2bb32043861704f8570193d5f31"}) as unknown as TypedDocumentString<StopMailPageQuery, StopMailPageQueryVariables>;
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
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"cc36ada30cf99a379251d8ce7ee7dfe50fe64afa1381849db0c850e1cc20fad4"}) as unknown as TypedDocumentString<LayoutQuery, LayoutQueryVariables>;
export const ChooserPageDocument = new TypedDocumentString(`
    query ChooserPage($answers: [ChooserAnswerInput!]!) {
  ...Layout_query
  ...LivingResult
  chooser {
    ...ChooserQuestions
    forms {
      code
      name
      description
      heaviness
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment LivingResult on Query {
  recommendForms(answers: $answers) {
    forms {
      score
      form {
        code
        name
      }
    }
    excluded {
      form {
        code
      }
    }
    ...UnknownAnswers
  }
}
fragment ChooserQuestions on Chooser {
  questions {
    id
    weight
    text
    label
    explanation
    options {
      id
      text
    }
  }
}
fragment UnknownAnswers on FormRecommendation {
  problems {
    message
    path
  }
}`, {"hash":"0f14e9b64d8fa71597152fd0104eeb40e310c4a4520f2830ba4ed666d3209794"}) as unknown as TypedDocumentString<ChooserPageQuery, ChooserPageQueryVariables>;
export const ChooserRefreshDocument = new TypedDocumentString(`
    query ChooserRefresh($answers: [ChooserAnswerInput!]!) {
  ...LivingResult
}
    fragment LivingResult on Query {
  recommendForms(answers: $answers) {
    forms {
      score
      form {
        code
        name
      }
    }
    excluded {
      form {
        code
      }
    }
    ...UnknownAnswers
  }
}
fragment UnknownAnswers on FormRecommendation {
  problems {
    message
    path
  }
}`, {"hash":"d1e44624bc620c1edea25b2fe7c5e689e4f45d20de4d7afea1b0ed06b8281647"}) as unknown as TypedDocumentString<ChooserRefreshQuery, ChooserRefreshQueryVariables>;
export const OutcomePageDocument = new TypedDocumentString(`
    query OutcomePage($answers: [ChooserAnswerInput!]!, $match: MatchPartnersInput!, $asks: Boolean!) {
  ...Layout_query
  ...PartnersSection
  chooser {
    ...ChooserQuestions
  }
  recommendForms(answers: $answers) {
    ...UnknownAnswers
    forms {
      equalCandidate
      ...FormScore
      form {
        code
        name
        ...FormDemands
      }
    }
    excluded {
      ...ExcludedForm
    }
    relaxations {
      change {
        questionId
        optionId
      }
      unlocks {
        name
      }
    }
  }
  viewer {
    memberships {
      municipality {
        code
      }
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment Contributions on FormScore {
  score
  heavinessPoints
  contributions {
    questionId
    optionId
    points
  }
}
fragment ExcludedForm on ExcludedForm {
  form {
    code
    name
  }
  reasons {
    questionId
    optionId
    text
    law {
      ...LegalGround
    }
  }
}
fragment FormDemands on CollaborationForm {
  name
  decidedBy
  democraticControl
  leaving
  notWhen
  law {
    article
    ...LegalGround
  }
}
fragment FormFacts on CollaborationForm {
  legalPersonality
  decidedBy
  setUpTime
  yearlyCost
  leaving
  democraticControl
  chooseWhen
  notWhen
  law {
    article
    ...LegalGround
  }
}
fragment FormScore on FormScore {
  score
  equalCandidate
  lighter
  ...Contributions
  form {
    code
    name
    description
    setUpTime
    yearlyCost
    ...FormFacts
  }
}
fragment LegalGround on LegalGround {
  article
  confidence
  checkedOn
  source {
    text
    url
  }
}
fragment ChooserQuestions on Chooser {
  questions {
    id
    weight
    text
    label
    explanation
    options {
      id
      text
    }
  }
}
fragment UnknownAnswers on FormRecommendation {
  problems {
    message
    path
  }
}
fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment PartnerMatches on PartnerMatches {
  partners {
    score
    municipality {
      code
      name
      url
      inhabitants
    }
    reasons {
      term
      points
      text
    }
    entries {
      id
      title
      url
      kind
    }
  }
  problems {
    code
    message
    path
  }
}
fragment PartnersSection on Query {
  ...AllMunicipalities
  themes {
    code
    name
  }
  matchPartners(input: $match) @include(if: $asks) {
    ...PartnerMatches
  }
}`, {"hash":"2b5053b600033f148739023a9764ed61b3e29a0b045abcf69473ed36897dfd2a"}) as unknown as TypedDocumentString<OutcomePageQuery, OutcomePageQueryVariables>;
export const SaveEntryDocument = new TypedDocumentString(`
    mutation SaveEntry($input: SaveEntryInput!) {
  saveEntry(input: $input) {
    entry {
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"d86891ad8c876b37f49f7e64f83d4ae6fef8f5171c1936eada17b54627e17a50"}) as unknown as TypedDocumentString<SaveEntryMutation, SaveEntryMutationVariables>;
export const SubmitEntryDocument = new TypedDocumentString(`
    mutation SubmitEntry($input: EntryVersionInput!) {
  submitEntry(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"2ba6ec59299ccb957cceee0002f45e7888e4c64f91f2ba6ccc02abc9432137a8"}) as unknown as TypedDocumentString<SubmitEntryMutation, SubmitEntryMutationVariables>;
export const PublishEntryDocument = new TypedDocumentString(`
    mutation PublishEntry($input: EntryVersionInput!) {
  publishEntry(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"9720fb991c52666a88ac856ac97604a1d2d16d36e3cc55e2d2bc92f9ade8c7d6"}) as unknown as TypedDocumentString<PublishEntryMutation, PublishEntryMutationVariables>;
export const ReturnEntryDocument = new TypedDocumentString(`
    mutation ReturnEntry($input: ReturnEntryInput!) {
  returnEntry(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"656612e0df76026f035a52041780de325052336b3c5026255cd2641b1af20394"}) as unknown as TypedDocumentString<ReturnEntryMutation, ReturnEntryMutationVariables>;
export const WithdrawEntryDocument = new TypedDocumentString(`
    mutation WithdrawEntry($input: WithdrawEntryInput!) {
  withdrawEntry(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"359a770086aada835bc74b80ab0ebab7b76f0e8ce4a1173a5d8806b73bff07af"}) as unknown as TypedDocumentString<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const EditorPageDocument = new TypedDocumentString(`
    query EditorPage($id: ID!) {
  ...Layout_query
  viewer {
    id
  }
  themes {
    code
    name
    parent {
      code
    }
  }
  entry(id: $id) {
    id
    kind
    state
    version
    publishedVersion
    updatedAt
    returnReason
    mayEdit
    mayPublish
    url
    owner {
      code
      name
    }
    title
    summary
    themes {
      code
    }
    steps
    phase
    language
    licence
    contact {
      name
      role
    }
    story {
      background
      approach
      result
      lessons
      conditions
    }
    facts {
      costOnce
      costYearly
      hours
      durationMonths
      supplier
      inhabitantsAtTheTime
    }
    claims {
      text
      evidence
      source {
        text
        url
      }
    }
    links {
      title
      url
    }
    need {
      kind
      urgency
      hoursPerWeek
      until
      region
    }
    algorithm {
      status
      goal
      legalBasis
      impactAssessment
      registerUrl
      publicationCategory
      proportionality
      humanIntervention
      risks
      sourceData
      method
      provider
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"a6351f536f11da84278621e26820e0d224e50adfb4de245a24897db6a3631e93"}) as unknown as TypedDocumentString<EditorPageQuery, EditorPageQueryVariables>;
export const NewEntryPageDocument = new TypedDocumentString(`
    query NewEntryPage {
  ...Layout_query
  viewer {
    memberships {
      role
      municipality {
        code
        name
      }
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"797f6e37e12492a52d1979a27912922485dfdd02c87ad213c7da177ba634d05a"}) as unknown as TypedDocumentString<NewEntryPageQuery, NewEntryPageQueryVariables>;
export const CreateEntryDocument = new TypedDocumentString(`
    mutation CreateEntry($input: CreateEntryInput!) {
  createEntry(input: $input) {
    entry {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"0adda119553f672518e8983ca3f497ad48859aa414ae1273753a5415ed04be0e"}) as unknown as TypedDocumentString<CreateEntryMutation, CreateEntryMutationVariables>;
export const PreviewPageDocument = new TypedDocumentString(`
    query PreviewPage($id: ID!) {
  ...Layout_query
  viewer {
    memberships {
      municipality {
        code
      }
    }
  }
  entry(id: $id) {
    id
    title
    state
    url
    mayEdit
    publishedVersion
    owner {
      code
      name
    }
    ...EntryView_entry
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
    }
  }
}
fragment Claims_entry on Entry {
  language
  claims {
    text
    evidence
    source {
      text
      url
    }
  }
}
fragment ContactPanel_entry on Entry {
  language
  contact {
    name
    role
  }
  owner {
    name
    url
  }
  provenance {
    kind
  }
}
fragment EntryBody_entry on Entry {
  kind
  language
  storyHtml {
    background
    approach
    result
    lessons
    conditions
  }
  claims {
    text
  }
  links {
    title
    url
  }
  project {
    partners {
      since
    }
  }
  ...Claims_entry
  ...RegisterRecord_entry
  ...ProjectPartners_entry
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
  provenance {
    kind
  }
}
fragment EntryFacts_entry on Entry {
  kind
  phase
  licence
  publishedAt
  updatedAt
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  need {
    kind
    urgency
    hoursPerWeek
    until
    region
  }
  algorithm {
    status
    provider
    registeredOn
    registerUrl
  }
  project {
    startedAt
    form {
      name
    }
    partners {
      since
    }
  }
  owner {
    ... on Municipality {
      inhabitants
    }
  }
}
fragment EntryNotices_entry on Entry {
  kind
  state
  url
  version
  publishedVersion
  updatedAt
  provenance {
    kind
    text
    url
  }
}
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
fragment EntryView_entry on Entry {
  ...EntryTop_entry
  ...EntryFacts_entry
  ...EntryBody_entry
  ...ContactPanel_entry
  ...ReuseSection_entry
  ...ShareSection_entry
  ...VersionList_entry
  ...RelatedEntries_entry
}
fragment ProjectPartners_entry on Entry {
  project {
    form {
      name
      description
    }
    partners {
      initiator
      since
      municipality {
        code
        name
        url
      }
    }
  }
}
fragment RegisterRecord_entry on Entry {
  language
  algorithm {
    goal
    legalBasis
    impactAssessment
    publicationCategory
    proportionality
    humanIntervention
    risks
    sourceData
    method
    registerId
  }
}
fragment RelatedEntries_entry on Entry {
  id
  steps
  similar(first: 3) {
    id
    ...EntryCard_entry
  }
  owner {
    code
    name
    ... on Municipality {
      entries(first: 7) {
        nodes {
          id
          ...EntryCard_entry
        }
      }
    }
  }
  onSameSteps(first: 9) {
    id
    ...EntryCard_entry
  }
}
fragment ReuseForm_entry on Entry {
  id
  mayAdoptFor {
    code
    name
  }
  reuse {
    adopters {
      status
      note
      municipality {
        code
      }
    }
  }
}
fragment ReuseSection_entry on Entry {
  id
  kind
  url
  reuse {
    count
    adopters {
      municipality {
        code
      }
      ...AdoptionRow
    }
  }
  mayAdoptFor {
    code
  }
  ...ReuseForm_entry
}
fragment ShareSection_entry on Entry {
  title
  url
  version
  updatedAt
  owner {
    name
  }
  provenance {
    kind
  }
}
fragment VersionList_entry on Entry {
  version
  publishedVersion
  versions {
    version
    publishedAt
    url
  }
}`, {"hash":"255d84b54f9c5073f513c7f2af8b86da2ae08bbd14989e60c50356e49e41653b"}) as unknown as TypedDocumentString<PreviewPageQuery, PreviewPageQueryVariables>;
export const SaveWorkDocument = new TypedDocumentString(`
    mutation SaveWork($input: SaveEntryInput!) {
  __typename
  saveEntry(input: $input) {
    __typename
    entry {
      __typename
      id
      kind
      state
      version
      publishedVersion
      updatedAt
      title
      summary
      themes {
        __typename
        code
      }
      steps
      phase
      language
      licence
      contact {
        __typename
        name
        role
      }
      story {
        __typename
        background
        approach
        result
        lessons
        conditions
      }
      facts {
        __typename
        costOnce
        costYearly
        hours
        durationMonths
        supplier
        inhabitantsAtTheTime
      }
      claims {
        __typename
        text
        evidence
        source {
          __typename
          text
          url
        }
      }
      links {
        __typename
        title
        url
      }
      need {
        __typename
        kind
        urgency
        hoursPerWeek
        until
        region
      }
      algorithm {
        __typename
        status
        goal
        legalBasis
        impactAssessment
        registerUrl
        publicationCategory
        proportionality
        humanIntervention
        risks
        sourceData
        method
        provider
      }
    }
    problems {
      __typename
      code
      message
      path
    }
  }
}
    `, {"hash":"b43eaf2298dc7665019c18da89d20fdfe5c129e1368022c8c6c0dba22f3f4cc5"}) as unknown as TypedDocumentString<SaveWorkMutation, SaveWorkMutationVariables>;
export const EntryPageDocument = new TypedDocumentString(`
    query EntryPage($slug: String!, $version: Int) {
  ...Layout_query
  entry(slug: $slug, version: $version, publicOnly: true) {
    title
    summary
    url
    version
    publishedVersion
    ...EntryView_entry
    ...StructuredEntry_entry
  }
  own: entry(slug: $slug) {
    id
    state
    publishedVersion
    mayEdit
  }
  viewer {
    name
  }
  withdrawal(slug: $slug) {
    ...WithdrawnView_withdrawal
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
    }
  }
}
fragment Claims_entry on Entry {
  language
  claims {
    text
    evidence
    source {
      text
      url
    }
  }
}
fragment ContactPanel_entry on Entry {
  language
  contact {
    name
    role
  }
  owner {
    name
    url
  }
  provenance {
    kind
  }
}
fragment EntryBody_entry on Entry {
  kind
  language
  storyHtml {
    background
    approach
    result
    lessons
    conditions
  }
  claims {
    text
  }
  links {
    title
    url
  }
  project {
    partners {
      since
    }
  }
  ...Claims_entry
  ...RegisterRecord_entry
  ...ProjectPartners_entry
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
  provenance {
    kind
  }
}
fragment EntryFacts_entry on Entry {
  kind
  phase
  licence
  publishedAt
  updatedAt
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  need {
    kind
    urgency
    hoursPerWeek
    until
    region
  }
  algorithm {
    status
    provider
    registeredOn
    registerUrl
  }
  project {
    startedAt
    form {
      name
    }
    partners {
      since
    }
  }
  owner {
    ... on Municipality {
      inhabitants
    }
  }
}
fragment EntryNotices_entry on Entry {
  kind
  state
  url
  version
  publishedVersion
  updatedAt
  provenance {
    kind
    text
    url
  }
}
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
fragment EntryView_entry on Entry {
  ...EntryTop_entry
  ...EntryFacts_entry
  ...EntryBody_entry
  ...ContactPanel_entry
  ...ReuseSection_entry
  ...ShareSection_entry
  ...VersionList_entry
  ...RelatedEntries_entry
}
fragment ProjectPartners_entry on Entry {
  project {
    form {
      name
      description
    }
    partners {
      initiator
      since
      municipality {
        code
        name
        url
      }
    }
  }
}
fragment RegisterRecord_entry on Entry {
  language
  algorithm {
    goal
    legalBasis
    impactAssessment
    publicationCategory
    proportionality
    humanIntervention
    risks
    sourceData
    method
    registerId
  }
}
fragment RelatedEntries_entry on Entry {
  id
  steps
  similar(first: 3) {
    id
    ...EntryCard_entry
  }
  owner {
    code
    name
    ... on Municipality {
      entries(first: 7) {
        nodes {
          id
          ...EntryCard_entry
        }
      }
    }
  }
  onSameSteps(first: 9) {
    id
    ...EntryCard_entry
  }
}
fragment ReuseForm_entry on Entry {
  id
  mayAdoptFor {
    code
    name
  }
  reuse {
    adopters {
      status
      note
      municipality {
        code
      }
    }
  }
}
fragment ReuseSection_entry on Entry {
  id
  kind
  url
  reuse {
    count
    adopters {
      municipality {
        code
      }
      ...AdoptionRow
    }
  }
  mayAdoptFor {
    code
  }
  ...ReuseForm_entry
}
fragment ShareSection_entry on Entry {
  title
  url
  version
  updatedAt
  owner {
    name
  }
  provenance {
    kind
  }
}
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
fragment VersionList_entry on Entry {
  version
  publishedVersion
  versions {
    version
    publishedAt
    url
  }
}
fragment WithdrawnView_withdrawal on Withdrawal {
  at
  reason
  by {
    name
    url
  }
}`, {"hash":"66844257289f15878b229429449fd513cd73a9277d54419f5d70d4b487e00abc"}) as unknown as TypedDocumentString<EntryPageQuery, EntryPageQueryVariables>;
export const AdoptEntryDocument = new TypedDocumentString(`
    mutation AdoptEntry($input: AdoptEntryInput!) {
  adoptEntry(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"2a5b6a1955011197d40342c146143d56f526a1e64f3b48ee6ac83445f6f43ab6"}) as unknown as TypedDocumentString<AdoptEntryMutation, AdoptEntryMutationVariables>;
export const WithdrawAdoptionDocument = new TypedDocumentString(`
    mutation WithdrawAdoption($input: WithdrawAdoptionInput!) {
  withdrawAdoption(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"deda6b1690bdaf6ab8d0873121b94f19e40549a27bb44359c194743bff00dd31"}) as unknown as TypedDocumentString<WithdrawAdoptionMutation, WithdrawAdoptionMutationVariables>;
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
    newAlerts
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
  provenance {
    kind
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
      provenance {
        kind
      }
    }
  }
}`, {"hash":"61fceff5e253b2e0d6d1816c30eae7929e7c21a4718b5b55e14ec2285f4d855c"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PartnersRefreshDocument = new TypedDocumentString(`
    query PartnersRefresh($match: MatchPartnersInput!) {
  matchPartners(input: $match) {
    ...PartnerMatches
  }
}
    fragment PartnerMatches on PartnerMatches {
  partners {
    score
    municipality {
      code
      name
      url
      inhabitants
    }
    reasons {
      term
      points
      text
    }
    entries {
      id
      title
      url
      kind
    }
  }
  problems {
    code
    message
    path
  }
}`, {"hash":"066881d551a3cf92155756349938492648b1825ed793615620b0f92af7173b20"}) as unknown as TypedDocumentString<PartnersRefreshQuery, PartnersRefreshQueryVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($one: ID!, $other: ID!, $oneName: String, $otherName: String, $oneTyped: Boolean!, $otherTyped: Boolean!) {
  ...Layout_query
  ...CompareView_query
  one: municipality(code: $one) {
    code
    name
  }
  other: municipality(code: $other) {
    code
    name
  }
  oneFound: municipalities(search: $oneName, first: 12) @include(if: $oneTyped) {
    nodes {
      code
      name
    }
  }
  otherFound: municipalities(search: $otherName, first: 12) @include(if: $otherTyped) {
    nodes {
      code
      name
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
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
  provenance {
    kind
  }
}
fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment CompareFacts_municipality on Municipality {
  name
  inhabitants
  landAreaKm2
  addressDensity
  urbanityClass
  sizeClass
  province {
    name
  }
  corop {
    name
  }
  safetyRegion {
    name
  }
  neighbours {
    code
  }
  all: entries(first: 1) {
    totalCount
  }
  sources {
    text
    url
  }
}
fragment AnsweredNeed_need on AnsweredNeed {
  need {
    id
    title
    url
    language
  }
  entries {
    id
    title
    url
    language
  }
}
fragment CompareOutcome_municipality on Municipality {
  code
  name
  url
  ...LikenessSide
  ...CompareFacts_municipality
  ...CompareThemes_municipality
}
fragment CompareOutcome_peer on Peer {
  score
  ...LikenessPeer
}
fragment CompareStart_municipality on Municipality {
  code
  name
  neighbours {
    code
    name
  }
  peers(first: 8) {
    municipality {
      code
      name
    }
  }
}
fragment CompareThemes_municipality on Municipality {
  code
  name
  entries(first: 100) {
    nodes {
      id
      title
      url
      kind
      language
      themes {
        code
        name
      }
    }
  }
}
fragment CompareView_query on Query {
  ...AllMunicipalities
  one: municipality(code: $one) {
    ...CompareOutcome_municipality
    ...CompareStart_municipality
    likeness(with: $other) {
      ...CompareOutcome_peer
    }
    needsAnsweredBy(municipality: $other) {
      ...AnsweredNeed_need
    }
    projectsWith(municipality: $other) {
      id
      ...EntryCard_entry
    }
  }
  other: municipality(code: $other) {
    ...CompareOutcome_municipality
    needsAnsweredBy(municipality: $one) {
      ...AnsweredNeed_need
    }
  }
}
fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}
fragment LikenessPeer on Peer {
  score
  reasons {
    term
    points
    text
  }
  municipality {
    ...LikenessSide
  }
}`, {"hash":"9e5d2a61095dfc2cc2bc053bfdba124b483a99d4790ceb8101750ffaf08f5e55"}) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const MunicipalitiesPageDocument = new TypedDocumentString(`
    query MunicipalitiesPage($search: String, $size: SizeClass) {
  ...Layout_query
  provinces {
    code
    name
  }
  publisherCounts {
    code
    entries
    openCalls
  }
  PV20: municipalities(
    search: $search
    sizeClass: $size
    province: "PV20"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV21: municipalities(
    search: $search
    sizeClass: $size
    province: "PV21"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV22: municipalities(
    search: $search
    sizeClass: $size
    province: "PV22"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV23: municipalities(
    search: $search
    sizeClass: $size
    province: "PV23"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV24: municipalities(
    search: $search
    sizeClass: $size
    province: "PV24"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV25: municipalities(
    search: $search
    sizeClass: $size
    province: "PV25"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV26: municipalities(
    search: $search
    sizeClass: $size
    province: "PV26"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV27: municipalities(
    search: $search
    sizeClass: $size
    province: "PV27"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV28: municipalities(
    search: $search
    sizeClass: $size
    province: "PV28"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV29: municipalities(
    search: $search
    sizeClass: $size
    province: "PV29"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV30: municipalities(
    search: $search
    sizeClass: $size
    province: "PV30"
    first: 100
  ) {
    ...DirectoryProvince
  }
  PV31: municipalities(
    search: $search
    sizeClass: $size
    province: "PV31"
    first: 100
  ) {
    ...DirectoryProvince
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
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
}`, {"hash":"a3aabf4e8c15978cc85640e1bfb910ce6a5911740978e382b77bb1c6203e1521"}) as unknown as TypedDocumentString<MunicipalitiesPageQuery, MunicipalitiesPageQueryVariables>;
export const MunicipalityPageDocument = new TypedDocumentString(`
    query MunicipalityPage($code: ID!) {
  ...Layout_query
  ...Nearby_query
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
    ...MunicipalityWork_municipality
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment AdoptionRow on Adoption {
  status
  since
  note
  illustrative
  municipality {
    name
    url
  }
  entry {
    title
    url
    language
    owner {
      name
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
  provenance {
    kind
  }
}
fragment LikenessSide on Municipality {
  name
  inhabitants
  urbanityClass
  corop {
    name
  }
  province {
    name
  }
}
fragment LikenessPeer on Peer {
  score
  reasons {
    term
    points
    text
  }
  municipality {
    ...LikenessSide
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
fragment MunicipalityReuse_municipality on Municipality {
  adoptions(first: 12) {
    entry {
      id
    }
    ...AdoptionRow
  }
  adoptedByOthers(first: 12) {
    entry {
      id
    }
    municipality {
      code
    }
    ...AdoptionRow
  }
}
fragment MunicipalityWork_municipality on Municipality {
  code
  name
  CASE_STUDY: entries(kinds: [CASE_STUDY], first: 4) {
    ...KindList
  }
  TOOL: entries(kinds: [TOOL], first: 4) {
    ...KindList
  }
  ALGORITHM: entries(kinds: [ALGORITHM], first: 4) {
    ...KindList
  }
  needs: entries(kinds: [NEED], first: 20) {
    nodes {
      id
      need {
        open
      }
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
  ...MunicipalityReuse_municipality
}
fragment KindList on EntryConnection {
  totalCount
  nodes {
    id
    ...EntryCard_entry
  }
}
fragment Nearby_query on Query {
  nearby: search(
    query: ""
    filter: {near: {code: $code, radiusKm: 40}}
    sort: DISTANCE
    pageSize: 20
  ) {
    hits {
      distanceKm
      entry {
        id
        owner {
          code
        }
        ...EntryCard_entry
      }
    }
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
  code
  name
  ...LikenessSide
  peers(first: 5) {
    score
    ...LikenessPeer
    municipality {
      code
      name
      url
      province {
        name
      }
    }
  }
}`, {"hash":"6a30255f066d4fe0b56ab1ced07daab3b6a7ffcf4f64a511474961cefc419ee7"}) as unknown as TypedDocumentString<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const AnswerInvitationDocument = new TypedDocumentString(`
    mutation AnswerInvitation($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"f6a2ad2e7e7d356581bed9d74f76b13cf412c365ad927aa6b52e69e56005237b"}) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const MyWorkDocument = new TypedDocumentString(`
    query MyWork {
  ...Layout_query
  ...WorkLists_query
  viewer {
    ...AboutMe_viewer
    progress {
      municipality {
        code
      }
      ...ProgressSummary
    }
    name
    memberships {
      role
      municipality {
        code
        name
      }
    }
    invitations {
      id
      ...MyInvitation
    }
  }
}
    fragment SavedSearchesPanel_viewer on Viewer {
  savedSearches {
    id
    name
    url
    newCount
  }
}
fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment AboutMe_viewer on Viewer {
  ...SavedSearchesPanel_viewer
  name
  email
  hubAdministrator
  memberships {
    role
    municipality {
      code
      name
      url
      projects(first: 20) {
        nodes {
          id
          title
          url
        }
      }
    }
  }
}
fragment MyInvitation on Invitation {
  id
  message
  sentAt
  expiresAt
  from {
    name
  }
  municipality {
    code
    name
  }
  project {
    title
    summary
    url
    state
    language
  }
}
fragment WorkRow_entry on Entry {
  id
  kind
  state
  title
  url
  language
  publishedVersion
  updatedAt
  returnReason
  mayEdit
  owner {
    name
  }
}
fragment WorkLists_query on Query {
  drafts: entries(filter: {states: [DRAFT]}, orderBy: UPDATED, first: 100) {
    totalCount
    nodes {
      ...WorkRow_entry
    }
  }
  reviews: entries(filter: {states: [IN_REVIEW]}, orderBy: UPDATED, first: 100) {
    totalCount
    nodes {
      ...WorkRow_entry
    }
  }
  settled: entries(
    filter: {states: [PUBLISHED, WITHDRAWN]}
    orderBy: UPDATED
    first: 100
  ) {
    nodes {
      state
      ...WorkRow_entry
    }
  }
}
fragment ProgressSummary on RoadmapProgress {
  municipality {
    code
    name
  }
  steps {
    step
    status
    note
  }
}`, {"hash":"db59530cf2fafef318082bb4d81b901268c93c25e25403cf2b21958062b73af4"}) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const StartProjectPageDocument = new TypedDocumentString(`
    query StartProjectPage($answers: [ChooserAnswerInput!]!, $municipality: ID!, $asks: Boolean!) {
  ...Layout_query
  ...StartProjectView
  viewer {
    name
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment StartProjectForm on Query {
  themes {
    code
    name
    parent {
      code
    }
  }
  ownNeeds: entries(
    filter: {kinds: [NEED], municipalities: [$municipality]}
    orderBy: NEWEST
    first: 1
  ) @include(if: $asks) {
    nodes {
      themes {
        code
      }
    }
  }
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
fragment StartProjectView on Query {
  ...AllMunicipalities
  ...StartProjectForm
  viewer {
    memberships {
      role
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"7854337433e3870525c9ba53238fc746ccf4ef30fbc1fd86cce0ea713fbc0a97"}) as unknown as TypedDocumentString<StartProjectPageQuery, StartProjectPageQueryVariables>;
export const StartProjectDocument = new TypedDocumentString(`
    mutation StartProject($input: StartProjectInput!) {
  startProject(input: $input) {
    project {
      url
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"3c9fb7a2bdaf4d12e448845a1b5bc9de844f577666bf206c8a502de8863131e3"}) as unknown as TypedDocumentString<StartProjectMutation, StartProjectMutationVariables>;
export const RoadmapPageDocument = new TypedDocumentString(`
    query RoadmapPage {
  ...Layout_query
  entryCounts {
    steps {
      step
      count
    }
  }
  viewer {
    progress {
      municipality {
        code
      }
      steps {
        step
        status
      }
      ...ProgressSummary
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment ProgressSummary on RoadmapProgress {
  municipality {
    code
    name
  }
  steps {
    step
    status
    note
  }
}`, {"hash":"da77bf96828da65a3732adc5308d042a7068e45898d57ecdb771e60ddd281f37"}) as unknown as TypedDocumentString<RoadmapPageQuery, RoadmapPageQueryVariables>;
export const StepPageDocument = new TypedDocumentString(`
    query StepPage($number: Int!, $steps: [Int!]!, $near: ID!, $hasNear: Boolean!) {
  ...Layout_query
  ...WhatOthersDid_query
  roadmap {
    step(number: $number) {
      ...StepGuide_step
    }
  }
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
  needs: entries(
    filter: {steps: $steps, kinds: [NEED]}
    orderBy: NEWEST
    first: 12
  ) {
    nodes {
      id
      need {
        open
      }
      ...EntryCard_entry
    }
  }
  viewer {
    progress {
      municipality {
        code
      }
      ...ProgressPanel
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
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
  provenance {
    kind
  }
}
fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment ProgressPanel on RoadmapProgress {
  mayEdit
  municipality {
    code
    name
  }
  steps {
    step
    status
    note
    version
    changedBy
    changedAt
  }
}
fragment StepGuide_step on RoadmapStep {
  example {
    entry {
      title
      url
    }
  }
  instrument {
    entry {
      title
      url
    }
  }
}
fragment WhatOthersDid_query on Query {
  ...AllMunicipalities
  newest: entries(
    filter: {steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM]}
    orderBy: NEWEST
    first: 6
  ) {
    nodes {
      id
      ...EntryCard_entry
    }
  }
  nearest: search(
    query: ""
    filter: {steps: $steps, kinds: [CASE_STUDY, TOOL, PROJECT, ALGORITHM], near: {code: $near, radiusKm: 150}}
    sort: DISTANCE
    pageSize: 3
  ) @include(if: $hasNear) {
    hits {
      distanceKm
      entry {
        id
        ...EntryCard_entry
      }
    }
  }
  reused: search(query: "", filter: {steps: $steps}, sort: REUSE, pageSize: 3) {
    hits {
      entry {
        id
        reuse {
          count
        }
        ...EntryCard_entry
      }
    }
  }
  place: municipality(code: $near) @include(if: $hasNear) {
    code
    name
  }
}`, {"hash":"42879f015fb8107096bb9c3a6ee5c675be5a9f2f29992f4e4815c2b23b59f37f"}) as unknown as TypedDocumentString<StepPageQuery, StepPageQueryVariables>;
export const SetStepProgressDocument = new TypedDocumentString(`
    mutation SetStepProgress($input: SetStepProgressInput!) {
  setStepProgress(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"6b0d1da19b60cc2fa1da9dc8f2b6da2a7e71a99aaf485d53d4bb6467a0bc770d"}) as unknown as TypedDocumentString<SetStepProgressMutation, SetStepProgressMutationVariables>;
export const SearchRefreshDocument = new TypedDocumentString(`
    query SearchRefresh($query: String!, $filter: SearchFilter, $sort: SearchSort, $page: Int, $like: ID!, $hasLike: Boolean!, $near: ID!, $hasNear: Boolean!, $organisation: String!, $hasOrganisation: Boolean!, $values: Int!, $first: String, $second: String, $third: String, $fourth: String) {
  ...SearchAnswer_query
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
  provenance {
    kind
  }
}
fragment Compared_entry on Entry {
  slug
  kind
  title
  url
  language
  phase
  licence
  steps
  themes {
    name
  }
  owner {
    name
    ... on Municipality {
      inhabitants
    }
  }
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  algorithm {
    provider
  }
  story {
    result
  }
}
fragment ResultRow_hit on SearchHit {
  distanceKm
  highlights {
    title {
      text
      ranges {
        start
        end
      }
    }
    summary {
      text
      ranges {
        start
        end
      }
    }
  }
  entry {
    slug
    kind
    title
    summary
    url
    language
    phase
    updatedAt
    provenance {
      kind
    }
    owner {
      name
      ... on Municipality {
        inhabitants
      }
    }
    ...RowFacts_entry
  }
}
fragment RowFacts_entry on Entry {
  kind
  steps
  licence
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
  }
  need {
    kind
    hoursPerWeek
    until
  }
  algorithm {
    status
    registeredOn
  }
  project {
    partners {
      since
    }
  }
}
fragment SearchAnswer_query on Query {
  search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: 10) {
    total
    totalIsExact
    didYouMean
    notice
    problems {
      message
      path
    }
    wider {
      without
      total
    }
    instead {
      theme {
        code
        name
      }
      entries {
        id
        ...EntryCard_entry
      }
    }
    facets {
      field
      values(most: $values) {
        value
        label
        count
      }
    }
    hits {
      ...ResultRow_hit
    }
  }
  likeMunicipality: municipality(code: $like) @include(if: $hasLike) {
    name
    peers(first: 10) {
      municipality {
        name
      }
    }
  }
  nearMunicipality: municipality(code: $near) @include(if: $hasNear) {
    name
  }
  organisations: facetValues(
    field: "municipalities"
    prefix: $organisation
    query: $query
    filter: $filter
    first: 10
  ) @include(if: $hasOrganisation) {
    value
    label
    count
  }
  first: entry(slug: $first, publicOnly: true) {
    ...Compared_entry
  }
  second: entry(slug: $second, publicOnly: true) {
    ...Compared_entry
  }
  third: entry(slug: $third, publicOnly: true) {
    ...Compared_entry
  }
  fourth: entry(slug: $fourth, publicOnly: true) {
    ...Compared_entry
  }
}`, {"hash":"ac345e9aec660cd8cca36cea1a8ebebe20b1b35d09b746d778654e0631dec016"}) as unknown as TypedDocumentString<SearchRefreshQuery, SearchRefreshQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $filter: SearchFilter, $sort: SearchSort, $page: Int, $like: ID!, $hasLike: Boolean!, $near: ID!, $hasNear: Boolean!, $organisation: String!, $hasOrganisation: Boolean!, $values: Int!, $first: String, $second: String, $third: String, $fourth: String) {
  ...Layout_query
  ...AllMunicipalities
  ...SearchAnswer_query
  viewer {
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
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
  provenance {
    kind
  }
}
fragment AllMunicipalities on Query {
  PV20: municipalities(province: "PV20", first: 100) {
    ...MunicipalityNames
  }
  PV21: municipalities(province: "PV21", first: 100) {
    ...MunicipalityNames
  }
  PV22: municipalities(province: "PV22", first: 100) {
    ...MunicipalityNames
  }
  PV23: municipalities(province: "PV23", first: 100) {
    ...MunicipalityNames
  }
  PV24: municipalities(province: "PV24", first: 100) {
    ...MunicipalityNames
  }
  PV25: municipalities(province: "PV25", first: 100) {
    ...MunicipalityNames
  }
  PV26: municipalities(province: "PV26", first: 100) {
    ...MunicipalityNames
  }
  PV27: municipalities(province: "PV27", first: 100) {
    ...MunicipalityNames
  }
  PV28: municipalities(province: "PV28", first: 100) {
    ...MunicipalityNames
  }
  PV29: municipalities(province: "PV29", first: 100) {
    ...MunicipalityNames
  }
  PV30: municipalities(province: "PV30", first: 100) {
    ...MunicipalityNames
  }
  PV31: municipalities(province: "PV31", first: 100) {
    ...MunicipalityNames
  }
}
fragment MunicipalityNames on MunicipalityConnection {
  nodes {
    code
    name
  }
}
fragment Compared_entry on Entry {
  slug
  kind
  title
  url
  language
  phase
  licence
  steps
  themes {
    name
  }
  owner {
    name
    ... on Municipality {
      inhabitants
    }
  }
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
    durationMonths
    supplier
    inhabitantsAtTheTime
  }
  algorithm {
    provider
  }
  story {
    result
  }
}
fragment ResultRow_hit on SearchHit {
  distanceKm
  highlights {
    title {
      text
      ranges {
        start
        end
      }
    }
    summary {
      text
      ranges {
        start
        end
      }
    }
  }
  entry {
    slug
    kind
    title
    summary
    url
    language
    phase
    updatedAt
    provenance {
      kind
    }
    owner {
      name
      ... on Municipality {
        inhabitants
      }
    }
    ...RowFacts_entry
  }
}
fragment RowFacts_entry on Entry {
  kind
  steps
  licence
  reuse {
    count
  }
  facts {
    costOnce
    costYearly
    hours
  }
  need {
    kind
    hoursPerWeek
    until
  }
  algorithm {
    status
    registeredOn
  }
  project {
    partners {
      since
    }
  }
}
fragment SearchAnswer_query on Query {
  search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: 10) {
    total
    totalIsExact
    didYouMean
    notice
    problems {
      message
      path
    }
    wider {
      without
      total
    }
    instead {
      theme {
        code
        name
      }
      entries {
        id
        ...EntryCard_entry
      }
    }
    facets {
      field
      values(most: $values) {
        value
        label
        count
      }
    }
    hits {
      ...ResultRow_hit
    }
  }
  likeMunicipality: municipality(code: $like) @include(if: $hasLike) {
    name
    peers(first: 10) {
      municipality {
        name
      }
    }
  }
  nearMunicipality: municipality(code: $near) @include(if: $hasNear) {
    name
  }
  organisations: facetValues(
    field: "municipalities"
    prefix: $organisation
    query: $query
    filter: $filter
    first: 10
  ) @include(if: $hasOrganisation) {
    value
    label
    count
  }
  first: entry(slug: $first, publicOnly: true) {
    ...Compared_entry
  }
  second: entry(slug: $second, publicOnly: true) {
    ...Compared_entry
  }
  third: entry(slug: $third, publicOnly: true) {
    ...Compared_entry
  }
  fourth: entry(slug: $fourth, publicOnly: true) {
    ...Compared_entry
  }
}`, {"hash":"9279f0dba5bf354f459bdc0bbe6540043335dd02237c42db392662cc7eb5fc6f"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SynonymsBeforeDocument = new TypedDocumentString(`
    query SynonymsBefore {
  synonyms {
    version
    synonyms {
      from
      to
      bothWays
    }
  }
}
    `, {"hash":"de34a9070e4a7ac6d9481cd94e8f3357b27c7db6020ca72b34faae609e51dd92"}) as unknown as TypedDocumentString<SynonymsBeforeQuery, SynonymsBeforeQueryVariables>;
export const SaveSynonymsDocument = new TypedDocumentString(`
    mutation SaveSynonyms($input: SaveSynonymsInput!) {
  saveSynonyms(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"dab7f3ae6d23495f3ec8a613dc037deb1b2309f877bc8f7f5b4c210f439b2d71"}) as unknown as TypedDocumentString<SaveSynonymsMutation, SaveSynonymsMutationVariables>;
export const SynonymsPageDocument = new TypedDocumentString(`
    query SynonymsPage($query: String!) {
  ...Layout_query
  ...SynonymPreview
  viewer {
    hubAdministrator
  }
  synonyms {
    version
    synonyms {
      from
      to
      bothWays
    }
  }
}
    fragment Layout_query on Query {
  viewer {
    name
    newAlerts
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
fragment SynonymPreview on Query {
  queryExpansions(query: $query) {
    words
    alsoFinds
  }
}`, {"hash":"cbeff279ae41907c90e6585a1db6b6f1080826bc850cd627c452296d5f987e44"}) as unknown as TypedDocumentString<SynonymsPageQuery, SynonymsPageQueryVariables>;