import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A list of what waits. It takes the focus when the page opens, so that j, k and Enter go through it. */
export function Queue({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <p className="muted small">
        <Trans>With a keyboard: j and k go down and up, Enter opens.</Trans>
      </p>
      {/* autofocus is a global attribute: it works without scripts. */}
      <div role="region" aria-label={label} tabIndex={0} autoFocus data-queue>
        <ul role="list" className="stack stack--4">
          {children}
        </ul>
      </div>
    </>
  );
}
