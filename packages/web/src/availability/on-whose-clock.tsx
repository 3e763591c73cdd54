import { Trans } from '@lingui/react/macro';

/** Hours are of one zone, also at a place where the clock shows something else. */
export function OnWhoseClock({ zone }: { zone: string | null }) {
  return (
    zone !== null && (
      <p className="prose">
        <Trans>Every time here is in {zone}, wherever the talk takes place.</Trans>
      </p>
    )
  );
}
