/** Who reads: where the patient will be, whose clock they read, whose page they come from, and by whose handle. Empty: not known. */
export interface Reader {
  readonly from: string;
  readonly zone: string;
  readonly source: string;
  readonly referral: string;
}

/** A listing on Clearing, or a page of it. */
export function listingAddress(
  url: string,
  { from, zone, source, referral }: Reader,
  page = '',
  more: Readonly<Record<string, string>> = {},
): string {
  return withQuery(url + page, { ...more, from, zone, source, 'booking-referral': referral });
}

/** The search on Clearing, as far as its address can say what is looked for here; it hands the partner's handle on. */
export function searchAddress(
  site: string,
  near: string,
  choices: Readonly<Record<string, readonly string[]>>,
  { miles, referral }: { readonly miles: number; readonly referral: string },
): string {
  const usual = 30;
  const given = { near, miles: miles === usual ? '' : String(miles), ...choices, 'booking-referral': referral };
  return withQuery(`${site}/search`, given);
}

function withQuery(address: string, given: Readonly<Record<string, string | readonly string[]>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(given)) {
    for (const each of [value].flat()) if (each !== '') url.searchParams.append(name, each);
  }
  return url.href;
}
