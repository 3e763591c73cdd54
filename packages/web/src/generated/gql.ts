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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;