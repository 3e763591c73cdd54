import { registerEnumType } from 'type-graphql';

export const ClinicShare = { LICENSES: 'LICENSES', TALKS: 'TALKS', WAITING: 'WAITING' } as const;
export type ClinicShare = (typeof ClinicShare)[keyof typeof ClinicShare];
registerEnumType(ClinicShare, {
  name: 'ClinicShare',
  description: 'What a practitioner may let the managers of their clinic see.',
  valuesConfig: {
    LICENSES: { description: 'The last day of each licence.' },
    TALKS: { description: 'How many first talks they have promised for the next 14 days: only the number, not who.' },
    WAITING: { description: 'How many requests are waiting for their answer: only the number, not who.' },
  },
});

export const InvitedAs = { PRACTITIONER: 'PRACTITIONER', MANAGER: 'MANAGER' } as const;
export type InvitedAs = (typeof InvitedAs)[keyof typeof InvitedAs];
registerEnumType(InvitedAs, {
  name: 'InvitedAs',
  description: 'The role someone is invited to at a clinic.',
  valuesConfig: {
    PRACTITIONER: { description: 'To be listed there, with a listing that stays their own.' },
    MANAGER: { description: 'To manage its facts, together with those who already do.' },
  },
});
