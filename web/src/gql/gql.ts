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
    "\n  query PasswordPage {\n    ...Layout_query\n    viewer {\n      email\n    }\n  }\n": typeof types.PasswordPageDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInWithLink($input: SignInWithLinkInput!) {\n    signInWithLink(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SignInWithLinkDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query SignInPage {\n    ...Layout_query\n    viewer {\n      name\n      email\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.SignInPageDocument,
    "\n  query SaveSearchPage(\n    $query: String!\n    $filter: SearchFilter\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...Layout_query\n    viewer {\n      name\n    }\n    search(query: $query, filter: $filter, pageSize: 1) {\n      total\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n    likeMunicipality: municipality(code: $like) @include(if: $hasLike) {\n      name\n    }\n    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {\n      name\n    }\n  }\n": typeof types.SaveSearchPageDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveSearchDocument,
    "\n  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {\n    changeSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangeSavedSearchDocument,
    "\n  mutation RemoveSavedSearch($id: ID!) {\n    removeSavedSearch(id: $id) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RemoveSavedSearchDocument,
    "\n  mutation MarkAlertsRead($input: MarkAlertsReadInput!) {\n    markAlertsRead(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.MarkAlertsReadDocument,
    "\n  fragment SavedSearchRow_search on SavedSearch {\n    id\n    name\n    url\n    alert\n    savedAt\n    newCount\n    alerts(first: 5) {\n      id\n      read\n      entry {\n        kind\n        title\n        url\n        language\n        publishedAt\n        owner {\n          name\n        }\n      }\n    }\n  }\n": typeof types.SavedSearchRow_SearchFragmentDoc,
    "\n  query SavedSearchesPage {\n    ...Layout_query\n    viewer {\n      newAlerts\n      savedSearches {\n        id\n        ...SavedSearchRow_search\n      }\n    }\n  }\n": typeof types.SavedSearchesPageDocument,
    "\n  fragment SavedSearchesPanel_viewer on Viewer {\n    savedSearches {\n      id\n      name\n      url\n      newCount\n    }\n  }\n": typeof types.SavedSearchesPanel_ViewerFragmentDoc,
    "\n  query StopMailPage($code: String!) {\n    ...Layout_query\n    alertsToStop(code: $code) {\n      name\n      active\n    }\n  }\n": typeof types.StopMailPageDocument,
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      newAlerts\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.Layout_QueryFragmentDoc,
    "\n  query Layout {\n    ...Layout_query\n  }\n": typeof types.LayoutDocument,
    "\n  query ChooserPage($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...LivingResult\n    chooser {\n      ...ChooserQuestions\n      forms {\n        code\n        name\n        description\n        heaviness\n      }\n    }\n  }\n": typeof types.ChooserPageDocument,
    "\n  fragment Contributions on FormScore {\n    score\n    heavinessPoints\n    contributions {\n      questionId\n      optionId\n      points\n    }\n  }\n": typeof types.ContributionsFragmentDoc,
    "\n  fragment ExcludedForm on ExcludedForm {\n    form {\n      code\n      name\n    }\n    reasons {\n      questionId\n      optionId\n      text\n      law {\n        ...LegalGround\n      }\n    }\n  }\n": typeof types.ExcludedFormFragmentDoc,
    "\n  fragment FormDemands on CollaborationForm {\n    name\n    decidedBy\n    democraticControl\n    leaving\n    notWhen\n    law {\n      article\n      ...LegalGround\n    }\n  }\n": typeof types.FormDemandsFragmentDoc,
    "\n  fragment FormFacts on CollaborationForm {\n    legalPersonality\n    decidedBy\n    setUpTime\n    yearlyCost\n    leaving\n    democraticControl\n    chooseWhen\n    notWhen\n    law {\n      article\n      ...LegalGround\n    }\n  }\n": typeof types.FormFactsFragmentDoc,
    "\n  fragment FormScore on FormScore {\n    score\n    equalCandidate\n    lighter\n    ...Contributions\n    form {\n      code\n      name\n      description\n      setUpTime\n      yearlyCost\n      ...FormFacts\n    }\n  }\n": typeof types.FormScoreFragmentDoc,
    "\n  fragment LegalGround on LegalGround {\n    article\n    confidence\n    checkedOn\n    source {\n      text\n      url\n    }\n  }\n": typeof types.LegalGroundFragmentDoc,
    "\n  fragment LivingResult on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n      excluded {\n        form {\n          code\n        }\n      }\n      ...UnknownAnswers\n    }\n  }\n": typeof types.LivingResultFragmentDoc,
    "\n  query ChooserRefresh($answers: [ChooserAnswerInput!]!) {\n    ...LivingResult\n  }\n": typeof types.ChooserRefreshDocument,
    "\n  query OutcomePage($answers: [ChooserAnswerInput!]!, $match: MatchPartnersInput!, $asks: Boolean!) {\n    ...Layout_query\n    ...PartnersSection\n    chooser {\n      ...ChooserQuestions\n    }\n    recommendForms(answers: $answers) {\n      ...UnknownAnswers\n      forms {\n        equalCandidate\n        ...FormScore\n        form {\n          code\n          name\n          ...FormDemands\n        }\n      }\n      excluded {\n        ...ExcludedForm\n      }\n      relaxations {\n        change {\n          questionId\n          optionId\n        }\n        unlocks {\n          name\n        }\n      }\n    }\n    viewer {\n      memberships {\n        municipality {\n          code\n        }\n      }\n    }\n  }\n": typeof types.OutcomePageDocument,
    "\n  fragment ChooserQuestions on Chooser {\n    questions {\n      id\n      weight\n      text\n      label\n      explanation\n      options {\n        id\n        text\n      }\n    }\n  }\n": typeof types.ChooserQuestionsFragmentDoc,
    "\n  fragment UnknownAnswers on FormRecommendation {\n    problems {\n      message\n      path\n    }\n  }\n": typeof types.UnknownAnswersFragmentDoc,
    "\n  mutation SaveEntry($input: SaveEntryInput!) {\n    saveEntry(input: $input) {\n      entry {\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveEntryDocument,
    "\n  mutation SubmitEntry($input: EntryVersionInput!) {\n    submitEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SubmitEntryDocument,
    "\n  mutation PublishEntry($input: EntryVersionInput!) {\n    publishEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PublishEntryDocument,
    "\n  mutation ReturnEntry($input: ReturnEntryInput!) {\n    returnEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReturnEntryDocument,
    "\n  mutation WithdrawEntry($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawEntryDocument,
    "\n  query EditorPage($id: ID!) {\n    ...Layout_query\n    viewer {\n      id\n    }\n    themes {\n      code\n      name\n      parent {\n        code\n      }\n    }\n    entry(id: $id) {\n      id\n      kind\n      state\n      version\n      publishedVersion\n      updatedAt\n      returnReason\n      mayEdit\n      mayPublish\n      url\n      owner {\n        code\n        name\n      }\n      title\n      summary\n      themes {\n        code\n      }\n      steps\n      phase\n      language\n      licence\n      contact {\n        name\n        role\n      }\n      story {\n        background\n        approach\n        result\n        lessons\n        conditions\n      }\n      facts {\n        costOnce\n        costYearly\n        hours\n        durationMonths\n        supplier\n        inhabitantsAtTheTime\n      }\n      claims {\n        text\n        evidence\n        source {\n          text\n          url\n        }\n      }\n      links {\n        title\n        url\n      }\n      need {\n        kind\n        urgency\n        hoursPerWeek\n        until\n        region\n      }\n      algorithm {\n        status\n        goal\n        legalBasis\n        impactAssessment\n        registerUrl\n        publicationCategory\n        proportionality\n        humanIntervention\n        risks\n        sourceData\n        method\n        provider\n      }\n    }\n  }\n": typeof types.EditorPageDocument,
    "\n  query NewEntryPage {\n    ...Layout_query\n    viewer {\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.NewEntryPageDocument,
    "\n  mutation CreateEntry($input: CreateEntryInput!) {\n    createEntry(input: $input) {\n      entry {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CreateEntryDocument,
    "\n  query PreviewPage($id: ID!) {\n    ...Layout_query\n    viewer {\n      memberships {\n        municipality {\n          code\n        }\n      }\n    }\n    entry(id: $id) {\n      id\n      title\n      state\n      url\n      mayEdit\n      publishedVersion\n      owner {\n        code\n        name\n      }\n      ...EntryView_entry\n    }\n  }\n": typeof types.PreviewPageDocument,
    "\n  mutation SaveWork($input: SaveEntryInput!) {\n    saveEntry(input: $input) {\n      entry {\n        id\n        kind\n        state\n        version\n        publishedVersion\n        updatedAt\n        title\n        summary\n        themes {\n          code\n        }\n        steps\n        phase\n        language\n        licence\n        contact {\n          name\n          role\n        }\n        story {\n          background\n          approach\n          result\n          lessons\n          conditions\n        }\n        facts {\n          costOnce\n          costYearly\n          hours\n          durationMonths\n          supplier\n          inhabitantsAtTheTime\n        }\n        claims {\n          text\n          evidence\n          source {\n            text\n            url\n          }\n        }\n        links {\n          title\n          url\n        }\n        need {\n          kind\n          urgency\n          hoursPerWeek\n          until\n          region\n        }\n        algorithm {\n          status\n          goal\n          legalBasis\n          impactAssessment\n          registerUrl\n          publicationCategory\n          proportionality\n          humanIntervention\n          risks\n          sourceData\n          method\n          provider\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveWorkDocument,
    "\n  fragment AdoptionRow on Adoption {\n    status\n    since\n    note\n    illustrative\n    municipality {\n      name\n      url\n    }\n    entry {\n      title\n      url\n      language\n      owner {\n        name\n      }\n    }\n  }\n": typeof types.AdoptionRowFragmentDoc,
    "\n  fragment Claims_entry on Entry {\n    language\n    claims {\n      text\n      evidence\n      source {\n        text\n        url\n      }\n    }\n  }\n": typeof types.Claims_EntryFragmentDoc,
    "\n  fragment ContactPanel_entry on Entry {\n    language\n    contact {\n      name\n      role\n    }\n    owner {\n      name\n      url\n    }\n    provenance {\n      kind\n    }\n  }\n": typeof types.ContactPanel_EntryFragmentDoc,
    "\n  fragment EntryBody_entry on Entry {\n    kind\n    language\n    storyHtml {\n      background\n      approach\n      result\n      lessons\n      conditions\n    }\n    claims {\n      text\n    }\n    links {\n      title\n      url\n    }\n    project {\n      partners {\n        since\n      }\n    }\n    ...Claims_entry\n    ...RegisterRecord_entry\n    ...ProjectPartners_entry\n  }\n": typeof types.EntryBody_EntryFragmentDoc,
    "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n    provenance {\n      kind\n    }\n  }\n": typeof types.EntryCard_EntryFragmentDoc,
    "\n  fragment EntryFacts_entry on Entry {\n    kind\n    phase\n    licence\n    publishedAt\n    updatedAt\n    facts {\n      costOnce\n      costYearly\n      hours\n      durationMonths\n      supplier\n      inhabitantsAtTheTime\n    }\n    need {\n      kind\n      urgency\n      hoursPerWeek\n      until\n      region\n    }\n    algorithm {\n      status\n      provider\n      registeredOn\n      registerUrl\n    }\n    project {\n      startedAt\n      form {\n        name\n      }\n      partners {\n        since\n      }\n    }\n    owner {\n      ... on Municipality {\n        inhabitants\n      }\n    }\n  }\n": typeof types.EntryFacts_EntryFragmentDoc,
    "\n  fragment EntryNotices_entry on Entry {\n    kind\n    state\n    url\n    version\n    publishedVersion\n    updatedAt\n    provenance {\n      kind\n      text\n      url\n    }\n  }\n": typeof types.EntryNotices_EntryFragmentDoc,
    "\n  query EntryPage($slug: String!, $version: Int) {\n    ...Layout_query\n    entry(slug: $slug, version: $version, publicOnly: true) {\n      title\n      summary\n      url\n      version\n      publishedVersion\n      ...EntryView_entry\n      ...StructuredEntry_entry\n    }\n    own: entry(slug: $slug) {\n      id\n      state\n      publishedVersion\n      mayEdit\n    }\n    viewer {\n      name\n    }\n    withdrawal(slug: $slug) {\n      ...WithdrawnView_withdrawal\n    }\n  }\n": typeof types.EntryPageDocument,
    "\n  fragment EntryTop_entry on Entry {\n    kind\n    title\n    summary\n    language\n    version\n    steps\n    themes {\n      code\n      name\n    }\n    provenance {\n      kind\n    }\n    owner {\n      code\n      name\n      url\n      ... on Municipality {\n        province {\n          name\n        }\n        neighbours {\n          code\n        }\n      }\n    }\n    ...EntryNotices_entry\n  }\n": typeof types.EntryTop_EntryFragmentDoc,
    "\n  fragment EntryView_entry on Entry {\n    ...EntryTop_entry\n    ...EntryFacts_entry\n    ...EntryBody_entry\n    ...ContactPanel_entry\n    ...ReuseSection_entry\n    ...ShareSection_entry\n    ...VersionList_entry\n    ...SimilarEntries_entry\n  }\n": typeof types.EntryView_EntryFragmentDoc,
    "\n  fragment ProjectPartners_entry on Entry {\n    project {\n      form {\n        name\n        description\n      }\n      partners {\n        initiator\n        since\n        municipality {\n          code\n          name\n          url\n        }\n      }\n    }\n  }\n": typeof types.ProjectPartners_EntryFragmentDoc,
    "\n  fragment RegisterRecord_entry on Entry {\n    language\n    algorithm {\n      goal\n      legalBasis\n      impactAssessment\n      publicationCategory\n      proportionality\n      humanIntervention\n      risks\n      sourceData\n      method\n      registerId\n    }\n  }\n": typeof types.RegisterRecord_EntryFragmentDoc,
    "\n  fragment ReuseForm_entry on Entry {\n    id\n    mayAdoptFor {\n      code\n      name\n    }\n    reuse {\n      adopters {\n        status\n        note\n        municipality {\n          code\n        }\n      }\n    }\n  }\n": typeof types.ReuseForm_EntryFragmentDoc,
    "\n  fragment ReuseSection_entry on Entry {\n    id\n    kind\n    url\n    reuse {\n      count\n      adopters {\n        municipality {\n          code\n        }\n        ...AdoptionRow\n      }\n    }\n    mayAdoptFor {\n      code\n    }\n    ...ReuseForm_entry\n  }\n": typeof types.ReuseSection_EntryFragmentDoc,
    "\n  fragment ShareSection_entry on Entry {\n    title\n    url\n    version\n    updatedAt\n    owner {\n      name\n    }\n    provenance {\n      kind\n    }\n  }\n": typeof types.ShareSection_EntryFragmentDoc,
    "\n  fragment SimilarEntries_entry on Entry {\n    similar(first: 3) {\n      id\n      ...EntryCard_entry\n    }\n  }\n": typeof types.SimilarEntries_EntryFragmentDoc,
    "\n  fragment StructuredEntry_entry on Entry {\n    id\n    kind\n    title\n    summary\n    url\n    language\n    licence\n    version\n    publishedAt\n    updatedAt\n    themes {\n      name\n    }\n    owner {\n      name\n      url\n    }\n    provenance {\n      url\n    }\n  }\n": typeof types.StructuredEntry_EntryFragmentDoc,
    "\n  mutation AdoptEntry($input: AdoptEntryInput!) {\n    adoptEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AdoptEntryDocument,
    "\n  mutation WithdrawAdoption($input: WithdrawAdoptionInput!) {\n    withdrawAdoption(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawAdoptionDocument,
    "\n  fragment VersionList_entry on Entry {\n    version\n    publishedVersion\n    versions {\n      version\n      publishedAt\n      url\n    }\n  }\n": typeof types.VersionList_EntryFragmentDoc,
    "\n  fragment WithdrawnView_withdrawal on Withdrawal {\n    at\n    reason\n    by {\n      name\n      url\n    }\n  }\n": typeof types.WithdrawnView_WithdrawalFragmentDoc,
    "\n  fragment ChooserTeaser_query on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.ChooserTeaser_QueryFragmentDoc,
    "\n  fragment Hero_query on Query {\n    entryCounts {\n      publishers\n      publisherCodes\n    }\n  }\n": typeof types.Hero_QueryFragmentDoc,
    "\n  query Home($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...Hero_query\n    ...OpenCalls_query\n    ...ChooserTeaser_query\n    entryCounts {\n      kinds {\n        kind\n        count\n      }\n      steps {\n        step\n        count\n      }\n    }\n    newest: entries(filter: { kinds: [CASE_STUDY, TOOL, PROJECT] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment OpenCalls_query on Query {\n    calls: entries(filter: { kinds: [NEED] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        title\n        url\n        language\n        owner {\n          name\n        }\n        need {\n          kind\n          until\n        }\n        provenance {\n          kind\n        }\n      }\n    }\n  }\n": typeof types.OpenCalls_QueryFragmentDoc,
    "\n  fragment AllMunicipalities on Query {\n    PV20: municipalities(province: \"PV20\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV21: municipalities(province: \"PV21\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV22: municipalities(province: \"PV22\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV23: municipalities(province: \"PV23\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV24: municipalities(province: \"PV24\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV25: municipalities(province: \"PV25\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV26: municipalities(province: \"PV26\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV27: municipalities(province: \"PV27\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV28: municipalities(province: \"PV28\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV29: municipalities(province: \"PV29\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV30: municipalities(province: \"PV30\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV31: municipalities(province: \"PV31\", first: 100) {\n      ...MunicipalityNames\n    }\n  }\n": typeof types.AllMunicipalitiesFragmentDoc,
    "\n  fragment MunicipalityNames on MunicipalityConnection {\n    nodes {\n      code\n      name\n    }\n  }\n": typeof types.MunicipalityNamesFragmentDoc,
    "\n  fragment PartnerMatches on PartnerMatches {\n    partners {\n      score\n      municipality {\n        code\n        name\n        url\n        inhabitants\n      }\n      reasons {\n        term\n        points\n        text\n      }\n      entries {\n        id\n        title\n        url\n        kind\n      }\n    }\n    problems {\n      code\n      message\n      path\n    }\n  }\n": typeof types.PartnerMatchesFragmentDoc,
    "\n  query PartnersRefresh($match: MatchPartnersInput!) {\n    matchPartners(input: $match) {\n      ...PartnerMatches\n    }\n  }\n": typeof types.PartnersRefreshDocument,
    "\n  fragment PartnersSection on Query {\n    ...AllMunicipalities\n    themes {\n      code\n      name\n    }\n    matchPartners(input: $match) @include(if: $asks) {\n      ...PartnerMatches\n    }\n  }\n": typeof types.PartnersSectionFragmentDoc,
    "\n  fragment CompareFacts_municipality on Municipality {\n    name\n    inhabitants\n    landAreaKm2\n    addressDensity\n    urbanityClass\n    sizeClass\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    neighbours {\n      code\n    }\n    all: entries(first: 1) {\n      totalCount\n    }\n    sources {\n      text\n      url\n    }\n  }\n": typeof types.CompareFacts_MunicipalityFragmentDoc,
    "\n  fragment AnsweredNeed_need on AnsweredNeed {\n    need {\n      id\n      title\n      url\n      language\n    }\n    entries {\n      id\n      title\n      url\n      language\n    }\n  }\n": typeof types.AnsweredNeed_NeedFragmentDoc,
    "\n  fragment CompareOutcome_municipality on Municipality {\n    code\n    name\n    url\n    ...LikenessSide\n    ...CompareFacts_municipality\n    ...CompareThemes_municipality\n  }\n": typeof types.CompareOutcome_MunicipalityFragmentDoc,
    "\n  fragment CompareOutcome_peer on Peer {\n    score\n    ...LikenessPeer\n  }\n": typeof types.CompareOutcome_PeerFragmentDoc,
    "\n  query ComparePage(\n    $one: ID!\n    $other: ID!\n    $oneName: String\n    $otherName: String\n    $oneTyped: Boolean!\n    $otherTyped: Boolean!\n  ) {\n    ...Layout_query\n    ...CompareView_query\n    one: municipality(code: $one) {\n      code\n      name\n    }\n    other: municipality(code: $other) {\n      code\n      name\n    }\n    oneFound: municipalities(search: $oneName, first: 12) @include(if: $oneTyped) {\n      nodes {\n        code\n        name\n      }\n    }\n    otherFound: municipalities(search: $otherName, first: 12) @include(if: $otherTyped) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.ComparePageDocument,
    "\n  fragment CompareStart_municipality on Municipality {\n    code\n    name\n    neighbours {\n      code\n      name\n    }\n    peers(first: 8) {\n      municipality {\n        code\n        name\n      }\n    }\n  }\n": typeof types.CompareStart_MunicipalityFragmentDoc,
    "\n  fragment CompareThemes_municipality on Municipality {\n    code\n    name\n    entries(first: 100) {\n      nodes {\n        id\n        title\n        url\n        kind\n        language\n        themes {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.CompareThemes_MunicipalityFragmentDoc,
    "\n  fragment CompareView_query on Query {\n    ...AllMunicipalities\n    one: municipality(code: $one) {\n      ...CompareOutcome_municipality\n      ...CompareStart_municipality\n      likeness(with: $other) {\n        ...CompareOutcome_peer\n      }\n      needsAnsweredBy(municipality: $other) {\n        ...AnsweredNeed_need\n      }\n      projectsWith(municipality: $other) {\n        id\n        ...EntryCard_entry\n      }\n    }\n    other: municipality(code: $other) {\n      ...CompareOutcome_municipality\n      needsAnsweredBy(municipality: $one) {\n        ...AnsweredNeed_need\n      }\n    }\n  }\n": typeof types.CompareView_QueryFragmentDoc,
    "\n  fragment LikenessSide on Municipality {\n    name\n    inhabitants\n    urbanityClass\n    corop {\n      name\n    }\n    province {\n      name\n    }\n  }\n": typeof types.LikenessSideFragmentDoc,
    "\n  fragment LikenessPeer on Peer {\n    score\n    reasons {\n      term\n      points\n      text\n    }\n    municipality {\n      ...LikenessSide\n    }\n  }\n": typeof types.LikenessPeerFragmentDoc,
    "\n  fragment DirectoryProvince on MunicipalityConnection {\n    totalCount\n    nodes {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": typeof types.DirectoryProvinceFragmentDoc,
    "\n  query MunicipalitiesPage($search: String, $size: SizeClass) {\n    ...Layout_query\n    provinces {\n      code\n      name\n    }\n    publisherCounts {\n      code\n      entries\n      openCalls\n    }\n    PV20: municipalities(search: $search, sizeClass: $size, province: \"PV20\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV21: municipalities(search: $search, sizeClass: $size, province: \"PV21\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV22: municipalities(search: $search, sizeClass: $size, province: \"PV22\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV23: municipalities(search: $search, sizeClass: $size, province: \"PV23\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV24: municipalities(search: $search, sizeClass: $size, province: \"PV24\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV25: municipalities(search: $search, sizeClass: $size, province: \"PV25\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV26: municipalities(search: $search, sizeClass: $size, province: \"PV26\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV27: municipalities(search: $search, sizeClass: $size, province: \"PV27\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV28: municipalities(search: $search, sizeClass: $size, province: \"PV28\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV29: municipalities(search: $search, sizeClass: $size, province: \"PV29\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV30: municipalities(search: $search, sizeClass: $size, province: \"PV30\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV31: municipalities(search: $search, sizeClass: $size, province: \"PV31\", first: 100) {\n      ...DirectoryProvince\n    }\n  }\n": typeof types.MunicipalitiesPageDocument,
    "\n  fragment MunicipalityFacts_municipality on Municipality {\n    code\n    name\n    officialName\n    inhabitants\n    urbanityClass\n    addressDensity\n    landAreaKm2\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    sources {\n      text\n      url\n    }\n  }\n": typeof types.MunicipalityFacts_MunicipalityFragmentDoc,
    "\n  query MunicipalityPage($code: ID!) {\n    ...Layout_query\n    ...Nearby_query\n    municipality(code: $code) {\n      code\n      name\n      inhabitants\n      urbanityClass\n      province {\n        name\n      }\n      validTo\n      successor {\n        name\n        url\n      }\n      neighbours {\n        code\n      }\n      ...MunicipalityFacts_municipality\n      ...Neighbours_municipality\n      ...Peers_municipality\n      ...MunicipalityWork_municipality\n    }\n  }\n": typeof types.MunicipalityPageDocument,
    "\n  fragment MunicipalityWork_municipality on Municipality {\n    code\n    name\n    CASE_STUDY: entries(kinds: [CASE_STUDY], first: 4) {\n      ...KindList\n    }\n    TOOL: entries(kinds: [TOOL], first: 4) {\n      ...KindList\n    }\n    ALGORITHM: entries(kinds: [ALGORITHM], first: 4) {\n      ...KindList\n    }\n    needs: entries(kinds: [NEED], first: 20) {\n      nodes {\n        id\n        need {\n          open\n        }\n        ...EntryCard_entry\n      }\n    }\n    own: entries(kinds: [PROJECT], first: 12) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    projects(first: 12) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    adoptions(first: 12) {\n      entry {\n        id\n      }\n      ...AdoptionRow\n    }\n    adoptedByOthers(first: 12) {\n      entry {\n        id\n      }\n      municipality {\n        code\n      }\n      ...AdoptionRow\n    }\n  }\n": typeof types.MunicipalityWork_MunicipalityFragmentDoc,
    "\n  fragment KindList on EntryConnection {\n    totalCount\n    nodes {\n      id\n      ...EntryCard_entry\n    }\n  }\n": typeof types.KindListFragmentDoc,
    "\n  fragment Nearby_query on Query {\n    nearby: search(query: \"\", filter: { near: { code: $code, radiusKm: 40 } }, sort: DISTANCE, pageSize: 20) {\n      hits {\n        distanceKm\n        entry {\n          id\n          owner {\n            code\n          }\n          ...EntryCard_entry\n        }\n      }\n    }\n  }\n": typeof types.Nearby_QueryFragmentDoc,
    "\n  fragment Neighbours_municipality on Municipality {\n    neighbours {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": typeof types.Neighbours_MunicipalityFragmentDoc,
    "\n  fragment Peers_municipality on Municipality {\n    code\n    name\n    ...LikenessSide\n    peers(first: 5) {\n      score\n      ...LikenessPeer\n      municipality {\n        code\n        name\n        url\n        province {\n          name\n        }\n      }\n    }\n  }\n": typeof types.Peers_MunicipalityFragmentDoc,
    "\n  fragment AboutMe_viewer on Viewer {\n    ...SavedSearchesPanel_viewer\n    name\n    email\n    hubAdministrator\n    memberships {\n      role\n      municipality {\n        code\n        name\n        url\n        projects(first: 20) {\n          nodes {\n            id\n            title\n            url\n          }\n        }\n      }\n    }\n  }\n": typeof types.AboutMe_ViewerFragmentDoc,
    "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AnswerInvitationDocument,
    "\n  fragment MyInvitation on Invitation {\n    id\n    message\n    sentAt\n    expiresAt\n    from {\n      name\n    }\n    municipality {\n      code\n      name\n    }\n    project {\n      title\n      summary\n      url\n      state\n      language\n    }\n  }\n": typeof types.MyInvitationFragmentDoc,
    "\n  query MyWork {\n    ...Layout_query\n    ...WorkLists_query\n    viewer {\n      ...AboutMe_viewer\n      progress {\n        municipality {\n          code\n        }\n        ...ProgressSummary\n      }\n      name\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n      invitations {\n        id\n        ...MyInvitation\n      }\n    }\n  }\n": typeof types.MyWorkDocument,
    "\n  fragment WorkRow_entry on Entry {\n    id\n    kind\n    state\n    title\n    url\n    language\n    publishedVersion\n    updatedAt\n    returnReason\n    mayEdit\n    owner {\n      name\n    }\n  }\n": typeof types.WorkRow_EntryFragmentDoc,
    "\n  fragment WorkLists_query on Query {\n    drafts: entries(filter: { states: [DRAFT] }, orderBy: UPDATED, first: 100) {\n      totalCount\n      nodes {\n        ...WorkRow_entry\n      }\n    }\n    reviews: entries(filter: { states: [IN_REVIEW] }, orderBy: UPDATED, first: 100) {\n      totalCount\n      nodes {\n        ...WorkRow_entry\n      }\n    }\n    settled: entries(filter: { states: [PUBLISHED, WITHDRAWN] }, orderBy: UPDATED, first: 100) {\n      nodes {\n        state\n        ...WorkRow_entry\n      }\n    }\n  }\n": typeof types.WorkLists_QueryFragmentDoc,
    "\n  fragment StartProjectForm on Query {\n    themes {\n      code\n      name\n      parent {\n        code\n      }\n    }\n    ownNeeds: entries(filter: { kinds: [NEED], municipalities: [$municipality] }, orderBy: NEWEST, first: 1)\n      @include(if: $asks) {\n      nodes {\n        themes {\n          code\n        }\n      }\n    }\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.StartProjectFormFragmentDoc,
    "\n  query StartProjectPage($answers: [ChooserAnswerInput!]!, $municipality: ID!, $asks: Boolean!) {\n    ...Layout_query\n    ...StartProjectView\n    viewer {\n      name\n    }\n  }\n": typeof types.StartProjectPageDocument,
    "\n  mutation StartProject($input: StartProjectInput!) {\n    startProject(input: $input) {\n      project {\n        url\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.StartProjectDocument,
    "\n  fragment StartProjectView on Query {\n    ...AllMunicipalities\n    ...StartProjectForm\n    viewer {\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.StartProjectViewFragmentDoc,
    "\n  fragment ProgressPanel on RoadmapProgress {\n    mayEdit\n    municipality {\n      code\n      name\n    }\n    steps {\n      step\n      status\n      note\n      version\n      changedBy\n      changedAt\n    }\n  }\n": typeof types.ProgressPanelFragmentDoc,
    "\n  fragment ProgressSummary on RoadmapProgress {\n    municipality {\n      code\n      name\n    }\n    steps {\n      step\n      status\n      note\n    }\n  }\n": typeof types.ProgressSummaryFragmentDoc,
    "\n  query RoadmapPage {\n    ...Layout_query\n    entryCounts {\n      steps {\n        step\n        count\n      }\n    }\n    viewer {\n      progress {\n        municipality {\n          code\n        }\n        steps {\n          step\n          status\n        }\n        ...ProgressSummary\n      }\n    }\n  }\n": typeof types.RoadmapPageDocument,
    "\n  fragment StepGuide_step on RoadmapStep {\n    example {\n      entry {\n        title\n        url\n      }\n    }\n    instrument {\n      entry {\n        title\n        url\n      }\n    }\n  }\n": typeof types.StepGuide_StepFragmentDoc,
    "\n  query StepPage($number: Int!, $steps: [Int!]!, $near: ID!, $hasNear: Boolean!) {\n    ...Layout_query\n    ...WhatOthersDid_query\n    roadmap {\n      step(number: $number) {\n        ...StepGuide_step\n      }\n    }\n    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 12) {\n      nodes {\n        id\n        need {\n          open\n        }\n        ...EntryCard_entry\n      }\n    }\n    viewer {\n      progress {\n        municipality {\n          code\n        }\n        ...ProgressPanel\n      }\n    }\n  }\n": typeof types.StepPageDocument,
    "\n  mutation SetStepProgress($input: SetStepProgressInput!) {\n    setStepProgress(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SetStepProgressDocument,
    "\n  fragment WhatOthersDid_query on Query {\n    ...AllMunicipalities\n    newest: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    nearest: search(\n      query: \"\"\n      filter: { steps: $steps, kinds: [CASE_STUDY, TOOL, PROJECT, ALGORITHM], near: { code: $near, radiusKm: 150 } }\n      sort: DISTANCE\n      pageSize: 3\n    ) @include(if: $hasNear) {\n      hits {\n        distanceKm\n        entry {\n          id\n          ...EntryCard_entry\n        }\n      }\n    }\n    reused: search(query: \"\", filter: { steps: $steps }, sort: REUSE, pageSize: 3) {\n      hits {\n        entry {\n          id\n          reuse {\n            count\n          }\n          ...EntryCard_entry\n        }\n      }\n    }\n    place: municipality(code: $near) @include(if: $hasNear) {\n      code\n      name\n    }\n  }\n": typeof types.WhatOthersDid_QueryFragmentDoc,
    "\n  fragment ResultRow_hit on SearchHit {\n    distanceKm\n    highlights {\n      title {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n      summary {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    entry {\n      kind\n      title\n      summary\n      url\n      language\n      phase\n      updatedAt\n      provenance {\n        kind\n      }\n      owner {\n        name\n        ... on Municipality {\n          inhabitants\n        }\n      }\n      ...RowFacts_entry\n    }\n  }\n": typeof types.ResultRow_HitFragmentDoc,
    "\n  fragment RowFacts_entry on Entry {\n    kind\n    steps\n    licence\n    facts {\n      costOnce\n      costYearly\n      hours\n    }\n    need {\n      kind\n      hoursPerWeek\n      until\n    }\n    algorithm {\n      status\n      registeredOn\n    }\n    project {\n      partners {\n        since\n      }\n    }\n  }\n": typeof types.RowFacts_EntryFragmentDoc,
    "\n  fragment SearchAnswer_query on Query {\n    search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: 10) {\n      total\n      totalIsExact\n      didYouMean\n      notice\n      problems {\n        message\n      }\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n      hits {\n        ...ResultRow_hit\n      }\n    }\n    likeMunicipality: municipality(code: $like) @include(if: $hasLike) {\n      name\n    }\n    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {\n      name\n    }\n  }\n": typeof types.SearchAnswer_QueryFragmentDoc,
    "\n  query SearchRefresh(\n    $query: String!\n    $filter: SearchFilter\n    $sort: SearchSort\n    $page: Int\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...SearchAnswer_query\n  }\n": typeof types.SearchRefreshDocument,
    "\n  query SearchPage(\n    $query: String!\n    $filter: SearchFilter\n    $sort: SearchSort\n    $page: Int\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...Layout_query\n    ...SearchAnswer_query\n    viewer {\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.SearchPageDocument,
    "\n  query SynonymsBefore {\n    synonyms {\n      version\n      synonyms {\n        from\n        to\n        bothWays\n      }\n    }\n  }\n": typeof types.SynonymsBeforeDocument,
    "\n  mutation SaveSynonyms($input: SaveSynonymsInput!) {\n    saveSynonyms(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveSynonymsDocument,
    "\n  fragment SynonymPreview on Query {\n    queryExpansions(query: $query) {\n      words\n      alsoFinds\n    }\n  }\n": typeof types.SynonymPreviewFragmentDoc,
    "\n  query SynonymsPage($query: String!) {\n    ...Layout_query\n    ...SynonymPreview\n    viewer {\n      hubAdministrator\n    }\n    synonyms {\n      version\n      synonyms {\n        from\n        to\n        bothWays\n      }\n    }\n  }\n": typeof types.SynonymsPageDocument,
};
const documents: Documents = {
    "\n  query PasswordPage {\n    ...Layout_query\n    viewer {\n      email\n    }\n  }\n": types.PasswordPageDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInWithLink($input: SignInWithLinkInput!) {\n    signInWithLink(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SignInWithLinkDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RequestSignInLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  query SignInPage {\n    ...Layout_query\n    viewer {\n      name\n      email\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.SignInPageDocument,
    "\n  query SaveSearchPage(\n    $query: String!\n    $filter: SearchFilter\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...Layout_query\n    viewer {\n      name\n    }\n    search(query: $query, filter: $filter, pageSize: 1) {\n      total\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n    likeMunicipality: municipality(code: $like) @include(if: $hasLike) {\n      name\n    }\n    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {\n      name\n    }\n  }\n": types.SaveSearchPageDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveSearchDocument,
    "\n  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {\n    changeSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangeSavedSearchDocument,
    "\n  mutation RemoveSavedSearch($id: ID!) {\n    removeSavedSearch(id: $id) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RemoveSavedSearchDocument,
    "\n  mutation MarkAlertsRead($input: MarkAlertsReadInput!) {\n    markAlertsRead(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.MarkAlertsReadDocument,
    "\n  fragment SavedSearchRow_search on SavedSearch {\n    id\n    name\n    url\n    alert\n    savedAt\n    newCount\n    alerts(first: 5) {\n      id\n      read\n      entry {\n        kind\n        title\n        url\n        language\n        publishedAt\n        owner {\n          name\n        }\n      }\n    }\n  }\n": types.SavedSearchRow_SearchFragmentDoc,
    "\n  query SavedSearchesPage {\n    ...Layout_query\n    viewer {\n      newAlerts\n      savedSearches {\n        id\n        ...SavedSearchRow_search\n      }\n    }\n  }\n": types.SavedSearchesPageDocument,
    "\n  fragment SavedSearchesPanel_viewer on Viewer {\n    savedSearches {\n      id\n      name\n      url\n      newCount\n    }\n  }\n": types.SavedSearchesPanel_ViewerFragmentDoc,
    "\n  query StopMailPage($code: String!) {\n    ...Layout_query\n    alertsToStop(code: $code) {\n      name\n      active\n    }\n  }\n": types.StopMailPageDocument,
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n": types.SuggestDocument,
    "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      newAlerts\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.Layout_QueryFragmentDoc,
    "\n  query Layout {\n    ...Layout_query\n  }\n": types.LayoutDocument,
    "\n  query ChooserPage($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...LivingResult\n    chooser {\n      ...ChooserQuestions\n      forms {\n        code\n        name\n        description\n        heaviness\n      }\n    }\n  }\n": types.ChooserPageDocument,
    "\n  fragment Contributions on FormScore {\n    score\n    heavinessPoints\n    contributions {\n      questionId\n      optionId\n      points\n    }\n  }\n": types.ContributionsFragmentDoc,
    "\n  fragment ExcludedForm on ExcludedForm {\n    form {\n      code\n      name\n    }\n    reasons {\n      questionId\n      optionId\n      text\n      law {\n        ...LegalGround\n      }\n    }\n  }\n": types.ExcludedFormFragmentDoc,
    "\n  fragment FormDemands on CollaborationForm {\n    name\n    decidedBy\n    democraticControl\n    leaving\n    notWhen\n    law {\n      article\n      ...LegalGround\n    }\n  }\n": types.FormDemandsFragmentDoc,
    "\n  fragment FormFacts on CollaborationForm {\n    legalPersonality\n    decidedBy\n    setUpTime\n    yearlyCost\n    leaving\n    democraticControl\n    chooseWhen\n    notWhen\n    law {\n      article\n      ...LegalGround\n    }\n  }\n": types.FormFactsFragmentDoc,
    "\n  fragment FormScore on FormScore {\n    score\n    equalCandidate\n    lighter\n    ...Contributions\n    form {\n      code\n      name\n      description\n      setUpTime\n      yearlyCost\n      ...FormFacts\n    }\n  }\n": types.FormScoreFragmentDoc,
    "\n  fragment LegalGround on LegalGround {\n    article\n    confidence\n    checkedOn\n    source {\n      text\n      url\n    }\n  }\n": types.LegalGroundFragmentDoc,
    "\n  fragment LivingResult on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n      excluded {\n        form {\n          code\n        }\n      }\n      ...UnknownAnswers\n    }\n  }\n": types.LivingResultFragmentDoc,
    "\n  query ChooserRefresh($answers: [ChooserAnswerInput!]!) {\n    ...LivingResult\n  }\n": types.ChooserRefreshDocument,
    "\n  query OutcomePage($answers: [ChooserAnswerInput!]!, $match: MatchPartnersInput!, $asks: Boolean!) {\n    ...Layout_query\n    ...PartnersSection\n    chooser {\n      ...ChooserQuestions\n    }\n    recommendForms(answers: $answers) {\n      ...UnknownAnswers\n      forms {\n        equalCandidate\n        ...FormScore\n        form {\n          code\n          name\n          ...FormDemands\n        }\n      }\n      excluded {\n        ...ExcludedForm\n      }\n      relaxations {\n        change {\n          questionId\n          optionId\n        }\n        unlocks {\n          name\n        }\n      }\n    }\n    viewer {\n      memberships {\n        municipality {\n          code\n        }\n      }\n    }\n  }\n": types.OutcomePageDocument,
    "\n  fragment ChooserQuestions on Chooser {\n    questions {\n      id\n      weight\n      text\n      label\n      explanation\n      options {\n        id\n        text\n      }\n    }\n  }\n": types.ChooserQuestionsFragmentDoc,
    "\n  fragment UnknownAnswers on FormRecommendation {\n    problems {\n      message\n      path\n    }\n  }\n": types.UnknownAnswersFragmentDoc,
    "\n  mutation SaveEntry($input: SaveEntryInput!) {\n    saveEntry(input: $input) {\n      entry {\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveEntryDocument,
    "\n  mutation SubmitEntry($input: EntryVersionInput!) {\n    submitEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SubmitEntryDocument,
    "\n  mutation PublishEntry($input: EntryVersionInput!) {\n    publishEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PublishEntryDocument,
    "\n  mutation ReturnEntry($input: ReturnEntryInput!) {\n    returnEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReturnEntryDocument,
    "\n  mutation WithdrawEntry($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawEntryDocument,
    "\n  query EditorPage($id: ID!) {\n    ...Layout_query\n    viewer {\n      id\n    }\n    themes {\n      code\n      name\n      parent {\n        code\n      }\n    }\n    entry(id: $id) {\n      id\n      kind\n      state\n      version\n      publishedVersion\n      updatedAt\n      returnReason\n      mayEdit\n      mayPublish\n      url\n      owner {\n        code\n        name\n      }\n      title\n      summary\n      themes {\n        code\n      }\n      steps\n      phase\n      language\n      licence\n      contact {\n        name\n        role\n      }\n      story {\n        background\n        approach\n        result\n        lessons\n        conditions\n      }\n      facts {\n        costOnce\n        costYearly\n        hours\n        durationMonths\n        supplier\n        inhabitantsAtTheTime\n      }\n      claims {\n        text\n        evidence\n        source {\n          text\n          url\n        }\n      }\n      links {\n        title\n        url\n      }\n      need {\n        kind\n        urgency\n        hoursPerWeek\n        until\n        region\n      }\n      algorithm {\n        status\n        goal\n        legalBasis\n        impactAssessment\n        registerUrl\n        publicationCategory\n        proportionality\n        humanIntervention\n        risks\n        sourceData\n        method\n        provider\n      }\n    }\n  }\n": types.EditorPageDocument,
    "\n  query NewEntryPage {\n    ...Layout_query\n    viewer {\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.NewEntryPageDocument,
    "\n  mutation CreateEntry($input: CreateEntryInput!) {\n    createEntry(input: $input) {\n      entry {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CreateEntryDocument,
    "\n  query PreviewPage($id: ID!) {\n    ...Layout_query\n    viewer {\n      memberships {\n        municipality {\n          code\n        }\n      }\n    }\n    entry(id: $id) {\n      id\n      title\n      state\n      url\n      mayEdit\n      publishedVersion\n      owner {\n        code\n        name\n      }\n      ...EntryView_entry\n    }\n  }\n": types.PreviewPageDocument,
    "\n  mutation SaveWork($input: SaveEntryInput!) {\n    saveEntry(input: $input) {\n      entry {\n        id\n        kind\n        state\n        version\n        publishedVersion\n        updatedAt\n        title\n        summary\n        themes {\n          code\n        }\n        steps\n        phase\n        language\n        licence\n        contact {\n          name\n          role\n        }\n        story {\n          background\n          approach\n          result\n          lessons\n          conditions\n        }\n        facts {\n          costOnce\n          costYearly\n          hours\n          durationMonths\n          supplier\n          inhabitantsAtTheTime\n        }\n        claims {\n          text\n          evidence\n          source {\n            text\n            url\n          }\n        }\n        links {\n          title\n          url\n        }\n        need {\n          kind\n          urgency\n          hoursPerWeek\n          until\n          region\n        }\n        algorithm {\n          status\n          goal\n          legalBasis\n          impactAssessment\n          registerUrl\n          publicationCategory\n          proportionality\n          humanIntervention\n          risks\n          sourceData\n          method\n          provider\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveWorkDocument,
    "\n  fragment AdoptionRow on Adoption {\n    status\n    since\n    note\n    illustrative\n    municipality {\n      name\n      url\n    }\n    entry {\n      title\n      url\n      language\n      owner {\n        name\n      }\n    }\n  }\n": types.AdoptionRowFragmentDoc,
    "\n  fragment Claims_entry on Entry {\n    language\n    claims {\n      text\n      evidence\n      source {\n        text\n        url\n      }\n    }\n  }\n": types.Claims_EntryFragmentDoc,
    "\n  fragment ContactPanel_entry on Entry {\n    language\n    contact {\n      name\n      role\n    }\n    owner {\n      name\n      url\n    }\n    provenance {\n      kind\n    }\n  }\n": types.ContactPanel_EntryFragmentDoc,
    "\n  fragment EntryBody_entry on Entry {\n    kind\n    language\n    storyHtml {\n      background\n      approach\n      result\n      lessons\n      conditions\n    }\n    claims {\n      text\n    }\n    links {\n      title\n      url\n    }\n    project {\n      partners {\n        since\n      }\n    }\n    ...Claims_entry\n    ...RegisterRecord_entry\n    ...ProjectPartners_entry\n  }\n": types.EntryBody_EntryFragmentDoc,
    "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n    provenance {\n      kind\n    }\n  }\n": types.EntryCard_EntryFragmentDoc,
    "\n  fragment EntryFacts_entry on Entry {\n    kind\n    phase\n    licence\n    publishedAt\n    updatedAt\n    facts {\n      costOnce\n      costYearly\n      hours\n      durationMonths\n      supplier\n      inhabitantsAtTheTime\n    }\n    need {\n      kind\n      urgency\n      hoursPerWeek\n      until\n      region\n    }\n    algorithm {\n      status\n      provider\n      registeredOn\n      registerUrl\n    }\n    project {\n      startedAt\n      form {\n        name\n      }\n      partners {\n        since\n      }\n    }\n    owner {\n      ... on Municipality {\n        inhabitants\n      }\n    }\n  }\n": types.EntryFacts_EntryFragmentDoc,
    "\n  fragment EntryNotices_entry on Entry {\n    kind\n    state\n    url\n    version\n    publishedVersion\n    updatedAt\n    provenance {\n      kind\n      text\n      url\n    }\n  }\n": types.EntryNotices_EntryFragmentDoc,
    "\n  query EntryPage($slug: String!, $version: Int) {\n    ...Layout_query\n    entry(slug: $slug, version: $version, publicOnly: true) {\n      title\n      summary\n      url\n      version\n      publishedVersion\n      ...EntryView_entry\n      ...StructuredEntry_entry\n    }\n    own: entry(slug: $slug) {\n      id\n      state\n      publishedVersion\n      mayEdit\n    }\n    viewer {\n      name\n    }\n    withdrawal(slug: $slug) {\n      ...WithdrawnView_withdrawal\n    }\n  }\n": types.EntryPageDocument,
    "\n  fragment EntryTop_entry on Entry {\n    kind\n    title\n    summary\n    language\n    version\n    steps\n    themes {\n      code\n      name\n    }\n    provenance {\n      kind\n    }\n    owner {\n      code\n      name\n      url\n      ... on Municipality {\n        province {\n          name\n        }\n        neighbours {\n          code\n        }\n      }\n    }\n    ...EntryNotices_entry\n  }\n": types.EntryTop_EntryFragmentDoc,
    "\n  fragment EntryView_entry on Entry {\n    ...EntryTop_entry\n    ...EntryFacts_entry\n    ...EntryBody_entry\n    ...ContactPanel_entry\n    ...ReuseSection_entry\n    ...ShareSection_entry\n    ...VersionList_entry\n    ...SimilarEntries_entry\n  }\n": types.EntryView_EntryFragmentDoc,
    "\n  fragment ProjectPartners_entry on Entry {\n    project {\n      form {\n        name\n        description\n      }\n      partners {\n        initiator\n        since\n        municipality {\n          code\n          name\n          url\n        }\n      }\n    }\n  }\n": types.ProjectPartners_EntryFragmentDoc,
    "\n  fragment RegisterRecord_entry on Entry {\n    language\n    algorithm {\n      goal\n      legalBasis\n      impactAssessment\n      publicationCategory\n      proportionality\n      humanIntervention\n      risks\n      sourceData\n      method\n      registerId\n    }\n  }\n": types.RegisterRecord_EntryFragmentDoc,
    "\n  fragment ReuseForm_entry on Entry {\n    id\n    mayAdoptFor {\n      code\n      name\n    }\n    reuse {\n      adopters {\n        status\n        note\n        municipality {\n          code\n        }\n      }\n    }\n  }\n": types.ReuseForm_EntryFragmentDoc,
    "\n  fragment ReuseSection_entry on Entry {\n    id\n    kind\n    url\n    reuse {\n      count\n      adopters {\n        municipality {\n          code\n        }\n        ...AdoptionRow\n      }\n    }\n    mayAdoptFor {\n      code\n    }\n    ...ReuseForm_entry\n  }\n": types.ReuseSection_EntryFragmentDoc,
    "\n  fragment ShareSection_entry on Entry {\n    title\n    url\n    version\n    updatedAt\n    owner {\n      name\n    }\n    provenance {\n      kind\n    }\n  }\n": types.ShareSection_EntryFragmentDoc,
    "\n  fragment SimilarEntries_entry on Entry {\n    similar(first: 3) {\n      id\n      ...EntryCard_entry\n    }\n  }\n": types.SimilarEntries_EntryFragmentDoc,
    "\n  fragment StructuredEntry_entry on Entry {\n    id\n    kind\n    title\n    summary\n    url\n    language\n    licence\n    version\n    publishedAt\n    updatedAt\n    themes {\n      name\n    }\n    owner {\n      name\n      url\n    }\n    provenance {\n      url\n    }\n  }\n": types.StructuredEntry_EntryFragmentDoc,
    "\n  mutation AdoptEntry($input: AdoptEntryInput!) {\n    adoptEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AdoptEntryDocument,
    "\n  mutation WithdrawAdoption($input: WithdrawAdoptionInput!) {\n    withdrawAdoption(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawAdoptionDocument,
    "\n  fragment VersionList_entry on Entry {\n    version\n    publishedVersion\n    versions {\n      version\n      publishedAt\n      url\n    }\n  }\n": types.VersionList_EntryFragmentDoc,
    "\n  fragment WithdrawnView_withdrawal on Withdrawal {\n    at\n    reason\n    by {\n      name\n      url\n    }\n  }\n": types.WithdrawnView_WithdrawalFragmentDoc,
    "\n  fragment ChooserTeaser_query on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.ChooserTeaser_QueryFragmentDoc,
    "\n  fragment Hero_query on Query {\n    entryCounts {\n      publishers\n      publisherCodes\n    }\n  }\n": types.Hero_QueryFragmentDoc,
    "\n  query Home($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...Hero_query\n    ...OpenCalls_query\n    ...ChooserTeaser_query\n    entryCounts {\n      kinds {\n        kind\n        count\n      }\n      steps {\n        step\n        count\n      }\n    }\n    newest: entries(filter: { kinds: [CASE_STUDY, TOOL, PROJECT] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  fragment OpenCalls_query on Query {\n    calls: entries(filter: { kinds: [NEED] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        title\n        url\n        language\n        owner {\n          name\n        }\n        need {\n          kind\n          until\n        }\n        provenance {\n          kind\n        }\n      }\n    }\n  }\n": types.OpenCalls_QueryFragmentDoc,
    "\n  fragment AllMunicipalities on Query {\n    PV20: municipalities(province: \"PV20\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV21: municipalities(province: \"PV21\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV22: municipalities(province: \"PV22\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV23: municipalities(province: \"PV23\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV24: municipalities(province: \"PV24\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV25: municipalities(province: \"PV25\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV26: municipalities(province: \"PV26\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV27: municipalities(province: \"PV27\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV28: municipalities(province: \"PV28\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV29: municipalities(province: \"PV29\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV30: municipalities(province: \"PV30\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV31: municipalities(province: \"PV31\", first: 100) {\n      ...MunicipalityNames\n    }\n  }\n": types.AllMunicipalitiesFragmentDoc,
    "\n  fragment MunicipalityNames on MunicipalityConnection {\n    nodes {\n      code\n      name\n    }\n  }\n": types.MunicipalityNamesFragmentDoc,
    "\n  fragment PartnerMatches on PartnerMatches {\n    partners {\n      score\n      municipality {\n        code\n        name\n        url\n        inhabitants\n      }\n      reasons {\n        term\n        points\n        text\n      }\n      entries {\n        id\n        title\n        url\n        kind\n      }\n    }\n    problems {\n      code\n      message\n      path\n    }\n  }\n": types.PartnerMatchesFragmentDoc,
    "\n  query PartnersRefresh($match: MatchPartnersInput!) {\n    matchPartners(input: $match) {\n      ...PartnerMatches\n    }\n  }\n": types.PartnersRefreshDocument,
    "\n  fragment PartnersSection on Query {\n    ...AllMunicipalities\n    themes {\n      code\n      name\n    }\n    matchPartners(input: $match) @include(if: $asks) {\n      ...PartnerMatches\n    }\n  }\n": types.PartnersSectionFragmentDoc,
    "\n  fragment CompareFacts_municipality on Municipality {\n    name\n    inhabitants\n    landAreaKm2\n    addressDensity\n    urbanityClass\n    sizeClass\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    neighbours {\n      code\n    }\n    all: entries(first: 1) {\n      totalCount\n    }\n    sources {\n      text\n      url\n    }\n  }\n": types.CompareFacts_MunicipalityFragmentDoc,
    "\n  fragment AnsweredNeed_need on AnsweredNeed {\n    need {\n      id\n      title\n      url\n      language\n    }\n    entries {\n      id\n      title\n      url\n      language\n    }\n  }\n": types.AnsweredNeed_NeedFragmentDoc,
    "\n  fragment CompareOutcome_municipality on Municipality {\n    code\n    name\n    url\n    ...LikenessSide\n    ...CompareFacts_municipality\n    ...CompareThemes_municipality\n  }\n": types.CompareOutcome_MunicipalityFragmentDoc,
    "\n  fragment CompareOutcome_peer on Peer {\n    score\n    ...LikenessPeer\n  }\n": types.CompareOutcome_PeerFragmentDoc,
    "\n  query ComparePage(\n    $one: ID!\n    $other: ID!\n    $oneName: String\n    $otherName: String\n    $oneTyped: Boolean!\n    $otherTyped: Boolean!\n  ) {\n    ...Layout_query\n    ...CompareView_query\n    one: municipality(code: $one) {\n      code\n      name\n    }\n    other: municipality(code: $other) {\n      code\n      name\n    }\n    oneFound: municipalities(search: $oneName, first: 12) @include(if: $oneTyped) {\n      nodes {\n        code\n        name\n      }\n    }\n    otherFound: municipalities(search: $otherName, first: 12) @include(if: $otherTyped) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.ComparePageDocument,
    "\n  fragment CompareStart_municipality on Municipality {\n    code\n    name\n    neighbours {\n      code\n      name\n    }\n    peers(first: 8) {\n      municipality {\n        code\n        name\n      }\n    }\n  }\n": types.CompareStart_MunicipalityFragmentDoc,
    "\n  fragment CompareThemes_municipality on Municipality {\n    code\n    name\n    entries(first: 100) {\n      nodes {\n        id\n        title\n        url\n        kind\n        language\n        themes {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.CompareThemes_MunicipalityFragmentDoc,
    "\n  fragment CompareView_query on Query {\n    ...AllMunicipalities\n    one: municipality(code: $one) {\n      ...CompareOutcome_municipality\n      ...CompareStart_municipality\n      likeness(with: $other) {\n        ...CompareOutcome_peer\n      }\n      needsAnsweredBy(municipality: $other) {\n        ...AnsweredNeed_need\n      }\n      projectsWith(municipality: $other) {\n        id\n        ...EntryCard_entry\n      }\n    }\n    other: municipality(code: $other) {\n      ...CompareOutcome_municipality\n      needsAnsweredBy(municipality: $one) {\n        ...AnsweredNeed_need\n      }\n    }\n  }\n": types.CompareView_QueryFragmentDoc,
    "\n  fragment LikenessSide on Municipality {\n    name\n    inhabitants\n    urbanityClass\n    corop {\n      name\n    }\n    province {\n      name\n    }\n  }\n": types.LikenessSideFragmentDoc,
    "\n  fragment LikenessPeer on Peer {\n    score\n    reasons {\n      term\n      points\n      text\n    }\n    municipality {\n      ...LikenessSide\n    }\n  }\n": types.LikenessPeerFragmentDoc,
    "\n  fragment DirectoryProvince on MunicipalityConnection {\n    totalCount\n    nodes {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": types.DirectoryProvinceFragmentDoc,
    "\n  query MunicipalitiesPage($search: String, $size: SizeClass) {\n    ...Layout_query\n    provinces {\n      code\n      name\n    }\n    publisherCounts {\n      code\n      entries\n      openCalls\n    }\n    PV20: municipalities(search: $search, sizeClass: $size, province: \"PV20\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV21: municipalities(search: $search, sizeClass: $size, province: \"PV21\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV22: municipalities(search: $search, sizeClass: $size, province: \"PV22\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV23: municipalities(search: $search, sizeClass: $size, province: \"PV23\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV24: municipalities(search: $search, sizeClass: $size, province: \"PV24\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV25: municipalities(search: $search, sizeClass: $size, province: \"PV25\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV26: municipalities(search: $search, sizeClass: $size, province: \"PV26\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV27: municipalities(search: $search, sizeClass: $size, province: \"PV27\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV28: municipalities(search: $search, sizeClass: $size, province: \"PV28\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV29: municipalities(search: $search, sizeClass: $size, province: \"PV29\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV30: municipalities(search: $search, sizeClass: $size, province: \"PV30\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV31: municipalities(search: $search, sizeClass: $size, province: \"PV31\", first: 100) {\n      ...DirectoryProvince\n    }\n  }\n": types.MunicipalitiesPageDocument,
    "\n  fragment MunicipalityFacts_municipality on Municipality {\n    code\n    name\n    officialName\n    inhabitants\n    urbanityClass\n    addressDensity\n    landAreaKm2\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    sources {\n      text\n      url\n    }\n  }\n": types.MunicipalityFacts_MunicipalityFragmentDoc,
    "\n  query MunicipalityPage($code: ID!) {\n    ...Layout_query\n    ...Nearby_query\n    municipality(code: $code) {\n      code\n      name\n      inhabitants\n      urbanityClass\n      province {\n        name\n      }\n      validTo\n      successor {\n        name\n        url\n      }\n      neighbours {\n        code\n      }\n      ...MunicipalityFacts_municipality\n      ...Neighbours_municipality\n      ...Peers_municipality\n      ...MunicipalityWork_municipality\n    }\n  }\n": types.MunicipalityPageDocument,
    "\n  fragment MunicipalityWork_municipality on Municipality {\n    code\n    name\n    CASE_STUDY: entries(kinds: [CASE_STUDY], first: 4) {\n      ...KindList\n    }\n    TOOL: entries(kinds: [TOOL], first: 4) {\n      ...KindList\n    }\n    ALGORITHM: entries(kinds: [ALGORITHM], first: 4) {\n      ...KindList\n    }\n    needs: entries(kinds: [NEED], first: 20) {\n      nodes {\n        id\n        need {\n          open\n        }\n        ...EntryCard_entry\n      }\n    }\n    own: entries(kinds: [PROJECT], first: 12) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    projects(first: 12) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    adoptions(first: 12) {\n      entry {\n        id\n      }\n      ...AdoptionRow\n    }\n    adoptedByOthers(first: 12) {\n      entry {\n        id\n      }\n      municipality {\n        code\n      }\n      ...AdoptionRow\n    }\n  }\n": types.MunicipalityWork_MunicipalityFragmentDoc,
    "\n  fragment KindList on EntryConnection {\n    totalCount\n    nodes {\n      id\n      ...EntryCard_entry\n    }\n  }\n": types.KindListFragmentDoc,
    "\n  fragment Nearby_query on Query {\n    nearby: search(query: \"\", filter: { near: { code: $code, radiusKm: 40 } }, sort: DISTANCE, pageSize: 20) {\n      hits {\n        distanceKm\n        entry {\n          id\n          owner {\n            code\n          }\n          ...EntryCard_entry\n        }\n      }\n    }\n  }\n": types.Nearby_QueryFragmentDoc,
    "\n  fragment Neighbours_municipality on Municipality {\n    neighbours {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n": types.Neighbours_MunicipalityFragmentDoc,
    "\n  fragment Peers_municipality on Municipality {\n    code\n    name\n    ...LikenessSide\n    peers(first: 5) {\n      score\n      ...LikenessPeer\n      municipality {\n        code\n        name\n        url\n        province {\n          name\n        }\n      }\n    }\n  }\n": types.Peers_MunicipalityFragmentDoc,
    "\n  fragment AboutMe_viewer on Viewer {\n    ...SavedSearchesPanel_viewer\n    name\n    email\n    hubAdministrator\n    memberships {\n      role\n      municipality {\n        code\n        name\n        url\n        projects(first: 20) {\n          nodes {\n            id\n            title\n            url\n          }\n        }\n      }\n    }\n  }\n": types.AboutMe_ViewerFragmentDoc,
    "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AnswerInvitationDocument,
    "\n  fragment MyInvitation on Invitation {\n    id\n    message\n    sentAt\n    expiresAt\n    from {\n      name\n    }\n    municipality {\n      code\n      name\n    }\n    project {\n      title\n      summary\n      url\n      state\n      language\n    }\n  }\n": types.MyInvitationFragmentDoc,
    "\n  query MyWork {\n    ...Layout_query\n    ...WorkLists_query\n    viewer {\n      ...AboutMe_viewer\n      progress {\n        municipality {\n          code\n        }\n        ...ProgressSummary\n      }\n      name\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n      invitations {\n        id\n        ...MyInvitation\n      }\n    }\n  }\n": types.MyWorkDocument,
    "\n  fragment WorkRow_entry on Entry {\n    id\n    kind\n    state\n    title\n    url\n    language\n    publishedVersion\n    updatedAt\n    returnReason\n    mayEdit\n    owner {\n      name\n    }\n  }\n": types.WorkRow_EntryFragmentDoc,
    "\n  fragment WorkLists_query on Query {\n    drafts: entries(filter: { states: [DRAFT] }, orderBy: UPDATED, first: 100) {\n      totalCount\n      nodes {\n        ...WorkRow_entry\n      }\n    }\n    reviews: entries(filter: { states: [IN_REVIEW] }, orderBy: UPDATED, first: 100) {\n      totalCount\n      nodes {\n        ...WorkRow_entry\n      }\n    }\n    settled: entries(filter: { states: [PUBLISHED, WITHDRAWN] }, orderBy: UPDATED, first: 100) {\n      nodes {\n        state\n        ...WorkRow_entry\n      }\n    }\n  }\n": types.WorkLists_QueryFragmentDoc,
    "\n  fragment StartProjectForm on Query {\n    themes {\n      code\n      name\n      parent {\n        code\n      }\n    }\n    ownNeeds: entries(filter: { kinds: [NEED], municipalities: [$municipality] }, orderBy: NEWEST, first: 1)\n      @include(if: $asks) {\n      nodes {\n        themes {\n          code\n        }\n      }\n    }\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.StartProjectFormFragmentDoc,
    "\n  query StartProjectPage($answers: [ChooserAnswerInput!]!, $municipality: ID!, $asks: Boolean!) {\n    ...Layout_query\n    ...StartProjectView\n    viewer {\n      name\n    }\n  }\n": types.StartProjectPageDocument,
    "\n  mutation StartProject($input: StartProjectInput!) {\n    startProject(input: $input) {\n      project {\n        url\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.StartProjectDocument,
    "\n  fragment StartProjectView on Query {\n    ...AllMunicipalities\n    ...StartProjectForm\n    viewer {\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.StartProjectViewFragmentDoc,
    "\n  fragment ProgressPanel on RoadmapProgress {\n    mayEdit\n    municipality {\n      code\n      name\n    }\n    steps {\n      step\n      status\n      note\n      version\n      changedBy\n      changedAt\n    }\n  }\n": types.ProgressPanelFragmentDoc,
    "\n  fragment ProgressSummary on RoadmapProgress {\n    municipality {\n      code\n      name\n    }\n    steps {\n      step\n      status\n      note\n    }\n  }\n": types.ProgressSummaryFragmentDoc,
    "\n  query RoadmapPage {\n    ...Layout_query\n    entryCounts {\n      steps {\n        step\n        count\n      }\n    }\n    viewer {\n      progress {\n        municipality {\n          code\n        }\n        steps {\n          step\n          status\n        }\n        ...ProgressSummary\n      }\n    }\n  }\n": types.RoadmapPageDocument,
    "\n  fragment StepGuide_step on RoadmapStep {\n    example {\n      entry {\n        title\n        url\n      }\n    }\n    instrument {\n      entry {\n        title\n        url\n      }\n    }\n  }\n": types.StepGuide_StepFragmentDoc,
    "\n  query StepPage($number: Int!, $steps: [Int!]!, $near: ID!, $hasNear: Boolean!) {\n    ...Layout_query\n    ...WhatOthersDid_query\n    roadmap {\n      step(number: $number) {\n        ...StepGuide_step\n      }\n    }\n    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 12) {\n      nodes {\n        id\n        need {\n          open\n        }\n        ...EntryCard_entry\n      }\n    }\n    viewer {\n      progress {\n        municipality {\n          code\n        }\n        ...ProgressPanel\n      }\n    }\n  }\n": types.StepPageDocument,
    "\n  mutation SetStepProgress($input: SetStepProgressInput!) {\n    setStepProgress(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SetStepProgressDocument,
    "\n  fragment WhatOthersDid_query on Query {\n    ...AllMunicipalities\n    newest: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    nearest: search(\n      query: \"\"\n      filter: { steps: $steps, kinds: [CASE_STUDY, TOOL, PROJECT, ALGORITHM], near: { code: $near, radiusKm: 150 } }\n      sort: DISTANCE\n      pageSize: 3\n    ) @include(if: $hasNear) {\n      hits {\n        distanceKm\n        entry {\n          id\n          ...EntryCard_entry\n        }\n      }\n    }\n    reused: search(query: \"\", filter: { steps: $steps }, sort: REUSE, pageSize: 3) {\n      hits {\n        entry {\n          id\n          reuse {\n            count\n          }\n          ...EntryCard_entry\n        }\n      }\n    }\n    place: municipality(code: $near) @include(if: $hasNear) {\n      code\n      name\n    }\n  }\n": types.WhatOthersDid_QueryFragmentDoc,
    "\n  fragment ResultRow_hit on SearchHit {\n    distanceKm\n    highlights {\n      title {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n      summary {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    entry {\n      kind\n      title\n      summary\n      url\n      language\n      phase\n      updatedAt\n      provenance {\n        kind\n      }\n      owner {\n        name\n        ... on Municipality {\n          inhabitants\n        }\n      }\n      ...RowFacts_entry\n    }\n  }\n": types.ResultRow_HitFragmentDoc,
    "\n  fragment RowFacts_entry on Entry {\n    kind\n    steps\n    licence\n    facts {\n      costOnce\n      costYearly\n      hours\n    }\n    need {\n      kind\n      hoursPerWeek\n      until\n    }\n    algorithm {\n      status\n      registeredOn\n    }\n    project {\n      partners {\n        since\n      }\n    }\n  }\n": types.RowFacts_EntryFragmentDoc,
    "\n  fragment SearchAnswer_query on Query {\n    search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: 10) {\n      total\n      totalIsExact\n      didYouMean\n      notice\n      problems {\n        message\n      }\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n      hits {\n        ...ResultRow_hit\n      }\n    }\n    likeMunicipality: municipality(code: $like) @include(if: $hasLike) {\n      name\n    }\n    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {\n      name\n    }\n  }\n": types.SearchAnswer_QueryFragmentDoc,
    "\n  query SearchRefresh(\n    $query: String!\n    $filter: SearchFilter\n    $sort: SearchSort\n    $page: Int\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...SearchAnswer_query\n  }\n": types.SearchRefreshDocument,
    "\n  query SearchPage(\n    $query: String!\n    $filter: SearchFilter\n    $sort: SearchSort\n    $page: Int\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...Layout_query\n    ...SearchAnswer_query\n    viewer {\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.SearchPageDocument,
    "\n  query SynonymsBefore {\n    synonyms {\n      version\n      synonyms {\n        from\n        to\n        bothWays\n      }\n    }\n  }\n": types.SynonymsBeforeDocument,
    "\n  mutation SaveSynonyms($input: SaveSynonymsInput!) {\n    saveSynonyms(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveSynonymsDocument,
    "\n  fragment SynonymPreview on Query {\n    queryExpansions(query: $query) {\n      words\n      alsoFinds\n    }\n  }\n": types.SynonymPreviewFragmentDoc,
    "\n  query SynonymsPage($query: String!) {\n    ...Layout_query\n    ...SynonymPreview\n    viewer {\n      hubAdministrator\n    }\n    synonyms {\n      version\n      synonyms {\n        from\n        to\n        bothWays\n      }\n    }\n  }\n": types.SynonymsPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordPage {\n    ...Layout_query\n    viewer {\n      email\n    }\n  }\n"): typeof import('./graphql').PasswordPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithLink($input: SignInWithLinkInput!) {\n    signInWithLink(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SignInWithLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').RequestSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInPage {\n    ...Layout_query\n    viewer {\n      name\n      email\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SignInPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SaveSearchPage(\n    $query: String!\n    $filter: SearchFilter\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...Layout_query\n    viewer {\n      name\n    }\n    search(query: $query, filter: $filter, pageSize: 1) {\n      total\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n    likeMunicipality: municipality(code: $like) @include(if: $hasLike) {\n      name\n    }\n    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {\n      name\n    }\n  }\n"): typeof import('./graphql').SaveSearchPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {\n    changeSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeSavedSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSavedSearch($id: ID!) {\n    removeSavedSearch(id: $id) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveSavedSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAlertsRead($input: MarkAlertsReadInput!) {\n    markAlertsRead(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').MarkAlertsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedSearchRow_search on SavedSearch {\n    id\n    name\n    url\n    alert\n    savedAt\n    newCount\n    alerts(first: 5) {\n      id\n      read\n      entry {\n        kind\n        title\n        url\n        language\n        publishedAt\n        owner {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SavedSearchRow_SearchFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearchesPage {\n    ...Layout_query\n    viewer {\n      newAlerts\n      savedSearches {\n        id\n        ...SavedSearchRow_search\n      }\n    }\n  }\n"): typeof import('./graphql').SavedSearchesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedSearchesPanel_viewer on Viewer {\n    savedSearches {\n      id\n      name\n      url\n      newCount\n    }\n  }\n"): typeof import('./graphql').SavedSearchesPanel_ViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StopMailPage($code: String!) {\n    ...Layout_query\n    alertsToStop(code: $code) {\n      name\n      active\n    }\n  }\n"): typeof import('./graphql').StopMailPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      newAlerts\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Layout_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Layout {\n    ...Layout_query\n  }\n"): typeof import('./graphql').LayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChooserPage($answers: [ChooserAnswerInput!]!) {\n    ...Layout_query\n    ...LivingResult\n    chooser {\n      ...ChooserQuestions\n      forms {\n        code\n        name\n        description\n        heaviness\n      }\n    }\n  }\n"): typeof import('./graphql').ChooserPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Contributions on FormScore {\n    score\n    heavinessPoints\n    contributions {\n      questionId\n      optionId\n      points\n    }\n  }\n"): typeof import('./graphql').ContributionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExcludedForm on ExcludedForm {\n    form {\n      code\n      name\n    }\n    reasons {\n      questionId\n      optionId\n      text\n      law {\n        ...LegalGround\n      }\n    }\n  }\n"): typeof import('./graphql').ExcludedFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormDemands on CollaborationForm {\n    name\n    decidedBy\n    democraticControl\n    leaving\n    notWhen\n    law {\n      article\n      ...LegalGround\n    }\n  }\n"): typeof import('./graphql').FormDemandsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormFacts on CollaborationForm {\n    legalPersonality\n    decidedBy\n    setUpTime\n    yearlyCost\n    leaving\n    democraticControl\n    chooseWhen\n    notWhen\n    law {\n      article\n      ...LegalGround\n    }\n  }\n"): typeof import('./graphql').FormFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormScore on FormScore {\n    score\n    equalCandidate\n    lighter\n    ...Contributions\n    form {\n      code\n      name\n      description\n      setUpTime\n      yearlyCost\n      ...FormFacts\n    }\n  }\n"): typeof import('./graphql').FormScoreFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LegalGround on LegalGround {\n    article\n    confidence\n    checkedOn\n    source {\n      text\n      url\n    }\n  }\n"): typeof import('./graphql').LegalGroundFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LivingResult on Query {\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n      excluded {\n        form {\n          code\n        }\n      }\n      ...UnknownAnswers\n    }\n  }\n"): typeof import('./graphql').LivingResultFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChooserRefresh($answers: [ChooserAnswerInput!]!) {\n    ...LivingResult\n  }\n"): typeof import('./graphql').ChooserRefreshDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomePage($answers: [ChooserAnswerInput!]!, $match: MatchPartnersInput!, $asks: Boolean!) {\n    ...Layout_query\n    ...PartnersSection\n    chooser {\n      ...ChooserQuestions\n    }\n    recommendForms(answers: $answers) {\n      ...UnknownAnswers\n      forms {\n        equalCandidate\n        ...FormScore\n        form {\n          code\n          name\n          ...FormDemands\n        }\n      }\n      excluded {\n        ...ExcludedForm\n      }\n      relaxations {\n        change {\n          questionId\n          optionId\n        }\n        unlocks {\n          name\n        }\n      }\n    }\n    viewer {\n      memberships {\n        municipality {\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OutcomePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChooserQuestions on Chooser {\n    questions {\n      id\n      weight\n      text\n      label\n      explanation\n      options {\n        id\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').ChooserQuestionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnknownAnswers on FormRecommendation {\n    problems {\n      message\n      path\n    }\n  }\n"): typeof import('./graphql').UnknownAnswersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveEntry($input: SaveEntryInput!) {\n    saveEntry(input: $input) {\n      entry {\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitEntry($input: EntryVersionInput!) {\n    submitEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishEntry($input: EntryVersionInput!) {\n    publishEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').PublishEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnEntry($input: ReturnEntryInput!) {\n    returnEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEntry($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditorPage($id: ID!) {\n    ...Layout_query\n    viewer {\n      id\n    }\n    themes {\n      code\n      name\n      parent {\n        code\n      }\n    }\n    entry(id: $id) {\n      id\n      kind\n      state\n      version\n      publishedVersion\n      updatedAt\n      returnReason\n      mayEdit\n      mayPublish\n      url\n      owner {\n        code\n        name\n      }\n      title\n      summary\n      themes {\n        code\n      }\n      steps\n      phase\n      language\n      licence\n      contact {\n        name\n        role\n      }\n      story {\n        background\n        approach\n        result\n        lessons\n        conditions\n      }\n      facts {\n        costOnce\n        costYearly\n        hours\n        durationMonths\n        supplier\n        inhabitantsAtTheTime\n      }\n      claims {\n        text\n        evidence\n        source {\n          text\n          url\n        }\n      }\n      links {\n        title\n        url\n      }\n      need {\n        kind\n        urgency\n        hoursPerWeek\n        until\n        region\n      }\n      algorithm {\n        status\n        goal\n        legalBasis\n        impactAssessment\n        registerUrl\n        publicationCategory\n        proportionality\n        humanIntervention\n        risks\n        sourceData\n        method\n        provider\n      }\n    }\n  }\n"): typeof import('./graphql').EditorPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewEntryPage {\n    ...Layout_query\n    viewer {\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NewEntryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEntry($input: CreateEntryInput!) {\n    createEntry(input: $input) {\n      entry {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').CreateEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewPage($id: ID!) {\n    ...Layout_query\n    viewer {\n      memberships {\n        municipality {\n          code\n        }\n      }\n    }\n    entry(id: $id) {\n      id\n      title\n      state\n      url\n      mayEdit\n      publishedVersion\n      owner {\n        code\n        name\n      }\n      ...EntryView_entry\n    }\n  }\n"): typeof import('./graphql').PreviewPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWork($input: SaveEntryInput!) {\n    saveEntry(input: $input) {\n      entry {\n        id\n        kind\n        state\n        version\n        publishedVersion\n        updatedAt\n        title\n        summary\n        themes {\n          code\n        }\n        steps\n        phase\n        language\n        licence\n        contact {\n          name\n          role\n        }\n        story {\n          background\n          approach\n          result\n          lessons\n          conditions\n        }\n        facts {\n          costOnce\n          costYearly\n          hours\n          durationMonths\n          supplier\n          inhabitantsAtTheTime\n        }\n        claims {\n          text\n          evidence\n          source {\n            text\n            url\n          }\n        }\n        links {\n          title\n          url\n        }\n        need {\n          kind\n          urgency\n          hoursPerWeek\n          until\n          region\n        }\n        algorithm {\n          status\n          goal\n          legalBasis\n          impactAssessment\n          registerUrl\n          publicationCategory\n          proportionality\n          humanIntervention\n          risks\n          sourceData\n          method\n          provider\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdoptionRow on Adoption {\n    status\n    since\n    note\n    illustrative\n    municipality {\n      name\n      url\n    }\n    entry {\n      title\n      url\n      language\n      owner {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AdoptionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Claims_entry on Entry {\n    language\n    claims {\n      text\n      evidence\n      source {\n        text\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').Claims_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactPanel_entry on Entry {\n    language\n    contact {\n      name\n      role\n    }\n    owner {\n      name\n      url\n    }\n    provenance {\n      kind\n    }\n  }\n"): typeof import('./graphql').ContactPanel_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryBody_entry on Entry {\n    kind\n    language\n    storyHtml {\n      background\n      approach\n      result\n      lessons\n      conditions\n    }\n    claims {\n      text\n    }\n    links {\n      title\n      url\n    }\n    project {\n      partners {\n        since\n      }\n    }\n    ...Claims_entry\n    ...RegisterRecord_entry\n    ...ProjectPartners_entry\n  }\n"): typeof import('./graphql').EntryBody_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n    provenance {\n      kind\n    }\n  }\n"): typeof import('./graphql').EntryCard_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryFacts_entry on Entry {\n    kind\n    phase\n    licence\n    publishedAt\n    updatedAt\n    facts {\n      costOnce\n      costYearly\n      hours\n      durationMonths\n      supplier\n      inhabitantsAtTheTime\n    }\n    need {\n      kind\n      urgency\n      hoursPerWeek\n      until\n      region\n    }\n    algorithm {\n      status\n      provider\n      registeredOn\n      registerUrl\n    }\n    project {\n      startedAt\n      form {\n        name\n      }\n      partners {\n        since\n      }\n    }\n    owner {\n      ... on Municipality {\n        inhabitants\n      }\n    }\n  }\n"): typeof import('./graphql').EntryFacts_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryNotices_entry on Entry {\n    kind\n    state\n    url\n    version\n    publishedVersion\n    updatedAt\n    provenance {\n      kind\n      text\n      url\n    }\n  }\n"): typeof import('./graphql').EntryNotices_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryPage($slug: String!, $version: Int) {\n    ...Layout_query\n    entry(slug: $slug, version: $version, publicOnly: true) {\n      title\n      summary\n      url\n      version\n      publishedVersion\n      ...EntryView_entry\n      ...StructuredEntry_entry\n    }\n    own: entry(slug: $slug) {\n      id\n      state\n      publishedVersion\n      mayEdit\n    }\n    viewer {\n      name\n    }\n    withdrawal(slug: $slug) {\n      ...WithdrawnView_withdrawal\n    }\n  }\n"): typeof import('./graphql').EntryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryTop_entry on Entry {\n    kind\n    title\n    summary\n    language\n    version\n    steps\n    themes {\n      code\n      name\n    }\n    provenance {\n      kind\n    }\n    owner {\n      code\n      name\n      url\n      ... on Municipality {\n        province {\n          name\n        }\n        neighbours {\n          code\n        }\n      }\n    }\n    ...EntryNotices_entry\n  }\n"): typeof import('./graphql').EntryTop_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryView_entry on Entry {\n    ...EntryTop_entry\n    ...EntryFacts_entry\n    ...EntryBody_entry\n    ...ContactPanel_entry\n    ...ReuseSection_entry\n    ...ShareSection_entry\n    ...VersionList_entry\n    ...SimilarEntries_entry\n  }\n"): typeof import('./graphql').EntryView_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectPartners_entry on Entry {\n    project {\n      form {\n        name\n        description\n      }\n      partners {\n        initiator\n        since\n        municipality {\n          code\n          name\n          url\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProjectPartners_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterRecord_entry on Entry {\n    language\n    algorithm {\n      goal\n      legalBasis\n      impactAssessment\n      publicationCategory\n      proportionality\n      humanIntervention\n      risks\n      sourceData\n      method\n      registerId\n    }\n  }\n"): typeof import('./graphql').RegisterRecord_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReuseForm_entry on Entry {\n    id\n    mayAdoptFor {\n      code\n      name\n    }\n    reuse {\n      adopters {\n        status\n        note\n        municipality {\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReuseForm_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReuseSection_entry on Entry {\n    id\n    kind\n    url\n    reuse {\n      count\n      adopters {\n        municipality {\n          code\n        }\n        ...AdoptionRow\n      }\n    }\n    mayAdoptFor {\n      code\n    }\n    ...ReuseForm_entry\n  }\n"): typeof import('./graphql').ReuseSection_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShareSection_entry on Entry {\n    title\n    url\n    version\n    updatedAt\n    owner {\n      name\n    }\n    provenance {\n      kind\n    }\n  }\n"): typeof import('./graphql').ShareSection_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SimilarEntries_entry on Entry {\n    similar(first: 3) {\n      id\n      ...EntryCard_entry\n    }\n  }\n"): typeof import('./graphql').SimilarEntries_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StructuredEntry_entry on Entry {\n    id\n    kind\n    title\n    summary\n    url\n    language\n    licence\n    version\n    publishedAt\n    updatedAt\n    themes {\n      name\n    }\n    owner {\n      name\n      url\n    }\n    provenance {\n      url\n    }\n  }\n"): typeof import('./graphql').StructuredEntry_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptEntry($input: AdoptEntryInput!) {\n    adoptEntry(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').AdoptEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAdoption($input: WithdrawAdoptionInput!) {\n    withdrawAdoption(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionList_entry on Entry {\n    version\n    publishedVersion\n    versions {\n      version\n      publishedAt\n      url\n    }\n  }\n"): typeof import('./graphql').VersionList_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WithdrawnView_withdrawal on Withdrawal {\n    at\n    reason\n    by {\n      name\n      url\n    }\n  }\n"): typeof import('./graphql').WithdrawnView_WithdrawalFragmentDoc;
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
export function graphql(source: "\n  fragment OpenCalls_query on Query {\n    calls: entries(filter: { kinds: [NEED] }, orderBy: NEWEST, first: 4) {\n      nodes {\n        id\n        title\n        url\n        language\n        owner {\n          name\n        }\n        need {\n          kind\n          until\n        }\n        provenance {\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenCalls_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllMunicipalities on Query {\n    PV20: municipalities(province: \"PV20\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV21: municipalities(province: \"PV21\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV22: municipalities(province: \"PV22\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV23: municipalities(province: \"PV23\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV24: municipalities(province: \"PV24\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV25: municipalities(province: \"PV25\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV26: municipalities(province: \"PV26\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV27: municipalities(province: \"PV27\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV28: municipalities(province: \"PV28\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV29: municipalities(province: \"PV29\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV30: municipalities(province: \"PV30\", first: 100) {\n      ...MunicipalityNames\n    }\n    PV31: municipalities(province: \"PV31\", first: 100) {\n      ...MunicipalityNames\n    }\n  }\n"): typeof import('./graphql').AllMunicipalitiesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MunicipalityNames on MunicipalityConnection {\n    nodes {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').MunicipalityNamesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerMatches on PartnerMatches {\n    partners {\n      score\n      municipality {\n        code\n        name\n        url\n        inhabitants\n      }\n      reasons {\n        term\n        points\n        text\n      }\n      entries {\n        id\n        title\n        url\n        kind\n      }\n    }\n    problems {\n      code\n      message\n      path\n    }\n  }\n"): typeof import('./graphql').PartnerMatchesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnersRefresh($match: MatchPartnersInput!) {\n    matchPartners(input: $match) {\n      ...PartnerMatches\n    }\n  }\n"): typeof import('./graphql').PartnersRefreshDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnersSection on Query {\n    ...AllMunicipalities\n    themes {\n      code\n      name\n    }\n    matchPartners(input: $match) @include(if: $asks) {\n      ...PartnerMatches\n    }\n  }\n"): typeof import('./graphql').PartnersSectionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareFacts_municipality on Municipality {\n    name\n    inhabitants\n    landAreaKm2\n    addressDensity\n    urbanityClass\n    sizeClass\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    neighbours {\n      code\n    }\n    all: entries(first: 1) {\n      totalCount\n    }\n    sources {\n      text\n      url\n    }\n  }\n"): typeof import('./graphql').CompareFacts_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnsweredNeed_need on AnsweredNeed {\n    need {\n      id\n      title\n      url\n      language\n    }\n    entries {\n      id\n      title\n      url\n      language\n    }\n  }\n"): typeof import('./graphql').AnsweredNeed_NeedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareOutcome_municipality on Municipality {\n    code\n    name\n    url\n    ...LikenessSide\n    ...CompareFacts_municipality\n    ...CompareThemes_municipality\n  }\n"): typeof import('./graphql').CompareOutcome_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareOutcome_peer on Peer {\n    score\n    ...LikenessPeer\n  }\n"): typeof import('./graphql').CompareOutcome_PeerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparePage(\n    $one: ID!\n    $other: ID!\n    $oneName: String\n    $otherName: String\n    $oneTyped: Boolean!\n    $otherTyped: Boolean!\n  ) {\n    ...Layout_query\n    ...CompareView_query\n    one: municipality(code: $one) {\n      code\n      name\n    }\n    other: municipality(code: $other) {\n      code\n      name\n    }\n    oneFound: municipalities(search: $oneName, first: 12) @include(if: $oneTyped) {\n      nodes {\n        code\n        name\n      }\n    }\n    otherFound: municipalities(search: $otherName, first: 12) @include(if: $otherTyped) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ComparePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareStart_municipality on Municipality {\n    code\n    name\n    neighbours {\n      code\n      name\n    }\n    peers(first: 8) {\n      municipality {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CompareStart_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareThemes_municipality on Municipality {\n    code\n    name\n    entries(first: 100) {\n      nodes {\n        id\n        title\n        url\n        kind\n        language\n        themes {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CompareThemes_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareView_query on Query {\n    ...AllMunicipalities\n    one: municipality(code: $one) {\n      ...CompareOutcome_municipality\n      ...CompareStart_municipality\n      likeness(with: $other) {\n        ...CompareOutcome_peer\n      }\n      needsAnsweredBy(municipality: $other) {\n        ...AnsweredNeed_need\n      }\n      projectsWith(municipality: $other) {\n        id\n        ...EntryCard_entry\n      }\n    }\n    other: municipality(code: $other) {\n      ...CompareOutcome_municipality\n      needsAnsweredBy(municipality: $one) {\n        ...AnsweredNeed_need\n      }\n    }\n  }\n"): typeof import('./graphql').CompareView_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LikenessSide on Municipality {\n    name\n    inhabitants\n    urbanityClass\n    corop {\n      name\n    }\n    province {\n      name\n    }\n  }\n"): typeof import('./graphql').LikenessSideFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LikenessPeer on Peer {\n    score\n    reasons {\n      term\n      points\n      text\n    }\n    municipality {\n      ...LikenessSide\n    }\n  }\n"): typeof import('./graphql').LikenessPeerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectoryProvince on MunicipalityConnection {\n    totalCount\n    nodes {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n"): typeof import('./graphql').DirectoryProvinceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalitiesPage($search: String, $size: SizeClass) {\n    ...Layout_query\n    provinces {\n      code\n      name\n    }\n    publisherCounts {\n      code\n      entries\n      openCalls\n    }\n    PV20: municipalities(search: $search, sizeClass: $size, province: \"PV20\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV21: municipalities(search: $search, sizeClass: $size, province: \"PV21\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV22: municipalities(search: $search, sizeClass: $size, province: \"PV22\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV23: municipalities(search: $search, sizeClass: $size, province: \"PV23\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV24: municipalities(search: $search, sizeClass: $size, province: \"PV24\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV25: municipalities(search: $search, sizeClass: $size, province: \"PV25\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV26: municipalities(search: $search, sizeClass: $size, province: \"PV26\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV27: municipalities(search: $search, sizeClass: $size, province: \"PV27\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV28: municipalities(search: $search, sizeClass: $size, province: \"PV28\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV29: municipalities(search: $search, sizeClass: $size, province: \"PV29\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV30: municipalities(search: $search, sizeClass: $size, province: \"PV30\", first: 100) {\n      ...DirectoryProvince\n    }\n    PV31: municipalities(search: $search, sizeClass: $size, province: \"PV31\", first: 100) {\n      ...DirectoryProvince\n    }\n  }\n"): typeof import('./graphql').MunicipalitiesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MunicipalityFacts_municipality on Municipality {\n    code\n    name\n    officialName\n    inhabitants\n    urbanityClass\n    addressDensity\n    landAreaKm2\n    province {\n      name\n    }\n    corop {\n      name\n    }\n    safetyRegion {\n      name\n    }\n    sources {\n      text\n      url\n    }\n  }\n"): typeof import('./graphql').MunicipalityFacts_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalityPage($code: ID!) {\n    ...Layout_query\n    ...Nearby_query\n    municipality(code: $code) {\n      code\n      name\n      inhabitants\n      urbanityClass\n      province {\n        name\n      }\n      validTo\n      successor {\n        name\n        url\n      }\n      neighbours {\n        code\n      }\n      ...MunicipalityFacts_municipality\n      ...Neighbours_municipality\n      ...Peers_municipality\n      ...MunicipalityWork_municipality\n    }\n  }\n"): typeof import('./graphql').MunicipalityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MunicipalityWork_municipality on Municipality {\n    code\n    name\n    CASE_STUDY: entries(kinds: [CASE_STUDY], first: 4) {\n      ...KindList\n    }\n    TOOL: entries(kinds: [TOOL], first: 4) {\n      ...KindList\n    }\n    ALGORITHM: entries(kinds: [ALGORITHM], first: 4) {\n      ...KindList\n    }\n    needs: entries(kinds: [NEED], first: 20) {\n      nodes {\n        id\n        need {\n          open\n        }\n        ...EntryCard_entry\n      }\n    }\n    own: entries(kinds: [PROJECT], first: 12) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    projects(first: 12) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    adoptions(first: 12) {\n      entry {\n        id\n      }\n      ...AdoptionRow\n    }\n    adoptedByOthers(first: 12) {\n      entry {\n        id\n      }\n      municipality {\n        code\n      }\n      ...AdoptionRow\n    }\n  }\n"): typeof import('./graphql').MunicipalityWork_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KindList on EntryConnection {\n    totalCount\n    nodes {\n      id\n      ...EntryCard_entry\n    }\n  }\n"): typeof import('./graphql').KindListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Nearby_query on Query {\n    nearby: search(query: \"\", filter: { near: { code: $code, radiusKm: 40 } }, sort: DISTANCE, pageSize: 20) {\n      hits {\n        distanceKm\n        entry {\n          id\n          owner {\n            code\n          }\n          ...EntryCard_entry\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Nearby_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Neighbours_municipality on Municipality {\n    neighbours {\n      code\n      name\n      url\n      inhabitants\n    }\n  }\n"): typeof import('./graphql').Neighbours_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Peers_municipality on Municipality {\n    code\n    name\n    ...LikenessSide\n    peers(first: 5) {\n      score\n      ...LikenessPeer\n      municipality {\n        code\n        name\n        url\n        province {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Peers_MunicipalityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AboutMe_viewer on Viewer {\n    ...SavedSearchesPanel_viewer\n    name\n    email\n    hubAdministrator\n    memberships {\n      role\n      municipality {\n        code\n        name\n        url\n        projects(first: 20) {\n          nodes {\n            id\n            title\n            url\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AboutMe_ViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyInvitation on Invitation {\n    id\n    message\n    sentAt\n    expiresAt\n    from {\n      name\n    }\n    municipality {\n      code\n      name\n    }\n    project {\n      title\n      summary\n      url\n      state\n      language\n    }\n  }\n"): typeof import('./graphql').MyInvitationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWork {\n    ...Layout_query\n    ...WorkLists_query\n    viewer {\n      ...AboutMe_viewer\n      progress {\n        municipality {\n          code\n        }\n        ...ProgressSummary\n      }\n      name\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n      invitations {\n        id\n        ...MyInvitation\n      }\n    }\n  }\n"): typeof import('./graphql').MyWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkRow_entry on Entry {\n    id\n    kind\n    state\n    title\n    url\n    language\n    publishedVersion\n    updatedAt\n    returnReason\n    mayEdit\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql').WorkRow_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkLists_query on Query {\n    drafts: entries(filter: { states: [DRAFT] }, orderBy: UPDATED, first: 100) {\n      totalCount\n      nodes {\n        ...WorkRow_entry\n      }\n    }\n    reviews: entries(filter: { states: [IN_REVIEW] }, orderBy: UPDATED, first: 100) {\n      totalCount\n      nodes {\n        ...WorkRow_entry\n      }\n    }\n    settled: entries(filter: { states: [PUBLISHED, WITHDRAWN] }, orderBy: UPDATED, first: 100) {\n      nodes {\n        state\n        ...WorkRow_entry\n      }\n    }\n  }\n"): typeof import('./graphql').WorkLists_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StartProjectForm on Query {\n    themes {\n      code\n      name\n      parent {\n        code\n      }\n    }\n    ownNeeds: entries(filter: { kinds: [NEED], municipalities: [$municipality] }, orderBy: NEWEST, first: 1)\n      @include(if: $asks) {\n      nodes {\n        themes {\n          code\n        }\n      }\n    }\n    recommendForms(answers: $answers) {\n      forms {\n        score\n        form {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartProjectFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartProjectPage($answers: [ChooserAnswerInput!]!, $municipality: ID!, $asks: Boolean!) {\n    ...Layout_query\n    ...StartProjectView\n    viewer {\n      name\n    }\n  }\n"): typeof import('./graphql').StartProjectPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartProject($input: StartProjectInput!) {\n    startProject(input: $input) {\n      project {\n        url\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').StartProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StartProjectView on Query {\n    ...AllMunicipalities\n    ...StartProjectForm\n    viewer {\n      memberships {\n        role\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartProjectViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressPanel on RoadmapProgress {\n    mayEdit\n    municipality {\n      code\n      name\n    }\n    steps {\n      step\n      status\n      note\n      version\n      changedBy\n      changedAt\n    }\n  }\n"): typeof import('./graphql').ProgressPanelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressSummary on RoadmapProgress {\n    municipality {\n      code\n      name\n    }\n    steps {\n      step\n      status\n      note\n    }\n  }\n"): typeof import('./graphql').ProgressSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoadmapPage {\n    ...Layout_query\n    entryCounts {\n      steps {\n        step\n        count\n      }\n    }\n    viewer {\n      progress {\n        municipality {\n          code\n        }\n        steps {\n          step\n          status\n        }\n        ...ProgressSummary\n      }\n    }\n  }\n"): typeof import('./graphql').RoadmapPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepGuide_step on RoadmapStep {\n    example {\n      entry {\n        title\n        url\n      }\n    }\n    instrument {\n      entry {\n        title\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').StepGuide_StepFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepPage($number: Int!, $steps: [Int!]!, $near: ID!, $hasNear: Boolean!) {\n    ...Layout_query\n    ...WhatOthersDid_query\n    roadmap {\n      step(number: $number) {\n        ...StepGuide_step\n      }\n    }\n    tools: entries(filter: { steps: $steps, kinds: [TOOL] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    needs: entries(filter: { steps: $steps, kinds: [NEED] }, orderBy: NEWEST, first: 12) {\n      nodes {\n        id\n        need {\n          open\n        }\n        ...EntryCard_entry\n      }\n    }\n    viewer {\n      progress {\n        municipality {\n          code\n        }\n        ...ProgressPanel\n      }\n    }\n  }\n"): typeof import('./graphql').StepPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStepProgress($input: SetStepProgressInput!) {\n    setStepProgress(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SetStepProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatOthersDid_query on Query {\n    ...AllMunicipalities\n    newest: entries(filter: { steps: $steps, kinds: [CASE_STUDY, PROJECT, ALGORITHM] }, orderBy: NEWEST, first: 6) {\n      nodes {\n        id\n        ...EntryCard_entry\n      }\n    }\n    nearest: search(\n      query: \"\"\n      filter: { steps: $steps, kinds: [CASE_STUDY, TOOL, PROJECT, ALGORITHM], near: { code: $near, radiusKm: 150 } }\n      sort: DISTANCE\n      pageSize: 3\n    ) @include(if: $hasNear) {\n      hits {\n        distanceKm\n        entry {\n          id\n          ...EntryCard_entry\n        }\n      }\n    }\n    reused: search(query: \"\", filter: { steps: $steps }, sort: REUSE, pageSize: 3) {\n      hits {\n        entry {\n          id\n          reuse {\n            count\n          }\n          ...EntryCard_entry\n        }\n      }\n    }\n    place: municipality(code: $near) @include(if: $hasNear) {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').WhatOthersDid_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultRow_hit on SearchHit {\n    distanceKm\n    highlights {\n      title {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n      summary {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    entry {\n      kind\n      title\n      summary\n      url\n      language\n      phase\n      updatedAt\n      provenance {\n        kind\n      }\n      owner {\n        name\n        ... on Municipality {\n          inhabitants\n        }\n      }\n      ...RowFacts_entry\n    }\n  }\n"): typeof import('./graphql').ResultRow_HitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowFacts_entry on Entry {\n    kind\n    steps\n    licence\n    facts {\n      costOnce\n      costYearly\n      hours\n    }\n    need {\n      kind\n      hoursPerWeek\n      until\n    }\n    algorithm {\n      status\n      registeredOn\n    }\n    project {\n      partners {\n        since\n      }\n    }\n  }\n"): typeof import('./graphql').RowFacts_EntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchAnswer_query on Query {\n    search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: 10) {\n      total\n      totalIsExact\n      didYouMean\n      notice\n      problems {\n        message\n      }\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n      hits {\n        ...ResultRow_hit\n      }\n    }\n    likeMunicipality: municipality(code: $like) @include(if: $hasLike) {\n      name\n    }\n    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {\n      name\n    }\n  }\n"): typeof import('./graphql').SearchAnswer_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchRefresh(\n    $query: String!\n    $filter: SearchFilter\n    $sort: SearchSort\n    $page: Int\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...SearchAnswer_query\n  }\n"): typeof import('./graphql').SearchRefreshDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage(\n    $query: String!\n    $filter: SearchFilter\n    $sort: SearchSort\n    $page: Int\n    $like: ID!\n    $hasLike: Boolean!\n    $near: ID!\n    $hasNear: Boolean!\n  ) {\n    ...Layout_query\n    ...SearchAnswer_query\n    viewer {\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SynonymsBefore {\n    synonyms {\n      version\n      synonyms {\n        from\n        to\n        bothWays\n      }\n    }\n  }\n"): typeof import('./graphql').SynonymsBeforeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSynonyms($input: SaveSynonymsInput!) {\n    saveSynonyms(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveSynonymsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SynonymPreview on Query {\n    queryExpansions(query: $query) {\n      words\n      alsoFinds\n    }\n  }\n"): typeof import('./graphql').SynonymPreviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SynonymsPage($query: String!) {\n    ...Layout_query\n    ...SynonymPreview\n    viewer {\n      hubAdministrator\n    }\n    synonyms {\n      version\n      synonyms {\n        from\n        to\n        bothWays\n      }\n    }\n  }\n"): typeof import('./graphql').SynonymsPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
