/** Hours as a story says them. Minutes count from midnight. */
export interface HoursOfDay {
  readonly weekday: number;
  readonly startMinute: number;
  readonly endMinute: number;
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Mon-Fri 9:00-17:00, Sat 10:00-12:00" */
export function weekInWords(text: string): HoursOfDay[] {
  return text.split(/,\s*/).flatMap((part) => {
    const match = /^([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))? (\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/.exec(part);
    const first = days.indexOf(match?.[1] ?? '');
    const last = match?.[2] ? days.indexOf(match[2]) : first;
    if (!match?.[3] || !match[4] || first < 0 || last < first) throw new Error(`Not a week in words: ${part}`);
    const [startMinute, endMinute] = [minuteOf(match[3]), minuteOf(match[4])];
    return days.slice(first, last + 1).map((_, offset) => ({ weekday: first + offset + 1, startMinute, endMinute }));
  });
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
