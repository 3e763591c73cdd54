import { consentPolicyVersion } from '@clearing/shared/consent';
import { ConsultationCodes } from '../../../src/consultations/requests/consultation-codes.js';
import { patientLinkPurposes, type Actor } from '../../../src/platform/actor.js';
import { keyOf } from '../../../src/platform/graphql/global-id.js';
import type { Sweep } from '../../../src/platform/sweeps.js';
import { INPUTS, type ConsultationStory, type Asked } from '../../consultation-story.js';
import { testNow, type TestDatabase } from '../../database.js';
import type { Practice } from '../crowd.js';
import { formOf } from '../forms.js';
import { emptyTables } from './empty-tables.js';
import { GivenShares } from './given-shares.js';
import { KeptHours } from './hours.js';
import { OfferedTalks } from './offered-talks.js';
import { PageDoor } from './page-door.js';
import type { Hands, People } from './people.js';
import { wordsOf } from './rules/asking.js';
import type { Mover, Moving } from './rules/moving.js';
import type { Share } from './rules/share.js';
import type { Hand, Side, Terms } from './rules/talk.js';
import type { World } from './rules/world.js';
import { seenIn, type Seen } from './seen.js';
import { WaitingPlaces } from './waiting-places.js';

type Form = ReturnType<typeof formOf>;

/** One consultation as the house has it. */
export interface Kept {
  readonly id: string;
  readonly form: Form;
  generation: number;
}

/** Where something of consultations is kept beside them. */
const ofTalks = [
  ...['proposal_keys', 'consents', 'consultation_messages', 'consultation_codes', 'consultation_events'],
  ...['outbox', 'held_times', 'waiting_list_offers', 'waiting_list_entries', 'waiting_list_looks'],
];

export type PractitionersOwn =
  | 'acceptConsultation'
  | 'declineConsultation'
  | 'undoDecline'
  | 'completeConsultation'
  | 'markNoShow';

/** How a talk is reached, by the numbers of the rules. */
const ways = [
  {},
  ...[1, 2].map((way) => ({
    videoLink: `https://meet.example/room-${way}`,
    phone: `+1214555010${way}`,
    placeNote: `Door ${way}`,
  })),
];
type Way = Partial<Record<'videoLink' | 'phone' | 'placeNote' | 'joinFrom', string | null>>;

/** What somebody said when they asked, as they read it on their own page. */
interface SaidBefore {
  readonly message: string;
  readonly patientLocation: string;
  readonly patient: { readonly name: string; readonly email: string; readonly phone: string | null };
}
const SAID = 'request { message patientLocation patient { name email phone } }';

interface Written {
  readonly messages: { readonly edges: readonly { readonly node: { readonly by: Side; readonly text: string } }[] };
}

/** The real house, through the door of our own pages, in process: one practitioner and whoever asks them. */
export class ModelledHouse {
  kept: Kept[] = [];
  places!: WaitingPlaces;
  shares!: GivenShares;
  #practice!: Practice;
  /** What is or was offered. */
  readonly talks: OfferedTalks;
  #hands!: Hands;
  readonly #door: PageDoor;
  hours!: KeptHours;
  /** Everything that a sequence may leave something in. */
  #begun: readonly string[] | null = null;
  readonly #codes: ConsultationCodes;
  readonly #sweeps: readonly Sweep[];

  constructor(
    private readonly database: TestDatabase,
    private readonly story: ConsultationStory,
    readonly people: People,
  ) {
    this.#door = new PageDoor(story);
    this.#codes = new ConsultationCodes(database.cipher);
    this.talks = new OfferedTalks(database);
    this.#sweeps = story.house.services.sweeps.filter(({ name }) => name.startsWith('consultations.'));
  }

  /** As on the first day: what thousands of sequences leave behind would have each be slower than the one before. */
  async beginBatch(): Promise<void> {
    const { unitOfWork } = this.database;
    this.#begun ??= await emptyTables(unitOfWork);
    await unitOfWork.query(`TRUNCATE ${this.#begun.join(', ')}`);
    await this.people.begin();
  }

  /** The same morning; nobody has asked anybody for anything. */
  async beginAnew(world: World): Promise<void> {
    const { clock, unitOfWork } = this.database;
    await unitOfWork.query(
      `WITH ${ofTalks.map((table) => `of_${table} AS (DELETE FROM ${table})`).join(', ')} DELETE FROM consultations`,
    );
    clock.set(testNow);
    await this.settle(world);
  }

  /** Another practitioner. */
  async settle(world: World): Promise<void> {
    this.kept = [];
    this.places = new WaitingPlaces(this.#door, this.database);
    this.#practice = await this.story.aPractitioner();
    const { practitionerId } = this.#practice;
    await this.talks.begin(world, this.#practice);
    this.#hands = await this.people.of(practitionerId);
    const whose = { practitionerId, locationId: this.talks.locationId, absenceId: this.#hands.absenceId };
    this.hours = new KeptHours(this.database, this.#door, whose, this.#hands.accounts.OWN);
    this.shares = new GivenShares(this.#door, this.people, practitionerId, this.#hands, world.shares);
  }

  set now(at: number) {
    this.database.clock.set(new Date(at).toISOString());
  }

  ask(startsAt: number, contact: number, terms: Terms): Promise<string> {
    return this.#begin(this.#formOf(contact, terms, { startsAt: isoOf(startsAt) }));
  }

  /** Answers the talk that it came to, if it came to one. */
  async askAgain({ form, id }: Kept, hasOtherWords: boolean): Promise<string> {
    const asked = await this.#request(hasOtherWords ? { ...form, message: 'In other words.' } : form);
    if (asked.__typename !== 'RequestedConsultation') return asked.__typename;
    return asked.consultation.id === id ? asked.__typename : 'another consultation';
  }

  /** As a page does it for them: what they said is read, and asked of somebody else with both agreements anew. */
  async askSomebodyElse({ id }: Kept, other: ModelledHouse, startsAt: number, terms: Terms): Promise<string> {
    const seen = await this.#door.see<{ readonly request: SaidBefore | null }>(this.#patient(id), id, SAID);
    return seen?.request ? other.askWith(seen.request, startsAt, terms) : 'nothing to say again';
  }

  askWith({ message, patient, patientLocation }: SaidBefore, startsAt: number, terms: Terms): Promise<string> {
    const form = this.#formOf(0, terms, { startsAt: isoOf(startsAt), message, patientLocation });
    Object.assign(form.patient, patient);
    return this.#begin(form);
  }

  async readAnswers({ id }: Kept, mover: Mover): Promise<string> {
    const seen = await this.#door.see<{ readonly request: SaidBefore | null }>(this.#viewer(id, mover), id, SAID);
    if (!seen) return 'NotFound';
    return seen.request ? `read: ${seen.request.message}` : 'nothing to read';
  }

  arrange(kept: Kept, hand: Hand, way: number): Promise<string> {
    return this.#act(this.#hands.accounts[hand], 'arrangeConsultation', {
      consultationId: kept.id,
      arrangement: ways[way],
    });
  }

  async lookForTheWayIn({ id }: Kept, mover: Mover): Promise<string> {
    const fields = 'arrangement { videoLink phone placeNote joinFrom }';
    const seen = await this.#door.see<{ readonly arrangement: Way | null }>(this.#viewer(id, mover), id, fields);
    if (!seen) return 'NotFound';
    if (!seen.arrangement) return 'not confirmed';
    const { videoLink, phone, placeNote, joinFrom } = seen.arrangement;
    const said = videoLink ?? phone ?? placeNote ?? null;
    if (said) return `way ${said.at(-1)}`;
    return joinFrom ? 'near the time' : 'nothing is arranged';
  }

  async changeAddress(kept: Kept, contact: number | null): Promise<string> {
    const email = contact === null ? 'nowhere' : addressOf(contact);
    const said = await this.#asPatient(kept, 'changeConsultationEmail', { email });
    if (said === 'Consultation') kept.generation++;
    return said;
  }

  renewLink(kept: Kept): Promise<string> {
    return this.#asPatient(kept, 'renewPrivateLink');
  }

  mailLinkToEverything(kept: Kept): Promise<string> {
    return this.#asPatient(kept, 'mailLinkToEverything');
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

  propose(kept: Kept, by: Moving, times: readonly number[], idempotencyKey: string): Promise<string> {
    const { place: patientLocation } = by;
    return this.#as(by, kept, 'proposeConsultationTime', {
      startsAt: times.map(isoOf),
      idempotencyKey,
      patientLocation,
    });
  }

  choose(kept: Kept, by: Moving, time: number | null): Promise<string> {
    const accept = time === null ? null : isoOf(time);
    return this.#as(by, kept, 'answerTimeProposal', { accept, patientLocation: by.place });
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
  async read({ id }: Kept, mover: Mover): Promise<string> {
    const actor = this.#viewer(id, mover);
    const unread = await this.#door.see<{ unreadMessages: number }>(actor, id, 'unreadMessages');
    if (!unread) return 'NotFound';
    const read = await this.#door.see<Written>(actor, id, 'messages { edges { node { by text } } }');
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
    const shareId = this.shares.globalIdOf(share);
    return this.#asPatient(kept, 'letColleagueRead', { shareId, agrees });
  }

  erase(kept: Kept): Promise<string> {
    return this.#asPatient(kept, 'eraseConsultation', { confirm: true });
  }

  join(contact: number, terms: Terms, before: number | null): Promise<readonly [string, string]> {
    const { practitionerId, consultationTypeId, patient, patientLocation } = this.#formOf(contact, terms);
    return this.places.join({
      ...{ practitionerId, consultationTypeId, patient, patientLocation },
      before: before && isoOf(before),
    });
  }

  async askForOffered(globalId: string, startsAt: number, contact: number, terms: Terms): Promise<string> {
    const form = this.#formOf(contact, terms, {
      ...{ startsAt: isoOf(startsAt), waitingListEntryId: globalId },
    });
    return this.#begin(form, await this.places.holderOf(globalId));
  }

  /** The lists are looked at whenever the worker comes by: that changes are followed has tests of its own. */
  async doWhatIsDue(isMailThere: boolean): Promise<void> {
    const { unitOfWork, clock } = this.database;
    const now = [clock.now().toString()];
    if (this.places.ids.length > 0) await unitOfWork.query(`UPDATE waiting_list_looks SET due_at = $1`, now);
    for (const sweep of this.#sweeps) await sweep.run();
    if (this.places.ids.length > 0 && isMailThere) await this.#sendToThoseWhoWait();
  }

  /** It matters when letters about offers leave, and whether: those are written, and the others only counted as sent. */
  async #sendToThoseWhoWait(): Promise<void> {
    const { unitOfWork, clock } = this.database;
    const now = clock.now().toString();
    const due = await unitOfWork.query<{ subjectId: string }>(
      `SELECT subject_id AS "subjectId" FROM outbox
       WHERE kind = 'waiting-list.offer' AND not_before <= $1 AND sent_at IS NULL`,
      [now],
    );
    const write = this.story.house.services.composers.get('waiting-list.offer')!;
    for (const { subjectId } of due) await write(subjectId, {});
    await unitOfWork.query(
      `UPDATE outbox SET sent_at = $1 WHERE kind LIKE 'waiting-list.%' AND not_before <= $1 AND sent_at IS NULL`,
      [now],
    );
  }

  seen(): Promise<Seen> {
    const ids = { talks: this.kept.map(({ id }) => id), places: this.places.ids };
    return seenIn(this.database, this.#practice.practitionerId, ids);
  }

  /** Who calls has to know where. */
  #formOf(contact: number, terms: Terms, changes: object = {}) {
    const form = formOf(
      { ...this.#practice, typeId: this.talks.idOf(terms) },
      { message: wordsOf(contact), ...changes },
    );
    form.patient.email = addressOf(contact);
    if (terms.kind === 'PHONE') form.patient.phone = '+12145550123';
    return form;
  }

  async #request(form: object, actor?: Actor): Promise<Asked> {
    const more = '... on RequestedConsultation { consultation { id } }';
    return (await this.#door.say('requestConsultation', 'RequestConsultationInput', form, { actor, more })) as Asked;
  }

  /** What was taken in is kept. */
  async #begin(form: Form, actor?: Actor): Promise<string> {
    const asked = await this.#request(form, actor);
    if (asked.__typename === 'RequestedConsultation')
      this.kept.push({ id: asked.consultation.id, form, generation: 1 });
    return asked.__typename;
  }

  #asPatient({ id }: Kept, mutation: string, more: object = {}): Promise<string> {
    return this.#act(this.#patient(id), mutation, { consultationId: id, ...more });
  }

  #viewer(id: string, { by, hand }: Mover): Actor {
    return by === 'PATIENT' ? this.#patient(id) : this.#hands.accounts[hand];
  }

  /** As who opened every letter, and the link to everything. */
  #patient(id: string): Actor {
    const subjectId = keyOf('Consultation', id)!;
    return { kind: 'LINK', role: 'PATIENT', subjectId, purposes: patientLinkPurposes };
  }

  #as({ by, hand }: Mover, kept: Kept, mutation: string, more: object = {}): Promise<string> {
    if (by === 'PATIENT') return this.#asPatient(kept, mutation, more);
    return this.#act(this.#hands.accounts[hand], mutation, { consultationId: kept.id, ...more });
  }

  async #act(actor: Actor, mutation: string, input: object): Promise<string> {
    return (await this.#door.say(mutation, INPUTS[mutation]!, input, { actor })).__typename;
  }
}

function addressOf(contact: number): string {
  return `contact-${contact}@mail.example`;
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
