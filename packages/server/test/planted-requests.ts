import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { expect, vi } from 'vitest';
import { Mailer } from '../src/platform/mail/mailer.js';
import { OutboxSender } from '../src/platform/mail/outbox.js';
import type { Asked, Asker, ConsultationStory } from './consultation-story.js';
import type { TestDatabase } from './database.js';
import type { PlantedSecrets } from './planted-secrets.js';
import { WaitingStory } from './waiting-story.js';
import { idOf } from './row-ids.js';

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

/** What patients say, and what is said to them, on every road that a request can take. */
export class PlantedRequests {
  /** What was answered to whoever asked for what failed. */
  readonly refusals: string[] = [];

  constructor(
    private readonly database: TestDatabase,
    private readonly story: ConsultationStory,
    private readonly secrets: PlantedSecrets,
    private readonly log: (line: string) => void,
  ) {}

  async live(): Promise<void> {
    await this.#answered();
    await this.#refused();
    await this.#atTheDoor();
    await this.#brokenInTheMiddle();
    await this.#mailThatIsRefused();
    await this.#waits();
    await this.#answeredAMomentAgo();
  }

  /** A form with a secret in every field that takes words. */
  #form(flow: string, practice: Practice, changes: object = {}) {
    const email = this.secrets.address(`${flow}: patient's address`);
    return this.story.formFor(practice, {
      patient: {
        ...this.story.aPatient(),
        name: `Sam ${this.secrets.word(`${flow}: patient's name`)}`,
        email,
        phone: this.secrets.phone(`${flow}: patient's phone`),
        accessNeeds: this.secrets.sentence(`${flow}: access needs`),
      },
      message: this.secrets.sentence(`${flow}: message`),
      ...changes,
    });
  }

  #forALovedOne(flow: string) {
    return {
      requester: {
        name: `Kim ${this.secrets.word(`${flow}: requester's name`)}`,
        email: this.secrets.address(`${flow}: requester's address`),
        relation: 'LOVED_ONE',
      },
    };
  }

  async #requested(flow: string, practice: Practice, changes: object = {}) {
    const sent = await this.story.aSentRequest(practice, this.#form(flow, practice, changes));
    for (const token of sent.patient.split('.')) this.secrets.also(`${flow}: private link`, token);
    return sent;
  }

  /** On a waiting list, offered nothing yet. */
  async #waits(): Promise<void> {
    const { patient } = this.#form('waiting', await this.story.aPractitioner());
    const place = await new WaitingStory(this.story).aPlace(await this.story.aPractitioner(), { patient });
    this.secrets.also('waiting: private link', place.token);
  }

  async #answered(): Promise<void> {
    const words = (flow: string) => this.secrets.sentence(`${flow}: practitioner's words`);
    const accepted = await this.#requested('accepted', await this.story.aPractitioner());
    await this.#does(accepted.practitioner, 'acceptConsultation', {
      consultationId: accepted.id,
      message: words('accepted'),
      arrangement: {
        videoLink: `https://video.example/${this.secrets.word('accepted: video link')}`,
        toBring: this.secrets.sentence('accepted: what to bring'),
      },
    });
    await this.story.pass();
    for (const [who, side] of [
      [accepted.patient, 'patient'],
      [accepted.practitioner, 'practitioner'],
    ] as const) {
      await this.#does(who, 'sendConsultationMessage', {
        consultationId: accepted.id,
        text: this.secrets.sentence(`accepted: a message of the ${side}`),
        idempotencyKey: this.secrets.word(`accepted: key of a message of the ${side}`),
      });
    }
    await this.story.pass();
    await this.#does(accepted.patient, 'cancelConsultation', {
      consultationId: accepted.id,
      reason: this.secrets.sentence('cancelled: why'),
    });

    const declined = await this.#requested(
      'declined',
      await this.story.aPractitioner(),
      this.#forALovedOne('declined'),
    );
    await this.#does(declined.practitioner, 'declineConsultation', {
      consultationId: declined.id,
      reason: 'NO_ROOM',
      message: words('declined'),
    });
    this.database.clock.advance({ minutes: 1 });

    const proposed = await this.#requested('proposed', await this.story.aPractitioner());
    await this.#does(proposed.practitioner, 'proposeConsultationTime', {
      consultationId: proposed.id,
      startsAt: ['2026-11-24T16:00:00Z'],
      idempotencyKey: this.secrets.word('proposed: key of a form'),
      message: words('proposed'),
    });
    await this.story.pass();
    await this.#does(proposed.patient, 'answerTimeProposal', {
      consultationId: proposed.id,
      accept: '2026-11-24T16:00:00Z',
    });

    // Withdrawn, with words that speak of danger: they never stop it.
    const withdrawn = await this.#requested('withdrawn', await this.story.aPractitioner());
    await this.#does(withdrawn.patient, 'cancelConsultation', {
      consultationId: withdrawn.id,
      reason: `I want to end my life tonight. ${this.secrets.word('withdrawn: danger')}`,
    });

    const practice = await this.story.aPractitioner();
    const moved = this.#form('address changed', practice);
    const asked = await this.story.ask(moved);
    this.secrets.also('address changed: private link', asked.accessToken);
    await this.story.act(asked.accessToken, 'confirmConsultationEmail', {
      consultationId: asked.consultation.id,
      code: '000000',
    });
    await this.story.act(asked.accessToken, 'changeConsultationEmail', {
      consultationId: asked.consultation.id,
      email: this.secrets.address('address changed: to'),
    });
    await this.story.pass();

    // Never confirmed: everything about the person goes.
    const forgotten = await this.story.ask(
      this.#form('never confirmed', await this.story.aPractitioner(), this.#forALovedOne('never confirmed')),
    );
    this.secrets.also('never confirmed: private link', forgotten.accessToken);
    this.database.clock.advance({ minutes: 25 });
    await this.story.pass();
  }

  /** By HTTP, whatever comes of it: what was answered is looked through too. */
  async #sendsInVain(input: object): Promise<Asked | null> {
    const { data, errors } = await this.story.house.appDoor.send<{ requestConsultation: Asked } | undefined>(
      `mutation ($input: RequestConsultationInput!) { requestConsultation(input: $input) {
       __typename ... on UserError { message } ... on InvalidInput { problems { path message } }
       ... on CrisisSupport { continueWith lines { name } } ... on RequestedConsultation { accessToken } } }`,
      { input },
    );
    this.refusals.push(JSON.stringify({ data, errors }));
    return data?.requestConsultation ?? null;
  }

  async #refused(): Promise<void> {
    const practice = await this.story.aPractitioner();
    const danger = await this.#sendsInVain(
      this.#form('danger', practice, {
        ...this.#forALovedOne('danger'),
        message: `I can't go on, tonight I end my life. ${this.secrets.word('danger: message')}`,
      }),
    );
    expect(danger?.__typename).toBe('CrisisSupport');
    const underAge = this.#form('under age', practice, this.#forALovedOne('under age'));
    expect(
      (await this.#sendsInVain({ ...underAge, patient: { ...underAge.patient, ageBand: 'UNDER_18' } }))?.__typename,
    ).toBe('UnderAge');
    const taken = this.#form('taken slot', practice, { startsAt: '2026-11-23T16:07:00Z' });
    expect((await this.#sendsInVain(taken))?.__typename).toBe('SlotNoLongerAvailable');
    const elsewhere = this.#form('outside licensure', practice, { patientLocation: 'US-ND' });
    expect((await this.#sendsInVain(elsewhere))?.__typename).toBe('OutsideLicensure');
    const invalid = this.#form('invalid', practice, {
      message: `${this.secrets.word('invalid: message')} `.repeat(400),
    });
    expect((await this.#sendsInVain(invalid))?.__typename).toBe('InvalidInput');

    // What the schema refuses before anybody reads it.
    const misspelt = this.#form('misspelt', practice);
    for (const input of [
      { ...misspelt, patient: { ...misspelt.patient, email: this.secrets.word('misspelt: address') } },
      { ...misspelt, patient: { ...misspelt.patient, phone: this.secrets.word('misspelt: phone') } },
      { ...misspelt, patient: { ...misspelt.patient, timeZone: this.secrets.word('misspelt: zone') } },
      { ...misspelt, patient: { ...misspelt.patient, nmae: 'x' } },
      { ...misspelt, patient: { ...misspelt.patient, ageBand: this.secrets.word('misspelt: enum') } },
      { ...misspelt, message: [this.secrets.word('misspelt: list')] },
      { ...misspelt, consent: this.secrets.word('misspelt: object') },
      { ...misspelt, practitionerId: this.secrets.word('misspelt: id'), startsAt: this.secrets.word('misspelt: time') },
    ]) {
      expect((await this.#sendsInVain(input))?.__typename ?? 'REFUSED').not.toBe('RequestedConsultation');
    }
  }

  /** What nobody reads: broken bodies, and addresses that say too much. */
  async #atTheDoor(): Promise<void> {
    const url = this.story.house.appDoor.url;
    const origin = new URL(url).origin;
    for (const body of [
      `{"query": "${this.secrets.word('broken JSON')}`,
      JSON.stringify({ query: `{ ${this.secrets.word('unknown field')} }` }),
      JSON.stringify({ query: `{ search(words: "${this.secrets.word('broken document')}` }),
      JSON.stringify({ query: `query ($input: ${this.secrets.word('unknown type')}!) { __typename }` }),
    ]) {
      await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    }
    for (const path of [
      `/${this.secrets.word('path')}`,
      `/sign-in/${this.secrets.word('link in a path')}`,
      `/search?words=${this.secrets.word('query of a page')}`,
      `/graphql?query={${this.secrets.word('query of the door')}}`,
      `/%zz${this.secrets.word('broken path')}`,
    ]) {
      const headers = {
        referer: `${origin}/consultation/${this.secrets.word('referer')}`,
        cookie: `a=${this.secrets.word('cookie')}`,
      };
      await fetch(`${origin}${path}`, { headers });
    }
  }

  /** Something gives way while words are in its hands, and says them in its error, as libraries do. */
  async #brokenInTheMiddle(): Promise<void> {
    const practice = await this.story.aPractitioner();
    const { cipher } = this.database;
    const breaking = vi.spyOn(cipher, 'encrypt').mockImplementation((plaintext) => {
      throw new Error(`cannot encrypt ${plaintext}`);
    });
    expect(await this.#sendsInVain(this.#form('cipher breaks', practice))).toBeNull();
    breaking.mockRestore();

    await this.database.unitOfWork.query(`
    CREATE FUNCTION tell_the_row() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the row %', NEW; END $$;
    CREATE TRIGGER tell_the_row BEFORE INSERT ON consultation_events FOR EACH ROW EXECUTE FUNCTION tell_the_row()`);
    expect(await this.#sendsInVain(this.#form('trigger', practice, this.#forALovedOne('trigger')))).toBeNull();
    await this.database.unitOfWork.query(
      'DROP TRIGGER tell_the_row ON consultation_events; DROP FUNCTION tell_the_row',
    );

    await this.database.unitOfWork.query('ALTER TABLE consultations RENAME TO consultations_away');
    expect(await this.#sendsInVain(this.#form('no table', practice))).toBeNull();
    await this.database.unitOfWork.query('ALTER TABLE consultations_away RENAME TO consultations');

    const { id, practitioner } = await this.#requested('unreadable', await this.story.aPractitioner());
    await this.database.unitOfWork.query(`UPDATE consultations SET summary = message WHERE id = $1`, [
      id.length > 36 ? idOf(id) : id,
    ]);
    const { errors } = await practitioner.send(
      `query ($id: ID!) { consultation(id: $id) { id summary { patientLocation } } }`,
      { id },
    );
    this.refusals.push(JSON.stringify(errors));
  }

  /** A server that says whom it does not know, and what it was told. */
  async #mailThatIsRefused(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _, done) =>
        done(Object.assign(new Error(`${address} is unknown here`), { responseCode: 550 })),
    });
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    const logger = pino({ level: 'trace', base: null }, { write: (line: string) => this.log(line) });
    const mailer = new Mailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: 'Clearing <post@clearing.example>',
      isRealServer: false,
    });
    const outbox = new OutboxSender(
      this.database.unitOfWork,
      this.database.clock,
      mailer,
      this.story.house.services.composers,
      logger,
    );
    const asked = await this.story.ask(
      this.#form('refused email', await this.story.aPractitioner(), this.#forALovedOne('refused email')),
    );
    this.secrets.also('refused email: private link', asked.accessToken);
    expect(await outbox.sendDue()).toBeGreaterThan(0);
    const [refused] = await this.database.unitOfWork.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox WHERE last_error IS NOT NULL`,
    );
    expect(refused?.count).toBeGreaterThan(0);
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await new Promise<void>((resolve) => server.server.once('close', resolve).close());
  }

  /** The words wait for half a minute, in which a no can be taken back. */
  async #answeredAMomentAgo(): Promise<void> {
    const { id, practitioner } = await this.#requested('a moment ago', await this.story.aPractitioner());
    await this.#does(practitioner, 'declineConsultation', {
      consultationId: id,
      reason: 'NOT_THEN',
      message: this.secrets.sentence("a moment ago: practitioner's words"),
    });
  }

  /** What is expected to be done: a flow that is refused would plant nothing. */
  async #does(who: Asker, mutation: string, input: object): Promise<void> {
    expect(await this.story.act(who, mutation, input)).toMatchObject({ __typename: 'Consultation' });
  }
}
