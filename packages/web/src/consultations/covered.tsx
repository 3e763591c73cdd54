import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isBarred } from '../listing/licences/licensed-states.js';

interface Talk {
  readonly mode: string;
  readonly location?: { readonly region: string } | null;
}

/** Where a patient will be during the talk: in person where it takes place, also after that place moved; else where they said. */
export function placeDuring({ mode, location }: Talk, said: string): string | undefined {
  const region = mode === 'IN_PERSON' ? location?.region : undefined;
  return findJurisdiction(region ?? said)?.name;
}

/** After the place the patient will be in: how it stands against the licence. Null: it no longer matters. */
export function Covered({
  isCovered,
  practitioner,
}: {
  isCovered: boolean | null;
  practitioner: { readonly verifications: Parameters<typeof isBarred>[0] };
}): ReactNode {
  if (isCovered === null) return null;
  return (
    <>
      {'. '}
      {isCovered ? (
        <Trans>The talk is within your licence.</Trans>
      ) : isBarred(practitioner.verifications) ? (
        <b>
          <Trans>
            We found something under your name on the federal list of excluded individuals. Until that is settled, no
            licence of yours covers a talk.
          </Trans>
        </b>
      ) : (
        <b>
          <Trans>None of your licences that we have checked covers it on that day.</Trans>
        </b>
      )}
    </>
  );
}

/** For whoever acts for a practitioner, and is not told where the patient will be. */
export function CoveredForAnother({ isCovered, given }: { isCovered: boolean; given: string }): ReactNode {
  return isCovered ? (
    <Trans>One of {given}’s licences covers the place they will be in.</Trans>
  ) : (
    <b>
      <Trans>None of {given}’s licences that we have checked covers the place they will be in on that day.</Trans>
    </b>
  );
}
