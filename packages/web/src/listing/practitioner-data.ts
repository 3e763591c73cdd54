import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { EducationalOccupationalCredential, MedicalSpecialty, Person, Physician, Place } from 'schema-dts';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import type { PractitionerDataFragment } from '../generated/graphql.js';
import type { Said } from '../app/structured-data.js';

const PractitionerDataFields = graphql(`
  fragment PractitionerData on Practitioner {
    slug
    url
    npi
    displayName
    givenName
    familyName
    postnominals
    headline
    photo(width: 320) {
      url
    }
    professions {
      slug
      name
    }
    languages {
      tag
    }
    clinics {
      name
      url
    }
    locations {
      name
      street
      city
      region
      postalCode
      latitude
      longitude
      phone
    }
    licenses {
      jurisdiction
      inForce
      profession {
        slug
        name
      }
      verification {
        state
      }
    }
    invented
  }
`);

/** Doctors, each with the specialty that schema.org has a word for; null: none of its words is right. */
const physicians: Readonly<Record<string, MedicalSpecialty | null>> = {
  psychiatrist: 'https://schema.org/Psychiatric',
  anesthesiologist: 'https://schema.org/Anesthesia',
  'pain-medicine': null,
  'emergency-medicine': 'https://schema.org/Emergency',
  'family-medicine': 'https://schema.org/PrimaryCare',
};

/**
 * Somebody's listing in schema.org's words. A physician is who has a doctor's licence that we looked up and that holds;
 * everybody else is a person with the profession they name. Licences are those that we checked. Nothing is said of
 * what they treat or of how good they are.
 */
export function practitionerData(
  practitioner: FragmentType<typeof PractitionerDataFields>,
): Said<Person | Physician>[] {
  const person = readFragment(PractitionerDataFields, practitioner);
  const licences = person.licenses.filter(isChecked);
  const asDoctor = licences.find(({ profession }) => profession.slug in physicians);
  const places = person.locations.map(placeOf);
  const said = {
    '@id': `${person.url}#person`,
    name: person.displayName,
    url: person.url,
    ...(person.headline !== null && { description: person.headline }),
    ...(person.photo && { image: person.photo.url }),
    ...(person.npi !== null && {
      identifier: { '@type': 'PropertyValue', propertyID: 'NPI', value: person.npi } as const,
    }),
    ...(licences.length > 0 && { hasCredential: licences.map(credentialOf) }),
    ...(person.invented && { disambiguatingDescription: 'Made up for a demonstration. Does not exist.' }),
    knowsLanguage: person.languages.map(({ tag }) => tag),
  } as const;
  if (asDoctor) {
    const specialty = physicians[asDoctor.profession.slug] ?? null;
    const [phone] = person.locations.flatMap((location) => location.phone ?? []);
    return [
      {
        ...said,
        '@type': 'Physician',
        ...(specialty !== null && { medicalSpecialty: specialty }),
        ...(person.npi !== null && { usNPI: person.npi }),
        ...(places.length > 0 && { location: places, address: person.locations.map(addressOf) }),
        ...(phone !== undefined && { telephone: phone }),
      },
    ];
  }
  return [
    {
      ...said,
      '@type': 'Person',
      givenName: person.givenName,
      familyName: person.familyName,
      ...(person.postnominals.length > 0 && { honorificSuffix: person.postnominals.join(', ') }),
      jobTitle: person.professions.map(({ name }) => name),
      ...(places.length > 0 && { workLocation: places }),
      ...(person.clinics.length > 0 && {
        worksFor: person.clinics.map(({ name, url }) => ({ '@type': 'MedicalBusiness', name, url }) as const),
      }),
    },
  ];
}

type Licence = PractitionerDataFragment['licenses'][number];
type Location = Pick<
  PractitionerDataFragment['locations'][number],
  'name' | 'street' | 'city' | 'region' | 'postalCode' | 'latitude' | 'longitude' | 'phone'
>;

function isChecked({ inForce, verification }: Licence): boolean {
  return inForce && (verification?.state === 'REGISTRY_MATCHED' || verification?.state === 'DOCUMENT_CHECKED');
}

function credentialOf({ jurisdiction, profession }: Licence): EducationalOccupationalCredential {
  const { name, code } = getJurisdiction(jurisdiction);
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'license',
    name: `${profession.name}, ${name}`,
    validIn: { '@type': 'AdministrativeArea', name, identifier: code },
  };
}

export function placeOf(location: Location): Place {
  const { name, phone, latitude, longitude } = location;
  return {
    '@type': 'Place',
    ...(name !== null && { name }),
    address: addressOf(location),
    ...(phone !== null && { telephone: phone }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

export function addressOf({ street, city, region, postalCode }: Location) {
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: city,
    addressRegion: getJurisdiction(region).usps,
    postalCode,
    addressCountry: 'US',
  } as const;
}
