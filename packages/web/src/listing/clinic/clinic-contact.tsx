import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { formatPhone } from '@clearing/shared/phone';
import { NotGiven } from '../../ui/facts.js';
import { inOneLine } from '../../lib/in-one-line.js';

const ClinicContactFragment = graphql(`
  fragment ClinicContact on Location {
    street
    city
    region
    postalCode
    phone
    accessibility
  }
`);

/** What somebody on the way needs first: the address, a number to call, whether they can get in. */
export function ClinicContact({ location }: { location: FragmentType<typeof ClinicContactFragment> }) {
  const { street, city, region, postalCode, phone, accessibility } = readFragment(ClinicContactFragment, location);
  return (
    <address className="stack stack--1">
      <span>
        {street}, {city}, {region.slice(3)} {postalCode}
      </span>
      {phone && (
        <span>
          <Trans>Phone</Trans> <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
        </span>
      )}
      <span>
        <Trans>Getting in:</Trans> {accessibility.length > 0 ? inOneLine(accessibility) : <NotGiven />}
      </span>
    </address>
  );
}
