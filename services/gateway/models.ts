/** What resolvers are handed for each type of the schema: the domain's own shapes. Named in codegen.ts. */
import type { Alert, ListedSearch } from '../alerts/index.ts';
import type {
  ChooserModel as Model,
  CollaborationForm,
  ExcludedForm,
  ExclusionReason,
  FormScore,
  LegalGround,
  Option,
  Question,
  Relaxation,
} from '../chooser/index.ts';
import type { AdoptedEntry, EntryCopy, EntryPage, NeedFacts, Theme, WithdrawalNotice } from '../entries/index.ts';
import type { PartnerMatch } from '../matching/index.ts';
import type { Municipality, Peer } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';
import type { Roadmap, RoadmapProgress, RoadmapStep, StepProgress } from '../roadmap/index.ts';
import type { Invitation, Project, ProjectPartner } from '../projects/index.ts';
import type { Facet, Instead, SearchQuery, SearchResult } from '../search/index.ts';
import type { Membership, SignedIn } from '../platform/viewer.ts';

export type ProblemModel = Problem;
export type SavedSearchModel = ListedSearch;
export type AlertModel = Alert;
export type MunicipalityModel = Municipality;
export type PeerModel = Peer;
export type ViewerModel = SignedIn;
export type MembershipModel = Membership;
export type ThemeModel = Theme;
export type EntryModel = EntryCopy;
export type EntryConnectionModel = EntryPage;
export type NeedFactsModel = NeedFacts;
export type AdoptionModel = AdoptedEntry;
export type WithdrawalModel = WithdrawalNotice;
export type ChooserModel = Model;
export type ChooserQuestionModel = Question;
export type ChooserOptionModel = Option;
export type CollaborationFormModel = CollaborationForm;
export type FormScoreModel = FormScore;
export type ExcludedFormModel = ExcludedForm;
export type ExclusionReasonModel = ExclusionReason;
export type RelaxationModel = Relaxation;
export type LegalGroundModel = LegalGround;
export type PartnerMatchModel = PartnerMatch;
export type ProjectModel = Project;
export type ProjectPartnerModel = ProjectPartner;
export type InvitationModel = Invitation;
export type RoadmapModel = Pick<Roadmap, 'steps'>;
export type RoadmapStepModel = RoadmapStep;
export type RoadmapExampleModel = RoadmapStep['example'];
export type RoadmapInstrumentModel = RoadmapStep['instrument'];
export type RoadmapProgressModel = RoadmapProgress;
export type StepProgressModel = StepProgress;
/** With what was asked: some fields of an answer say it again. */
export type SearchResultModel = SearchResult & { readonly asked: SearchQuery };
export type FacetModel = Facet & { readonly asked: readonly string[] };
export type InsteadOfNothingModel = Instead;
