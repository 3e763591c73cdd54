/** Of a minute nobody is told to wait seconds; of an hour and a half, the minutes do not matter. */
const MINUTES_UP_TO = 90;

/** What somebody reads who did a thing too often: when it can be done again, and never sooner than that. */
export function triedTooOften(retryAfterSeconds: number): string {
  return `That was a lot of tries. You can try again ${inHowLong(retryAfterSeconds)}.`;
}

/** "in 4 hours", to go on in a sentence: never sooner than so many seconds. */
export function inHowLong(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 1) return 'in a minute';
  return minutes <= MINUTES_UP_TO ? `in ${minutes} minutes` : `in ${Math.ceil(minutes / 60)} hours`;
}
