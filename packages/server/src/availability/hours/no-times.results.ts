import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { noTimesReasons, type NoTimesReason, type WhyNoTimes } from './why-no-times.js';

export const NoTimesReasons = Object.fromEntries(noTimesReasons.map((reason) => [reason, reason])) as {
  [Reason in NoTimesReason]: Reason;
};
registerEnumType(NoTimesReasons, {
  name: 'NoTimesReason',
  description: 'What prevents people from asking for a time.',
  valuesConfig: {
    NOT_PUBLISHED: { description: 'No one sees the listing yet.' },
    PAUSED: { description: 'The listing is paused.' },
    HIDDEN: { description: 'An operator hid the listing.' },
    NOT_CONFIRMED: { description: 'The listing was not confirmed for 120 days.' },
    NO_ZONE: { description: 'No time zone was chosen, so there are no hours.' },
    NO_TALK: { description: 'No kind of talk is offered.' },
    NO_HOURS: { description: 'No hours are set for this kind of talk.' },
    NO_ROOM: { description: 'No hours are long enough, or none lie where it can be asked for.' },
    NO_LICENSE: { description: 'No licence that could cover it is listed.' },
    LICENSE_ENDED: { description: 'The licence has ended, or ends before the next hours.' },
    NOT_CHECKED: { description: 'It is by video or phone, and we have not checked the licence yet.' },
    CHECK_ENDED: { description: 'It is by video or phone, and our check no longer counts.' },
    CHECK_DISPUTED: { description: 'What we found about the licence does not match.' },
    AWAY: { description: 'Time off covers every time.' },
    FULL: { description: 'Every time is taken, or the limit of each day is reached.' },
    LICENSE_TO_COME: {
      description:
        'The licence for it is not in force yet: it begins later. While none is in force, no one sees the listing.',
    },
    EXCLUDED: { description: 'We found something under their name on the federal list of excluded individuals.' },
  },
});

@ObjectType({ description: 'Why no one can ask for a time. Only the person who manages the hours sees it.' })
export class NoTimes {
  @Field(() => NoTimesReasons, { description: 'The first thing that prevents it.' })
  reason: NoTimesReason;

  @Field(() => [String], { description: 'Of the licences in question, by name: "Texas".' })
  jurisdictions: string[];

  constructor({ reason, jurisdictions }: WhyNoTimes) {
    this.reason = reason;
    this.jurisdictions = jurisdictions.map((code) => getJurisdiction(code).name);
  }

  static orNull(why: WhyNoTimes | null): NoTimes | null {
    return why && new NoTimes(why);
  }
}
