import { isTimeZone } from '@clearing/shared/time/zones';

/** What Outlook calls the zones people in the United States live by, for calendars that bring no table of them along. */
const ZONES_OF_OUTLOOK: Readonly<Record<string, string>> = {
  'Eastern Standard Time': 'America/New_York',
  'US Eastern Standard Time': 'America/Indiana/Indianapolis',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Alaskan Standard Time': 'America/Anchorage',
  'Aleutian Standard Time': 'America/Adak',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'SA Western Standard Time': 'America/Puerto_Rico',
  'West Pacific Standard Time': 'Pacific/Guam',
};

const LONGEST_NAME = 200;

/** A zone by its name, by a path that ends in its name ("/example.org/2026/America/Chicago"), or as Outlook calls it. */
export function zoneNamed(id: string): string | null {
  if (isTimeZone(id)) return id;
  if (id.length > LONGEST_NAME) return null;
  const end = /[A-Za-z_]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(id)?.[0] ?? '';
  const ends = [end, end.slice(end.indexOf('/') + 1)];
  return ends.find((name) => name.includes('/') && isTimeZone(name)) ?? ZONES_OF_OUTLOOK[id] ?? null;
}
