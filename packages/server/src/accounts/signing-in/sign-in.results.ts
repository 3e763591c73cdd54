import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, EmailAddressScalar } from '../../platform/graphql/scalars.js';
import type { LinkPurpose as PurposeName } from './mail-links.js';

export const MailLinkPurpose: { [Each in PurposeName]: Each } = {
  SIGN_IN: 'SIGN_IN',
  CHANGE_EMAIL: 'CHANGE_EMAIL',
  INVITE_OPERATOR: 'INVITE_OPERATOR',
};
registerEnumType(MailLinkPurpose, {
  name: 'MailLinkPurpose',
  description: 'What a link in an email does when its button is pressed.',
  valuesConfig: {
    SIGN_IN: { description: 'Signs in; makes the account when there is none.' },
    CHANGE_EMAIL: { description: "Makes it the account's address." },
    INVITE_OPERATOR: { description: 'Signs in as an operator.' },
  },
});

@ObjectType({ description: 'What a link in an email would do. Reading it does nothing.' })
export class MailLinkOffer {
  @Field(() => MailLinkPurpose, { description: 'What it does.' })
  purpose: PurposeName;

  @Field(() => EmailAddressScalar, { description: 'The address it was sent to.' })
  email: string;

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  expiresAt: string;

  constructor(purpose: PurposeName, email: string, expiresAt: string) {
    this.purpose = purpose;
    this.email = email;
    this.expiresAt = expiresAt;
  }
}
