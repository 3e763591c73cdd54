import { consentPolicyVersion } from '@clearing/shared/consent';
import { randomUUID } from 'node:crypto';
import { Schedules } from '../../../src/availability/schedules.service.js';
import { ConsultationCodes } from '../../../src/consultations/consultation-codes.js';
import { actionsOf } from '../../../src/consultations/door/consultation.policy.js';
import { selectConsultations } from '../../../src/consultations/consultation.repository.js';
import { patientLinkPurposes, type AccountHolder, type Actor } from '../../../src/platform/actor.js';
import { keyOf, toGlobalId } from '../../../src/platform/graphql/global-id.js';
import type { Sweep } from '../../../src/platform/sweeps.js';
import { INPUTS, type ConsultationStory, type Asked, type Outcome } from '../../consultation-story.js';
import { testNow, type TestDatabase } from '../../database.js';
import { aVideoTalk } from '../../practices.js';
import type { Practice } from '../crowd.js';
import { formOf } from '../forms.js';
import type { Side, State } from './rules.js';

const ASK = `mutation ($input: RequestConsultationInput!) {
  requestConsultation(input: $input) { __typename ... on RequestedConsultation { consultation { id } } } }`;

/** One consultation as the house has it. */
export interface Kept {
  readonly id: string;
  readonly form: ReturnType<typeof formOf>;
  generation: number;
}

/** Where something of consultations is kept beside them. */
const ofTalks = [
  ...['proposal_keys', 'consents', 'consultation_messages', 'consultation_codes', 'consultation_events'],
  ...['outbox', 'held_times'],
];

export type PractitionersOwn =
  | 'acceptConsultation'
  | 'declineConsultation'
  | 'undoDecline'
  | 'completeConsultation'
  | 'markNoShow';

/** A talk as it is compared: the same of the house and of the rules. */
export interface Seen {
  readonly state: State;
  readonly startsAt: number;
  readonly held: readonly number[];
  readonly history: readonly State[];
  readonly respondBy: number | null;
  readonly declinesAt: number | null;
  readonly proposed: readonly number[] | null;
  readonly proposalEndsAt: number | null;
  readonly proposedBy: Side | null;
  readonly proposalsMade: Readonly<Record<Side, number>>;
  readonly answersErased: boolean;
  readonly contactErased: boolean;
  readonly isShared: boolean;
  /** Who wrote each. */
  readonly messages: readonly Side[];
  readonly mails: readonly string[];
  readonly patientMay: readonly string[];
  readonly practitionerMay: readonly string[];
}

interface Written {
  readonly messages: { readonly edges: readonly { readonly node: { readonly by: Side; readonly text: string } }[] };
}

/** The real house, through the door of our own pages, in process: one practitioner and whoever asks them. */
export class ModelledHouse {
  kept: Kept[] = [];
  #practice!: Practice;
  #instantTypeId = '';
  #practitioner!: AccountHolder;
  readonly #codes: ConsultationCodes;
  readonly #sweeps: readonly Sweep[];

  constructor(
    private readonly database: TestDatabase,
    private readonly story: ConsultationStory,
  ) {
    this.#codes = new ConsultationCodes(database.cipher);
    this.#sweeps = story.house.services.sweeps.filter(({ name }) => name.startsWith('consultations.'));
  }

  /** As on the first day: what thousands of sequences leave behind would have each be slower than the one before. */
  async beginBatch(): Promise<void> {
    await this.database.unitOfWork.query(`TRUNCATE practitioners, accounts, consultations, ${ofTalks.join(', ')},
      changes CASCADE`);
  }

  /** Another practitioner, the same morning; nobody has asked for anything. */
  async beginAnew(): Promise<void> {
    const { clock, unitOfWork } = this.database;
    await unitOfWork.query(
      `WITH ${ofTalks.map((table) => `of_${table} AS (DELETE FROM ${table})`).join(', ')} DELETE FROM consultations`,
    );
    clock.set(testNow);
    this.kept = [];
    this.#practice = await this.story.aPractitioner();
    const { practitionerId } = this.#practice;
    this.#instantTypeId = await unitOfWork.run((tx) =>
      new Schedules().offer(tx, practitionerId, { ...aVideoTalk, bookingPolicy: 'INSTANT', position: 1 }),
    );
    this.#practitioner = await this.#accountOf(practitionerId);
  }

  set now(at: number) {
    this.database.clock.set(new Date(at).toISOString());
  }

  async ask(startsAt: number, contact: number, isInstant: boolean): Promise<string> {
    const typeId = isInstant ? this.#instantTypeId : this.#practice.typeId;
    const form = formOf({ ...this.#practice, typeId }, { startsAt: isoOf(startsAt) });
    form.patient.email = `contact-${contact}@mail.example`;
    const asked = await this.#request(form);
    if (asked.__typename === 'RequestedConsultation')
      this.kept.push({ id: asked.consultation.id, form, generation: 1 });
    return asked.__typename;
  }

  /** Answers the talk that it came to, if it came to one. */
  async askAgain({ form, id }: Kept, hasOtherWords: boolean): Promise<string> {
    const asked = await this.#request(hasOtherWords ? { ...form, message: 'In other words.' } : form);
    if (asked.__typename !== 'RequestedConsultation') return asked.__typename;
    return asked.consultation.id === id ? asked.__typename : 'another consultation';
  }

  typeCode(kept: Kept, isRight: boolean): Promise<string> {
    const right = this.#codes.codeOf(keyOf('Consultation', kept.id)!, kept.generation);
    const code = isRight ? right : String((Number(right) + 1) % 1_000_000).padStart(6, '0');
    return this.#asPatient(kept, 'confirmConsultationEmail', { code });
  }

  async mailCodeAgain(kept: Kept): Promise<string> {
    const said = await this.#asPatient(kept, 'resendConsultationCode');
    if (said === 'Consultation') kept.generation++;
    return said;
  }

  answer(kept: Kept, mutation: PractitionersOwn): Promise<string> {
    const reason = mutation === 'declineConsultation' ? { reason: 'NO_ROOM' } : {};
    return this.#act(this.#practitioner, mutation, { consultationId: kept.id, ...reason });
  }

  propose(kept: Kept, by: Side, times: readonly number[], idempotencyKey: string): Promise<string> {
    return this.#as(by, kept, 'proposeConsultationTime', { startsAt: times.map(isoOf), idempotencyKey });
  }

  choose(kept: Kept, by: Side, time: number | null): Promise<string> {
    return this.#as(by, kept, 'answerTimeProposal', { accept: time === null ? null : isoOf(time) });
  }

  takeBack(kept: Kept, by: Side): Promise<string> {
    return this.#as(by, kept, 'takeBackTimeProposal');
  }

  cancel(kept: Kept, by: Side): Promise<string> {
    return this.#as(by, kept, 'cancelConsultation');
  }

  chooseReminders(kept: Kept, leads: readonly string[]): Promise<string> {
    return this.#asPatient(kept, 'chooseReminders', { leads });
  }

  write(kept: Kept, by: Side, idempotencyKey: string, text: string): Promise<string> {
    return this.#as(by, kept, 'sendConsultationMessage', { idempotencyKey, text });
  }

  /** First how many are unread, then all of them. */
  async read({ id }: Kept, by: Side): Promise<string> {
    const actor = by === 'PATIENT' ? this.#patient(id) : this.#practitioner;
    const unread = await this.#ask<{ unreadMessages: number }>(actor, id, 'unreadMessages');
    if (!unread) return 'NotFound';
    const read = await this.#ask<Written>(actor, id, 'messages { edges { node { by text } } }');
    const messages = read!.messages.edges.map(({ node }) => `${node.by} ${node.text}`);
    return `${unread.unreadMessages} unread: ${messages.join(', ')}`;
  }

  withdraw(kept: Kept, purpose: 'COLLECT' | 'SHARE_WITH_PRACTITIONER'): Promise<string> {
    return this.#asPatient(kept, 'withdrawConsent', { purpose });
  }

  shareAgain(kept: Kept): Promise<string> {
    return this.#asPatient(kept, 'shareAgain', { policyVersion: consentPolicyVersion });
  }

  erase(kept: Kept): Promise<string> {
    return this.#asPatient(kept, 'eraseConsultation', { confirm: true });
  }

  takeDayOff(start: number, end: number): Promise<void> {
    return this.database.unitOfWork.run((tx) =>
      new Schedules().takeTimeOff(tx, this.#practice.practitionerId, { start, end }),
    );
  }

  async pause(isPaused: boolean): Promise<void> {
    await this.database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [
      this.#practice.practitionerId,
      isPaused ? 'PAUSED' : 'PUBLISHED',
    ]);
  }

  async doWhatIsDue(): Promise<void> {
    for (const sweep of this.#sweeps) await sweep.run();
  }

  async seen(): Promise<Seen[]> {
    const { unitOfWork, clock } = this.database;
    const { practitionerId } = this.#practice;
    const reading = selectConsultations(unitOfWork, `practitioner_id = $1`, [practitionerId]);
    const rows = await unitOfWork.query<{
      id: string;
      held: number[];
      history: State[];
      messages: Side[];
      mails: string[];
    }>(
      `SELECT c.id,
         array(SELECT (extract(epoch FROM starts_at) * 1000)::float8 FROM held_times WHERE owner_id = c.id ORDER BY 1) AS held,
         array(SELECT state FROM consultation_events WHERE consultation_id = c.id ORDER BY position) AS history,
         array(SELECT by FROM consultation_messages WHERE consultation_id = c.id ORDER BY position) AS messages,
         array(SELECT substr(kind, 14) || ' ' || (extract(epoch FROM not_before) * 1000)::bigint FROM outbox
           WHERE subject_id = c.id ORDER BY 1) AS mails
       FROM consultations c WHERE practitioner_id = $1`,
      [practitionerId],
    );
    const byId = new Map((await reading).map((record) => [toGlobalId('Consultation', record.id), record]));
    const beside = new Map(rows.map((row) => [toGlobalId('Consultation', row.id), row]));
    return this.kept.map(({ id }) => {
      const [record, row] = [byId.get(id)!, beside.get(id)!];
      const may = (side: 'PATIENT' | 'PRACTITIONER') => actionsOf(side, record, clock.now());
      return {
        state: record.state,
        startsAt: record.startsAt.epochMilliseconds,
        ...{ held: row.held, history: row.history, mails: row.mails.toSorted() },
        respondBy: record.respondBy?.epochMilliseconds ?? null,
        declinesAt: record.declinePendingUntil?.epochMilliseconds ?? null,
        proposed: record.proposedTimes?.map((time) => time.epochMilliseconds) ?? null,
        proposalEndsAt: record.proposalExpiresAt?.epochMilliseconds ?? null,
        proposedBy: record.proposedBy,
        proposalsMade: { PATIENT: record.patientProposalsMade, PRACTITIONER: record.proposalsMade },
        answersErased: record.answersErased,
        contactErased: record.contactErased,
        ...{ isShared: record.isShared, messages: row.messages },
        patientMay: may('PATIENT'),
        practitionerMay: record.emailConfirmedAt === null ? [] : may('PRACTITIONER'),
      };
    });
  }

  async #request(form: object): Promise<Asked> {
    const { data, errors } = await this.story.house.asPage(ASK, { input: form });
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data!.requestConsultation as Asked;
  }

  #asPatient({ id }: Kept, mutation: string, more: object = {}): Promise<string> {
    return this.#act(this.#patient(id), mutation, { consultationId: id, ...more });
  }

  /** As who opened every letter, and the link to everything. */
  #patient(id: string): Actor {
    const subjectId = keyOf('Consultation', id)!;
    return { kind: 'LINK', role: 'PATIENT', subjectId, purposes: patientLinkPurposes };
  }

  async #ask<Fields>(actor: Actor, id: string, fields: string): Promise<Fields | null> {
    const document = `query ($id: ID!) { consultation(id: $id) { ${fields} } }`;
    const { data, errors } = await this.story.house.asPage(document, { id }, actor);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data!.consultation as Fields | null;
  }

  #as(side: Side, kept: Kept, mutation: string, more: object = {}): Promise<string> {
    if (side === 'PATIENT') return this.#asPatient(kept, mutation, more);
    return this.#act(this.#practitioner, mutation, { consultationId: kept.id, ...more });
  }

  async #act(actor: Actor, mutation: string, input: object): Promise<string> {
    const document = `mutation ($input: ${INPUTS[mutation]}!) { outcome: ${mutation}(input: $input) { __typename } }`;
    const { data, errors } = await this.story.house.asPage(document, { input }, actor);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return (data!.outcome as Outcome).__typename;
  }

  /** As a sign-in with both steps leaves it. */
  async #accountOf(practitionerId: string): Promise<AccountHolder> {
    const { unitOfWork, cipher, clock } = this.database;
    const accountId = randomUUID();
    const email = cipher.encrypt(`${accountId}@people.example`, { table: 'accounts', column: 'email', row: accountId });
    await unitOfWork.query(
      `WITH account AS (
         INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, $2, $3, $4, $4) RETURNING id)
       INSERT INTO listing_controllers (practitioner_id, account_id, since) SELECT $5::uuid, id, $4::timestamptz FROM account`,
      [accountId, email, Buffer.from(accountId), clock.now().toString(), practitionerId],
    );
    return {
      ...{ kind: 'ACCOUNT', accountId, sessionId: randomUUID(), roles: ['PATIENT', 'PRACTITIONER'], link: null },
      ...{ isSuspended: false, hasSecondFactor: true, secondFactorPassed: true },
      freshUntil: clock.now().add({ minutes: 10 }),
    };
  }
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
