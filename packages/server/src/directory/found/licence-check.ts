import { carriesCare, type LicenseOnFile } from '../../listing/legality/legality.js';
import { stateOn } from '../../verification/verification-state.js';

/** Of who has no licence whose check holds: the last day on which one of a licence in force did; null: none was checked yet. */
export function lastDayChecked(licenses: readonly LicenseOnFile[], today: string): string | null {
  const lapsed = licenses.flatMap((license) => {
    const { check } = license;
    return check && carriesCare(license, today) && stateOn(check, today) === 'LAPSED' ? (check.recheckBy ?? []) : [];
  });
  return lapsed.sort().at(-1) ?? null;
}
