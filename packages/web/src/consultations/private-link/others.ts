import type { PageServerRequest } from '../../app/page-route.js';
import type { OthersQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { dateIn } from '../../lib/said-in.js';
import { ScreeningDocument } from '../request/screening-documents.js';
import type { PatientConsultation } from './consultation-documents.js';
import { repeatDraft } from './repeat-draft.js';

const RequestToRepeatDocument = graphql(`
  query RequestToRepeat($id: ID!) {
    consultation(id: $id, as: PATIENT) {
      request {
        requester
        ageBand
        patientLocation
        services
        message
        patient {
          name
          email
          phone
          preferredContact
          mayLeaveMessage
          accessNeeds
        }
        deliveryMethods {
          slug
        }
        conditions {
          slug
        }
        answers {
          question
          answer
        }
      }
      consultationType {
        id
        location {
          latitude
          longitude
        }
      }
    }
  }
`);

const OthersDocument = graphql(`
  query Others($near: NearInput, $filter: PractitionerFilter!, $zone: TimeZone!) {
    practitioners(near: $near, filter: $filter, sort: SOONEST_SLOT, first: 5) {
      edges {
        nextSlot {
          startsAt
          label(in: $zone)
          consultationType {
            id
            minutes
            mode
            price {
              amount
              formatted
            }
          }
        }
        node {
          slug
          displayName
          givenName
          offerings {
            deliveryMethod {
              slug
            }
          }
          conditions {
            slug
          }
        }
      }
    }
  }
`);

type OtherEdge = NonNullable<OthersQuery['practitioners']>['edges'][number];

/** The same request once more, sealed; to be opened at a day of the same person's times. */
export interface SameAgain {
  readonly sealed: string;
  readonly day: string;
}

/** For a time that went to somebody else before the code came: nobody should have to answer everything again. */
export async function sealSameAgain(
  request: PageServerRequest,
  { id, startsAt, practitioner }: PatientConsultation,
  zone: string,
): Promise<SameAgain | null> {
  const { consultation } = await request.run(RequestToRepeatDocument, { id });
  const said = consultation?.request;
  if (!consultation || !said) return null;
  const { screening } = await request.run(ScreeningDocument, {
    version: null,
    methods: [],
    // As the answers were asked: each is found again by its question's words.
    forSomebodyElse: said.requester != null,
  });
  const draft = repeatDraft(said, screening, {
    nonce: crypto.randomUUID(),
    slug: practitioner.slug,
    typeId: consultation.consultationType.id,
    startsAt: '',
    zone,
    methods: said.deliveryMethods.map(({ slug }) => slug),
    conditions: said.conditions.map(({ slug }) => slug),
  });
  return { sealed: request.seal(draft), day: dateIn(zone, startsAt) };
}

/** Somebody else who is free, and the same request for them, sealed. */
export interface Other {
  readonly slug: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly label: string;
  readonly talk: NonNullable<OtherEdge['nextSlot']>['consultationType'];
  readonly sealed: string;
}

const shown = 3;

/** Others with times, each with what was said, while it is still kept. Danger and both agreements are asked anew. */
export async function findOthers(
  request: PageServerRequest,
  { id, practitioner, consultationType }: PatientConsultation,
  zone: string,
): Promise<Other[]> {
  const { consultation } = await request.run(RequestToRepeatDocument, { id });
  const said = consultation?.request;
  if (!consultation || !said) return [];
  const site = consultation.consultationType.location;
  const { practitioners } = await request.run(OthersDocument, {
    zone,
    near: site ? { latitude: site.latitude, longitude: site.longitude, radiusKm: 80 } : null,
    filter: {
      patientLocation: said.patientLocation,
      consultationModes: consultationType.mode === 'IN_PERSON' ? ['IN_PERSON'] : ['VIDEO', 'PHONE'],
      availableBefore: new Date(Date.parse(request.now) + 30 * 86_400_000).toISOString(),
    },
  });
  const { screening } = await request.run(ScreeningDocument, {
    version: null,
    methods: [],
    // As the answers were asked: each is found again by its question's words.
    forSomebodyElse: said.requester != null,
  });
  return (practitioners?.edges ?? [])
    .filter(({ node, nextSlot }) => nextSlot && node.slug !== practitioner.slug)
    .slice(0, shown)
    .flatMap(({ node, nextSlot }) => {
      if (!nextSlot) return [];
      const { startsAt, label, consultationType: talk } = nextSlot;
      const draft = repeatDraft(said, screening, {
        nonce: crypto.randomUUID(),
        slug: node.slug,
        typeId: talk.id,
        startsAt,
        zone,
        methods: node.offerings.map(({ deliveryMethod }) => deliveryMethod.slug),
        conditions: node.conditions.map(({ slug }) => slug),
      });
      const { slug, displayName, givenName } = node;
      return [{ slug, displayName, givenName, label, talk, sealed: request.seal(draft) }];
    });
}
