import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SavedSearchModel as SavedSearchModelModel, AlertModel as AlertModelModel, MunicipalityModel as MunicipalityModelModel, PeerModel as PeerModelModel, ThemeModel as ThemeModelModel, EntryModel as EntryModelModel, EntryConnectionModel as EntryConnectionModelModel, NeedFactsModel as NeedFactsModelModel, AdoptionModel as AdoptionModelModel, WithdrawalModel as WithdrawalModelModel, ProblemModel as ProblemModelModel, ViewerModel as ViewerModelModel, MembershipModel as MembershipModelModel, ChooserModel as ChooserModelModel, ChooserQuestionModel as ChooserQuestionModelModel, ChooserOptionModel as ChooserOptionModelModel, CollaborationFormModel as CollaborationFormModelModel, FormScoreModel as FormScoreModelModel, ExcludedFormModel as ExcludedFormModelModel, ExclusionReasonModel as ExclusionReasonModelModel, RelaxationModel as RelaxationModelModel, LegalGroundModel as LegalGroundModelModel, PartnerMatchModel as PartnerMatchModelModel, ProjectModel as ProjectModelModel, ProjectPartnerModel as ProjectPartnerModelModel, InvitationModel as InvitationModelModel, RoadmapModel as RoadmapModelModel, RoadmapStepModel as RoadmapStepModelModel, RoadmapExampleModel as RoadmapExampleModelModel, RoadmapInstrumentModel as RoadmapInstrumentModelModel, RoadmapProgressModel as RoadmapProgressModelModel, StepProgressModel as StepProgressModelModel, SearchResultModel as SearchResultModelModel, FacetModel as FacetModelModel, InsteadOfNothingModel as InsteadOfNothingModelModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without a time: 2026-11-24. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601: 2026-11-24T13:03:00.000Z. */
  DateTime: { input: string; output: string; }
};

export type AdoptEntryInput = {
  readonly entry: Scalars['ID']['input'];
  /** Code of the municipality that uses it. */
  readonly municipality: Scalars['ID']['input'];
  /** At most 400 characters; public. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly status: ReuseStatus;
};

/** A municipality tells that it uses, tried or stopped using an entry of another one. */
export type Adoption = {
  readonly __typename?: 'Adoption';
  readonly entry: Entry;
  /** Placed as an example; not told by the municipality itself. */
  readonly illustrative: Scalars['Boolean']['output'];
  readonly municipality: Municipality;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** From when this status holds. */
  readonly since: Scalars['DateTime']['output'];
  readonly status: ReuseStatus;
};

/** An entry that was first published after a saved search was saved, and matches it. One per entry, however many searches find it. */
export type Alert = {
  readonly __typename?: 'Alert';
  readonly entry: Entry;
  readonly foundAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly read: Scalars['Boolean']['output'];
  /** The viewer's searches that found it. */
  readonly savedSearches: ReadonlyArray<SavedSearch>;
};

/** How often there is mail about what is new. */
export type AlertPeriod =
  | 'DAILY'
  | 'NONE'
  | 'WEEKLY';

/** A record of the public Dutch algorithm register. Null means: the record does not say. */
export type AlgorithmRecord = {
  readonly __typename?: 'AlgorithmRecord';
  readonly goal?: Maybe<Scalars['String']['output']>;
  readonly humanIntervention?: Maybe<Scalars['String']['output']>;
  readonly impactAssessment?: Maybe<Scalars['String']['output']>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly method?: Maybe<Scalars['String']['output']>;
  readonly proportionality?: Maybe<Scalars['String']['output']>;
  readonly provider?: Maybe<Scalars['String']['output']>;
  readonly publicationCategory?: Maybe<Scalars['String']['output']>;
  readonly registerId?: Maybe<Scalars['String']['output']>;
  /** The record in the national register. */
  readonly registerUrl?: Maybe<Scalars['String']['output']>;
  /** Day of registration. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  readonly risks?: Maybe<Scalars['String']['output']>;
  readonly sourceData?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<AlgorithmStatus>;
};

export type AlgorithmRecordInput = {
  readonly goal?: InputMaybe<Scalars['String']['input']>;
  readonly humanIntervention?: InputMaybe<Scalars['String']['input']>;
  readonly impactAssessment?: InputMaybe<Scalars['String']['input']>;
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  readonly method?: InputMaybe<Scalars['String']['input']>;
  readonly proportionality?: InputMaybe<Scalars['String']['input']>;
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  readonly publicationCategory?: InputMaybe<Scalars['String']['input']>;
  readonly registerUrl?: InputMaybe<Scalars['String']['input']>;
  readonly risks?: InputMaybe<Scalars['String']['input']>;
  readonly sourceData?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<AlgorithmStatus>;
};

export type AlgorithmStatus =
  | 'IN_DEVELOPMENT'
  | 'IN_USE'
  | 'OUT_OF_USE';

export type AnswerInvitationInput = {
  readonly accept: Scalars['Boolean']['input'];
  readonly invitation: Scalars['ID']['input'];
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerInvitationPayload = {
  readonly __typename?: 'AnswerInvitationPayload';
  readonly invitation?: Maybe<Invitation>;
  readonly problems: ReadonlyArray<Problem>;
};

/** An open need with what another municipality published that answers it. */
export type AnsweredNeed = {
  readonly __typename?: 'AnsweredNeed';
  /** Best first, at most three. */
  readonly entries: ReadonlyArray<Entry>;
  readonly need: Entry;
};

/** A named area: province (PV30), COROP area or safety region (VR24). */
export type Area = {
  readonly __typename?: 'Area';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type ChangePasswordInput = {
  /** May stay empty when the account has no password yet. */
  readonly currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** At least 15 characters. */
  readonly newPassword: Scalars['String']['input'];
};

export type ChangePasswordPayload = {
  readonly __typename?: 'ChangePasswordPayload';
  readonly changed: Scalars['Boolean']['output'];
  readonly problems: ReadonlyArray<Problem>;
};

export type ChangeSavedSearchInput = {
  readonly alert?: InputMaybe<AlertPeriod>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The chooser of collaboration forms (kieshulp). Gives a first direction, never legal advice. */
export type Chooser = {
  readonly __typename?: 'Chooser';
  readonly forms: ReadonlyArray<CollaborationForm>;
  readonly questions: ReadonlyArray<ChooserQuestion>;
  /** Version of the model. */
  readonly version: Scalars['String']['output'];
};

export type ChooserAnswer = {
  readonly __typename?: 'ChooserAnswer';
  readonly optionId: Scalars['ID']['output'];
  readonly questionId: Scalars['ID']['output'];
};

export type ChooserAnswerInput = {
  readonly optionId: Scalars['ID']['input'];
  readonly questionId: Scalars['ID']['input'];
};

export type ChooserOption = {
  readonly __typename?: 'ChooserOption';
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type ChooserQuestion = {
  readonly __typename?: 'ChooserQuestion';
  /** Why we ask this. */
  readonly explanation: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Short name for tables. */
  readonly label: Scalars['String']['output'];
  readonly options: ReadonlyArray<ChooserOption>;
  readonly text: Scalars['String']['output'];
  readonly weight: Scalars['Int']['output'];
};

/** A claim with how well it is supported. */
export type Claim = {
  readonly __typename?: 'Claim';
  readonly evidence: Evidence;
  readonly source?: Maybe<Source>;
  readonly text: Scalars['String']['output'];
};

export type ClaimInput = {
  readonly evidence: Evidence;
  readonly sourceText?: InputMaybe<Scalars['String']['input']>;
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

/** A legal form of working together, from light to heavy. */
export type CollaborationForm = {
  readonly __typename?: 'CollaborationForm';
  readonly chooseWhen: Scalars['String']['output'];
  /** IKU, COP, LOI, COV, INK, COD, INN, CEN, RZM, GOR, BVO, OL, STI, CUA, VER, BV, EGT. */
  readonly code: Scalars['ID']['output'];
  readonly decidedBy: Scalars['String']['output'];
  readonly democraticControl: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  /** 0 informal … 10 heaviest. */
  readonly heaviness: Scalars['Float']['output'];
  readonly law: ReadonlyArray<LegalGround>;
  readonly leaving: Scalars['String']['output'];
  readonly legalPersonality: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly notWhen: Scalars['String']['output'];
  readonly setUpTime: Scalars['String']['output'];
  readonly yearlyCost: Scalars['String']['output'];
};

/** A functional contact. The e-mail address is never public. */
export type Contact = {
  readonly __typename?: 'Contact';
  readonly name: Scalars['String']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
};

export type ContactInput = {
  readonly name: Scalars['String']['input'];
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type Contribution = {
  readonly __typename?: 'Contribution';
  readonly optionId: Scalars['ID']['output'];
  readonly points: Scalars['Float']['output'];
  readonly questionId: Scalars['ID']['output'];
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
  readonly algorithm?: InputMaybe<AlgorithmRecordInput>;
  readonly claims?: InputMaybe<ReadonlyArray<ClaimInput>>;
  readonly contact?: InputMaybe<ContactInput>;
  readonly facts?: InputMaybe<EntryFactsInput>;
  readonly kind: EntryKind;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  readonly links?: InputMaybe<ReadonlyArray<LinkInput>>;
  /** Code of the publisher: GM0758. */
  readonly municipality: Scalars['ID']['input'];
  readonly need?: InputMaybe<NeedFactsInput>;
  readonly phase?: InputMaybe<Phase>;
  readonly steps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly story?: InputMaybe<StoryInput>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly title: Scalars['String']['input'];
};

/**
 * One published or unpublished piece of work. Everyone else sees the public version; editors of its municipality see the
 * working copy where there is one (state DRAFT or IN_REVIEW while publishedVersion is not null).
 */
export type Entry = Node & {
  readonly __typename?: 'Entry';
  /** Only for an ALGORITHM. */
  readonly algorithm?: Maybe<AlgorithmRecord>;
  readonly claims: ReadonlyArray<Claim>;
  readonly contact: Contact;
  readonly facts: EntryFacts;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntryKind;
  /** nl, en or fy. */
  readonly language: Scalars['String']['output'];
  /** SPDX id, such as CC-BY-4.0. */
  readonly licence: Scalars['String']['output'];
  readonly links: ReadonlyArray<Link>;
  /** Municipalities for which the viewer may tell that they use it. */
  readonly mayAdoptFor: ReadonlyArray<Municipality>;
  /** True when the viewer may change it. */
  readonly mayEdit: Scalars['Boolean']['output'];
  /** True when the viewer may publish and withdraw it. */
  readonly mayPublish: Scalars['Boolean']['output'];
  /** Only for a NEED. */
  readonly need?: Maybe<NeedFacts>;
  /** Other public entries on one of the same steps, newest first (default 3, at most 20). */
  readonly onSameSteps: ReadonlyArray<Entry>;
  readonly owner: Publisher;
  readonly phase?: Maybe<Phase>;
  /** Only for a PROJECT that was started here, with its room. */
  readonly project?: Maybe<Project>;
  readonly provenance?: Maybe<Provenance>;
  /** Of the first publication; null while it was never public. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version that is public now; null while none is. */
  readonly publishedVersion?: Maybe<Scalars['Int']['output']>;
  /** What a reviewer asked for when it came back; null for everyone but the people of its municipality. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Which municipalities use it; of an entry that is not public nobody is told. */
  readonly reuse: Reuse;
  /** Public entries most like this one (default 3, at most 20). */
  readonly similar: ReadonlyArray<Entry>;
  readonly slug: Scalars['String']['output'];
  readonly state: EntryState;
  /** Steps 1 to 10 of the road to responsible AI. */
  readonly steps: ReadonlyArray<Scalars['Int']['output']>;
  /** Markdown as it was written. */
  readonly story: Story;
  /** The same as safe HTML; null where nothing was written. */
  readonly storyHtml: Story;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly themes: ReadonlyArray<Theme>;
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Address of its page, a path: /voorbeeld/slug. */
  readonly url: Scalars['String']['output'];
  /** Of the copy that you see; give it back with each change. */
  readonly version: Scalars['Int']['output'];
  /** Versions that were public, newest first. */
  readonly versions: ReadonlyArray<EntryVersion>;
};


/**
 * One published or unpublished piece of work. Everyone else sees the public version; editors of its municipality see the
 * working copy where there is one (state DRAFT or IN_REVIEW while publishedVersion is not null).
 */
export type EntryOnSameStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One published or unpublished piece of work. Everyone else sees the public version; editors of its municipality see the
 * working copy where there is one (state DRAFT or IN_REVIEW while publishedVersion is not null).
 */
export type EntrySimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EntryConnection = {
  readonly __typename?: 'EntryConnection';
  readonly edges: ReadonlyArray<EntryEdge>;
  readonly nodes: ReadonlyArray<Entry>;
  readonly pageInfo: PageInfo;
  /** Counted up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EntryCounts = {
  readonly __typename?: 'EntryCounts';
  readonly kinds: ReadonlyArray<KindCount>;
  /** Their codes, for the map. */
  readonly publisherCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Municipalities with at least one public entry. */
  readonly publishers: Scalars['Int']['output'];
  readonly steps: ReadonlyArray<StepCount>;
};

export type EntryEdge = {
  readonly __typename?: 'EntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entry;
};

/** The facts box. Null means: not known. */
export type EntryFacts = {
  readonly __typename?: 'EntryFacts';
  /** Euro, once. */
  readonly costOnce?: Maybe<Scalars['Int']['output']>;
  /** Euro a year. */
  readonly costYearly?: Maybe<Scalars['Int']['output']>;
  readonly durationMonths?: Maybe<Scalars['Int']['output']>;
  /** Own staff, hours in all. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** Inhabitants of the municipality at the time. */
  readonly inhabitantsAtTheTime?: Maybe<Scalars['Int']['output']>;
  readonly supplier?: Maybe<Scalars['String']['output']>;
};

export type EntryFactsInput = {
  readonly costOnce?: InputMaybe<Scalars['Int']['input']>;
  readonly costYearly?: InputMaybe<Scalars['Int']['input']>;
  readonly durationMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  readonly inhabitantsAtTheTime?: InputMaybe<Scalars['Int']['input']>;
  readonly supplier?: InputMaybe<Scalars['String']['input']>;
};

/** Within one list a value is enough (or); all lists that are given must match (and). */
export type EntryFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<EntryKind>>;
  readonly licences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly municipalities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** Anything but PUBLISHED only gives entries of one's own municipalities. */
  readonly states?: InputMaybe<ReadonlyArray<EntryState>>;
  readonly steps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type EntryKind =
  | 'ALGORITHM'
  | 'CASE_STUDY'
  | 'NEED'
  | 'PROJECT'
  | 'TOOL';

export type EntryOrder =
  | 'NEWEST'
  | 'TITLE'
  | 'UPDATED';

export type EntryPayload = {
  readonly __typename?: 'EntryPayload';
  /** After CHANGED_MEANWHILE this is the stored one, with its version. */
  readonly entry?: Maybe<Entry>;
  readonly problems: ReadonlyArray<Problem>;
};

export type EntryState =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type EntryVersion = {
  readonly __typename?: 'EntryVersion';
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
  /** Address of this version, a path ending in ?versie=N. */
  readonly url: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type EntryVersionInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Evidence =
  | 'CHECKED'
  | 'OWN_MEASUREMENT'
  /** Reported, not confirmed. */
  | 'UNCONFIRMED';

export type ExcludedForm = {
  readonly __typename?: 'ExcludedForm';
  readonly form: CollaborationForm;
  readonly reasons: ReadonlyArray<ExclusionReason>;
};

export type ExclusionReason = {
  readonly __typename?: 'ExclusionReason';
  /** Null where the ground is practical. */
  readonly law?: Maybe<LegalGround>;
  readonly optionId: Scalars['ID']['output'];
  readonly questionId: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

/** Counts ignore the selection within the facet itself. What is selected is always there, if need be with count 0. */
export type Facet = {
  readonly __typename?: 'Facet';
  /**
   * Named as in SearchFilter: kinds, themes, steps, municipalities, provinces, corops, sizeClasses, phases, licences,
   * costBands.
   */
  readonly field: Scalars['String']['output'];
  /** The most frequent ones, at most `most` (default all); what is selected is always among them. */
  readonly values: ReadonlyArray<FacetValue>;
};


/** Counts ignore the selection within the facet itself. What is selected is always there, if need be with count 0. */
export type FacetValuesArgs = {
  most?: InputMaybe<Scalars['Int']['input']>;
};

export type FacetValue = {
  readonly __typename?: 'FacetValue';
  readonly count: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type FormRecommendation = {
  readonly __typename?: 'FormRecommendation';
  readonly excluded: ReadonlyArray<ExcludedForm>;
  /** Best first. */
  readonly forms: ReadonlyArray<FormScore>;
  readonly problems: ReadonlyArray<Problem>;
  /** Only when no form is left: the smallest sets of answers to reconsider. */
  readonly relaxations: ReadonlyArray<Relaxation>;
};

export type FormScore = {
  readonly __typename?: 'FormScore';
  readonly contributions: ReadonlyArray<Contribution>;
  /** Within 5 points of the first. */
  readonly equalCandidate: Scalars['Boolean']['output'];
  readonly form: CollaborationForm;
  /** Points that the weight of the form itself takes off. */
  readonly heavinessPoints: Scalars['Float']['output'];
  /** True when it is lighter than the first. */
  readonly lighter: Scalars['Boolean']['output'];
  /** 0 to 100, unrounded. */
  readonly score: Scalars['Float']['output'];
};

export type HighlightRange = {
  readonly __typename?: 'HighlightRange';
  readonly end: Scalars['Int']['output'];
  readonly start: Scalars['Int']['output'];
};

/** Text with the places that matched, as UTF-16 offsets. Never HTML. */
export type HighlightedText = {
  readonly __typename?: 'HighlightedText';
  readonly ranges: ReadonlyArray<HighlightRange>;
  readonly text: Scalars['String']['output'];
};

export type HitHighlights = {
  readonly __typename?: 'HitHighlights';
  readonly summary?: Maybe<HighlightedText>;
  readonly title?: Maybe<HighlightedText>;
};

export type InsteadOfNothing = {
  readonly __typename?: 'InsteadOfNothing';
  readonly entries: ReadonlyArray<Entry>;
  /** The theme chosen, or the one that the words come nearest to; null when there is none: then what is new at all. */
  readonly theme?: Maybe<Theme>;
};

export type Invitation = Node & {
  readonly __typename?: 'Invitation';
  /** What the invited municipality answered. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The municipality that invites. */
  readonly from: Municipality;
  readonly id: Scalars['ID']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly municipality: Municipality;
  readonly project: Entry;
  readonly sentAt: Scalars['DateTime']['output'];
  readonly state: InvitationState;
};

export type InvitationState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OPEN';

export type InviteToProjectInput = {
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly municipalities: ReadonlyArray<Scalars['ID']['input']>;
  readonly project: Scalars['ID']['input'];
};

export type InviteToProjectPayload = {
  readonly __typename?: 'InviteToProjectPayload';
  readonly invitations: ReadonlyArray<Invitation>;
  readonly problems: ReadonlyArray<Problem>;
};

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: EntryKind;
};

export type LegalConfidence =
  /** Read in a source. */
  | 'CHECKED'
  /** General knowledge; to be verified before use. */
  | 'TO_BE_VERIFIED';

/** A rule of law with how sure we are of it. */
export type LegalGround = {
  readonly __typename?: 'LegalGround';
  readonly article: Scalars['String']['output'];
  readonly checkedOn: Scalars['Date']['output'];
  readonly confidence: LegalConfidence;
  readonly source: Source;
};

export type Link = {
  readonly __typename?: 'Link';
  readonly title: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type LinkInput = {
  readonly title: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
};

export type Location = {
  readonly __typename?: 'Location';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type MarkAlertsReadInput = {
  /** These alerts. Without either of the two: all. */
  readonly alerts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All that this saved search found. */
  readonly savedSearch?: InputMaybe<Scalars['ID']['input']>;
};

export type MarkAlertsReadPayload = {
  readonly __typename?: 'MarkAlertsReadPayload';
  /** What is left to read; counts to 100. */
  readonly newAlerts: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<Problem>;
};

export type MatchPartnersInput = {
  /** Default 10, at most 50. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly kind?: InputMaybe<NeedKind>;
  /** Who looks for partners. */
  readonly municipality: Scalars['ID']['input'];
  readonly region?: InputMaybe<RegionWeight>;
  /** What it is about, in own words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type Membership = {
  readonly __typename?: 'Membership';
  readonly municipality: Municipality;
  readonly role: Role;
};

export type Municipality = Node & Publisher & {
  readonly __typename?: 'Municipality';
  /** Addresses per km² in the surroundings (CBS). */
  readonly addressDensity: Scalars['Int']['output'];
  /** Its public entries that others use, tried or stopped using, the latest first (default 12, at most 100). */
  readonly adoptedByOthers: ReadonlyArray<Adoption>;
  /** Public entries of others that it uses, tried or stopped using, the latest first (default 12, at most 100). */
  readonly adoptions: ReadonlyArray<Adoption>;
  readonly code: Scalars['ID']['output'];
  readonly corop: Area;
  /** Public entries, newest first. */
  readonly entries: EntryConnection;
  readonly id: Scalars['ID']['output'];
  /** Inhabitants on 1 January 2024 (CBS). */
  readonly inhabitants: Scalars['Int']['output'];
  readonly landAreaKm2: Scalars['Float']['output'];
  /** How alike another one is, with the reasons; null for an unknown code and for itself. */
  readonly likeness?: Maybe<Peer>;
  /** Population-weighted centre, WGS84. */
  readonly location: Location;
  readonly name: Scalars['String']['output'];
  /** Its open needs that something of another municipality answers. */
  readonly needsAnsweredBy: ReadonlyArray<AnsweredNeed>;
  /** Municipalities that share a border over land or water. */
  readonly neighbours: ReadonlyArray<Municipality>;
  /** Name as CBS writes it, with its suffix where there is one: Rijswijk (ZH.). */
  readonly officialName: Scalars['String']['output'];
  /** Municipalities that are most like this one, each with its reasons (default 5, at most 20). */
  readonly peers: ReadonlyArray<Peer>;
  /** Public joint projects in which it takes part. */
  readonly projects: EntryConnection;
  /** Public projects in which another municipality takes part too. */
  readonly projectsWith: ReadonlyArray<Entry>;
  readonly province: Area;
  readonly safetyRegion: Area;
  readonly sizeClass: SizeClass;
  /** Where these figures come from. */
  readonly sources: ReadonlyArray<Source>;
  readonly successor?: Maybe<Municipality>;
  /** 1 very strongly urban … 5 not urban (CBS, by address density). */
  readonly urbanityClass: Scalars['Int']['output'];
  readonly url: Scalars['String']['output'];
  /** First day of existence where known; null when it is older than our data. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which it ceased to exist; null while it exists. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type MunicipalityAdoptedByOthersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntryKind>>;
};


export type MunicipalityLikenessArgs = {
  with: Scalars['ID']['input'];
};


export type MunicipalityNeedsAnsweredByArgs = {
  municipality: Scalars['ID']['input'];
};


export type MunicipalityPeersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityProjectsWithArgs = {
  municipality: Scalars['ID']['input'];
};

export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  readonly nodes: ReadonlyArray<Municipality>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Municipality;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Tells that a municipality uses, tried or stopped using an entry of another one; told again, it replaces. */
  readonly adoptEntry: EntryPayload;
  readonly answerInvitation: AnswerInvitationPayload;
  /** Ends all other sessions. */
  readonly changePassword: ChangePasswordPayload;
  /** What is not given stays. */
  readonly changeSavedSearch: SavedSearchPayload;
  readonly createEntry: EntryPayload;
  readonly inviteToProject: InviteToProjectPayload;
  readonly markAlertsRead: MarkAlertsReadPayload;
  readonly publishEntry: EntryPayload;
  readonly removeSavedSearch: RemoveSavedSearchPayload;
  /** Sends a link by mail that signs in once, within 30 minutes. */
  readonly requestSignInLink: RequestSignInLinkPayload;
  /** Review back to draft. */
  readonly returnEntry: EntryPayload;
  readonly saveEntry: EntryPayload;
  /** Keeps a search, at most 50 each. The same question again gets the new name and period. */
  readonly saveSearch: SavedSearchPayload;
  /** Replaces the list of synonyms. Only for administrators of the hub. Searching follows within moments, and goes on meanwhile. */
  readonly saveSynonyms: SaveSynonymsPayload;
  /** Tells how far a municipality is with a step: for its editors, publishers and administrators. */
  readonly setStepProgress: StepProgressPayload;
  /** Sets the session cookie. */
  readonly signIn: SignInPayload;
  readonly signInWithLink: SignInPayload;
  /** Ends this session. */
  readonly signOut: SignOutPayload;
  readonly startProject: StartProjectPayload;
  /** Draft to review. */
  readonly submitEntry: EntryPayload;
  /** Takes that back. */
  readonly withdrawAdoption: EntryPayload;
  readonly withdrawEntry: EntryPayload;
};


export type MutationAdoptEntryArgs = {
  input: AdoptEntryInput;
};


export type MutationAnswerInvitationArgs = {
  input: AnswerInvitationInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeSavedSearchArgs = {
  input: ChangeSavedSearchInput;
};


export type MutationCreateEntryArgs = {
  input: CreateEntryInput;
};


export type MutationInviteToProjectArgs = {
  input: InviteToProjectInput;
};


export type MutationMarkAlertsReadArgs = {
  input: MarkAlertsReadInput;
};


export type MutationPublishEntryArgs = {
  input: EntryVersionInput;
};


export type MutationRemoveSavedSearchArgs = {
  input: RemoveSavedSearchInput;
};


export type MutationRequestSignInLinkArgs = {
  input: RequestSignInLinkInput;
};


export type MutationReturnEntryArgs = {
  input: ReturnEntryInput;
};


export type MutationSaveEntryArgs = {
  input: SaveEntryInput;
};


export type MutationSaveSearchArgs = {
  input: SaveSearchInput;
};


export type MutationSaveSynonymsArgs = {
  input: SaveSynonymsInput;
};


export type MutationSetStepProgressArgs = {
  input: SetStepProgressInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignInWithLinkArgs = {
  input: SignInWithLinkInput;
};


export type MutationStartProjectArgs = {
  input: StartProjectInput;
};


export type MutationSubmitEntryArgs = {
  input: EntryVersionInput;
};


export type MutationWithdrawAdoptionArgs = {
  input: WithdrawAdoptionInput;
};


export type MutationWithdrawEntryArgs = {
  input: WithdrawEntryInput;
};

export type NearInput = {
  /** Code of a municipality. */
  readonly code: Scalars['ID']['input'];
  /** Kilometres between centres. */
  readonly radiusKm: Scalars['Float']['input'];
};

export type NeedFacts = {
  readonly __typename?: 'NeedFacts';
  /** Hours a week that the municipality can put in itself. */
  readonly hoursPerWeek?: Maybe<Scalars['Int']['output']>;
  readonly kind: NeedKind;
  /** True while a reaction is useful. */
  readonly open: Scalars['Boolean']['output'];
  readonly region: RegionWeight;
  /** Last day on which a reaction is useful. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** 1 can wait … 3 urgent. */
  readonly urgency: Scalars['Int']['output'];
};

export type NeedFactsInput = {
  readonly hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  readonly kind: NeedKind;
  readonly region?: InputMaybe<RegionWeight>;
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  readonly urgency?: InputMaybe<Scalars['Int']['input']>;
};

export type NeedKind =
  | 'CAPACITY'
  | 'CODE'
  | 'DATA'
  | 'KNOWLEDGE'
  | 'PURCHASE';

/** Anything that can be fetched again by its id. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A municipality that fits; never a judgement of a person. */
export type PartnerMatch = {
  readonly __typename?: 'PartnerMatch';
  /** The public entries that the match rests on. */
  readonly entries: ReadonlyArray<Entry>;
  readonly municipality: Municipality;
  readonly reasons: ReadonlyArray<Reason>;
  /** 0 to 100. */
  readonly score: Scalars['Float']['output'];
};

export type PartnerMatches = {
  readonly __typename?: 'PartnerMatches';
  readonly partners: ReadonlyArray<PartnerMatch>;
  readonly problems: ReadonlyArray<Problem>;
};

/** A municipality that resembles another one, with the reasons. */
export type Peer = {
  readonly __typename?: 'Peer';
  readonly municipality: Municipality;
  readonly reasons: ReadonlyArray<Reason>;
  /** 0 to 100. */
  readonly score: Scalars['Float']['output'];
};

export type Phase =
  | 'ENDED'
  | 'IDEA'
  | 'IN_USE'
  | 'PILOT'
  | 'PREPARATION';

/** Something that a person can put right. Every mutation gives a list of these; it is empty when all went well. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Stable, for programs: NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, INVALID_INPUT, CHANGED_MEANWHILE, NOT_A_DRAFT, NOT_PUBLISHED, TOO_MANY_REQUESTS, … */
  readonly code: Scalars['String']['output'];
  /** What is the matter and what to do, in the language of the request (nl or en). */
  readonly message: Scalars['String']['output'];
  /** Where it lies; the last part is the input field to blame. Empty when no single field is. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The room of a joint project; its page is the Entry of kind PROJECT with the same id. */
export type Project = Node & {
  readonly __typename?: 'Project';
  readonly answers: ReadonlyArray<ChooserAnswer>;
  readonly entry: Entry;
  /** The form of collaboration that was chosen; null while it is open. */
  readonly form?: Maybe<CollaborationForm>;
  readonly id: Scalars['ID']['output'];
  /** Only for members of a municipality that takes part or is invited. */
  readonly invitations: ReadonlyArray<Invitation>;
  /** Who takes part: the initiator first, then those that accepted. */
  readonly partners: ReadonlyArray<ProjectPartner>;
  readonly startedAt: Scalars['DateTime']['output'];
};

export type ProjectPartner = {
  readonly __typename?: 'ProjectPartner';
  readonly initiator: Scalars['Boolean']['output'];
  readonly municipality: Municipality;
  readonly since: Scalars['DateTime']['output'];
};

/** Where the content comes from when it was not written by the municipality itself. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  readonly kind: ProvenanceKind;
  readonly text: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type ProvenanceKind =
  /** Written as an example; not checked with the municipality named. */
  | 'ILLUSTRATIVE'
  /** After a named source. */
  | 'SOURCE';

/** Who publishes: a municipality, later also a joint body. */
export type Publisher = {
  /** Code such as GM0758. */
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Address of its page, a path. */
  readonly url: Scalars['String']['output'];
};

/** How much one municipality has public. */
export type PublisherCount = {
  readonly __typename?: 'PublisherCount';
  readonly code: Scalars['ID']['output'];
  readonly entries: Scalars['Int']['output'];
  /** Needs to which a reaction is still useful. */
  readonly openCalls: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Null for a code that is none of ours. */
  readonly alertsToStop?: Maybe<ReadonlyArray<StoppableAlert>>;
  readonly chooser: Chooser;
  readonly entries: EntryConnection;
  /** By id or by slug. `version` asks for an older public version; `publicOnly` gives the public one to its editors too. */
  readonly entry?: Maybe<Entry>;
  /** How much is public, for the home page. */
  readonly entryCounts: EntryCounts;
  /**
   * Values of a facet whose label has a word that begins with `prefix`, with counts under this search without the group's
   * own choice. At most 50, most frequent first; none of an unknown facet, or of a search that has problems.
   */
  readonly facetValues: ReadonlyArray<FacetValue>;
  readonly matchPartners: PartnerMatches;
  /** Existing municipalities by name. `search` matches the beginning of any word of the name, with or without accents; `province` takes a code or a name. */
  readonly municipalities: MunicipalityConnection;
  readonly municipality?: Maybe<Municipality>;
  /** Anything by its id; null when it does not exist or is not yours to see. */
  readonly node?: Maybe<Node>;
  /** Null for a municipality that is not the viewer's own. */
  readonly progress?: Maybe<RoadmapProgress>;
  /** The provinces, by name. */
  readonly provinces: ReadonlyArray<Area>;
  /** One for each municipality that shares something, in the order of codes. */
  readonly publisherCounts: ReadonlyArray<PublisherCount>;
  /** What a query also finds by the synonyms of now. Only for administrators of the hub; empty for everybody else. */
  readonly queryExpansions: ReadonlyArray<QueryExpansion>;
  readonly recommendForms: FormRecommendation;
  readonly roadmap: Roadmap;
  /** An empty query finds everything. page from 1, pageSize ≤ 100, page × pageSize ≤ 1,000. */
  readonly search: SearchResult;
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Only for administrators of the hub; null for everybody else. */
  readonly synonyms?: Maybe<SynonymList>;
  readonly themes: ReadonlyArray<Theme>;
  /** Null when nobody is signed in. */
  readonly viewer?: Maybe<Viewer>;
  /** Null unless the entry with this slug was withdrawn. */
  readonly withdrawal?: Maybe<Withdrawal>;
};


export type QueryAlertsToStopArgs = {
  code: Scalars['String']['input'];
};


export type QueryEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntryOrder>;
};


export type QueryEntryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  publicOnly?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFacetValuesArgs = {
  field: Scalars['String']['input'];
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  query: Scalars['String']['input'];
};


export type QueryMatchPartnersArgs = {
  input: MatchPartnersInput;
};


export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sizeClass?: InputMaybe<SizeClass>;
};


export type QueryMunicipalityArgs = {
  code: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgressArgs = {
  municipality: Scalars['ID']['input'];
};


export type QueryQueryExpansionsArgs = {
  query: Scalars['String']['input'];
};


export type QueryRecommendFormsArgs = {
  answers: ReadonlyArray<ChooserAnswerInput>;
};


export type QuerySearchArgs = {
  filter?: InputMaybe<SearchFilter>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  sort?: InputMaybe<SearchSort>;
};


export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};


export type QueryWithdrawalArgs = {
  slug: Scalars['String']['input'];
};

/** Words of a query, and what they also find. */
export type QueryExpansion = {
  readonly __typename?: 'QueryExpansion';
  readonly alsoFinds: ReadonlyArray<Scalars['String']['output']>;
  readonly words: Scalars['String']['output'];
};

/** One part of a score, in words and points. */
export type Reason = {
  readonly __typename?: 'Reason';
  readonly points: Scalars['Float']['output'];
  readonly term: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type RegionWeight =
  | 'MUST'
  | 'NO'
  | 'SOME';

export type Relaxation = {
  readonly __typename?: 'Relaxation';
  readonly change: ReadonlyArray<ChooserAnswer>;
  readonly unlocks: ReadonlyArray<CollaborationForm>;
};

export type RemoveSavedSearchInput = {
  readonly id: Scalars['ID']['input'];
};

export type RemoveSavedSearchPayload = {
  readonly __typename?: 'RemoveSavedSearchPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly removed: Scalars['Boolean']['output'];
};

export type RequestSignInLinkInput = {
  readonly email: Scalars['String']['input'];
};

export type RequestSignInLinkPayload = {
  readonly __typename?: 'RequestSignInLinkPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** The same for a known and an unknown address. */
  readonly sent: Scalars['Boolean']['output'];
};

export type ReturnEntryInput = {
  readonly id: Scalars['ID']['input'];
  /** What must still be done. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type Reuse = {
  readonly __typename?: 'Reuse';
  /** Who uses it first, then who tried it, then who stopped; within these the latest first. */
  readonly adopters: ReadonlyArray<Adoption>;
  /** Municipalities that use it now. */
  readonly count: Scalars['Int']['output'];
};

export type ReuseStatus =
  | 'IN_USE'
  | 'STOPPED'
  | 'TRIED';

/** The ten steps to responsible use of AI. */
export type Roadmap = {
  readonly __typename?: 'Roadmap';
  /** Null when there is no such step. */
  readonly step?: Maybe<RoadmapStep>;
  /** In order. */
  readonly steps: ReadonlyArray<RoadmapStep>;
};


/** The ten steps to responsible use of AI. */
export type RoadmapStepArgs = {
  number: Scalars['Int']['input'];
};

export type RoadmapExample = {
  readonly __typename?: 'RoadmapExample';
  /** Null where this hub does not have it. */
  readonly entry?: Maybe<Entry>;
  readonly text: Scalars['String']['output'];
};

export type RoadmapInstrument = {
  readonly __typename?: 'RoadmapInstrument';
  /** Null where this hub does not have it. */
  readonly entry?: Maybe<Entry>;
  readonly name: Scalars['String']['output'];
};

/** How far a municipality is on the road; seen by its own people only. */
export type RoadmapProgress = {
  readonly __typename?: 'RoadmapProgress';
  /** True when the viewer may tell how far it is. */
  readonly mayEdit: Scalars['Boolean']['output'];
  readonly municipality: Municipality;
  /** All ten, in order. */
  readonly steps: ReadonlyArray<StepProgress>;
};

export type RoadmapStep = {
  readonly __typename?: 'RoadmapStep';
  /** What a colleague did. */
  readonly example: RoadmapExample;
  /** What is reached. */
  readonly goal: ReadonlyArray<Scalars['String']['output']>;
  /** What helps to take this step. */
  readonly instrument: RoadmapInstrument;
  /** 1 to 10. */
  readonly number: Scalars['Int']['output'];
  /** The question that this step answers. */
  readonly question: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type Role =
  | 'ADMINISTRATOR'
  | 'EDITOR'
  | 'PUBLISHER'
  | 'READER';

/** A field that is left out stays as it is; null empties it. */
export type SaveEntryInput = {
  readonly algorithm?: InputMaybe<AlgorithmRecordInput>;
  readonly claims?: InputMaybe<ReadonlyArray<ClaimInput>>;
  readonly contact?: InputMaybe<ContactInput>;
  readonly facts?: InputMaybe<EntryFactsInput>;
  readonly id: Scalars['ID']['input'];
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  readonly links?: InputMaybe<ReadonlyArray<LinkInput>>;
  readonly need?: InputMaybe<NeedFactsInput>;
  readonly phase?: InputMaybe<Phase>;
  readonly steps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly story?: InputMaybe<StoryInput>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you changed. */
  readonly version: Scalars['Int']['input'];
};

export type SaveSearchInput = {
  readonly alert?: InputMaybe<AlertPeriod>;
  readonly filter?: InputMaybe<SearchFilter>;
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
  readonly query: Scalars['String']['input'];
  readonly sort?: InputMaybe<SearchSort>;
};

export type SaveSynonymsInput = {
  /** The whole list: at most 1,000 pairs. */
  readonly synonyms: ReadonlyArray<SynonymInput>;
  /** Of the list that the new one was made from. */
  readonly version: Scalars['Int']['input'];
};

export type SaveSynonymsPayload = {
  readonly __typename?: 'SaveSynonymsPayload';
  /** The list that now holds; null when it was not changed. */
  readonly list?: Maybe<SynonymList>;
  readonly problems: ReadonlyArray<Problem>;
};

/** A search that the viewer keeps. Nobody else sees it. */
export type SavedSearch = {
  readonly __typename?: 'SavedSearch';
  readonly alert: AlertPeriod;
  /** What it found since it was saved, newest first. */
  readonly alerts: ReadonlyArray<Alert>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** What it found and was not read yet. */
  readonly newCount: Scalars['Int']['output'];
  /** The newest entry it found; null while it found nothing new. */
  readonly newest?: Maybe<Entry>;
  readonly savedAt: Scalars['DateTime']['output'];
  /** Path of the search page that shows it. */
  readonly url: Scalars['String']['output'];
};


/** A search that the viewer keeps. Nobody else sees it. */
export type SavedSearchAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SavedSearchPayload = {
  readonly __typename?: 'SavedSearchPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly savedSearch?: Maybe<SavedSearch>;
};

export type SearchFilter = {
  /** COROP areas: codes (groot-amsterdam) or names. */
  readonly corops?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly costBands?: InputMaybe<ReadonlyArray<CostBand>>;
  readonly kinds?: InputMaybe<ReadonlyArray<EntryKind>>;
  readonly licences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly municipalities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly near?: InputMaybe<NearInput>;
  /** Entries of municipalities that are like this one. */
  readonly peersOf?: InputMaybe<Scalars['ID']['input']>;
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** Codes (PV30) or names. */
  readonly provinces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sizeClasses?: InputMaybe<ReadonlyArray<SizeClass>>;
  readonly steps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Kilometres from the municipality in `near`. */
  readonly distanceKm?: Maybe<Scalars['Float']['output']>;
  readonly entry: Entry;
  readonly highlights: HitHighlights;
};

export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** A spelling that finds more, when this one finds little. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  readonly facets: ReadonlyArray<Facet>;
  readonly hits: ReadonlyArray<SearchHit>;
  /** When nothing was found: what is new on the nearest theme. Null when something was found. */
  readonly instead?: Maybe<InsteadOfNothing>;
  /** Set when search works in a reduced way, in words for the reader. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly total: Scalars['Int']['output'];
  readonly totalIsExact: Scalars['Boolean']['output'];
  /** Other searches that find something, when this one finds little (at most 5): each leaves out one group of choices. */
  readonly wider: ReadonlyArray<WiderSearch>;
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
  readonly municipality: Scalars['ID']['input'];
  /** At most 400 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly status: StepStatus;
  /** 1 to 10. */
  readonly step: Scalars['Int']['input'];
  /** The version that you saw. */
  readonly version: Scalars['Int']['input'];
};

export type SignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly viewer?: Maybe<Viewer>;
};

export type SignInWithLinkInput = {
  readonly token: Scalars['String']['input'];
};

export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  readonly problems: ReadonlyArray<Problem>;
};

/** By inhabitants: the classes that colleagues compare themselves in. */
export type SizeClass =
  | 'FROM_20000_TO_50000'
  | 'FROM_50000_TO_100000'
  | 'FROM_100000_TO_250000'
  | 'OVER_250000'
  | 'UNDER_20000';

/** Where a fact comes from. */
export type Source = {
  readonly __typename?: 'Source';
  readonly text: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type StartProjectInput = {
  readonly answers?: InputMaybe<ReadonlyArray<ChooserAnswerInput>>;
  /** true keeps it a draft; otherwise a publisher's project is public at once. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the collaboration form. */
  readonly form?: InputMaybe<Scalars['ID']['input']>;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Who starts it. */
  readonly municipality: Scalars['ID']['input'];
  /** Codes of the municipalities to invite at once. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly title: Scalars['String']['input'];
};

export type StartProjectPayload = {
  readonly __typename?: 'StartProjectPayload';
  readonly invitations: ReadonlyArray<Invitation>;
  readonly problems: ReadonlyArray<Problem>;
  readonly project?: Maybe<Entry>;
};

export type StepCount = {
  readonly __typename?: 'StepCount';
  readonly count: Scalars['Int']['output'];
  readonly step: Scalars['Int']['output'];
};

/** How far a municipality is with one step. */
export type StepProgress = {
  readonly __typename?: 'StepProgress';
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who told it last; null when nobody did or the account is gone. */
  readonly changedBy?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly status: StepStatus;
  /** 1 to 10. */
  readonly step: Scalars['Int']['output'];
  /** Give it back with each change; 0 when nobody told it yet. */
  readonly version: Scalars['Int']['output'];
};

export type StepProgressPayload = {
  readonly __typename?: 'StepProgressPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** After CHANGED_MEANWHILE this is the stored one, with its version. */
  readonly progress?: Maybe<StepProgress>;
};

export type StepStatus =
  | 'BUSY'
  | 'DONE'
  | 'TODO';

/** A search whose mail can be stopped with a code from a letter. */
export type StoppableAlert = {
  readonly __typename?: 'StoppableAlert';
  /** False when its mail was stopped before. */
  readonly active: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
};

export type Story = {
  readonly __typename?: 'Story';
  readonly approach?: Maybe<Scalars['String']['output']>;
  readonly background?: Maybe<Scalars['String']['output']>;
  readonly conditions?: Maybe<Scalars['String']['output']>;
  readonly lessons?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<Scalars['String']['output']>;
};

export type StoryInput = {
  readonly approach?: InputMaybe<Scalars['String']['input']>;
  readonly background?: InputMaybe<Scalars['String']['input']>;
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  readonly lessons?: InputMaybe<Scalars['String']['input']>;
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

export type Suggestion = {
  readonly __typename?: 'Suggestion';
  readonly kind: SuggestionKind;
  readonly text: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type SuggestionKind =
  | 'ENTRY'
  | 'MUNICIPALITY'
  | 'THEME';

/** Who types `from` also finds each of `to`; with `bothWays` also the other way round. */
export type Synonym = {
  readonly __typename?: 'Synonym';
  readonly bothWays: Scalars['Boolean']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: ReadonlyArray<Scalars['String']['output']>;
};

export type SynonymInput = {
  readonly bothWays: Scalars['Boolean']['input'];
  /** At most three words. */
  readonly from: Scalars['String']['input'];
  /** At most three words each. */
  readonly to: ReadonlyArray<Scalars['String']['input']>;
};

export type SynonymList = {
  readonly __typename?: 'SynonymList';
  readonly synonyms: ReadonlyArray<Synonym>;
  /** 0: the list as it is delivered with the hub. Goes up with each change; hand it back when you change the list. */
  readonly version: Scalars['Int']['output'];
};

/** What a subject is called; the 16 themes of the algorithm register and narrower ones of our own. */
export type Theme = {
  readonly __typename?: 'Theme';
  /** Kebab case: ruimte-en-infrastructuur. */
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The wider theme; null for one of the register's own. */
  readonly parent?: Maybe<Theme>;
};

/** The person who is signed in. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** What the saved searches found, newest first. */
  readonly alerts: ReadonlyArray<Alert>;
  readonly email: Scalars['String']['output'];
  readonly hubAdministrator: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Open invitations to one's own municipalities. */
  readonly invitations: ReadonlyArray<Invitation>;
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  /** How many of them were not read; counts to 100. */
  readonly newAlerts: Scalars['Int']['output'];
  /** Of the municipalities that this person works for. */
  readonly progress: ReadonlyArray<RoadmapProgress>;
  /** The last saved first. */
  readonly savedSearches: ReadonlyArray<SavedSearch>;
};


/** The person who is signed in. */
export type ViewerAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WiderSearch = {
  readonly __typename?: 'WiderSearch';
  readonly total: Scalars['Int']['output'];
  /** Group left out, named as in SearchFilter; `query` when the words are left out. */
  readonly without: Scalars['String']['output'];
};

export type WithdrawAdoptionInput = {
  readonly entry: Scalars['ID']['input'];
  readonly municipality: Scalars['ID']['input'];
};

export type WithdrawEntryInput = {
  readonly id: Scalars['ID']['input'];
  /** Shown to everyone who opens the address. */
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What remains of an entry that was taken back. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Publisher;
  readonly reason: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntryModelModel )
    | ( InvitationModelModel )
    | ( MunicipalityModelModel )
    | ( ProjectModelModel )
  ;
  Publisher: ( MunicipalityModelModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdoptEntryInput: AdoptEntryInput;
  Adoption: ResolverTypeWrapper<AdoptionModelModel>;
  Alert: ResolverTypeWrapper<AlertModelModel>;
  AlertPeriod: AlertPeriod;
  AlgorithmRecord: ResolverTypeWrapper<AlgorithmRecord>;
  AlgorithmRecordInput: AlgorithmRecordInput;
  AlgorithmStatus: AlgorithmStatus;
  AnswerInvitationInput: AnswerInvitationInput;
  AnswerInvitationPayload: ResolverTypeWrapper<Omit<AnswerInvitationPayload, 'invitation' | 'problems'> & { invitation?: Maybe<ResolversTypes['Invitation']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AnsweredNeed: ResolverTypeWrapper<Omit<AnsweredNeed, 'entries' | 'need'> & { entries: ReadonlyArray<ResolversTypes['Entry']>, need: ResolversTypes['Entry'] }>;
  Area: ResolverTypeWrapper<Area>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ChangeSavedSearchInput: ChangeSavedSearchInput;
  Chooser: ResolverTypeWrapper<ChooserModelModel>;
  ChooserAnswer: ResolverTypeWrapper<ChooserAnswer>;
  ChooserAnswerInput: ChooserAnswerInput;
  ChooserOption: ResolverTypeWrapper<ChooserOptionModelModel>;
  ChooserQuestion: ResolverTypeWrapper<ChooserQuestionModelModel>;
  Claim: ResolverTypeWrapper<Claim>;
  ClaimInput: ClaimInput;
  CollaborationForm: ResolverTypeWrapper<CollaborationFormModelModel>;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  Contribution: ResolverTypeWrapper<Contribution>;
  CostBand: CostBand;
  CreateEntryInput: CreateEntryInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Entry: ResolverTypeWrapper<EntryModelModel>;
  EntryConnection: ResolverTypeWrapper<EntryConnectionModelModel>;
  EntryCounts: ResolverTypeWrapper<EntryCounts>;
  EntryEdge: ResolverTypeWrapper<Omit<EntryEdge, 'node'> & { node: ResolversTypes['Entry'] }>;
  EntryFacts: ResolverTypeWrapper<EntryFacts>;
  EntryFactsInput: EntryFactsInput;
  EntryFilter: EntryFilter;
  EntryKind: EntryKind;
  EntryOrder: EntryOrder;
  EntryPayload: ResolverTypeWrapper<Omit<EntryPayload, 'entry' | 'problems'> & { entry?: Maybe<ResolversTypes['Entry']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EntryState: EntryState;
  EntryVersion: ResolverTypeWrapper<EntryVersion>;
  EntryVersionInput: EntryVersionInput;
  Evidence: Evidence;
  ExcludedForm: ResolverTypeWrapper<ExcludedFormModelModel>;
  ExclusionReason: ResolverTypeWrapper<ExclusionReasonModelModel>;
  Facet: ResolverTypeWrapper<FacetModelModel>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormRecommendation: ResolverTypeWrapper<Omit<FormRecommendation, 'excluded' | 'forms' | 'problems' | 'relaxations'> & { excluded: ReadonlyArray<ResolversTypes['ExcludedForm']>, forms: ReadonlyArray<ResolversTypes['FormScore']>, problems: ReadonlyArray<ResolversTypes['Problem']>, relaxations: ReadonlyArray<ResolversTypes['Relaxation']> }>;
  FormScore: ResolverTypeWrapper<FormScoreModelModel>;
  HighlightRange: ResolverTypeWrapper<HighlightRange>;
  HighlightedText: ResolverTypeWrapper<HighlightedText>;
  HitHighlights: ResolverTypeWrapper<HitHighlights>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InsteadOfNothing: ResolverTypeWrapper<InsteadOfNothingModelModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invitation: ResolverTypeWrapper<InvitationModelModel>;
  InvitationState: InvitationState;
  InviteToProjectInput: InviteToProjectInput;
  InviteToProjectPayload: ResolverTypeWrapper<Omit<InviteToProjectPayload, 'invitations' | 'problems'> & { invitations: ReadonlyArray<ResolversTypes['Invitation']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LegalConfidence: LegalConfidence;
  LegalGround: ResolverTypeWrapper<LegalGroundModelModel>;
  Link: ResolverTypeWrapper<Link>;
  LinkInput: LinkInput;
  Location: ResolverTypeWrapper<Location>;
  MarkAlertsReadInput: MarkAlertsReadInput;
  MarkAlertsReadPayload: ResolverTypeWrapper<Omit<MarkAlertsReadPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  MatchPartnersInput: MatchPartnersInput;
  Membership: ResolverTypeWrapper<MembershipModelModel>;
  Municipality: ResolverTypeWrapper<MunicipalityModelModel>;
  MunicipalityConnection: ResolverTypeWrapper<Omit<MunicipalityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MunicipalityEdge']>, nodes: ReadonlyArray<ResolversTypes['Municipality']> }>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  NeedFacts: ResolverTypeWrapper<NeedFactsModelModel>;
  NeedFactsInput: NeedFactsInput;
  NeedKind: NeedKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerMatch: ResolverTypeWrapper<PartnerMatchModelModel>;
  PartnerMatches: ResolverTypeWrapper<Omit<PartnerMatches, 'partners' | 'problems'> & { partners: ReadonlyArray<ResolversTypes['PartnerMatch']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  Peer: ResolverTypeWrapper<PeerModelModel>;
  Phase: Phase;
  Problem: ResolverTypeWrapper<ProblemModelModel>;
  Project: ResolverTypeWrapper<ProjectModelModel>;
  ProjectPartner: ResolverTypeWrapper<ProjectPartnerModelModel>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceKind: ProvenanceKind;
  Publisher: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Publisher']>;
  PublisherCount: ResolverTypeWrapper<PublisherCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryExpansion: ResolverTypeWrapper<QueryExpansion>;
  Reason: ResolverTypeWrapper<Reason>;
  RegionWeight: RegionWeight;
  Relaxation: ResolverTypeWrapper<RelaxationModelModel>;
  RemoveSavedSearchInput: RemoveSavedSearchInput;
  RemoveSavedSearchPayload: ResolverTypeWrapper<Omit<RemoveSavedSearchPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RequestSignInLinkInput: RequestSignInLinkInput;
  RequestSignInLinkPayload: ResolverTypeWrapper<Omit<RequestSignInLinkPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ReturnEntryInput: ReturnEntryInput;
  Reuse: ResolverTypeWrapper<Omit<Reuse, 'adopters'> & { adopters: ReadonlyArray<ResolversTypes['Adoption']> }>;
  ReuseStatus: ReuseStatus;
  Roadmap: ResolverTypeWrapper<RoadmapModelModel>;
  RoadmapExample: ResolverTypeWrapper<RoadmapExampleModelModel>;
  RoadmapInstrument: ResolverTypeWrapper<RoadmapInstrumentModelModel>;
  RoadmapProgress: ResolverTypeWrapper<RoadmapProgressModelModel>;
  RoadmapStep: ResolverTypeWrapper<RoadmapStepModelModel>;
  Role: Role;
  SaveEntryInput: SaveEntryInput;
  SaveSearchInput: SaveSearchInput;
  SaveSynonymsInput: SaveSynonymsInput;
  SaveSynonymsPayload: ResolverTypeWrapper<Omit<SaveSynonymsPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SavedSearch: ResolverTypeWrapper<SavedSearchModelModel>;
  SavedSearchPayload: ResolverTypeWrapper<Omit<SavedSearchPayload, 'problems' | 'savedSearch'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  SearchFilter: SearchFilter;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entry'> & { entry: ResolversTypes['Entry'] }>;
  SearchResult: ResolverTypeWrapper<SearchResultModelModel>;
  SearchSort: SearchSort;
  SetStepProgressInput: SetStepProgressInput;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'problems' | 'viewer'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInWithLinkInput: SignInWithLinkInput;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SizeClass: SizeClass;
  Source: ResolverTypeWrapper<Source>;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: ResolverTypeWrapper<Omit<StartProjectPayload, 'invitations' | 'problems' | 'project'> & { invitations: ReadonlyArray<ResolversTypes['Invitation']>, problems: ReadonlyArray<ResolversTypes['Problem']>, project?: Maybe<ResolversTypes['Entry']> }>;
  StepCount: ResolverTypeWrapper<StepCount>;
  StepProgress: ResolverTypeWrapper<StepProgressModelModel>;
  StepProgressPayload: ResolverTypeWrapper<Omit<StepProgressPayload, 'problems' | 'progress'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, progress?: Maybe<ResolversTypes['StepProgress']> }>;
  StepStatus: StepStatus;
  StoppableAlert: ResolverTypeWrapper<StoppableAlert>;
  Story: ResolverTypeWrapper<Story>;
  StoryInput: StoryInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  SuggestionKind: SuggestionKind;
  Synonym: ResolverTypeWrapper<Synonym>;
  SynonymInput: SynonymInput;
  SynonymList: ResolverTypeWrapper<SynonymList>;
  Theme: ResolverTypeWrapper<ThemeModelModel>;
  Viewer: ResolverTypeWrapper<ViewerModelModel>;
  WiderSearch: ResolverTypeWrapper<WiderSearch>;
  WithdrawAdoptionInput: WithdrawAdoptionInput;
  WithdrawEntryInput: WithdrawEntryInput;
  Withdrawal: ResolverTypeWrapper<WithdrawalModelModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdoptEntryInput: AdoptEntryInput;
  Adoption: AdoptionModelModel;
  Alert: AlertModelModel;
  AlgorithmRecord: AlgorithmRecord;
  AlgorithmRecordInput: AlgorithmRecordInput;
  AnswerInvitationInput: AnswerInvitationInput;
  AnswerInvitationPayload: Omit<AnswerInvitationPayload, 'invitation' | 'problems'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AnsweredNeed: Omit<AnsweredNeed, 'entries' | 'need'> & { entries: ReadonlyArray<ResolversParentTypes['Entry']>, need: ResolversParentTypes['Entry'] };
  Area: Area;
  Boolean: Scalars['Boolean']['output'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ChangeSavedSearchInput: ChangeSavedSearchInput;
  Chooser: ChooserModelModel;
  ChooserAnswer: ChooserAnswer;
  ChooserAnswerInput: ChooserAnswerInput;
  ChooserOption: ChooserOptionModelModel;
  ChooserQuestion: ChooserQuestionModelModel;
  Claim: Claim;
  ClaimInput: ClaimInput;
  CollaborationForm: CollaborationFormModelModel;
  Contact: Contact;
  ContactInput: ContactInput;
  Contribution: Contribution;
  CreateEntryInput: CreateEntryInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Entry: EntryModelModel;
  EntryConnection: EntryConnectionModelModel;
  EntryCounts: EntryCounts;
  EntryEdge: Omit<EntryEdge, 'node'> & { node: ResolversParentTypes['Entry'] };
  EntryFacts: EntryFacts;
  EntryFactsInput: EntryFactsInput;
  EntryFilter: EntryFilter;
  EntryPayload: Omit<EntryPayload, 'entry' | 'problems'> & { entry?: Maybe<ResolversParentTypes['Entry']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EntryVersion: EntryVersion;
  EntryVersionInput: EntryVersionInput;
  ExcludedForm: ExcludedFormModelModel;
  ExclusionReason: ExclusionReasonModelModel;
  Facet: FacetModelModel;
  FacetValue: FacetValue;
  Float: Scalars['Float']['output'];
  FormRecommendation: Omit<FormRecommendation, 'excluded' | 'forms' | 'problems' | 'relaxations'> & { excluded: ReadonlyArray<ResolversParentTypes['ExcludedForm']>, forms: ReadonlyArray<ResolversParentTypes['FormScore']>, problems: ReadonlyArray<ResolversParentTypes['Problem']>, relaxations: ReadonlyArray<ResolversParentTypes['Relaxation']> };
  FormScore: FormScoreModelModel;
  HighlightRange: HighlightRange;
  HighlightedText: HighlightedText;
  HitHighlights: HitHighlights;
  ID: Scalars['ID']['output'];
  InsteadOfNothing: InsteadOfNothingModelModel;
  Int: Scalars['Int']['output'];
  Invitation: InvitationModelModel;
  InviteToProjectInput: InviteToProjectInput;
  InviteToProjectPayload: Omit<InviteToProjectPayload, 'invitations' | 'problems'> & { invitations: ReadonlyArray<ResolversParentTypes['Invitation']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  KindCount: KindCount;
  LegalGround: LegalGroundModelModel;
  Link: Link;
  LinkInput: LinkInput;
  Location: Location;
  MarkAlertsReadInput: MarkAlertsReadInput;
  MarkAlertsReadPayload: Omit<MarkAlertsReadPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  MatchPartnersInput: MatchPartnersInput;
  Membership: MembershipModelModel;
  Municipality: MunicipalityModelModel;
  MunicipalityConnection: Omit<MunicipalityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MunicipalityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Municipality']> };
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  NeedFacts: NeedFactsModelModel;
  NeedFactsInput: NeedFactsInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartnerMatch: PartnerMatchModelModel;
  PartnerMatches: Omit<PartnerMatches, 'partners' | 'problems'> & { partners: ReadonlyArray<ResolversParentTypes['PartnerMatch']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Peer: PeerModelModel;
  Problem: ProblemModelModel;
  Project: ProjectModelModel;
  ProjectPartner: ProjectPartnerModelModel;
  Provenance: Provenance;
  Publisher: ResolversInterfaceTypes<ResolversParentTypes>['Publisher'];
  PublisherCount: PublisherCount;
  Query: Record<PropertyKey, never>;
  QueryExpansion: QueryExpansion;
  Reason: Reason;
  Relaxation: RelaxationModelModel;
  RemoveSavedSearchInput: RemoveSavedSearchInput;
  RemoveSavedSearchPayload: Omit<RemoveSavedSearchPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RequestSignInLinkInput: RequestSignInLinkInput;
  RequestSignInLinkPayload: Omit<RequestSignInLinkPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ReturnEntryInput: ReturnEntryInput;
  Reuse: Omit<Reuse, 'adopters'> & { adopters: ReadonlyArray<ResolversParentTypes['Adoption']> };
  Roadmap: RoadmapModelModel;
  RoadmapExample: RoadmapExampleModelModel;
  RoadmapInstrument: RoadmapInstrumentModelModel;
  RoadmapProgress: RoadmapProgressModelModel;
  RoadmapStep: RoadmapStepModelModel;
  SaveEntryInput: SaveEntryInput;
  SaveSearchInput: SaveSearchInput;
  SaveSynonymsInput: SaveSynonymsInput;
  SaveSynonymsPayload: Omit<SaveSynonymsPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SavedSearch: SavedSearchModelModel;
  SavedSearchPayload: Omit<SavedSearchPayload, 'problems' | 'savedSearch'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  SearchFilter: SearchFilter;
  SearchHit: Omit<SearchHit, 'entry'> & { entry: ResolversParentTypes['Entry'] };
  SearchResult: SearchResultModelModel;
  SetStepProgressInput: SetStepProgressInput;
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'problems' | 'viewer'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInWithLinkInput: SignInWithLinkInput;
  SignOutPayload: Omit<SignOutPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Source: Source;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: Omit<StartProjectPayload, 'invitations' | 'problems' | 'project'> & { invitations: ReadonlyArray<ResolversParentTypes['Invitation']>, problems: ReadonlyArray<ResolversParentTypes['Problem']>, project?: Maybe<ResolversParentTypes['Entry']> };
  StepCount: StepCount;
  StepProgress: StepProgressModelModel;
  StepProgressPayload: Omit<StepProgressPayload, 'problems' | 'progress'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, progress?: Maybe<ResolversParentTypes['StepProgress']> };
  StoppableAlert: StoppableAlert;
  Story: Story;
  StoryInput: StoryInput;
  String: Scalars['String']['output'];
  Suggestion: Suggestion;
  Synonym: Synonym;
  SynonymInput: SynonymInput;
  SynonymList: SynonymList;
  Theme: ThemeModelModel;
  Viewer: ViewerModelModel;
  WiderSearch: WiderSearch;
  WithdrawAdoptionInput: WithdrawAdoptionInput;
  WithdrawEntryInput: WithdrawEntryInput;
  Withdrawal: WithdrawalModelModel;
};

export type AdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReuseStatus'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  savedSearches?: Resolver<ReadonlyArray<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
};

export type AlgorithmRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlgorithmRecord'] = ResolversParentTypes['AlgorithmRecord']> = {
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  humanIntervention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impactAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proportionality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicationCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  risks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AlgorithmStatus']>, ParentType, ContextType>;
};

export type AnswerInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInvitationPayload'] = ResolversParentTypes['AnswerInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AnsweredNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweredNeed'] = ResolversParentTypes['AnsweredNeed']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChooserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chooser'] = ResolversParentTypes['Chooser']> = {
  forms?: Resolver<ReadonlyArray<ResolversTypes['CollaborationForm']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['ChooserQuestion']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChooserAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooserAnswer'] = ResolversParentTypes['ChooserAnswer']> = {
  optionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChooserOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooserOption'] = ResolversParentTypes['ChooserOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChooserQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooserQuestion'] = ResolversParentTypes['ChooserQuestion']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ChooserOption']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollaborationFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationForm'] = ResolversParentTypes['CollaborationForm']> = {
  chooseWhen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  democraticControl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heaviness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  law?: Resolver<ReadonlyArray<ResolversTypes['LegalGround']>, ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalPersonality?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notWhen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setUpTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yearlyCost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  optionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  algorithm?: Resolver<Maybe<ResolversTypes['AlgorithmRecord']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['EntryFacts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  mayAdoptFor?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['NeedFacts']>, ParentType, ContextType>;
  onSameSteps?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType, RequireFields<EntryOnSameStepsArgs, 'first'>>;
  owner?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['Reuse'], ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType, RequireFields<EntrySimilarArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EntryState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  storyHtml?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['EntryVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryConnection'] = ResolversParentTypes['EntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryCounts'] = ResolversParentTypes['EntryCounts']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  publisherCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StepCount']>, ParentType, ContextType>;
};

export type EntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryEdge'] = ResolversParentTypes['EntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type EntryFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryFacts'] = ResolversParentTypes['EntryFacts']> = {
  costOnce?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  costYearly?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  durationMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inhabitantsAtTheTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPayload'] = ResolversParentTypes['EntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EntryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryVersion'] = ResolversParentTypes['EntryVersion']> = {
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcludedFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedForm'] = ResolversParentTypes['ExcludedForm']> = {
  form?: Resolver<ResolversTypes['CollaborationForm'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ExclusionReason']>, ParentType, ContextType>;
};

export type ExclusionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExclusionReason'] = ResolversParentTypes['ExclusionReason']> = {
  law?: Resolver<Maybe<ResolversTypes['LegalGround']>, ParentType, ContextType>;
  optionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, Partial<FacetValuesArgs>>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormRecommendation'] = ResolversParentTypes['FormRecommendation']> = {
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedForm']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['FormScore']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  relaxations?: Resolver<ReadonlyArray<ResolversTypes['Relaxation']>, ParentType, ContextType>;
};

export type FormScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormScore'] = ResolversParentTypes['FormScore']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  equalCandidate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CollaborationForm'], ParentType, ContextType>;
  heavinessPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lighter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HighlightRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightRange'] = ResolversParentTypes['HighlightRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightedText'] = ResolversParentTypes['HighlightedText']> = {
  ranges?: Resolver<ReadonlyArray<ResolversTypes['HighlightRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HitHighlightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitHighlights'] = ResolversParentTypes['HitHighlights']> = {
  summary?: Resolver<Maybe<ResolversTypes['HighlightedText']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['HighlightedText']>, ParentType, ContextType>;
};

export type InsteadOfNothingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsteadOfNothing'] = ResolversParentTypes['InsteadOfNothing']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteToProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToProjectPayload'] = ResolversParentTypes['InviteToProjectPayload']> = {
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
};

export type LegalGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalGround'] = ResolversParentTypes['LegalGround']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['LegalConfidence'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MarkAlertsReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAlertsReadPayload'] = ResolversParentTypes['MarkAlertsReadPayload']> = {
  newAlerts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  addressDensity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedByOthers?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType, RequireFields<MunicipalityAdoptedByOthersArgs, 'first'>>;
  adoptions?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType, RequireFields<MunicipalityAdoptionsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  corop?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<MunicipalityEntriesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inhabitants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landAreaKm2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likeness?: Resolver<Maybe<ResolversTypes['Peer']>, ParentType, ContextType, RequireFields<MunicipalityLikenessArgs, 'with'>>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsAnsweredBy?: Resolver<ReadonlyArray<ResolversTypes['AnsweredNeed']>, ParentType, ContextType, RequireFields<MunicipalityNeedsAnsweredByArgs, 'municipality'>>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peers?: Resolver<ReadonlyArray<ResolversTypes['Peer']>, ParentType, ContextType, RequireFields<MunicipalityPeersArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<MunicipalityProjectsArgs>>;
  projectsWith?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType, RequireFields<MunicipalityProjectsWithArgs, 'municipality'>>;
  province?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  safetyRegion?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sizeClass?: Resolver<ResolversTypes['SizeClass'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  urbanityClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptEntry?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationAdoptEntryArgs, 'input'>>;
  answerInvitation?: Resolver<ResolversTypes['AnswerInvitationPayload'], ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeSavedSearch?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationChangeSavedSearchArgs, 'input'>>;
  createEntry?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationCreateEntryArgs, 'input'>>;
  inviteToProject?: Resolver<ResolversTypes['InviteToProjectPayload'], ParentType, ContextType, RequireFields<MutationInviteToProjectArgs, 'input'>>;
  markAlertsRead?: Resolver<ResolversTypes['MarkAlertsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkAlertsReadArgs, 'input'>>;
  publishEntry?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationPublishEntryArgs, 'input'>>;
  removeSavedSearch?: Resolver<ResolversTypes['RemoveSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationRemoveSavedSearchArgs, 'input'>>;
  requestSignInLink?: Resolver<ResolversTypes['RequestSignInLinkPayload'], ParentType, ContextType, RequireFields<MutationRequestSignInLinkArgs, 'input'>>;
  returnEntry?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationReturnEntryArgs, 'input'>>;
  saveEntry?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationSaveEntryArgs, 'input'>>;
  saveSearch?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationSaveSearchArgs, 'input'>>;
  saveSynonyms?: Resolver<ResolversTypes['SaveSynonymsPayload'], ParentType, ContextType, RequireFields<MutationSaveSynonymsArgs, 'input'>>;
  setStepProgress?: Resolver<ResolversTypes['StepProgressPayload'], ParentType, ContextType, RequireFields<MutationSetStepProgressArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signInWithLink?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInWithLinkArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  startProject?: Resolver<ResolversTypes['StartProjectPayload'], ParentType, ContextType, RequireFields<MutationStartProjectArgs, 'input'>>;
  submitEntry?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationSubmitEntryArgs, 'input'>>;
  withdrawAdoption?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAdoptionArgs, 'input'>>;
  withdrawEntry?: Resolver<ResolversTypes['EntryPayload'], ParentType, ContextType, RequireFields<MutationWithdrawEntryArgs, 'input'>>;
};

export type NeedFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedFacts'] = ResolversParentTypes['NeedFacts']> = {
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionWeight'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Entry' | 'Invitation' | 'Municipality' | 'Project', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerMatch'] = ResolversParentTypes['PartnerMatch']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnerMatchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerMatches'] = ResolversParentTypes['PartnerMatches']> = {
  partners?: Resolver<ReadonlyArray<ResolversTypes['PartnerMatch']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PeerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Peer'] = ResolversParentTypes['Peer']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['ChooserAnswer']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['CollaborationForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ProjectPartner']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPartner'] = ResolversParentTypes['ProjectPartner']> = {
  initiator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  kind?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  __resolveType: TypeResolveFn<'Municipality', ParentType, ContextType>;
};

export type PublisherCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherCount'] = ResolversParentTypes['PublisherCount']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alertsToStop?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StoppableAlert']>>, ParentType, ContextType, RequireFields<QueryAlertsToStopArgs, 'code'>>;
  chooser?: Resolver<ResolversTypes['Chooser'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<QueryEntriesArgs>>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType, Partial<QueryEntryArgs>>;
  entryCounts?: Resolver<ResolversTypes['EntryCounts'], ParentType, ContextType>;
  facetValues?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<QueryFacetValuesArgs, 'field' | 'first' | 'prefix' | 'query'>>;
  matchPartners?: Resolver<ResolversTypes['PartnerMatches'], ParentType, ContextType, RequireFields<QueryMatchPartnersArgs, 'input'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, Partial<QueryMunicipalitiesArgs>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  progress?: Resolver<Maybe<ResolversTypes['RoadmapProgress']>, ParentType, ContextType, RequireFields<QueryProgressArgs, 'municipality'>>;
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  publisherCounts?: Resolver<ReadonlyArray<ResolversTypes['PublisherCount']>, ParentType, ContextType>;
  queryExpansions?: Resolver<ReadonlyArray<ResolversTypes['QueryExpansion']>, ParentType, ContextType, RequireFields<QueryQueryExpansionsArgs, 'query'>>;
  recommendForms?: Resolver<ResolversTypes['FormRecommendation'], ParentType, ContextType, RequireFields<QueryRecommendFormsArgs, 'answers'>>;
  roadmap?: Resolver<ResolversTypes['Roadmap'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix'>>;
  synonyms?: Resolver<Maybe<ResolversTypes['SynonymList']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType, RequireFields<QueryWithdrawalArgs, 'slug'>>;
};

export type QueryExpansionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryExpansion'] = ResolversParentTypes['QueryExpansion']> = {
  alsoFinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  change?: Resolver<ReadonlyArray<ResolversTypes['ChooserAnswer']>, ParentType, ContextType>;
  unlocks?: Resolver<ReadonlyArray<ResolversTypes['CollaborationForm']>, ParentType, ContextType>;
};

export type RemoveSavedSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSavedSearchPayload'] = ResolversParentTypes['RemoveSavedSearchPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestSignInLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSignInLinkPayload'] = ResolversParentTypes['RequestSignInLinkPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReuseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reuse'] = ResolversParentTypes['Reuse']> = {
  adopters?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadmapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap']> = {
  step?: Resolver<Maybe<ResolversTypes['RoadmapStep']>, ParentType, ContextType, RequireFields<RoadmapStepArgs, 'number'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RoadmapStep']>, ParentType, ContextType>;
};

export type RoadmapExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapExample'] = ResolversParentTypes['RoadmapExample']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoadmapInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapInstrument'] = ResolversParentTypes['RoadmapInstrument']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoadmapProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapProgress'] = ResolversParentTypes['RoadmapProgress']> = {
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StepProgress']>, ParentType, ContextType>;
};

export type RoadmapStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapStep'] = ResolversParentTypes['RoadmapStep']> = {
  example?: Resolver<ResolversTypes['RoadmapExample'], ParentType, ContextType>;
  goal?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['RoadmapInstrument'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveSynonymsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSynonymsPayload'] = ResolversParentTypes['SaveSynonymsPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['SynonymList']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  alert?: Resolver<ResolversTypes['AlertPeriod'], ParentType, ContextType>;
  alerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<SavedSearchAlertsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchPayload'] = ResolversParentTypes['SavedSearchPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  highlights?: Resolver<ResolversTypes['HitHighlights'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  instead?: Resolver<Maybe<ResolversTypes['InsteadOfNothing']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wider?: Resolver<ReadonlyArray<ResolversTypes['WiderSearch']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProjectPayload'] = ResolversParentTypes['StartProjectPayload']> = {
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
};

export type StepCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepCount'] = ResolversParentTypes['StepCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepProgress'] = ResolversParentTypes['StepProgress']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepProgressPayload'] = ResolversParentTypes['StepProgressPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['StepProgress']>, ParentType, ContextType>;
};

export type StoppableAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoppableAlert'] = ResolversParentTypes['StoppableAlert']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  approach?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SynonymResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Synonym'] = ResolversParentTypes['Synonym']> = {
  bothWays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SynonymListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynonymList'] = ResolversParentTypes['SynonymList']> = {
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['Synonym']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<ViewerAlertsArgs, 'first' | 'unread'>>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hubAdministrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newAlerts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['RoadmapProgress']>, ParentType, ContextType>;
  savedSearches?: Resolver<ReadonlyArray<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
};

export type WiderSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WiderSearch'] = ResolversParentTypes['WiderSearch']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Adoption?: AdoptionResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlgorithmRecord?: AlgorithmRecordResolvers<ContextType>;
  AnswerInvitationPayload?: AnswerInvitationPayloadResolvers<ContextType>;
  AnsweredNeed?: AnsweredNeedResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  Chooser?: ChooserResolvers<ContextType>;
  ChooserAnswer?: ChooserAnswerResolvers<ContextType>;
  ChooserOption?: ChooserOptionResolvers<ContextType>;
  ChooserQuestion?: ChooserQuestionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  CollaborationForm?: CollaborationFormResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entry?: EntryResolvers<ContextType>;
  EntryConnection?: EntryConnectionResolvers<ContextType>;
  EntryCounts?: EntryCountsResolvers<ContextType>;
  EntryEdge?: EntryEdgeResolvers<ContextType>;
  EntryFacts?: EntryFactsResolvers<ContextType>;
  EntryPayload?: EntryPayloadResolvers<ContextType>;
  EntryVersion?: EntryVersionResolvers<ContextType>;
  ExcludedForm?: ExcludedFormResolvers<ContextType>;
  ExclusionReason?: ExclusionReasonResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FormRecommendation?: FormRecommendationResolvers<ContextType>;
  FormScore?: FormScoreResolvers<ContextType>;
  HighlightRange?: HighlightRangeResolvers<ContextType>;
  HighlightedText?: HighlightedTextResolvers<ContextType>;
  HitHighlights?: HitHighlightsResolvers<ContextType>;
  InsteadOfNothing?: InsteadOfNothingResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteToProjectPayload?: InviteToProjectPayloadResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LegalGround?: LegalGroundResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MarkAlertsReadPayload?: MarkAlertsReadPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedFacts?: NeedFactsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerMatch?: PartnerMatchResolvers<ContextType>;
  PartnerMatches?: PartnerMatchesResolvers<ContextType>;
  Peer?: PeerResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectPartner?: ProjectPartnerResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  PublisherCount?: PublisherCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryExpansion?: QueryExpansionResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  RemoveSavedSearchPayload?: RemoveSavedSearchPayloadResolvers<ContextType>;
  RequestSignInLinkPayload?: RequestSignInLinkPayloadResolvers<ContextType>;
  Reuse?: ReuseResolvers<ContextType>;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapExample?: RoadmapExampleResolvers<ContextType>;
  RoadmapInstrument?: RoadmapInstrumentResolvers<ContextType>;
  RoadmapProgress?: RoadmapProgressResolvers<ContextType>;
  RoadmapStep?: RoadmapStepResolvers<ContextType>;
  SaveSynonymsPayload?: SaveSynonymsPayloadResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SavedSearchPayload?: SavedSearchPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StartProjectPayload?: StartProjectPayloadResolvers<ContextType>;
  StepCount?: StepCountResolvers<ContextType>;
  StepProgress?: StepProgressResolvers<ContextType>;
  StepProgressPayload?: StepProgressPayloadResolvers<ContextType>;
  StoppableAlert?: StoppableAlertResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Synonym?: SynonymResolvers<ContextType>;
  SynonymList?: SynonymListResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WiderSearch?: WiderSearchResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};

