import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsultationMode } from './words.js';

/** The zone a practitioner keeps hours in, and how many talks they take on a day. */
@Entity('schedules')
export class ScheduleEntity {
  @PrimaryColumn('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('smallint', { name: 'daily_cap', nullable: true })
  dailyCap: number | null;
}

/** Each two places stand here once, the lesser id first. */
@Entity('travel_times')
export class TravelTimeEntity {
  @PrimaryColumn('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  @PrimaryColumn('uuid', { name: 'location_id' })
  locationId: string;

  @PrimaryColumn('uuid', { name: 'other_location_id' })
  otherLocationId: string;

  @Column('smallint')
  minutes: number;
}

abstract class PractitionersOwn {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'practitioner_id' })
  practitionerId: string;
}

/** Minutes count from midnight of the ISO weekday; past 1440 they run into the next day. */
@Entity('weekly_hours')
export class WeeklyHoursEntity extends PractitionersOwn {
  @Column('smallint')
  weekday: number;

  @Column('smallint', { name: 'start_minute' })
  startMinute: number;

  @Column('smallint', { name: 'end_minute' })
  endMinute: number;

  @Column('uuid', { name: 'location_id', nullable: true })
  locationId: string | null;

  @Column('text', { array: true })
  modes: ConsultationMode[];
}

@Entity('weekly_breaks')
export class WeeklyBreakEntity extends PractitionersOwn {
  @Column('smallint')
  weekday: number;

  @Column('smallint', { name: 'start_minute' })
  startMinute: number;

  @Column('smallint', { name: 'end_minute' })
  endMinute: number;
}

/** A date's hours instead of the week's; without minutes the date is closed. */
@Entity('date_overrides')
export class DateOverrideEntity extends PractitionersOwn {
  @Column('date', { name: 'on_date' })
  onDate: string;

  @Column('smallint', { name: 'start_minute', nullable: true })
  startMinute: number | null;

  @Column('smallint', { name: 'end_minute', nullable: true })
  endMinute: number | null;

  @Column('uuid', { name: 'location_id', nullable: true })
  locationId: string | null;

  @Column('text', { array: true })
  modes: ConsultationMode[];
}

/** Ranges are written as PostgreSQL writes them, half-open: "[2026-12-24T06:00:00Z,2026-12-26T06:00:00Z)". */
@Entity('time_off')
export class TimeOffEntity extends PractitionersOwn {
  @Column('tstzrange')
  during: string;

  /** Whether patients read when they are back: then it is an absence. */
  @Column('boolean', { name: 'is_told' })
  isTold: boolean;

  /** In which it was typed; null where a version from before wrote it and nothing has looked at it since. */
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone: string | null;

  /** What the wall clock there shows when it begins and ends, by the zone data named beside it: "2026-12-24T00:00". */
  @Column('text', { name: 'wall_from', nullable: true })
  wallFrom: string | null;

  @Column('text', { name: 'wall_until', nullable: true })
  wallUntil: string | null;

  @Column('text', { name: 'zone_data_version', nullable: true })
  zoneDataVersion: string | null;
}

/** What an outside calendar says is taken; may overlap. */
@Entity('busy_times')
export class BusyTimeEntity extends PractitionersOwn {
  /** Which one says so. */
  @Column('uuid', { name: 'calendar_id', nullable: true })
  calendarId: string | null;

  @Column('tstzrange')
  during: string;
}
