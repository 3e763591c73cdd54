/** Of a minute nobody is told to wait seconds; of an hour and a half, the minutes do not matter. */
const MINUTES_UP_TO = 90;

/** What somebody reads who did a thing too often: when it can be done again, and never sooner than that. */
export function triedTooOften(retryAfterSeconds: number): string {
  return `That was tried too often. You can try again ${inHowLong(Math.ceil(retryAfterSeconds / 60))}.`;
}

function inHowLong(minutes: number): string {
  if (minutes <= 1) return 'in a minute';
  return minutes <= MINUTES_UP_TO ? `in ${minutes} minutes` : `in ${Math.ceil(minutes / 60)} hours`;
}
