import { ConsultationTypeEntity } from './availability/consultation-type.entity.js';
import { HeldTimeEntity } from './availability/held/held-time.entity.js';
import { NextSlotEntity } from './availability/slots/next-slot.entity.js';
import {
  BusyTimeEntity,
  DateOverrideEntity,
  ScheduleEntity,
  TimeOffEntity,
  TravelTimeEntity,
  WeeklyBreakEntity,
  WeeklyHoursEntity,
} from './availability/schedule.entity.js';
import { ClinicEntity, LocationEntity } from './listing/clinics/clinic.entity.js';
import { LicenseEntity } from './listing/practitioner/license.entity.js';
import { OfferingEntity } from './listing/practitioner/offering.entity.js';
import { PractitionerEntity } from './listing/practitioner/practitioner.entity.js';
import { TrainingEntity } from './listing/practitioner/training.entity.js';
import { VerificationEntity } from './verification/verification.entity.js';

/** Every entity TypeORM writes, in the order of the capabilities. */
export const entities = [
  VerificationEntity,
  ClinicEntity,
  LocationEntity,
  PractitionerEntity,
  LicenseEntity,
  TrainingEntity,
  OfferingEntity,
  ScheduleEntity,
  WeeklyHoursEntity,
  WeeklyBreakEntity,
  DateOverrideEntity,
  TimeOffEntity,
  TravelTimeEntity,
  ConsultationTypeEntity,
  HeldTimeEntity,
  BusyTimeEntity,
  NextSlotEntity,
];
