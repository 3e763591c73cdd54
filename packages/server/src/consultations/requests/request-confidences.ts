import type { Confidences } from '../confidences/confidential.js';
import type { Screened } from '../screening/screen-answers.js';
import type { RequestConsultationInput } from './request-consultation.inputs.js';

/** What is kept of a form, parted by how it is read and when it is erased. The acknowledgement is not kept. */
export function confidencesOf(input: RequestConsultationInput, screened: Screened): Confidences {
  const { patient, requester, screening } = input;
  const deliveryMethods = input.deliveryMethods.filter((slug) => !screened.removedMethods.includes(slug));
  return {
    contact: {
      name: nameAsSeen(patient.name),
      email: patient.email,
      phone: patient.phone ?? null,
      preferredContact: patient.preferredContact,
      mayLeaveMessage: patient.mayLeaveMessage,
      accessNeeds: patient.accessNeeds?.trim() || null,
      timeZone: patient.timeZone,
      requester: requester
        ? { name: nameAsSeen(requester.name), email: requester.email, relation: requester.relation }
        : null,
    },
    answers: {
      ageBand: patient.ageBand,
      patientLocation: input.patientLocation,
      treatmentLocation: input.treatmentLocation ?? null,
      services: input.services,
      deliveryMethods,
      conditions: input.conditions,
      screeningVersion: screening.version,
      screening: screening.answers.map(({ key, values }) => ({ key, values })),
    },
    flags: screened.flags,
    summary: {
      flagCount: screened.flags.length,
      safetyFirst: screened.flags.some((flag) => flag.outcome === 'SAFETY_FIRST'),
      deliveryMethods,
      patientLocation: input.patientLocation,
    },
    message: input.message?.trim() || null,
  };
}

/** Without the signs that turn the words around it about: a name stands inside sentences of ours. */
export function nameAsSeen(name: string): string {
  return name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

/** What makes two sends the same one: everything but the key, and the acknowledgement, which may be renewed between. */
export function inputToRemember(input: RequestConsultationInput): unknown {
  const { patient, requester, screening, consent } = input;
  return [
    [
      input.practitionerId,
      input.consultationTypeId,
      input.startsAt,
      input.patientLocation,
      input.treatmentLocation ?? '',
    ],
    [patient.name, patient.email, patient.phone ?? '', patient.preferredContact, patient.mayLeaveMessage],
    [patient.accessNeeds ?? '', patient.timeZone, patient.ageBand],
    requester ? [requester.name, requester.email, requester.relation] : [],
    [input.services, input.deliveryMethods, input.conditions],
    [screening.version, screening.answers.map(({ key, values }) => [key, values])],
    input.message ?? '',
    [consent.collect, consent.shareWithPractitioner, consent.policyVersion],
    ...(input.waitingListEntryId ? [input.waitingListEntryId] : []),
    ...(input.bookingReferral ? [{ bookingReferral: input.bookingReferral }] : []),
  ];
}
