import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { DateTime: 'string', Date: 'string' };

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
          Municipality: '../models.ts#MunicipalityModel',
          Peer: '../models.ts#PeerModel',
          Theme: '../models.ts#ThemeModel',
          Entry: '../models.ts#EntryModel',
          Withdrawal: '../models.ts#WithdrawalModel',
          Viewer: '../models.ts#ViewerModel',
          Membership: '../models.ts#MembershipModel',
          Project: '../models.ts#ProjectModel',
          ProjectPartner: '../models.ts#ProjectPartnerModel',
          Invitation: '../models.ts#InvitationModel',
          PartnerMatch: '../models.ts#PartnerMatchModel',
          SearchHit: '../models.ts#SearchHitModel',
          Problem: '../models.ts#ProblemModel',
          Chooser: '../models.ts#ChooserModel',
          ChooserQuestion: '../models.ts#ChooserQuestionModel',
          ChooserOption: '../models.ts#ChooserOptionModel',
          CollaborationForm: '../models.ts#CollaborationFormModel',
          FormScore: '../models.ts#FormScoreModel',
          ExcludedForm: '../models.ts#ExcludedFormModel',
          ExclusionReason: '../models.ts#ExclusionReasonModel',
          Relaxation: '../models.ts#RelaxationModel',
          LegalGround: '../models.ts#LegalGroundModel',
        },
      },
    },
    'web/src/gql/': {
      preset: 'client',
      documents: ['web/src/**/*.tsx', 'web/src/**/*.ts', '!web/src/gql/**'],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' },
      },
      config: { scalars, enumsAsTypes: true, useTypeImports: true, documentMode: 'string', strictScalars: true },
    },
  },
  ignoreNoDocuments: true,
};

// The code generator asks for a default export.
export { config as default };
