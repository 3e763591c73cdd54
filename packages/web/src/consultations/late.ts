const MS_PER_MINUTE = 60_000;

/** Whether the notice that was agreed on has passed for what is confirmed. It stops nothing: it is said. */
export function isLateFor(
  {
    state,
    startsAt,
    consultationType,
  }: {
    readonly state: string;
    readonly startsAt: string;
    readonly consultationType: { readonly noticeMinutes: number };
  },
  now: string,
): boolean {
  return state === 'CONFIRMED' && isNoticePast(startsAt, consultationType.noticeMinutes, now);
}

/** Whether so many minutes before the talk are over already: nobody is asked for what they cannot do any more. */
export function isNoticePast(startsAt: string, noticeMinutes: number, now: string): boolean {
  return Date.parse(now) > Date.parse(startsAt) - noticeMinutes * MS_PER_MINUTE;
}

/** The time of what is confirmed has come: it is called off and moved by nobody any more. */
export function hasBegun(
  { state, startsAt }: { readonly state: string; readonly startsAt: string },
  now: string,
): boolean {
  return state === 'CONFIRMED' && Date.parse(startsAt) <= Date.parse(now);
}
