import { registerEnumType } from 'type-graphql';

export const ConsultationMode = { IN_PERSON: 'IN_PERSON', VIDEO: 'VIDEO', PHONE: 'PHONE' } as const;
export type ConsultationMode = (typeof ConsultationMode)[keyof typeof ConsultationMode];

export const consultationModeLabels: Readonly<Record<ConsultationMode, string>> = {
  IN_PERSON: 'In person',
  VIDEO: 'By video',
  PHONE: 'By phone',
};

registerEnumType(ConsultationMode, {
  name: 'ConsultationMode',
  description: 'How a consultation takes place.',
  valuesConfig: {
    IN_PERSON: { description: "At one of the practitioner's locations." },
    VIDEO: { description: 'By video, where the practitioner is licensed for the place the patient is in.' },
    PHONE: { description: 'By telephone, where the practitioner is licensed for the place the patient is in.' },
  },
});

export const BookingPolicy = { REQUEST: 'REQUEST', INSTANT: 'INSTANT' } as const;
export type BookingPolicy = (typeof BookingPolicy)[keyof typeof BookingPolicy];

registerEnumType(BookingPolicy, {
  name: 'BookingPolicy',
  description: 'What happens when a patient asks for a time.',
  valuesConfig: {
    REQUEST: { description: 'The time is held until the practitioner answers or the request expires.' },
    INSTANT: { description: 'The consultation is confirmed as soon as the patient has confirmed their address.' },
  },
});
