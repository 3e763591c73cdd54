import { useLingui } from '@lingui/react/macro';
import type { Draft } from '../workspace-doors.js';

/** Who helps people make use of the experience, as whoever keeps the listing says it. */
export function useSupportLevels(): Readonly<Record<NonNullable<Draft['support']>['level'], string>> {
  const { t } = useLingui();
  return {
    IN_HOUSE: t`I do, or someone in my practice`,
    PARTNER_THERAPIST: t`A therapist I work with`,
    REFERRAL: t`I refer people to others`,
    NONE: t`Nobody`,
  };
}
