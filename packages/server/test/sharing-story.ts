import { randomUUID } from 'node:crypto';
import { toGlobalId } from '../src/platform/graphql/global-id.js';
import { setUpApp, StoryBrowser } from './account-story.js';
import type { ConsultationStory, Outcome } from './consultation-story.js';

export interface Share {
  readonly shareId: string;
  readonly kind: string;
  readonly standing: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly takenAt: string | null;
  readonly lastUsedAt: string | null;
  readonly endsAt: string | null;
}
const GIVEN = `shareId kind standing name email givenAt takenAt lastUsedAt endsAt`;
const HELD = `shareId kind standing practitionerName beginsAt endsAt`;
const ERRORS = `__typename ... on UserError { message }`;
const PROBLEMS = `${ERRORS} ... on InvalidInput { problems { path message } }`;

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

/** Whole days, both of them away: "2026-11-23" is the Monday of these stories. */
export const absence = { fromDate: '2026-11-22', untilDate: '2026-11-27' };
export const schedulersLastDate = '2026-12-31';

/** The verbs in which stories of shares are told. */
export class SharingStory {
  constructor(readonly story: ConsultationStory) {}

  /** Answers the id of the absence. */
  async goesAway({ practitionerId }: Practice, keeper: StoryBrowser, dates: object = absence): Promise<string> {
    const whose = { practitionerId: toGlobalId('Practitioner', practitionerId) };
    const query = `query ($slug: String!) { keptHoursOf(slug: $slug) { revision timeOff { timeOffId } } }`;
    const slug = `invented-${practitionerId}`;
    type Hours = { keptHoursOf: { revision: number; timeOff: { timeOffId: string }[] } };
    const { keptHoursOf } = await keeper.ask<Hours>(query, { slug });
    const input = { ...whose, revision: keptHoursOf.revision, ...dates, tellsPatients: true };
    const document = `mutation ($input: TakeTimeOffInput!) { takeTimeOff(input: $input) {
      ... on HoursKept { hours { timeOff { timeOffId } } } } }`;
    const { takeTimeOff } = await keeper.ask<{ takeTimeOff: { hours: { timeOff: { timeOffId: string }[] } } }>(
      document,
      {
        input,
      },
    );
    const before = keptHoursOf.timeOff.map(({ timeOffId }) => timeOffId);
    return takeTimeOff.hours.timeOff.find(({ timeOffId }) => !before.includes(timeOffId))!.timeOffId;
  }

  async staysAfterAll({ practitionerId }: Practice, keeper: StoryBrowser, timeOffId: string): Promise<void> {
    const slug = `invented-${practitionerId}`;
    const query = `query ($slug: String!) { keptHoursOf(slug: $slug) { revision } }`;
    const { keptHoursOf } = await keeper.ask<{ keptHoursOf: { revision: number } }>(query, { slug });
    const input = {
      practitionerId: toGlobalId('Practitioner', practitionerId),
      revision: keptHoursOf.revision,
      timeOffId,
    };
    await keeper.act('giveUpTimeOff', 'GiveUpTimeOffInput', input);
  }

  give({ practitionerId }: Practice, keeper: StoryBrowser, input: object): Promise<Outcome> {
    const whole = { practitionerId: toGlobalId('Practitioner', practitionerId), ...input };
    return keeper.act('giveShare', 'GiveShareInput', whole, `${PROBLEMS} ... on ShareGiven { share { ${GIVEN} } }`);
  }

  async given({ practitionerId }: Practice, keeper: StoryBrowser): Promise<Share[] | null> {
    const query = `query ($slug: String!) { givenShares(slug: $slug) { ${GIVEN} } }`;
    const slug = `invented-${practitionerId}`;
    return (await keeper.ask<{ givenShares: Share[] | null }>(query, { slug })).givenShares;
  }

  async held(holder: StoryBrowser): Promise<(Share & { readonly practitionerName: string })[]> {
    return (await holder.ask<{ heldShares: (Share & { practitionerName: string })[] }>(`{ heldShares { ${HELD} } }`))
      .heldShares;
  }

  take(holder: StoryBrowser, shareId: string): Promise<Outcome> {
    const fields = `${PROBLEMS} ... on ShareTaken { share { ${HELD} } }`;
    return holder.act('takeShare', 'ShareInput', { shareId }, fields);
  }

  giveBack(holder: StoryBrowser, shareId: string): Promise<Outcome> {
    return holder.act('giveShareBack', 'ShareInput', { shareId }, ERRORS);
  }

  revoke(keeper: StoryBrowser, shareId: string): Promise<Outcome> {
    return keeper.act('revokeShare', 'ShareInput', { shareId }, ERRORS);
  }

  /** The token of the link that was mailed with the offer. */
  async offeredTo(email: string): Promise<string> {
    await this.story.pass();
    const mail = this.story.mailsTo(email).find(({ subject }) => subject === 'You are asked to help');
    return /\/sign-in\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  }

  /** Somebody who keeps the calendar: asked by mail, signed in by it, with a second step. */
  async aScheduler(practice: Practice, keeper: StoryBrowser, untilDate = schedulersLastDate) {
    const email = `desk-${randomUUID()}@office.example`;
    const offered = await this.give(practice, keeper, { kind: 'SCHEDULER', email, name: 'Front desk', untilDate });
    const { shareId } = offered['share'] as Share;
    const browser = new StoryBrowser(this.story.house.appDoor.url, '127.0.0.1');
    await browser.useLink(await this.offeredTo(email));
    await setUpApp(browser, this.story.database.clock);
    const taken = await this.take(browser, shareId);
    if (taken.__typename !== 'ShareTaken') throw new Error(JSON.stringify(taken));
    return { browser, email, shareId };
  }

  /** Another practitioner, who answers in that absence. */
  async aColleague(practice: Practice, keeper: StoryBrowser, absenceId: string) {
    const colleague = await this.story.aPractitioner();
    await this.story.database.unitOfWork.query(
      `UPDATE practitioners SET given_name = 'Sam', family_name = 'Lee' WHERE id = $1`,
      [colleague.practitionerId],
    );
    const browser = await this.story.signedInPractitioner(colleague);
    const offered = await this.give(practice, keeper, { kind: 'COLLEAGUE', email: colleague.email, absenceId });
    const { shareId } = offered['share'] as Share;
    const taken = await this.take(browser, shareId);
    if (taken.__typename !== 'ShareTaken') throw new Error(JSON.stringify(taken));
    return { browser, shareId, ...colleague };
  }
}
