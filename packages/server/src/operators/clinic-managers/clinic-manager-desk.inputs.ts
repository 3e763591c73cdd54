import { Field, InputType, registerEnumType } from 'type-graphql';

export const ManagerChange = { PUT_IN: 'PUT_IN', PUT_OUT: 'PUT_OUT' } as const;
export type ManagerChange = (typeof ManagerChange)[keyof typeof ManagerChange];
registerEnumType(ManagerChange, {
  name: 'ManagerChange',
  description: 'What operators do about someone who manages a clinic, or will.',
  valuesConfig: {
    PUT_IN: { description: 'They become a manager.' },
    PUT_OUT: { description: 'They stop being a manager.' },
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
  description: 'Why operators change who manages a clinic.',
  valuesConfig: {
    NOBODY_LEFT: { description: 'No one is left there who could manage it.' },
    ASKED_FOR: { description: 'The clinic asked for it, and showed that it may.' },
    SOMEBODY_ELSE: { description: 'The person who manages it is not part of the clinic.' },
    NOT_SAFE: { description: 'Someone could be harmed.' },
  },
});

@InputType({ description: 'Who would become or stop being a clinic’s manager.' })
export class ProposeClinicManagerInput {
  @Field({ description: 'The address of the clinic’s page, or its last part.' })
  clinic: string;

  @Field({ description: 'The email address that they sign in with.' })
  email: string;

  @Field(() => ManagerChange, { nullable: true, description: 'What to do.' })
  change?: ManagerChange | null;

  @Field(() => ManagerChangeReason, { nullable: true, description: 'Why.' })
  reason?: ManagerChangeReason | null;
}

@InputType({ description: 'What another operator decides about it.' })
export class DecideClinicManagerInput {
  @Field({ description: 'Which.' })
  key: string;

  @Field({ description: 'True: the change is made. False: it is not.' })
  confirm: boolean;
}
