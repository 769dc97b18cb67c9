import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const scalars = { DateTime: 'string', Date: 'string' };

/** The id of a document: 64 hexadecimal digits, as `extensions.persistedQuery.sha256Hash` carries it. */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

// Apollo's normalised cache needs __typename everywhere; pages of the reading zone would only send it for nothing.
const typenamesInWorkingZone: typeof addTypenameSelectionDocumentTransform = {
  transform: (input) =>
    input.documents.map((file) =>
      !/\/web\/src\/.*\/work\//.test(file.location ?? '')
        ? file
        : ((addTypenameSelectionDocumentTransform.transform({ ...input, documents: [file] }) as (typeof file)[])[0] ??
          file),
    ),
};

/** Resolver types for the gateway; typed, persisted documents for the web. `npm test` fails when this would change them. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'services/gateway/generated/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        immutableTypes: true,
        inputMaybeValue: 'T | null | undefined',
        maybeValue: 'T | null',
        contextType: '../context.ts#Context',
        makeResolverTypeCallable: true,
        mapperTypeSuffix: 'Model',
        resolversNonOptionalTypename: { interfaceImplementingType: false },
        mappers: {
          SavedSearch: '../models.ts#SavedSearchModel',
          Alert: '../models.ts#AlertModel',
          Municipality: '../models.ts#MunicipalityModel',
          Peer: '../models.ts#PeerModel',
          Theme: '../models.ts#ThemeModel',
          Entry: '../models.ts#EntryModel',
          EntryConnection: '../models.ts#EntryConnectionModel',
          NeedFacts: '../models.ts#NeedFactsModel',
          Adoption: '../models.ts#AdoptionModel',
          Withdrawal: '../models.ts#WithdrawalModel',
          Problem: '../models.ts#ProblemModel',
          Viewer: '../models.ts#ViewerModel',
          Membership: '../models.ts#MembershipModel',
          Chooser: '../models.ts#ChooserModel',
          ChooserQuestion: '../models.ts#ChooserQuestionModel',
          ChooserOption: '../models.ts#ChooserOptionModel',
          CollaborationForm: '../models.ts#CollaborationFormModel',
          FormScore: '../models.ts#FormScoreModel',
          ExcludedForm: '../models.ts#ExcludedFormModel',
          ExclusionReason: '../models.ts#ExclusionReasonModel',
          Relaxation: '../models.ts#RelaxationModel',
          LegalGround: '../models.ts#LegalGroundModel',
          PartnerMatch: '../models.ts#PartnerMatchModel',
          Project: '../models.ts#ProjectModel',
          ProjectPartner: '../models.ts#ProjectPartnerModel',
          Invitation: '../models.ts#InvitationModel',
          Roadmap: '../models.ts#RoadmapModel',
          RoadmapStep: '../models.ts#RoadmapStepModel',
          RoadmapExample: '../models.ts#RoadmapExampleModel',
          RoadmapInstrument: '../models.ts#RoadmapInstrumentModel',
          RoadmapProgress: '../models.ts#RoadmapProgressModel',
          StepProgress: '../models.ts#StepProgressModel',
          SearchResult: '../models.ts#SearchResultModel',
          Facet: '../models.ts#FacetModel',
          InsteadOfNothing: '../models.ts#InsteadOfNothingModel',
        },
      },
    },
    'web/src/gql/': {
      preset: 'client',
      documents: ['web/src/**/*.tsx', 'web/src/**/*.ts', '!web/src/gql/**'],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashAlgorithm: sha256, mode: 'embedHashInDocument' },
      },
      documentTransforms: [typenamesInWorkingZone],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, documentMode: 'string', strictScalars: true },
    },
  },
  ignoreNoDocuments: true,
};

// The code generator asks for a default export.
export { config as default };
