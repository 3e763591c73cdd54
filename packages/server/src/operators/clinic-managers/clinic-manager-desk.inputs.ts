import { Field, InputType, registerEnumType } from 'type-graphql';

export const ManagerChange = { PUT_IN: 'PUT_IN', PUT_OUT: 'PUT_OUT' } as const;
export type ManagerChange = (typeof ManagerChange)[keyof typeof ManagerChange];
registerEnumType(ManagerChange, {
  name: 'ManagerChange',
  description: 'What operators do about somebody who manages a clinic, or is to.',
  valuesConfig: {
    PUT_IN: { description: 'They manage it from then on.' },
    PUT_OUT: { description: 'They manage it no longer.' },
  },
});

export const ManagerChangeReason = {
  NOBODY_LEFT: 'NOBODY_LEFT',
  ASKED_FOR: 'ASKED_FOR',
  SOMEBODY_ELSE: 'SOMEBODY_ELSE',
  NOT_SAFE: 'NOT_SAFE',
} as const;
export type ManagerChangeReason = (typeof ManagerChangeReason)[keyof typeof ManagerChangeReason];
registerEnumType(ManagerChangeReason, {
  name: 'ManagerChangeReason',
  description: 'Why who manages a clinic is changed by operators.',
  valuesConfig: {
    NOBODY_LEFT: { description: 'Nobody who could keep it is left there.' },
    ASKED_FOR: { description: 'The clinic asked for it, and showed that it may.' },
    SOMEBODY_ELSE: { description: 'Whoever manages it is not of the clinic.' },
    NOT_SAFE: { description: 'Somebody could come to harm.' },
  },
});

@InputType({ description: 'Who is to manage a clinic, or no longer.' })
export class ProposeClinicManagerInput {
  @Field({ description: 'The address of the clinic’s page, or its last part.' })
  clinic: string;

  @Field({ description: 'The email address that they sign in with.' })
  email: string;

  @Field(() => ManagerChange, { nullable: true, description: 'What is to be done.' })
  change?: ManagerChange | null;

  @Field(() => ManagerChangeReason, { nullable: true, description: 'Why.' })
  reason?: ManagerChangeReason | null;
}

@InputType({ description: 'What another operator says to it.' })
export class DecideClinicManagerInput {
  @Field({ description: 'Which.' })
  key: string;

  @Field({ description: 'True: it is done. False: nothing comes of it.' })
  confirm: boolean;
}
