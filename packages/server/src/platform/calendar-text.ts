/**
 * A text as every reader of calendars takes it: with one kind of line break. Some drop a line that holds another kind, a
 * line separator among them, and with it what the entry is about.
 */
export function calendarText(text: string): string {
  return text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}
