/** A date and a time in UTC, as people write it or as an instant: "2026-11-27 15:04". Undefined: it is none. */
export function readTypedInstant(typed: string): string | undefined {
  const [, date, time, rest = ':00'] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?Z?$/.exec(typed) ?? [];
  if (date === undefined || time === undefined) return undefined;
  const instant = Date.parse(`${date}T${time}${rest}Z`);
  // The 31st of February is read as a day in March, and is none.
  const isSo = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(`${date}T${time}`);
  return isSo ? `${date}T${time}${rest}Z` : undefined;
}

/** As somebody would type an instant, to the minute that it is in. */
export function writeTypedInstant(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
