import { consentPolicyVersion } from '@clearing/shared/consent';
import { ConsultationCodes } from '../../../src/consultations/requests/consultation-codes.js';
import { AccessLinks } from '../../../src/accounts/access-links.js';
import { nobody, patientLinkPurposes, type Actor } from '../../../src/platform/actor.js';
import { keyOf, toGlobalId } from '../../../src/platform/graphql/global-id.js';
import { Schedules } from '../../../src/availability/schedules.service.js';
import type { Sweep } from '../../../src/platform/sweeps.js';
import { INPUTS, type ConsultationStory, type Asked, type Outcome } from '../../consultation-story.js';
import { testNow, type TestDatabase } from '../../database.js';
import type { Practice } from '../crowd.js';
import { formOf } from '../forms.js';
import { emptyTables } from './empty-tables.js';
import { OfferedTalks } from './offered-talks.js';
import { People, type Hands } from './people.js';
import type { Mover } from './rules/moving.js';
import type { Helper, Share } from './rules/share.js';
import type { Hand, Side, Terms } from './rules/talk.js';
import type { World } from './rules/world.js';
import { seenIn, type Seen } from './seen.js';

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
  ...['outbox', 'held_times', 'waiting_list_offers', 'waiting_list_entries', 'waiting_list_looks'],
];

const OF_A_PLACE = {
  declineOfferedTime: 'WaitingListEntryInput',
  keepOfferedTime: 'WaitingListEntryInput',
  leaveWaitingList: 'LeaveWaitingListInput',
} as const;

export type PractitionersOwn =
  | 'acceptConsultation'
  | 'declineConsultation'
  | 'undoDecline'
  | 'completeConsultation'
  | 'markNoShow';

interface Written {
  readonly messages: { readonly edges: readonly { readonly node: { readonly by: Side; readonly text: string } }[] };
}

/** The real house, through the door of our own pages, in process: one practitioner and whoever asks them. */
export class ModelledHouse {
  kept: Kept[] = [];
  /** Global ids of places on the waiting list. */
  places: string[] = [];
  #practice!: Practice;
  /** By the shares of the rules. */
  readonly shareIds = new Map<Share, string>();
  /** What is or was offered. */
  readonly talks: OfferedTalks;
  #hands!: Hands;
  /** Everything that a sequence may leave something in. */
  #begun: readonly string[] | null = null;
  readonly #people: People;
  readonly #links: AccessLinks;
  readonly #codes: ConsultationCodes;
  readonly #sweeps: readonly Sweep[];

  constructor(
    private readonly database: TestDatabase,
    private readonly story: ConsultationStory,
  ) {
    this.#codes = new ConsultationCodes(database.cipher);
    this.#people = new People(database, story);
    this.talks = new OfferedTalks(database);
    this.#links = new AccessLinks(database.unitOfWork, database.cipher);
    this.#sweeps = story.house.services.sweeps.filter(({ name }) => name.startsWith('consultations.'));
  }

  /** As on the first day: what thousands of sequences leave behind would have each be slower than the one before. */
  async beginBatch(): Promise<void> {
    const { unitOfWork } = this.database;
    this.#begun ??= await emptyTables(unitOfWork);
    await unitOfWork.query(`TRUNCATE ${this.#begun.join(', ')}`);
    await this.#people.begin();
  }

  /** Another practitioner, the same morning; nobody has asked for anything. */
  async beginAnew(world: World): Promise<void> {
    const { clock, unitOfWork } = this.database;
    await unitOfWork.query(
      `WITH ${ofTalks.map((table) => `of_${table} AS (DELETE FROM ${table})`).join(', ')} DELETE FROM consultations`,
    );
    clock.set(testNow);
    this.kept = [];
    this.places = [];
    this.#practice = await this.story.aPractitioner();
    const { practitionerId } = this.#practice;
    await this.talks.begin(world, this.#practice);
    this.#hands = await this.#people.of(practitionerId);
    this.shareIds.clear();
    for (const share of world.shares) this.shareIds.set(share, this.#hands.shares[share.helper]);
  }

  set now(at: number) {
    this.database.clock.set(new Date(at).toISOString());
  }

  async ask(startsAt: number, contact: number, terms: Terms): Promise<string> {
    const form = this.#formOf(contact, terms, { startsAt: isoOf(startsAt) });
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

  answer(kept: Kept, mutation: PractitionersOwn, hand: Hand): Promise<string> {
    const reason = mutation === 'declineConsultation' ? { reason: 'NO_ROOM' } : {};
    return this.#act(this.#hands.accounts[hand], mutation, { consultationId: kept.id, ...reason });
  }

  propose(kept: Kept, by: Mover, times: readonly number[], idempotencyKey: string): Promise<string> {
    return this.#as(by, kept, 'proposeConsultationTime', { startsAt: times.map(isoOf), idempotencyKey });
  }

  choose(kept: Kept, by: Mover, time: number | null): Promise<string> {
    return this.#as(by, kept, 'answerTimeProposal', { accept: time === null ? null : isoOf(time) });
  }

  takeBack(kept: Kept, by: Mover): Promise<string> {
    return this.#as(by, kept, 'takeBackTimeProposal');
  }

  cancel(kept: Kept, by: Mover): Promise<string> {
    return this.#as(by, kept, 'cancelConsultation');
  }

  chooseReminders(kept: Kept, leads: readonly string[]): Promise<string> {
    return this.#asPatient(kept, 'chooseReminders', { leads });
  }

  write(kept: Kept, by: Mover, idempotencyKey: string, text: string): Promise<string> {
    return this.#as(by, kept, 'sendConsultationMessage', { idempotencyKey, text });
  }

  /** First how many are unread, then all of them. */
  async read({ id }: Kept, { by, hand }: Mover): Promise<string> {
    const actor = by === 'PATIENT' ? this.#patient(id) : this.#hands.accounts[hand];
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

  letColleagueRead(kept: Kept, share: Share, agrees: boolean): Promise<string> {
    const shareId = toGlobalId('ListingShare', this.shareIds.get(share)!);
    return this.#asPatient(kept, 'letColleagueRead', { shareId, agrees });
  }

  erase(kept: Kept): Promise<string> {
    return this.#asPatient(kept, 'eraseConsultation', { confirm: true });
  }

  /** What is answered, and of which place: of one that is there already nobody is told. */
  async join(contact: number, terms: Terms, before: number | null): Promise<readonly [string, string]> {
    const { practitionerId, consultationTypeId, patient, patientLocation } = this.#formOf(contact, terms);
    const input = { practitionerId, consultationTypeId, patient, patientLocation, before: before && isoOf(before) };
    const { __typename, id } = await this.#onTheList('joinWaitingList', 'JoinWaitingListInput', input);
    return [__typename, String(id)];
  }

  async confirmPlace(globalId: string): Promise<string> {
    const token = await this.#links.tokenFor(keyOf('WaitingListEntry', globalId)!, 'WAITING');
    if (token === null) return 'NotFound';
    return (await this.#onTheList('confirmWaitingList', 'ConfirmWaitingListInput', { token })).__typename;
  }

  async atPlace(globalId: string, mutation: keyof typeof OF_A_PLACE): Promise<string> {
    const actor = await this.#holderOf(globalId);
    return (await this.#onTheList(mutation, OF_A_PLACE[mutation], { entryId: globalId }, actor)).__typename;
  }

  async askForOffered(globalId: string, startsAt: number, contact: number, terms: Terms): Promise<string> {
    const form = this.#formOf(contact, terms, {
      ...{ startsAt: isoOf(startsAt), waitingListEntryId: globalId },
    });
    const asked = await this.#request(form, await this.#holderOf(globalId));
    if (asked.__typename === 'RequestedConsultation')
      this.kept.push({ id: asked.consultation.id, form, generation: 1 });
    return asked.__typename;
  }

  /** As who opened the link in the mail: nobody, once it opens nothing. */
  async #holderOf(globalId: string): Promise<Actor> {
    const subjectId = keyOf('WaitingListEntry', globalId)!;
    const token = await this.#links.tokenFor(subjectId, 'WAITING');
    return token === null ? nobody : { kind: 'LINK', role: 'WAITING', subjectId };
  }

  get absenceEndsAt(): number {
    return this.#people.absenceEndsAt;
  }

  /** What is answered, and the id of what was given. */
  async giveShare(helper: Helper, untilDate: string): Promise<readonly [string, string]> {
    const { practitionerId } = this.#practice;
    const input = {
      ...{ practitionerId: toGlobalId('Practitioner', practitionerId), kind: helper },
      email: this.#people.addressOf(helper),
      ...(helper === 'SCHEDULER'
        ? { name: 'Kim', untilDate }
        : { absenceId: toGlobalId('TimeOff', this.#hands.absenceId) }),
    };
    const document = `mutation ($input: GiveShareInput!) { outcome: giveShare(input: $input) {
      __typename ... on ShareGiven { share { shareId } } } }`;
    const { data, errors } = await this.story.house.asPage(document, { input }, this.#hands.accounts.OWN);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    const outcome = data!.outcome as Outcome & { readonly share?: { readonly shareId: string } };
    return [outcome.__typename, keyOf('ListingShare', outcome.share?.shareId ?? '') ?? ''];
  }

  async endOrTake(mutation: 'takeShare' | 'giveShareBack' | 'revokeShare', share: Share, by: Hand): Promise<string> {
    const document = `mutation ($input: ShareInput!) { outcome: ${mutation}(input: $input) { __typename } }`;
    const input = { shareId: toGlobalId('ListingShare', this.shareIds.get(share)!) };
    const { data, errors } = await this.story.house.asPage(document, { input }, this.#hands.accounts[by]);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return (data!.outcome as Outcome).__typename;
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

  /** The lists are looked at whenever the worker comes by: that changes are followed has tests of its own. */
  async doWhatIsDue(): Promise<void> {
    const { unitOfWork, clock } = this.database;
    const now = [clock.now().toString()];
    if (this.places.length > 0) await unitOfWork.query(`UPDATE waiting_list_looks SET due_at = $1`, now);
    for (const sweep of this.#sweeps) await sweep.run();
    if (this.places.length === 0) return;
    await unitOfWork.query(
      `UPDATE outbox SET sent_at = $1 WHERE kind LIKE 'waiting-list.%' AND not_before <= $1 AND sent_at IS NULL`,
      now,
    );
  }

  seen(): Promise<Seen> {
    const ids = { talks: this.kept.map(({ id }) => id), places: this.places };
    return seenIn(this.database, this.#practice.practitionerId, ids);
  }

  /** Who calls has to know where. */
  #formOf(contact: number, terms: Terms, changes: object = {}) {
    const form = formOf({ ...this.#practice, typeId: this.talks.idOf(terms) }, changes);
    form.patient.email = `contact-${contact}@mail.example`;
    if (terms.kind === 'PHONE') form.patient.phone = '+12145550123';
    return form;
  }

  async #onTheList(mutation: string, type: string, input: object, actor?: Actor): Promise<Outcome> {
    const document = `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) {
      __typename ... on WaitingListEntry { id } } }`;
    const { data, errors } = await this.story.house.asPage(document, { input }, actor);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data!.outcome as Outcome;
  }

  async #request(form: object, actor?: Actor): Promise<Asked> {
    const { data, errors } = await this.story.house.asPage(ASK, { input: form }, actor);
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

  #as({ by, hand }: Mover, kept: Kept, mutation: string, more: object = {}): Promise<string> {
    if (by === 'PATIENT') return this.#asPatient(kept, mutation, more);
    return this.#act(this.#hands.accounts[hand], mutation, { consultationId: kept.id, ...more });
  }

  async #act(actor: Actor, mutation: string, input: object): Promise<string> {
    const document = `mutation ($input: ${INPUTS[mutation]}!) { outcome: ${mutation}(input: $input) { __typename } }`;
    const { data, errors } = await this.story.house.asPage(document, { input }, actor);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return (data!.outcome as Outcome).__typename;
  }
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
