import type { PageServerRequest } from '../app/page-route.js';
import type { AskedPersonQuery } from '../generated/graphql.js';
import { graphql } from '../generated/index.js';
import { isBarred, isChecked, isEverSeenFrom } from '../listing/licences/licensed-states.js';

const AskedPersonDocument = graphql(`
  query AskedPerson($slug: String!) {
    practitioner(slug: $slug) {
      id
      slug
      givenName
      displayName
      backOn
      services
      conditions {
        slug
        name
      }
      offerings {
        deliveryMethod {
          slug
          name
        }
        careSetting
        inPersonEvaluationFirst
        remoteIn
      }
      locations {
        id
        city
        region
        phone
        timeZone
      }
      licenses {
        jurisdiction
        startsOn
        inForce
        verification {
          state
          checkedOn
          recheckBy
        }
      }
      verifications {
        subject
        state
      }
      consultationTypes {
        id
        name
        mode
        minutes
        noticeMinutes
        bookingPolicy
        price {
          amount
          formatted
        }
        location {
          id
          name
          street
          city
          region
          postalCode
          timeZone
        }
      }
    }
  }
`);

/** Whom one asks, with everything a request can name. */
export type AskedPerson = NonNullable<AskedPersonQuery['practitioner']>;
/** A kind of first talk they offer. */
export type Talk = AskedPerson['consultationTypes'][number];

/** Null when nobody is there, or may be seen, at that address. */
export async function findAskedPerson(
  request: Pick<PageServerRequest, 'run'>,
  slug: string,
): Promise<AskedPerson | null> {
  const { practitioner } = await request.run(AskedPersonDocument, { slug });
  return practitioner ?? null;
}

/** The kind of talk somebody chose, or the first. Null: they offer none. */
export function talkOf(person: AskedPerson, typeId: string | null): Talk | null {
  return person.consultationTypes.find(({ id }) => id === typeId) ?? person.consultationTypes[0] ?? null;
}

/** Where the talk's own clock hangs. */
export function talkZone(person: AskedPerson, talk: Talk): string {
  return talk.location?.timeZone ?? person.locations[0]?.timeZone ?? 'America/New_York';
}

/** The jurisdictions of licences that we have checked and that count today: for an explanation, never for a decision. */
export function checkedJurisdictions(person: AskedPerson): string[] {
  const counting = person.licenses.filter((license) => license.inForce && isChecked(license));
  return [...new Set(counting.map(({ jurisdiction }) => jurisdiction))];
}

/** Whether it helps somebody who will be there (null: anywhere) to wait for such a talk. */
export function helpsToWait(
  { licenses, verifications }: AskedPerson,
  { mode }: Talk,
  place: string | null,
  today: string,
): boolean {
  if (isBarred(verifications)) return false;
  return mode === 'IN_PERSON' || isEverSeenFrom(licenses, place, today);
}
