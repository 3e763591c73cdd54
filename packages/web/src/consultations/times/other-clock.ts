/**
 * A label by another clock, as short as it can be beside the first: the date is said again only when it is another one.
 * "Tue, Dec 8, 3:00 pm Central time" beside "Tue, Dec 8, 2:00 pm Mountain time" is "3:00 pm Central time". Null when
 * both are the same.
 */
export function otherClock(label: string, own: string): string | null {
  if (label === own) return null;
  const date = own.slice(0, own.lastIndexOf(', ') + 2);
  return label.startsWith(date) ? own.slice(date.length) : own;
}
