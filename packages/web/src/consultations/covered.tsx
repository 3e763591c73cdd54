import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** After the place the patient will be in: how it stands against the licence. Null: it no longer matters. */
export function Covered({ isCovered }: { isCovered: boolean | null }): ReactNode {
  if (isCovered === null) return null;
  return (
    <>
      {'. '}
      {isCovered ? (
        <Trans>The talk is within your licence.</Trans>
      ) : (
        <b>
          <Trans>No licence of yours that we have checked covers it on that day.</Trans>
        </b>
      )}
    </>
  );
}
