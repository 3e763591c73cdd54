/**
 * Whether the database takes a text for a day, or for an instant of one, that is written like it. Date.parse knows a 30th of
 * February and a year 0 as well.
 */
export function isRealDay(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.getUTCFullYear() > 0 && at.toISOString().startsWith(text.slice(0, 10));
}
