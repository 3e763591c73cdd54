/** A zone in which it is day now, whenever the stories run: by night nobody is mailed where they live. */
export function zoneByDay(): string {
  const hourIn = (zone: string) =>
    Number(new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(new Date()));
  const zones = [
    'America/New_York',
    'America/Los_Angeles',
    'Pacific/Honolulu',
    'Asia/Tokyo',
    'Asia/Kolkata',
    'Europe/Paris',
  ];
  const found = zones.find((zone) => hourIn(zone) >= 9 && hourIn(zone) < 20);
  if (!found) throw new Error('It is night everywhere.');
  return found;
}
