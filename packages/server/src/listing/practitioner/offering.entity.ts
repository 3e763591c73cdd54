import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareSetting, ServiceKind } from '../../catalog/words.js';

/** Amounts are US cents; dates are calendar dates. */
export interface StoredSessionPrice {
  readonly amount: number;
  readonly notIncluded: string | null;
  readonly confirmedOn: string;
}

export interface StoredCoursePrice {
  readonly total: number;
  readonly items: readonly {
    readonly phase: string;
    readonly sessions: number;
    readonly amount: number;
    readonly insuranceNote: string | null;
  }[];
  readonly notIncluded: string | null;
  readonly validFrom: string;
  readonly confirmedOn: string;
}

export interface StoredTypicalCourse {
  readonly sessions: number;
  readonly weeks: number;
  readonly basis: string;
}

export interface StoredSafetyCard {
  /** Catalog slugs of professions. */
  readonly supervisedBy: readonly string[];
  readonly inTheRoom: string | null;
  readonly monitored: readonly string[];
  readonly emergencyTraining: readonly string[];
  readonly rescueEquipment: readonly string[];
  readonly privateRoom: boolean;
  readonly supportPersonAllowed: boolean;
  readonly rideHomeRequired: boolean;
  readonly longTermMonitoring: string | null;
  readonly afterHoursContact: boolean;
}

/** One delivery method, in one care setting, at one location or remotely. */
@Entity('offerings')
export class OfferingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  @Column('text')
  service: Exclude<ServiceKind, 'INTEGRATION_ONLY'>;

  /** Catalog slug. */
  @Column('text', { name: 'delivery_method' })
  deliveryMethod: string;

  @Column('text', { name: 'care_setting' })
  careSetting: CareSetting;

  /** Null when remote. */
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId: string | null;

  /** Where the practitioner says it may be had remotely; the law of the day is applied when read. */
  @Column('text', { name: 'remote_in', array: true, default: '{}' })
  remoteIn: string[];

  @Column('integer', { name: 'session_minutes' })
  sessionMinutes: number;

  @Column('integer', { name: 'observation_minutes' })
  observationMinutes: number;

  @Column('jsonb', { name: 'session_price', nullable: true })
  sessionPrice: StoredSessionPrice | null;

  @Column('jsonb', { name: 'course_price', nullable: true })
  coursePrice: StoredCoursePrice | null;

  @Column('jsonb', { name: 'typical_course', nullable: true })
  typicalCourse: StoredTypicalCourse | null;

  @Column('jsonb')
  safety: StoredSafetyCard;

  @Column('boolean', { name: 'psychotherapy_during_session', default: false })
  psychotherapyDuringSession: boolean;

  @Column('smallint', { default: 0 })
  position: number;
}
