import { readVideoLink } from '@clearing/shared/video-link';
import type { Temporal } from 'temporal-polyfill';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, PhoneNumberScalar } from '../../platform/graphql/scalars.js';
import type { Arrangement } from './arrangement.js';
import type { JoinWindow } from './join-window.js';

@ObjectType('Arrangement', { description: 'How a confirmed talk is reached, as its practitioner says it.' })
export class ArrangementView {
  @Field(() => String, {
    nullable: true,
    description:
      'By video: where it takes place; null when not given, and for the patient when it is before joinFrom or after joinUntil.',
  })
  videoLink: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The host of that address, in plain letters: "meet.example"; null without one.',
  })
  videoHost: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By video, once its address is given: from when the patient sees it; null otherwise.',
  })
  joinFrom: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By video, once its address is given: until when the patient sees it; null otherwise.',
  })
  joinUntil: Temporal.Instant | null;

  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: 'By phone: the number the call comes from; null when not given.',
  })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'In person: how to find it; null when not given.' })
  placeNote: string | null;

  @Field(() => String, { nullable: true, description: 'What to bring or have on hand; null when not given.' })
  toBring: string | null;

  /** `join`: of a confirmed talk, when the patient sees its address; `isShown`: whether this reader does now. */
  constructor(
    { videoLink, phone, placeNote, toBring }: Arrangement,
    { join, isShown }: { readonly join: JoinWindow | null; readonly isShown: boolean },
  ) {
    const window = videoLink === null ? null : join;
    this.videoLink = isShown ? videoLink : null;
    this.videoHost = videoLink === null ? null : (readVideoLink(videoLink)?.host ?? null);
    this.joinFrom = window?.from ?? null;
    this.joinUntil = window?.until ?? null;
    this.phone = phone;
    this.placeNote = placeNote;
    this.toBring = toBring;
  }
}
