/** Why a calendar could not be read. A closed list: what a stranger's server says is shown to nobody. */
export const CALENDAR_TROUBLES = [
  'NO_SUCH_PLACE',
  'NO_ANSWER',
  'NOT_SECURE',
  'TOO_SLOW',
  'TOO_LARGE',
  'SENT_AROUND',
  'CLOSED',
  'NOT_THERE',
  'ANSWERED_WITH_ERROR',
  'NOT_A_CALENDAR',
  'TOO_MUCH',
] as const;
export type CalendarTrouble = (typeof CALENDAR_TROUBLES)[number];

/** Thrown where it is found, however deep, and told as what it says. */
export class CalendarUnread extends Error {
  constructor(readonly trouble: CalendarTrouble) {
    super(trouble);
    this.name = 'CalendarUnread';
  }
}

interface TroubleWords {
  readonly what: string;
  readonly whatToDo: string;
}

const copyAnew = 'Copy the address from your calendar again, remove this one here, and add it again.';
const weTryAgain = 'We will try again on our own. If this goes on, check whether the address still works.';

const words: Readonly<Record<CalendarTrouble, TroubleWords>> = {
  // Whether a name is not there or lies inside a network is told to nobody: it would be a way to look around in there.
  NO_SUCH_PLACE: { what: 'No calendar can be found at this address.', whatToDo: copyAnew },
  NO_ANSWER: { what: 'The calendar did not answer.', whatToDo: weTryAgain },
  NOT_SECURE: {
    what: 'The calendar has no secure connection.',
    whatToDo: 'Ask for an address that begins with https://.',
  },
  TOO_SLOW: { what: 'The calendar took longer than 20 seconds.', whatToDo: weTryAgain },
  TOO_LARGE: {
    what: 'The calendar is larger than 16 MB.',
    whatToDo: 'Choose one that holds less, or leave its old entries out of it.',
  },
  SENT_AROUND: { what: 'The address redirects us too many times.', whatToDo: copyAnew },
  CLOSED: {
    what: 'The calendar is closed to us.',
    whatToDo: 'Use its secret or private address, which needs no signing in. ' + copyAnew,
  },
  NOT_THERE: { what: 'The calendar is no longer there.', whatToDo: copyAnew },
  ANSWERED_WITH_ERROR: { what: 'The calendar answered with an error.', whatToDo: weTryAgain },
  NOT_A_CALENDAR: {
    what: 'What is at this address is not a calendar that we can read.',
    whatToDo: 'Look for the address in iCal format; it often ends in .ics. ' + copyAnew,
  },
  TOO_MUCH: {
    what: 'The calendar holds more entries than we can read.',
    whatToDo: 'Choose one that holds less.',
  },
};

export function wordsOfTrouble(trouble: CalendarTrouble): TroubleWords {
  return words[trouble];
}
