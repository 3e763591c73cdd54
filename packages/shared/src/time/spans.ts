const HOUR = 60;
const DAY = 24 * HOUR;

/** "2 days", "24 hours", "1 hour", "90 minutes": the largest whole unit, so that no rule is made longer or shorter by rounding. */
export function spanInWords(minutes: number): string {
  const days = minutes / DAY;
  if (Number.isInteger(days) && days > 1) return `${days} days`;
  const hours = minutes / HOUR;
  if (Number.isInteger(hours)) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${minutes} minutes`;
}
