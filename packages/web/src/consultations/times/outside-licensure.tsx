import { Trans } from '@lingui/react/macro';
import { withReader } from '../../listing/listing-address.js';
import { LinkButton } from '../../ui/button.js';
import type { Elsewhere } from './elsewhere.js';
import { ElsewhereLink } from './no-times.js';
import { WhyOutside, type WhyOutsideProps } from './why-outside.js';

interface OutsideLicensureProps extends WhyOutsideProps {
  readonly elsewhere: Elsewhere | null;
}

/** A licence follows the patient: why not, and the two ways on. */
export function OutsideLicensure({ elsewhere, ...why }: OutsideLicensureProps) {
  const { person, place } = why;
  const inPerson = person.consultationTypes.find(({ mode }) => mode === 'IN_PERSON');
  const city = inPerson?.location?.city;
  return (
    <div className="stack">
      <WhyOutside {...why} />
      <div className="row">
        {inPerson && city && (
          <LinkButton
            href={withReader(
              `/practitioners/${person.slug}/times`,
              { from: place, zone: null, referral: null },
              { type: inPerson.id },
            )}
            wide
          >
            <Trans>
              See {person.givenName} in {city}
            </Trans>
          </LinkButton>
        )}
        <ElsewhereLink elsewhere={elsewhere} />
      </div>
    </div>
  );
}
