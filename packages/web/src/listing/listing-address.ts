import { findJurisdiction } from '@clearing/shared/jurisdictions';

/** What a listing's links hand on: where the patient will be, and the zone they read times in. */
export interface Reader {
  /** "US-TX", or null while nobody has said. */
  readonly from: string | null;
  /** An IANA name the server's runtime knows, or null. */
  readonly zone: string | null;
}

export function readReader(parameters: URLSearchParams): Reader {
  const from = parameters.get('from');
  const zone = parameters.get('zone');
  return { from: from && findJurisdiction(from) ? from : null, zone: zone && isZone(zone) ? zone : null };
}

/** "/practitioners/ana-ruiz/times?type=...&from=US-TX": only what is known is said. */
export function withReader(path: string, reader: Reader, more: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(more);
  if (reader.from) parameters.set('from', reader.from);
  if (reader.zone) parameters.set('zone', reader.zone);
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
