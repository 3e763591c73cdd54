import { catchUp } from '../src/platform/changes.js';
import { toGlobalId } from '../src/platform/graphql/global-id.js';
import type { Asker, ConsultationStory, Outcome } from './consultation-story.js';

export type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

/** Somebody on a list: their address, their private link's token, and their place. */
export interface Waiting {
  readonly email: string;
  readonly token: string;
  readonly id: string;
}

const ENTRY = `__typename ... on UserError { message }
  ... on WaitingListEntry { id state leftBecause confirmEmailBy before waitUntil offeredUntil contactErasedAt
    practitioner { displayName } consultationType { name } offered { startsAt } offeredUntilLabel(in: "America/Chicago") }
  ... on CrisisSupport { continueWith lines { slug } } ... on UnderAge { lines { slug } }
  ... on OutsideLicensure { licensedIn } ... on InvalidInput { problems { path message } }
  ... on TooManyRequests { retryAfterSeconds }`;

const INPUTS: Readonly<Record<string, string>> = {
  joinWaitingList: 'JoinWaitingListInput',
  confirmWaitingList: 'ConfirmWaitingListInput',
  declineOfferedTime: 'WaitingListEntryInput',
  keepOfferedTime: 'WaitingListEntryInput',
  leaveWaitingList: 'LeaveWaitingListInput',
};

/** One half hour a week, Monday at ten, and no farther than one of them. */
export const oneTime = {
  week: { hours: [{ weekday: 1, startMinute: 600, endMinute: 630 }] },
  type: { horizonDays: 7, leadTimeMinutes: 60 },
};

/** The verbs in which stories of waiting lists are told, beside those of consultations. */
export class WaitingStory {
  constructor(readonly story: ConsultationStory) {}

  /** Somebody holds the only time, so that nothing is free. */
  async aFullPractice() {
    const ana = await this.story.aPractitioner(oneTime);
    const taken = await this.story.aSentRequest(ana);
    if ((await this.shown(ana)).length > 0) throw new Error('There is a free time.');
    const giveUp = () => this.story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
    return { ana, taken, giveUp };
  }

  formFor(practice: Pick<Practice, 'practitionerId' | 'typeId'>, changes: object = {}) {
    return {
      practitionerId: toGlobalId('Practitioner', practice.practitionerId),
      consultationTypeId: toGlobalId('ConsultationType', practice.typeId),
      patient: this.story.aPatient(),
      patientLocation: 'US-TX',
      ...changes,
    };
  }

  async act(asker: Asker | null, mutation: string, input: object): Promise<Outcome> {
    const document = `mutation ($input: ${INPUTS[mutation]}!) { outcome: ${mutation}(input: $input) { ${ENTRY} } }`;
    const door = asker === null ? this.story.house.appDoor : this.story.as(asker);
    return (await door.ask<{ outcome: Outcome }>(document, { input })).outcome;
  }

  join(form: object): Promise<Outcome> {
    return this.act(null, 'joinWaitingList', form);
  }

  /** From "none suits me" to a place on the list: asked, mailed, and the link opened, a second after whoever came before. */
  async aPlace(practice: Pick<Practice, 'practitionerId' | 'typeId'>, changes: object = {}): Promise<Waiting> {
    this.story.database.clock.advance({ seconds: 1 });
    const form = this.formFor(practice, changes);
    const joined = await this.join(form);
    if (joined.__typename !== 'WaitingListEntry') throw new Error(JSON.stringify(joined));
    const { email } = form.patient;
    const token = await this.tokenMailedTo(email);
    const confirmed = await this.act(null, 'confirmWaitingList', { token });
    if (confirmed['state'] !== 'WAITING') throw new Error(JSON.stringify(confirmed));
    return { email, token, id: String(confirmed['id']) };
  }

  async tokenMailedTo(email: string): Promise<string> {
    await this.story.pass();
    return /\/c\/([\w-]+)/.exec(this.story.mailsTo(email)[0]?.text ?? '')?.[1] ?? '';
  }

  async see({ id, token }: Waiting, asker: Asker = token): Promise<Outcome | null> {
    const query = `query ($id: ID!) { node(id: $id) { ${ENTRY.replace('... on UserError { message }', '').replace(/\.\.\. on (Crisis|Under|Outside|Invalid|TooMany)[\s\S]*$/, '')} } }`;
    return (await this.story.as(asker).ask<{ node: Outcome | null }>(query, { id })).node;
  }

  /** Follows what was changed, looks at the lists, and sends what is owed, as the worker would. */
  async pass(): Promise<void> {
    const { house, database } = this.story;
    const [last] = await database.unitOfWork.query<{ id: number }>(`SELECT max(id)::integer AS id FROM changes`);
    for (const follower of house.services.followers.filter(({ name }) => name === 'consultations.waiting-list')) {
      for (let tries = 0; tries < 200; tries++) {
        await catchUp(database.unitOfWork, follower);
        // Whoever writes elsewhere in this server holds the log up for a moment.
        const [read] = await database.unitOfWork.query<{ id: number }>(
          `SELECT id::integer AS id FROM change_positions WHERE follower = $1`,
          [follower.name],
        );
        if ((read?.id ?? 0) >= (last?.id ?? 0)) break;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
    await this.story.pass();
  }

  /** Looks at the lists, or does what else is due, while no mail can leave: a mail server is away. */
  async lookWithoutMail(...due: readonly string[]): Promise<void> {
    const { house, database } = this.story;
    await database.unitOfWork.query(`UPDATE waiting_list_looks SET due_at = $1`, [database.clock.now().toString()]);
    for (const wanted of due.length > 0 ? due : ['consultations.waiting-lists']) {
      await house.services.sweeps.find(({ name }) => name === wanted)!.run();
    }
  }

  /** The times that anybody is shown, in the coming three weeks. */
  async shown({ practitionerId }: Practice): Promise<string[]> {
    const { practitioner } = await this.story.house.publicDoor.ask<{
      practitioner: { slots: { startsAt: string }[] };
    }>(
      `query ($slug: String!, $from: DateTime!, $to: DateTime!) { practitioner(slug: $slug) {
         slots(from: $from, to: $to) { startsAt } } }`,
      {
        slug: `invented-${practitionerId}`,
        from: this.story.database.clock.now().toString(),
        to: this.story.database.clock
          .now()
          .add({ hours: 21 * 24 })
          .toString(),
      },
    );
    return practitioner.slots.map(({ startsAt }) => startsAt);
  }

  /** Asks for a talk, in the way of whoever holds this link. */
  async askAs(token: string, form: object) {
    const document = `mutation ($input: RequestConsultationInput!) { requestConsultation(input: $input) {
      __typename ... on UserError { message } ... on InvalidInput { problems { path message } }
      ... on RequestedConsultation { accessToken consultation { id state holdsTime } } } }`;
    const { requestConsultation } = await this.story.as(token).ask<{
      requestConsultation: { __typename: string; accessToken: string; consultation: { id: string; state: string } };
    }>(document, { input: form });
    return requestConsultation;
  }

  /** The rows of one list, as they are kept. */
  entriesOf(practitionerId: string) {
    return this.story.database.unitOfWork.query<{ state: string; because: string | null; erased: boolean }>(
      `SELECT state, left_because AS because, contact_erased_at IS NOT NULL AS erased, patient_location AS place, contact,
         contact_hash AS hash FROM waiting_list_entries WHERE practitioner_id = $1 ORDER BY asked_at, confirmed_at`,
      [practitionerId],
    );
  }
}
