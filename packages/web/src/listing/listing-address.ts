import { findJurisdiction } from '@clearing/shared/jurisdictions';

/** What a listing's links hand on: where the patient will be, the zone they read times in, and whose link they came by. */
export interface Reader {
  /** "US-TX", or null while nobody has said. */
  readonly from: string | null;
  /** An IANA name the server's runtime knows, or null. */
  readonly zone: string | null;
  /** The handle of a partner's link, as it stood in the address; null: none did. */
  readonly referral: string | null;
}

/** As SMART Scheduling Links call it. */
export const referralParameter = 'booking-referral';

export function readReader(parameters: URLSearchParams): Reader {
  const from = parameters.get('from');
  const zone = parameters.get('zone');
  const referral = /^[\w-]{43,400}$/.exec(parameters.get(referralParameter) ?? '')?.[0] ?? null;
  return { from: from && findJurisdiction(from) ? from : null, zone: zone && isZone(zone) ? zone : null, referral };
}

/** "/practitioners/ana-ruiz/times?type=...&from=US-TX": only what is known is said. */
export function withReader(path: string, reader: Reader, more: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(more);
  if (reader.from) parameters.set('from', reader.from);
  if (reader.zone) parameters.set('zone', reader.zone);
  if (reader.referral) parameters.set(referralParameter, reader.referral);
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}

function isZone(name: string): boolean {
  if (name.length > 64 || !/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
