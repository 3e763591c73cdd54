/** Where the hours of a listing are kept; `rest` is a page below. */
export function hoursPath(slug: string, rest = ''): string {
  return `/my-hours/${encodeURIComponent(slug)}${rest}`;
}
