import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { LicenseKind } from '../words.js';
import type { LapsingFact as Fact } from './lapses.js';

export const LapsingFact = {
  LICENSE: 'LICENSE',
  LICENSE_CHECK: 'LICENSE_CHECK',
  CERTIFICATE: 'CERTIFICATE',
  BOARD_CHECK: 'BOARD_CHECK',
  EXCLUSION_CHECK: 'EXCLUSION_CHECK',
  TRAINING_CHECK: 'TRAINING_CHECK',
  INSURER_CHECK: 'INSURER_CHECK',
} as const satisfies { [Each in Fact]: Each };
registerEnumType(LapsingFact, {
  name: 'LapsingFact',
  description: 'Something that stops counting on its own after a certain day.',
  valuesConfig: {
    LICENSE: { description: 'A licence or a privilege.' },
    LICENSE_CHECK: { description: 'Our check of one.' },
    CERTIFICATE: { description: "Our check of a place's certificate." },
    BOARD_CHECK: { description: "Our check of the licensing board's record." },
    EXCLUSION_CHECK: { description: 'Our check of the federal list of excluded individuals.' },
    TRAINING_CHECK: { description: 'Our check of a training.' },
    INSURER_CHECK: { description: 'Our check of what is said about an insurer.' },
  },
});

@ObjectType({ description: 'A talk that is promised or asked for, by its time alone.' })
export class TalkAfter {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: string;

  @Field({ description: 'The same in words, in the zone that hours are kept in: "Tue, Dec 9, 3:00 pm Central time".' })
  label: string;

  @Field({ description: 'Whether it is promised; otherwise, it is waiting for an answer.' })
  isConfirmed: boolean;
}

@ObjectType({ description: 'Something on a published listing that lapses within sixty days, or has lapsed.' })
export class ListingLapse {
  @Field(() => LapsingFact, { description: 'What.' })
  fact: Fact;

  @Field(() => DateScalar, { description: 'The last day it counts.' })
  lastDay: string;

  @Field({ description: 'Whether that day is over.' })
  isOver: boolean;

  @Field(() => LicenseKind, { nullable: true, description: 'Of which kind of licence; null for the rest.' })
  kind: LicenseKind | null;

  @Field({ description: 'Where: the state of a licence, the city of a place; else empty. "Texas"' })
  where: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of what: the title of a training, the name of an insurer; null for the rest.',
  })
  about: string | null;

  @Field(() => [TalkAfter], {
    nullable: true,
    description: 'The talks after that day that need it, in order. Null until both steps of signing in were shown.',
  })
  talks: TalkAfter[] | null;
}
