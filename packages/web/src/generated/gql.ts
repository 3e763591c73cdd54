/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

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
    "\n  fragment ChosenFilterLabels on PractitionerFacets {\n    ...SearchFacets\n  }\n": typeof types.ChosenFilterLabelsFragmentDoc,
    "\n  query FiltersPage($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      facets {\n        ...SearchFacets\n      }\n    }\n  }\n": typeof types.FiltersPageDocument,
    "\n  fragment HelpLineCard on HelpLine {\n    name\n    phone\n    dial\n    textTo\n    url\n    availability\n    languages\n    checkedOn\n  }\n": typeof types.HelpLineCardFragmentDoc,
    "\n  query HelpPage {\n    helpLines {\n      ...HelpLineCard\n    }\n  }\n": typeof types.HelpPageDocument,
    "\n  query WidenedSearch($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.WidenedSearchDocument,
    "\n  fragment PlaceSuggestion on Place {\n    label\n  }\n": typeof types.PlaceSuggestionFragmentDoc,
    "\n  fragment PractitionerCard on Practitioner {\n    slug\n    displayName\n    givenName\n    familyName\n    headline\n    photo(width: 160) {\n      url\n      width\n      height\n      alt\n    }\n    professions {\n      name\n    }\n    locations {\n      city\n      region\n    }\n  }\n": typeof types.PractitionerCardFragmentDoc,
    "\n  fragment PractitionerMatch on PractitionerEdge {\n    distanceKm\n    nearestLocation {\n      city\n      region\n    }\n    lowestSessionPrice {\n      formatted\n    }\n    nextSlot {\n      startsAt\n      label\n      consultationType {\n        mode\n      }\n    }\n    matchedOn {\n      code\n      label\n    }\n    worthKnowing {\n      code\n      label\n    }\n    node {\n      ...PractitionerCard\n    }\n  }\n": typeof types.PractitionerMatchFragmentDoc,
    "\n  fragment SearchFacets on PractitionerFacets {\n    services {\n      value\n      label\n      count\n    }\n    deliveryMethods {\n      value\n      label\n      count\n    }\n    careSettings {\n      value\n      label\n      count\n    }\n    conditions {\n      value\n      label\n      count\n    }\n    integrationSupport {\n      value\n      label\n      count\n    }\n    integrationModalities {\n      value\n      label\n      count\n    }\n    integrationTiming {\n      value\n      label\n      count\n    }\n    professions {\n      value\n      label\n      count\n    }\n    insurers {\n      value\n      label\n      count\n    }\n    languages {\n      value\n      label\n      count\n    }\n    consultationModes {\n      value\n      label\n      count\n    }\n    experienceWith {\n      value\n      label\n      count\n    }\n    verified {\n      value\n      label\n      count\n    }\n    acceptingNewPatients {\n      value\n      label\n      count\n    }\n    price {\n      value\n      label\n      count\n    }\n    availability {\n      value\n      label\n      count\n    }\n  }\n": typeof types.SearchFacetsFragmentDoc,
    "\n  query SearchPage(\n    $search: String\n    $near: NearInput\n    $filter: PractitionerFilter\n    $sort: PractitionerSort!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $onlyNear: NearInput\n    $alsoNear: Boolean!\n  ) {\n    practitioners(\n      search: $search\n      near: $near\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      edges {\n        cursor\n        ...PractitionerMatch\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      facets {\n        ...SearchFacets\n        ...ChosenFilterLabels\n      }\n      searchedAt {\n        label\n        kind\n        region\n        timeZone\n      }\n      placeSuggestions {\n        ...PlaceSuggestion\n      }\n    }\n    near: practitioners(search: $search, near: $onlyNear, filter: $filter, first: 1) @include(if: $alsoNear) {\n      totalCount\n    }\n  }\n": typeof types.SearchPageDocument,
    "\n  fragment Approvals on DeliveryMethod {\n    name\n    approvals {\n      condition {\n        slug\n        name\n      }\n      status\n      limits\n    }\n  }\n": typeof types.ApprovalsFragmentDoc,
    "\n  query CarePhaseGuide {\n    carePhases {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": typeof types.CarePhaseGuideDocument,
    "\n  query CarePhaseGuides {\n    carePhases {\n      slug\n      name\n      summary\n      position\n    }\n  }\n": typeof types.CarePhaseGuidesDocument,
    "\n  query CompareMethods {\n    deliveryMethods {\n      slug\n      name\n      route\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      approvals {\n        condition {\n          slug\n          name\n        }\n        status\n        limits\n      }\n    }\n  }\n": typeof types.CompareMethodsDocument,
    "\n  query ConditionGuide {\n    conditions {\n      slug\n      name\n      summary\n      evidence\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n    deliveryMethods {\n      slug\n      name\n      approvals {\n        condition {\n          slug\n        }\n        status\n        limits\n      }\n    }\n  }\n": typeof types.ConditionGuideDocument,
    "\n  fragment GuideSections on GuideSection {\n    heading\n    paragraphs\n  }\n": typeof types.GuideSectionsFragmentDoc,
    "\n  query Guides {\n    deliveryMethods {\n      slug\n      name\n    }\n    conditions {\n      slug\n      name\n    }\n    guideTopics {\n      slug\n      name\n      summary\n    }\n  }\n": typeof types.GuidesDocument,
    "\n  query IntegrationModalityGuide {\n    integrationModalities {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": typeof types.IntegrationModalityGuideDocument,
    "\n  query IntegrationGuides {\n    integrationModalities {\n      slug\n      name\n      summary\n    }\n  }\n": typeof types.IntegrationGuidesDocument,
    "\n  query MethodGuide {\n    deliveryMethods {\n      slug\n      name\n      route\n      summary\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      ...Approvals\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": typeof types.MethodGuideDocument,
    "\n  query PrecautionGuide {\n    precautions {\n      slug\n      name\n      why\n      appliesTo {\n        deliveryMethod {\n          slug\n          name\n        }\n        basis\n        note\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": typeof types.PrecautionGuideDocument,
    "\n  query PrecautionGuides {\n    precautions {\n      slug\n      name\n      why\n    }\n  }\n": typeof types.PrecautionGuidesDocument,
    "\n  fragment Questions on GuideSection {\n    heading\n    paragraphs\n  }\n": typeof types.QuestionsFragmentDoc,
    "\n  fragment Reviewed on Review {\n    sources {\n      title\n      publisher\n      url\n      publishedOn\n    }\n    reviewedBy\n    reviewerCredential\n    reviewedOn\n    dueOn\n  }\n": typeof types.ReviewedFragmentDoc,
    "\n  query SideEffectGuide {\n    sideEffects {\n      slug\n      name\n      summary\n      whatToDo\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": typeof types.SideEffectGuideDocument,
    "\n  query SideEffectGuides {\n    sideEffects {\n      slug\n      name\n      summary\n      horizon\n    }\n  }\n": typeof types.SideEffectGuidesDocument,
    "\n  query TopicGuide {\n    guideTopics {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n        ...Questions\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": typeof types.TopicGuideDocument,
};
const documents: Documents = {
    "\n  fragment ChosenFilterLabels on PractitionerFacets {\n    ...SearchFacets\n  }\n": types.ChosenFilterLabelsFragmentDoc,
    "\n  query FiltersPage($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      facets {\n        ...SearchFacets\n      }\n    }\n  }\n": types.FiltersPageDocument,
    "\n  fragment HelpLineCard on HelpLine {\n    name\n    phone\n    dial\n    textTo\n    url\n    availability\n    languages\n    checkedOn\n  }\n": types.HelpLineCardFragmentDoc,
    "\n  query HelpPage {\n    helpLines {\n      ...HelpLineCard\n    }\n  }\n": types.HelpPageDocument,
    "\n  query WidenedSearch($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": types.WidenedSearchDocument,
    "\n  fragment PlaceSuggestion on Place {\n    label\n  }\n": types.PlaceSuggestionFragmentDoc,
    "\n  fragment PractitionerCard on Practitioner {\n    slug\n    displayName\n    givenName\n    familyName\n    headline\n    photo(width: 160) {\n      url\n      width\n      height\n      alt\n    }\n    professions {\n      name\n    }\n    locations {\n      city\n      region\n    }\n  }\n": types.PractitionerCardFragmentDoc,
    "\n  fragment PractitionerMatch on PractitionerEdge {\n    distanceKm\n    nearestLocation {\n      city\n      region\n    }\n    lowestSessionPrice {\n      formatted\n    }\n    nextSlot {\n      startsAt\n      label\n      consultationType {\n        mode\n      }\n    }\n    matchedOn {\n      code\n      label\n    }\n    worthKnowing {\n      code\n      label\n    }\n    node {\n      ...PractitionerCard\n    }\n  }\n": types.PractitionerMatchFragmentDoc,
    "\n  fragment SearchFacets on PractitionerFacets {\n    services {\n      value\n      label\n      count\n    }\n    deliveryMethods {\n      value\n      label\n      count\n    }\n    careSettings {\n      value\n      label\n      count\n    }\n    conditions {\n      value\n      label\n      count\n    }\n    integrationSupport {\n      value\n      label\n      count\n    }\n    integrationModalities {\n      value\n      label\n      count\n    }\n    integrationTiming {\n      value\n      label\n      count\n    }\n    professions {\n      value\n      label\n      count\n    }\n    insurers {\n      value\n      label\n      count\n    }\n    languages {\n      value\n      label\n      count\n    }\n    consultationModes {\n      value\n      label\n      count\n    }\n    experienceWith {\n      value\n      label\n      count\n    }\n    verified {\n      value\n      label\n      count\n    }\n    acceptingNewPatients {\n      value\n      label\n      count\n    }\n    price {\n      value\n      label\n      count\n    }\n    availability {\n      value\n      label\n      count\n    }\n  }\n": types.SearchFacetsFragmentDoc,
    "\n  query SearchPage(\n    $search: String\n    $near: NearInput\n    $filter: PractitionerFilter\n    $sort: PractitionerSort!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $onlyNear: NearInput\n    $alsoNear: Boolean!\n  ) {\n    practitioners(\n      search: $search\n      near: $near\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      edges {\n        cursor\n        ...PractitionerMatch\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      facets {\n        ...SearchFacets\n        ...ChosenFilterLabels\n      }\n      searchedAt {\n        label\n        kind\n        region\n        timeZone\n      }\n      placeSuggestions {\n        ...PlaceSuggestion\n      }\n    }\n    near: practitioners(search: $search, near: $onlyNear, filter: $filter, first: 1) @include(if: $alsoNear) {\n      totalCount\n    }\n  }\n": types.SearchPageDocument,
    "\n  fragment Approvals on DeliveryMethod {\n    name\n    approvals {\n      condition {\n        slug\n        name\n      }\n      status\n      limits\n    }\n  }\n": types.ApprovalsFragmentDoc,
    "\n  query CarePhaseGuide {\n    carePhases {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": types.CarePhaseGuideDocument,
    "\n  query CarePhaseGuides {\n    carePhases {\n      slug\n      name\n      summary\n      position\n    }\n  }\n": types.CarePhaseGuidesDocument,
    "\n  query CompareMethods {\n    deliveryMethods {\n      slug\n      name\n      route\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      approvals {\n        condition {\n          slug\n          name\n        }\n        status\n        limits\n      }\n    }\n  }\n": types.CompareMethodsDocument,
    "\n  query ConditionGuide {\n    conditions {\n      slug\n      name\n      summary\n      evidence\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n    deliveryMethods {\n      slug\n      name\n      approvals {\n        condition {\n          slug\n        }\n        status\n        limits\n      }\n    }\n  }\n": types.ConditionGuideDocument,
    "\n  fragment GuideSections on GuideSection {\n    heading\n    paragraphs\n  }\n": types.GuideSectionsFragmentDoc,
    "\n  query Guides {\n    deliveryMethods {\n      slug\n      name\n    }\n    conditions {\n      slug\n      name\n    }\n    guideTopics {\n      slug\n      name\n      summary\n    }\n  }\n": types.GuidesDocument,
    "\n  query IntegrationModalityGuide {\n    integrationModalities {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": types.IntegrationModalityGuideDocument,
    "\n  query IntegrationGuides {\n    integrationModalities {\n      slug\n      name\n      summary\n    }\n  }\n": types.IntegrationGuidesDocument,
    "\n  query MethodGuide {\n    deliveryMethods {\n      slug\n      name\n      route\n      summary\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      ...Approvals\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": types.MethodGuideDocument,
    "\n  query PrecautionGuide {\n    precautions {\n      slug\n      name\n      why\n      appliesTo {\n        deliveryMethod {\n          slug\n          name\n        }\n        basis\n        note\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": types.PrecautionGuideDocument,
    "\n  query PrecautionGuides {\n    precautions {\n      slug\n      name\n      why\n    }\n  }\n": types.PrecautionGuidesDocument,
    "\n  fragment Questions on GuideSection {\n    heading\n    paragraphs\n  }\n": types.QuestionsFragmentDoc,
    "\n  fragment Reviewed on Review {\n    sources {\n      title\n      publisher\n      url\n      publishedOn\n    }\n    reviewedBy\n    reviewerCredential\n    reviewedOn\n    dueOn\n  }\n": types.ReviewedFragmentDoc,
    "\n  query SideEffectGuide {\n    sideEffects {\n      slug\n      name\n      summary\n      whatToDo\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": types.SideEffectGuideDocument,
    "\n  query SideEffectGuides {\n    sideEffects {\n      slug\n      name\n      summary\n      horizon\n    }\n  }\n": types.SideEffectGuidesDocument,
    "\n  query TopicGuide {\n    guideTopics {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n        ...Questions\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n": types.TopicGuideDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChosenFilterLabels on PractitionerFacets {\n    ...SearchFacets\n  }\n"): (typeof documents)["\n  fragment ChosenFilterLabels on PractitionerFacets {\n    ...SearchFacets\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiltersPage($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      facets {\n        ...SearchFacets\n      }\n    }\n  }\n"): (typeof documents)["\n  query FiltersPage($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      facets {\n        ...SearchFacets\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HelpLineCard on HelpLine {\n    name\n    phone\n    dial\n    textTo\n    url\n    availability\n    languages\n    checkedOn\n  }\n"): (typeof documents)["\n  fragment HelpLineCard on HelpLine {\n    name\n    phone\n    dial\n    textTo\n    url\n    availability\n    languages\n    checkedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpPage {\n    helpLines {\n      ...HelpLineCard\n    }\n  }\n"): (typeof documents)["\n  query HelpPage {\n    helpLines {\n      ...HelpLineCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WidenedSearch($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query WidenedSearch($search: String, $near: NearInput, $filter: PractitionerFilter) {\n    practitioners(search: $search, near: $near, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceSuggestion on Place {\n    label\n  }\n"): (typeof documents)["\n  fragment PlaceSuggestion on Place {\n    label\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PractitionerCard on Practitioner {\n    slug\n    displayName\n    givenName\n    familyName\n    headline\n    photo(width: 160) {\n      url\n      width\n      height\n      alt\n    }\n    professions {\n      name\n    }\n    locations {\n      city\n      region\n    }\n  }\n"): (typeof documents)["\n  fragment PractitionerCard on Practitioner {\n    slug\n    displayName\n    givenName\n    familyName\n    headline\n    photo(width: 160) {\n      url\n      width\n      height\n      alt\n    }\n    professions {\n      name\n    }\n    locations {\n      city\n      region\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PractitionerMatch on PractitionerEdge {\n    distanceKm\n    nearestLocation {\n      city\n      region\n    }\n    lowestSessionPrice {\n      formatted\n    }\n    nextSlot {\n      startsAt\n      label\n      consultationType {\n        mode\n      }\n    }\n    matchedOn {\n      code\n      label\n    }\n    worthKnowing {\n      code\n      label\n    }\n    node {\n      ...PractitionerCard\n    }\n  }\n"): (typeof documents)["\n  fragment PractitionerMatch on PractitionerEdge {\n    distanceKm\n    nearestLocation {\n      city\n      region\n    }\n    lowestSessionPrice {\n      formatted\n    }\n    nextSlot {\n      startsAt\n      label\n      consultationType {\n        mode\n      }\n    }\n    matchedOn {\n      code\n      label\n    }\n    worthKnowing {\n      code\n      label\n    }\n    node {\n      ...PractitionerCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchFacets on PractitionerFacets {\n    services {\n      value\n      label\n      count\n    }\n    deliveryMethods {\n      value\n      label\n      count\n    }\n    careSettings {\n      value\n      label\n      count\n    }\n    conditions {\n      value\n      label\n      count\n    }\n    integrationSupport {\n      value\n      label\n      count\n    }\n    integrationModalities {\n      value\n      label\n      count\n    }\n    integrationTiming {\n      value\n      label\n      count\n    }\n    professions {\n      value\n      label\n      count\n    }\n    insurers {\n      value\n      label\n      count\n    }\n    languages {\n      value\n      label\n      count\n    }\n    consultationModes {\n      value\n      label\n      count\n    }\n    experienceWith {\n      value\n      label\n      count\n    }\n    verified {\n      value\n      label\n      count\n    }\n    acceptingNewPatients {\n      value\n      label\n      count\n    }\n    price {\n      value\n      label\n      count\n    }\n    availability {\n      value\n      label\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment SearchFacets on PractitionerFacets {\n    services {\n      value\n      label\n      count\n    }\n    deliveryMethods {\n      value\n      label\n      count\n    }\n    careSettings {\n      value\n      label\n      count\n    }\n    conditions {\n      value\n      label\n      count\n    }\n    integrationSupport {\n      value\n      label\n      count\n    }\n    integrationModalities {\n      value\n      label\n      count\n    }\n    integrationTiming {\n      value\n      label\n      count\n    }\n    professions {\n      value\n      label\n      count\n    }\n    insurers {\n      value\n      label\n      count\n    }\n    languages {\n      value\n      label\n      count\n    }\n    consultationModes {\n      value\n      label\n      count\n    }\n    experienceWith {\n      value\n      label\n      count\n    }\n    verified {\n      value\n      label\n      count\n    }\n    acceptingNewPatients {\n      value\n      label\n      count\n    }\n    price {\n      value\n      label\n      count\n    }\n    availability {\n      value\n      label\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage(\n    $search: String\n    $near: NearInput\n    $filter: PractitionerFilter\n    $sort: PractitionerSort!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $onlyNear: NearInput\n    $alsoNear: Boolean!\n  ) {\n    practitioners(\n      search: $search\n      near: $near\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      edges {\n        cursor\n        ...PractitionerMatch\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      facets {\n        ...SearchFacets\n        ...ChosenFilterLabels\n      }\n      searchedAt {\n        label\n        kind\n        region\n        timeZone\n      }\n      placeSuggestions {\n        ...PlaceSuggestion\n      }\n    }\n    near: practitioners(search: $search, near: $onlyNear, filter: $filter, first: 1) @include(if: $alsoNear) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SearchPage(\n    $search: String\n    $near: NearInput\n    $filter: PractitionerFilter\n    $sort: PractitionerSort!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $onlyNear: NearInput\n    $alsoNear: Boolean!\n  ) {\n    practitioners(\n      search: $search\n      near: $near\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      edges {\n        cursor\n        ...PractitionerMatch\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      facets {\n        ...SearchFacets\n        ...ChosenFilterLabels\n      }\n      searchedAt {\n        label\n        kind\n        region\n        timeZone\n      }\n      placeSuggestions {\n        ...PlaceSuggestion\n      }\n    }\n    near: practitioners(search: $search, near: $onlyNear, filter: $filter, first: 1) @include(if: $alsoNear) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Approvals on DeliveryMethod {\n    name\n    approvals {\n      condition {\n        slug\n        name\n      }\n      status\n      limits\n    }\n  }\n"): (typeof documents)["\n  fragment Approvals on DeliveryMethod {\n    name\n    approvals {\n      condition {\n        slug\n        name\n      }\n      status\n      limits\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarePhaseGuide {\n    carePhases {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"): (typeof documents)["\n  query CarePhaseGuide {\n    carePhases {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarePhaseGuides {\n    carePhases {\n      slug\n      name\n      summary\n      position\n    }\n  }\n"): (typeof documents)["\n  query CarePhaseGuides {\n    carePhases {\n      slug\n      name\n      summary\n      position\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareMethods {\n    deliveryMethods {\n      slug\n      name\n      route\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      approvals {\n        condition {\n          slug\n          name\n        }\n        status\n        limits\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompareMethods {\n    deliveryMethods {\n      slug\n      name\n      route\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      approvals {\n        condition {\n          slug\n          name\n        }\n        status\n        limits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConditionGuide {\n    conditions {\n      slug\n      name\n      summary\n      evidence\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n    deliveryMethods {\n      slug\n      name\n      approvals {\n        condition {\n          slug\n        }\n        status\n        limits\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConditionGuide {\n    conditions {\n      slug\n      name\n      summary\n      evidence\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n    deliveryMethods {\n      slug\n      name\n      approvals {\n        condition {\n          slug\n        }\n        status\n        limits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuideSections on GuideSection {\n    heading\n    paragraphs\n  }\n"): (typeof documents)["\n  fragment GuideSections on GuideSection {\n    heading\n    paragraphs\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Guides {\n    deliveryMethods {\n      slug\n      name\n    }\n    conditions {\n      slug\n      name\n    }\n    guideTopics {\n      slug\n      name\n      summary\n    }\n  }\n"): (typeof documents)["\n  query Guides {\n    deliveryMethods {\n      slug\n      name\n    }\n    conditions {\n      slug\n      name\n    }\n    guideTopics {\n      slug\n      name\n      summary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntegrationModalityGuide {\n    integrationModalities {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"): (typeof documents)["\n  query IntegrationModalityGuide {\n    integrationModalities {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntegrationGuides {\n    integrationModalities {\n      slug\n      name\n      summary\n    }\n  }\n"): (typeof documents)["\n  query IntegrationGuides {\n    integrationModalities {\n      slug\n      name\n      summary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MethodGuide {\n    deliveryMethods {\n      slug\n      name\n      route\n      summary\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      ...Approvals\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"): (typeof documents)["\n  query MethodGuide {\n    deliveryMethods {\n      slug\n      name\n      route\n      summary\n      product\n      typicalSessionMinutes\n      observationMinutes\n      monitoring\n      settings\n      ...Approvals\n      sections {\n        ...GuideSections\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrecautionGuide {\n    precautions {\n      slug\n      name\n      why\n      appliesTo {\n        deliveryMethod {\n          slug\n          name\n        }\n        basis\n        note\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"): (typeof documents)["\n  query PrecautionGuide {\n    precautions {\n      slug\n      name\n      why\n      appliesTo {\n        deliveryMethod {\n          slug\n          name\n        }\n        basis\n        note\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrecautionGuides {\n    precautions {\n      slug\n      name\n      why\n    }\n  }\n"): (typeof documents)["\n  query PrecautionGuides {\n    precautions {\n      slug\n      name\n      why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Questions on GuideSection {\n    heading\n    paragraphs\n  }\n"): (typeof documents)["\n  fragment Questions on GuideSection {\n    heading\n    paragraphs\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reviewed on Review {\n    sources {\n      title\n      publisher\n      url\n      publishedOn\n    }\n    reviewedBy\n    reviewerCredential\n    reviewedOn\n    dueOn\n  }\n"): (typeof documents)["\n  fragment Reviewed on Review {\n    sources {\n      title\n      publisher\n      url\n      publishedOn\n    }\n    reviewedBy\n    reviewerCredential\n    reviewedOn\n    dueOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SideEffectGuide {\n    sideEffects {\n      slug\n      name\n      summary\n      whatToDo\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"): (typeof documents)["\n  query SideEffectGuide {\n    sideEffects {\n      slug\n      name\n      summary\n      whatToDo\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SideEffectGuides {\n    sideEffects {\n      slug\n      name\n      summary\n      horizon\n    }\n  }\n"): (typeof documents)["\n  query SideEffectGuides {\n    sideEffects {\n      slug\n      name\n      summary\n      horizon\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicGuide {\n    guideTopics {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n        ...Questions\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicGuide {\n    guideTopics {\n      slug\n      name\n      summary\n      sections {\n        ...GuideSections\n        ...Questions\n      }\n      reviewed {\n        ...Reviewed\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;