import { Temporal } from 'temporal-polyfill';

/** The zones people in the United States live by, as they say them, west to east: the choices of a zone field. */
export const US_TIME_ZONES: readonly { readonly zone: string; readonly words: string }[] = [
  { zone: 'Pacific/Guam', words: 'Chamorro time (Guam)' },
  { zone: 'Pacific/Pago_Pago', words: 'Samoa time' },
  { zone: 'Pacific/Honolulu', words: 'Hawaii time' },
  { zone: 'America/Adak', words: 'Hawaii-Aleutian time (Adak)' },
  { zone: 'America/Anchorage', words: 'Alaska time' },
  { zone: 'America/Los_Angeles', words: 'Pacific time' },
  { zone: 'America/Phoenix', words: 'Mountain time (Arizona)' },
  { zone: 'America/Denver', words: 'Mountain time' },
  { zone: 'America/Chicago', words: 'Central time' },
  { zone: 'America/New_York', words: 'Eastern time' },
  { zone: 'America/Puerto_Rico', words: 'Atlantic time (Puerto Rico)' },
];

/** Zones with a history or a name of their own that keep the same clock as one of the above today. */
const SAME_CLOCK: Readonly<Record<string, readonly string[]>> = {
  'Chamorro time (Guam)': ['Pacific/Saipan'],
  'Samoa time': ['US/Samoa', 'Pacific/Samoa'],
  'Hawaii time': ['US/Hawaii', 'Pacific/Johnston', 'HST'],
  'Hawaii-Aleutian time (Adak)': ['US/Aleutian', 'America/Atka'],
  'Alaska time': [
    'America/Juneau',
    'America/Sitka',
    'America/Metlakatla',
    'America/Yakutat',
    'America/Nome',
    'US/Alaska',
  ],
  'Pacific time': ['US/Pacific', 'PST8PDT'],
  'Mountain time (Arizona)': ['US/Arizona', 'MST'],
  'Mountain time': ['America/Boise', 'America/Shiprock', 'US/Mountain', 'MST7MDT', 'Navajo'],
  'Central time': [
    'America/Indiana/Knox',
    'America/Indiana/Tell_City',
    'America/Knox_IN',
    'America/Menominee',
    'America/North_Dakota/Beulah',
    'America/North_Dakota/Center',
    'America/North_Dakota/New_Salem',
    'US/Central',
    'US/Indiana-Starke',
    'CST6CDT',
  ],
  'Eastern time': [
    'America/Detroit',
    'America/Indiana/Indianapolis',
    'America/Indiana/Marengo',
    'America/Indiana/Petersburg',
    'America/Indiana/Vevay',
    'America/Indiana/Vincennes',
    'America/Indiana/Winamac',
    'America/Indianapolis',
    'America/Fort_Wayne',
    'America/Kentucky/Louisville',
    'America/Kentucky/Monticello',
    'America/Louisville',
    'US/Eastern',
    'US/Michigan',
    'US/East-Indiana',
    'EST5EDT',
  ],
  'Atlantic time (Virgin Islands)': ['America/St_Thomas', 'America/Virgin'],
  'UTC−5': ['EST'],
  UTC: ['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Etc/UCT', 'Zulu', 'Etc/Zulu', 'Universal', 'Etc/Universal'],
};

const wordsByZone = new Map<string, string>([
  ...US_TIME_ZONES.map(({ zone, words }) => [zone, words] as const),
  ...Object.entries(SAME_CLOCK).flatMap(([words, zones]) => zones.map((zone) => [zone, words] as const)),
]);

/** Names that were asked about and are known. Kept in one case, so that spelling cannot fill the memory. */
const knownZones = new Set<string>();

/**
 * Whether this is the name of a zone that times can be read in. Offsets such as "+05:00" are not zones, nor are letters such as
 * "CST" and "IST", by which several zones go: the runtime takes them for one of these, and Temporal for none.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,63}$/.test(name)) return false;
  const key = name.toLowerCase();
  if (knownZones.has(key)) return true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    // It knows those letters in one case only.
    EPOCH.toZonedDateTimeISO(name.toUpperCase());
    knownZones.add(key);
    return true;
  } catch {
    return false;
  }
}

const EPOCH = Temporal.Instant.fromEpochMilliseconds(0);

/** How a person in the United States says a zone: "Central time"; elsewhere by its city: "Mexico City time". */
export function zoneWords(zone: string): string {
  const words = wordsByZone.get(zone) ?? fixedOffsetWords(zone);
  if (words !== null) return words;
  const usual = (usualSpellings ??= spellZones()).get(zone.toLowerCase()) ?? zone;
  if (usual !== zone) return zoneWords(usual);
  const today = namesNoPlace.test(zone) && isTimeZone(zone) ? zoneOfToday(zone) : zone;
  return today === zone ? cityWords(zone) : zoneWords(today);
}

/** "GB", "Etc/GMT0": names from before zones were called by their cities. */
const namesNoPlace = /^(?:etc\/)?[^/]+$/i;

function zoneOfToday(zone: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
}

/** By their letters in small: a zone is the same however its name is written. */
let usualSpellings: ReadonlyMap<string, string> | null = null;

function spellZones(): ReadonlyMap<string, string> {
  const zones = [...wordsByZone.keys(), ...Intl.supportedValuesOf('timeZone')];
  return new Map(zones.map((zone) => [zone.toLowerCase(), zone]));
}

/** The names "Etc/GMT+5" mean the opposite of what they say: five hours behind. */
function fixedOffsetWords(zone: string): string | null {
  const match = /^Etc\/GMT([+-])(\d+)$/i.exec(zone);
  return match && `UTC${match[1] === '+' ? '−' : '+'}${match[2]}`;
}

function cityWords(zone: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return `${city} time`;
}
