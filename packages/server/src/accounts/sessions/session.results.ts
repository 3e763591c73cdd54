import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { NewSession } from '../engine/auth-engine.js';
import type { SessionRow } from './sessions.js';

type Way = NewSession['signedInBy'];

export const SignInWay: { [Each in Way]: Each } = { MAIL_LINK: 'MAIL_LINK', PASSWORD: 'PASSWORD', PASSKEY: 'PASSKEY' };
registerEnumType(SignInWay, {
  name: 'SignInWay',
  description: 'How someone signed in.',
  valuesConfig: {
    MAIL_LINK: { description: 'With a link from an email.' },
    PASSWORD: { description: 'With a password.' },
    PASSKEY: { description: 'With a passkey.' },
  },
});

@ObjectType({ implements: Node, description: 'A device on which an account is signed in.' })
export class AccountSession extends Node {
  @Field({ description: 'The device in words: "Firefox on Windows".' })
  device: string;

  @Field(() => SignInWay, { description: 'How it signed in.' })
  signedInBy: Way;

  @Field(() => DateTimeScalar, { description: 'When it signed in.' })
  signedInAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to five minutes.' })
  lastUsedAt: Date;

  @Field({ description: 'Whether it is the device that is asking.' })
  isThisOne: boolean;

  constructor(row: SessionRow, askingId: string) {
    super();
    this.id = toGlobalId('AccountSession', row.id);
    this.device = row.device;
    this.signedInBy = row.signedInBy;
    this.signedInAt = row.createdAt;
    this.lastUsedAt = row.lastUsedAt;
    this.isThisOne = row.id === askingId;
  }
}
