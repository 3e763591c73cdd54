interface Example {
  readonly query: string;
  readonly variables: string;
}

function example(query: string, variables: object = {}): Example {
  return {
    query: query.trim(),
    variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '',
  };
}

const sixDaysFrom = (from: Date) => {
  const to = new Date(from.getTime() + 6 * 86_400_000);
  const second = (instant: Date) => `${instant.toISOString().slice(0, 19)}Z`;
  return { from: second(from), to: second(to) };
};

/** Somebody who is listed, and a kind of talk that they take. */
export interface Listed {
  readonly slug: string;
  readonly practitionerId: string;
  readonly consultationTypeId: string;
  /** Their first free time, by the clock that whoever asks goes by; null: none. */
  readonly freeAt: string | null;
}

/**
 * One tab each, about a listing that is there. A test runs every one of them against the schema. What has a default is given all the
 * same: the editor of variables takes it for missing, and marks as wrong what is right.
 */
export const examplesAbout = ({ slug, practitionerId, consultationTypeId, freeAt }: Listed): Example[] => [
  example(
    `
# IV infusions near Dallas, best match first.
query SearchNearDallas($near: NearInput, $filter: PractitionerFilter) {
  practitioners(near: $near, filter: $filter, first: 5) {
    totalCount
    searchedAt {
      label
    }
    edges {
      distanceKm
      matchedOn {
        label
      }
      lowestSessionPrice {
        formatted
      }
      node {
        displayName
        url
        headline
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  rateLimit {
    cost
    remaining
  }
}
`,
    { near: { place: 'Dallas, TX', radiusKm: 80, includeRemote: true }, filter: { deliveryMethods: ['iv-infusion'] } },
  ),
  example(
    `
# One listing, and when a first talk is possible.
# Any slug from the first tab will do.
query OneListing($slug: String!, $from: DateTime!, $to: DateTime!) {
  practitioner(slug: $slug) {
    displayName
    professions {
      name
    }
    licenses {
      jurisdiction
      expiresOn
      verification {
        state
        checkedOn
      }
    }
    offerings {
      deliveryMethod {
        name
      }
      careSetting
      sessionPrice {
        price {
          formatted
        }
      }
    }
    slots(from: $from, to: $to) {
      startsAt
      label
      consultationType {
        name
        mode
      }
    }
  }
}
`,
    { slug, ...sixDaysFrom(freeAt === null ? new Date() : new Date(freeAt)) },
  ),
  example(
    `
# A count is the total if only that value were chosen.
query Facets($near: NearInput) {
  practitioners(near: $near, first: 1) {
    totalCount
    facets {
      deliveryMethods {
        value
        label
        count
      }
      integrationSupport {
        label
        count
      }
      availability {
        value
        count
      }
    }
  }
}
`,
    { near: { place: 'Texas', radiusKm: 50, includeRemote: false } },
  ),
  example(`
# Methods, and who to call.
query CatalogAndHelpLines {
  deliveryMethods {
    slug
    name
    product
    monitoring
    approvals {
      condition {
        name
      }
      status
    }
  }
  helpLines {
    name
    phone
    textTo
    availability
  }
}
`),
  example(
    `
# To keep a copy up to date: what changed since a cursor, including listings that were removed.
# Put the endCursor of this answer into "after" and ask again.
query WhatChanged($after: String) {
  practitionersChangedSince(after: $after, first: 5) {
    nodes {
      kind
      practitionerId
      practitioner {
        displayName
        url
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    { after: null },
  ),
  example(
    `
# What someone who typed this may mean.
query Places($search: String!) {
  places(search: $search, first: 5) {
    label
    kind
    region
    timeZone
  }
}
`,
    { search: '752' },
  ),
  example(
    `
# A link that someone uses to ask for a first talk, on our pages.
# It needs a key for consultations:refer, such as a test key. It asks no one, and nothing is stored.
mutation SendSomebody($input: ReferConsultationInput!) {
  referConsultation(input: $input) {
    __typename
    ... on ConsultationReferral {
      url
      expiresAt
      isTrial
    }
    ... on SlotNoLongerAvailable {
      alternatives {
        startsAt
        label
      }
    }
    ... on UserError {
      message
    }
  }
}
`,
    { input: { practitionerId, consultationTypeId } },
  ),
];
