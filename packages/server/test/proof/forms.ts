import { consentPolicyVersion } from '@clearing/shared/consent';
import { randomUUID } from 'node:crypto';
import { toGlobalId } from '../../src/platform/graphql/global-id.js';

/** A form as a careful patient would fill it in. */
export function formOf(practice: { readonly practitionerId: string; readonly typeId: string }, changes: object = {}) {
  return {
    idempotencyKey: randomUUID(),
    practitionerId: toGlobalId('Practitioner', practice.practitionerId),
    consultationTypeId: toGlobalId('ConsultationType', practice.typeId),
    startsAt: '2026-11-23T16:00:00Z',
    patient: {
      name: 'Sam',
      email: `sam-${randomUUID()}@mail.example`,
      preferredContact: 'EMAIL',
      timeZone: 'America/New_York',
      ageBand: 'FROM_18_TO_64',
      phone: null as string | null,
    },
    patientLocation: 'US-TX',
    screening: { version: '2026-11', answers: [{ key: 'danger', values: ['NO'] }] },
    consent: { collect: true, shareWithPractitioner: true, policyVersion: consentPolicyVersion },
    ...changes,
  };
}
