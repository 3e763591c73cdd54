import { Trans } from '@lingui/react/macro';
import { ownPage } from './clinic-doors.js';

export function BackToClinic() {
  return (
    <p>
      <a href={ownPage}>
        <Trans>Back to your clinic</Trans>
      </a>
    </p>
  );
}

/** To the page of the clinic one keeps. */
export function BackToKept({ clinic }: { clinic: { readonly key: string } }) {
  return (
    <p>
      <a href={`/clinic/${clinic.key}`}>
        <Trans>Back to the clinic</Trans>
      </a>
    </p>
  );
}
