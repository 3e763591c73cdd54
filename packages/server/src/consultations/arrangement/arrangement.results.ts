import { readVideoLink } from '@clearing/shared/video-link';
import { Field, ObjectType } from 'type-graphql';
import { PhoneNumberScalar } from '../../platform/graphql/scalars.js';
import type { Arrangement } from './arrangement.js';

@ObjectType('Arrangement', { description: 'How a confirmed talk is reached, as its practitioner says it.' })
export class ArrangementView {
  @Field(() => String, { nullable: true, description: 'By video: where it takes place; null when not given.' })
  videoLink: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose the address is, in plain letters: "meet.example"; null without one.',
  })
  videoHost: string | null;

  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: 'By phone: the number the call comes from; null when not given.',
  })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'In person: how to find it; null when not given.' })
  placeNote: string | null;

  @Field(() => String, { nullable: true, description: 'What to bring or have at hand; null when not given.' })
  toBring: string | null;

  constructor({ videoLink, phone, placeNote, toBring }: Arrangement) {
    this.videoLink = videoLink;
    this.videoHost = videoLink === null ? null : (readVideoLink(videoLink)?.host ?? null);
    this.phone = phone;
    this.placeNote = placeNote;
    this.toBring = toBring;
  }
}
