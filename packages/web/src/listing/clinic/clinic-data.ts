import type { MedicalBusiness } from 'schema-dts';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { Said } from '../../app/structured-data.js';
import { addressOf, placeOf } from '../practitioner-data.js';

const ClinicDataFields = graphql(`
  fragment ClinicData on Clinic {
    url
    name
    about
    invented
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
  }
`);

/** A clinic in schema.org's words: who it is and where. */
export function clinicData(clinic: FragmentType<typeof ClinicDataFields>): Said<MedicalBusiness>[] {
  const { url, name, about, invented, locations } = readFragment(ClinicDataFields, clinic);
  const [phone] = locations.flatMap((location) => location.phone ?? []);
  return [
    {
      '@type': 'MedicalBusiness',
      '@id': `${url}#clinic`,
      name,
      url,
      ...(about !== null && { description: about }),
      ...(phone !== undefined && { telephone: phone }),
      ...(locations.length > 0 && { address: locations.map(addressOf), location: locations.map(placeOf) }),
      ...(invented && { disambiguatingDescription: 'Made up for a demonstration. Does not exist.' }),
    },
  ];
}
