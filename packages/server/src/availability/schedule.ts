import type { EpochDay } from '@clearing/shared/time/calendar-days';
import type { ConsultationMode } from './words.js';

/** From `start` until, not including, `end`; epoch milliseconds. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** Hours on a wall clock. Minutes count from the date's midnight; past 1440 they run into the next day. */
export interface DayHours {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** When talks may take place: only these modes, and only at this location unless it is null. */
export interface TalkHours extends DayHours {
  readonly locationId: string | null;
  readonly modes: readonly ConsultationMode[];
}

/** How long it takes from one place to the other, there and back the same; talks at the two keep that far apart. */
export interface TravelTime {
  readonly places: readonly [string, string];
  readonly minutes: number;
}

/** What one practitioner said about their time. */
export interface Schedule {
  /** False while the listing is not published, or hidden for not being confirmed: then there are no slots at all. */
  readonly takesRequests: boolean;
  /** IANA; every minute below is read on its wall clock. */
  readonly zone: string;
  /** Consultations on one local date; null: no cap. */
  readonly dailyCap: number | null;
  /** ISO weekday: Monday is 1. */
  readonly weeklyHours: readonly (TalkHours & { readonly weekday: number })[];
  readonly weeklyBreaks: readonly (DayHours & { readonly weekday: number })[];
  /** A date's hours instead of the week's hours and breaks; `hours` null closes it. Several windows are several entries. */
  readonly dateOverrides: readonly { readonly day: EpochDay; readonly hours: TalkHours | null }[];
  readonly timeOff: readonly TimeRange[];
  /** Each two places once; two that are not here were not said, and nothing is kept between them. */
  readonly travelTimes: readonly TravelTime[];
}

/** What of a consultation type decides its slots. */
export interface BookableType {
  readonly mode: ConsultationMode;
  readonly locationId: string | null;
  readonly minutes: number;
  readonly leadTimeMinutes: number;
  readonly horizonDays: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** Starts are the instants whose minute on the wall clock is a multiple of it; null: every `minutes` from a window's start. */
  readonly alignmentMinutes: number | null;
}

/** A stored hold: when the talk is, and what it keeps free around it. */
export interface HeldTime {
  readonly ownerId: string;
  readonly startsAt: number;
  readonly padded: TimeRange;
  /** Where it takes place; null: nowhere, since it is from afar. */
  readonly locationId: string | null;
}

export interface TakenTimes {
  readonly held: readonly HeldTime[];
  /** From outside calendars; may overlap. */
  readonly busy: readonly TimeRange[];
}

export interface SlotWindow {
  /** Starts from `from` until, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Whether a talk on this date (of the schedule's zone) would be legal: licence follows the patient. Absent: always. */
  readonly isLegalOn?: (day: EpochDay) => boolean;
  /** This owner's own holds are no obstacle to it: a consultation may move over its own time. */
  readonly exceptOwnerId?: string;
}
