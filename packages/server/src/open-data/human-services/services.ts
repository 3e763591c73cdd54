import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { Clinic, Location } from '../../listing/clinics/clinic.results.js';
import { languageOf } from '../../listing/practitioner/languages.js';
import { remoteJurisdictions } from '../../listing/legality/legality.js';
import type { Offering } from '../../listing/practitioner/offering.results.js';
import { servicesOf } from '../../listing/practitioner/practitioner-facts.js';
import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import type { PublishedListing } from '../published-listings.js';
import { derivedId } from './derived-ids.js';

/** Listings as HSDS 3 services: one for each clinic at which somebody works. Nothing is read here. */

const serviceNames = {
  KETAMINE_TREATMENT: 'ketamine treatment',
  KAP: 'ketamine-assisted psychotherapy',
  INTEGRATION_ONLY: 'integration therapy',
} as const;

/** Who gives it: a clinic, or somebody's own practice, which has no place and works by video and phone. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly website: string;
}

export interface ServiceOfListing {
  readonly organization: Organization;
  readonly service: object;
}

export function servicesOfListing(listing: PublishedListing, today: string): ServiceOfListing[] {
  const { practitioner, clinics, locations } = listing;
  const organizations = [...new Set(locations.map(({ clinicKey }) => clinicKey))].flatMap(
    (key) => clinics.get(key) ?? [],
  );
  const employers = organizations.length > 0 ? organizations : [null];
  return employers.map((clinic, index) => {
    const organization = clinic ? organizationOf(clinic) : ownPractice(practitioner);
    // What is given from afar belongs to no place: it is told once, with the first.
    return { organization, service: serviceOf(listing, { clinic, organization, today, isFirst: index === 0 }) };
  });
}

export function organizationOf({ key, name, about, url }: Clinic): Organization {
  return { id: key, name, description: about ?? `${name} is a clinic in this directory.`, website: url };
}

function ownPractice({ key, displayName, headline, url }: Practitioner): Organization {
  return {
    id: derivedId('practice', key),
    name: displayName,
    description: headline ?? `The practice of ${displayName}.`,
    website: url,
  };
}

interface ServiceAt {
  readonly clinic: Clinic | null;
  readonly organization: Organization;
  readonly today: string;
  readonly isFirst: boolean;
}

function serviceOf(listing: PublishedListing, { clinic, organization, today, isFirst }: ServiceAt): object {
  const { practitioner } = listing;
  const id = derivedId('service', practitioner.key, organization.id);
  const locations = listing.locations.filter(({ clinicKey }) => clinicKey === clinic?.key);
  const keys = new Set(locations.map(({ key }) => key));
  const offerings = listing.offerings.filter(({ locationKey }) =>
    locationKey === null ? isFirst : keys.has(locationKey),
  );
  const states = isFirst ? statesFromAfar(listing, today) : [];
  const { givesMedicine, integration, languages } = practitioner.stored;
  const kinds = servicesOf(
    givesMedicine,
    offerings.map(({ service }) => service),
    integration.level,
  );
  const what = kinds.map((kind) => serviceNames[kind]).join(', ');
  return {
    id,
    organization_id: organization.id,
    name: what === '' ? practitioner.displayName : `${practitioner.displayName}: ${what}`,
    description: practitioner.headline ?? practitioner.about ?? `The listing of ${practitioner.displayName}.`,
    url: practitioner.url,
    status: 'active',
    application_process: `Ask for a first talk at ${practitioner.url}. It is never a treatment session.`,
    minimum_age: 18,
    assured_date: practitioner.lastConfirmedOn,
    last_modified: practitioner.updatedAt.toISOString(),
    ...(practitioner.invented && { alert: 'Made up for a demonstration. Does not exist.' }),
    organization,
    languages: languages.map((tag) => ({
      id: derivedId('language', id, tag),
      service_id: id,
      name: languageOf(tag).label,
      code: tag,
    })),
    service_areas: states.map((code) => ({
      id: derivedId('area', id, code),
      service_id: id,
      name: getJurisdiction(code).name,
      description: 'By video or phone, for patients who are there at the time: a licence for it was checked.',
    })),
    cost_options: offerings.flatMap((offering) => costOf(id, offering)),
    schedules: [
      {
        id: derivedId('times', id),
        service_id: id,
        description: 'Free times for a first talk',
        schedule_link: `${practitioner.url}/times`,
      },
    ],
    service_at_locations: locations.map((location) => ({
      id: derivedId('at', id, location.key),
      service_id: id,
      location_id: location.key,
      location: locationOf(location, clinic),
    })),
  };
}

/** A licence alone gives nothing by video: talks are for every state of one that we checked, care at home is where it may be had. */
function statesFromAfar({ kindsOfTalk, offerings, licenses }: PublishedListing, today: string): readonly string[] {
  if (kindsOfTalk.some(({ mode }) => mode !== 'IN_PERSON')) return remoteJurisdictions(licenses, today);
  return [...new Set(offerings.flatMap(({ remoteIn }) => remoteIn))].toSorted();
}

function costOf(serviceId: string, { key, deliveryMethod, sessionPrice }: Offering): object[] {
  if (!sessionPrice) return [];
  const { price, notIncluded } = sessionPrice;
  return [
    {
      id: derivedId('cost', serviceId, key),
      service_id: serviceId,
      option: deliveryMethod.name,
      currency: price.currency,
      amount: price.amount / 100,
      amount_description: notIncluded === null ? 'per session' : `per session; not included: ${notIncluded}`,
    },
  ];
}

export function locationOf(location: Location, clinic: Clinic | null): object {
  const { key, name, directions, latitude, longitude, phone, accessibility } = location;
  return {
    id: key,
    location_type: 'physical',
    ...(clinic && { organization_id: clinic.key }),
    name: [clinic?.name, name].filter(Boolean).join(', ') || location.city,
    ...(directions !== null && { transportation: directions }),
    latitude,
    longitude,
    addresses: [
      {
        id: derivedId('address', key),
        location_id: key,
        address_1: location.street,
        city: location.city,
        state_province: getJurisdiction(location.region).usps,
        postal_code: location.postalCode,
        country: 'US',
        address_type: 'physical',
      },
    ],
    phones: phone === null ? [] : [{ id: derivedId('phone', key), location_id: key, number: phone, type: 'voice' }],
    accessibility: accessibility.map((description) => ({
      id: derivedId('access', key, description),
      location_id: key,
      description,
    })),
  };
}
