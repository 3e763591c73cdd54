import { Trans } from '@lingui/react/macro';
import { Card } from '../../../ui/card.js';

/** Where patients see free times: a preview has none, so that nothing in it can be booked. */
export function PreviewTimes({ givenName }: { givenName: string }) {
  return (
    <Card as="section" className="stack times no-print" aria-labelledby="times">
      <h2 id="times">
        <Trans>A first talk with {givenName}</Trans>
      </h2>
      <p>
        <Trans>Patients see your next three free times here, and ask for one of them.</Trans>
      </p>
      <p className="muted">
        <Trans>In a preview there are none. They come from your hours, whatever the listing says.</Trans>
      </p>
    </Card>
  );
}

export function PreviewFoot() {
  return (
    <p className="muted">
      <Trans>Here it says when you last confirmed the page, and where to tell us that something is wrong.</Trans>
    </p>
  );
}
