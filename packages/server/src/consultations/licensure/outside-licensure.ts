import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { OutsideLicensure } from '../consultation.results.js';

/** A licence counts where the patient is: why not there, and where it would be. */
export function outsideLicensure(patientLocation: string, licensedIn: readonly string[]): OutsideLicensure {
  const place = getJurisdiction(patientLocation).name;
  const names = licensedIn.map((code) => getJurisdiction(code).name);
  const where = names.length > 0 ? `They are licensed in ${names.join(', ')}. ` : '';
  return new OutsideLicensure(
    `${where}You said you will be in ${place}, so they can’t see you there for this talk. You may be able to talk in person, or with someone else who is licensed in ${place}.`,
    licensedIn,
  );
}
