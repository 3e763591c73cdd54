import { consentPolicyVersion } from '@clearing/shared/consent';
import { randomUUID } from 'node:crypto';
import { setUpApp, StoryBrowser } from './account-story.js';
import { sealContactEmail } from '../src/listing/keeper/contact-email.js';
import { AccessLinks } from '../src/accounts/access-links.js';
import { patientLinkPurposes, type PatientLinkPurpose } from '../src/platform/actor.js';
import { keyOf, toGlobalId } from '../src/platform/graphql/global-id.js';
import { createLogger, type Logger } from '../src/platform/process/logger.js';
import { startMailbox, type CaughtMail, type Mailbox } from '../src/platform/mail/mailbox.js';
import { Mailer } from '../src/platform/mail/mailer.js';
import { OutboxSender } from '../src/platform/mail/outbox.js';
import type { TestDatabase } from './database.js';
import { openHouse, type GraphqlClient, type TestHouse, type TestSettings } from './graphql-client.js';
import { OwedMails } from './owed-mails.js';
import { aPractice } from './practices.js';

/** Monday, ten in the morning in Dallas: a free time of a practitioner in these stories. */
export const monday10 = '2026-11-23T16:00:00Z';

export interface Asked {
  readonly __typename: string;
  readonly consultation: { readonly id: string; readonly state: string };
  readonly accessToken: string;
  readonly [field: string]: unknown;
}

export const REQUEST = `mutation ($input: RequestConsultationInput!) {
  requestConsultation(input: $input) {
    __typename
    ... on UserError { message }
    ... on RequestedConsultation { accessToken consultation { id state holdsTime confirmEmailBy helpLines { slug } viewerMay } }
    ... on CrisisSupport { lines { slug } continueWith }
    ... on UnderAge { lines { slug } }
    ... on SlotNoLongerAvailable { alternatives { startsAt label } }
    ... on OutsideLicensure { licensedIn }
    ... on ScreeningRequired { missing }
    ... on InvalidInput { problems { path message } }
    ... on TooManyRequests { retryAfterSeconds }
  }
}`;

export const RESULT = `
  __typename
  ... on UserError { message }
  ... on Consultation { id state holdsTime respondBy declinePendingUntil viewerMay answersErasedOn contactErasedOn helpLines { slug } }
  ... on CodeNotAccepted { attemptsLeft }
  ... on SlotNoLongerAvailable { alternatives { startsAt } }
  ... on OutsideLicensure { licensedIn }
  ... on CrisisSupport { lines { slug } continueWith }
  ... on NotAllowedNow { state }
  ... on InvalidInput { problems { path message } }
  ... on TooManyRequests { retryAfterSeconds }`;

export const INPUTS: Readonly<Record<string, string>> = {
  confirmConsultationEmail: 'ConfirmConsultationEmailInput',
  resendConsultationCode: 'ConsultationIdInput',
  changeConsultationEmail: 'ChangeConsultationEmailInput',
  acceptConsultation: 'AnswerConsultationInput',
  declineConsultation: 'AnswerConsultationInput',
  undoDecline: 'ConsultationIdInput',
  proposeConsultationTime: 'ProposeConsultationTimeInput',
  answerTimeProposal: 'AnswerTimeProposalInput',
  takeBackTimeProposal: 'TakeBackProposalInput',
  completeConsultation: 'AnswerConsultationInput',
  markNoShow: 'AnswerConsultationInput',
  arrangeConsultation: 'ArrangeConsultationInput',
  renewPrivateLink: 'ConsultationIdInput',
  mailLinkToEverything: 'ConsultationIdInput',
  eraseConsultation: 'EraseConsultationInput',
  letColleagueRead: 'LetColleagueReadInput',
  chooseReminders: 'ChooseRemindersInput',
  cancelConsultation: 'CancelConsultationInput',
  withdrawConsent: 'WithdrawConsentInput',
  confirmTime: 'ConfirmTimeInput',
  shareAgain: 'ShareAgainInput',
  sendConsultationMessage: 'SendConsultationMessageInput',
};

/** The holder of a private link, by its token, or somebody at a browser. */
export type Asker = string | StoryBrowser;

export interface Outcome {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** The whole house with a mailbox, and the verbs in which stories of consultations are told. */
export class ConsultationStory {
  readonly #practitioners = new Map<string, StoryBrowser>();

  private constructor(
    readonly database: TestDatabase,
    readonly house: TestHouse,
    readonly mailbox: Mailbox,
    private readonly mailer: Mailer,
    private readonly owed: OwedMails,
  ) {}

  static async open(
    database: TestDatabase,
    settings: Partial<TestSettings> = {},
    logger: Logger = createLogger('silent'),
  ): Promise<ConsultationStory> {
    const house = await openHouse(database, settings, logger);
    const mailbox = await startMailbox(database.clock);
    const mailer = new Mailer({
      smtpUrl: mailbox.smtpUrl,
      from: 'Clearing <post@clearing.example>',
      isRealServer: false,
    });
    const outbox = new OutboxSender(database.unitOfWork, database.clock, mailer, house.services.composers, logger);
    return new ConsultationStory(database, house, mailbox, mailer, new OwedMails(outbox));
  }

  async close(): Promise<void> {
    await this.house.close();
    this.mailer.close();
    await this.mailbox.close();
  }

  /** A practitioner in Dallas, licensed in Texas, who can be asked by video. */
  async aPractitioner(given: Parameters<typeof aPractice>[1] = {}) {
    const practice = await aPractice(this.database.unitOfWork, given);
    return { ...practice, email: await this.becomesAna(practice) };
  }

  /** Their name, and the address at which they are told of what happens. */
  async becomesAna({ practitionerId }: { readonly practitionerId: string }): Promise<string> {
    const email = `ana-${practitionerId}@practice.example`;
    const sealed = sealContactEmail(this.database.cipher, practitionerId, email);
    await this.database.unitOfWork.query(
      `UPDATE practitioners SET contact_email = $2, contact_email_hash = $3, given_name = 'Ana', family_name = 'Ruiz', postnominals = '{MD}' WHERE id = $1`,
      [practitionerId, sealed.contactEmail, sealed.contactEmailHash],
    );
    return email;
  }

  /** A form as a careful patient would fill it in. */
  formFor(practice: { practitionerId: string; typeId: string }, changes: object = {}) {
    return {
      idempotencyKey: randomUUID(),
      practitionerId: toGlobalId('Practitioner', practice.practitionerId),
      consultationTypeId: toGlobalId('ConsultationType', practice.typeId),
      startsAt: monday10,
      patient: this.aPatient(),
      patientLocation: 'US-TX',
      screening: { version: '2026-11', answers: [{ key: 'danger', values: ['NO'] }] },
      consent: { collect: true, shareWithPractitioner: true, policyVersion: consentPolicyVersion },
      ...changes,
    };
  }

  aPatient(changes: object = {}) {
    return {
      name: 'Sam',
      email: `sam-${randomUUID()}@mail.example`,
      preferredContact: 'EMAIL',
      timeZone: 'America/New_York',
      ageBand: 'FROM_18_TO_64',
      ...changes,
    };
  }

  async ask(form: object): Promise<Asked> {
    const { requestConsultation } = await this.house.appDoor.ask<{ requestConsultation: Asked }>(REQUEST, {
      input: form,
    });
    return requestConsultation;
  }

  /** As a page asks: through the same guards, without HTTP. */
  async askInProcess(form: object): Promise<Asked> {
    const { data, errors } = await this.house.asPage(REQUEST, { input: form });
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data!.requestConsultation as Asked;
  }

  as(asker: Asker): Pick<GraphqlClient, 'ask'> {
    return typeof asker === 'string' ? this.house.appDoor.with({ 'consultation-access': asker }) : asker;
  }

  /** Somebody at a browser of their own, by the link that is mailed to this address. */
  async signedIn(email: string): Promise<StoryBrowser> {
    const browser = new StoryBrowser(this.house.appDoor.url, '127.0.0.1');
    await browser.requestLink(email);
    await this.pass();
    const mail = this.mailsTo(email).find(({ subject }) => subject === 'Your link to sign in');
    const outcome = await browser.useLink(/\/sign-in\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '');
    if (outcome.__typename !== 'SignedIn') throw new Error(JSON.stringify(outcome));
    return browser;
  }

  /** The practitioner, signed in with both steps: once for each, since a second app cannot be set up. */
  async signedInPractitioner({ email }: { readonly email: string }): Promise<StoryBrowser> {
    const known = this.#practitioners.get(email);
    if (known) return known;
    const browser = await this.signedIn(email);
    await setUpApp(browser, this.database.clock);
    this.#practitioners.set(email, browser);
    return browser;
  }

  async act(asker: Asker, mutation: string, input: object): Promise<Outcome> {
    const document = `mutation ($input: ${INPUTS[mutation]}!) { outcome: ${mutation}(input: $input) { ${RESULT} } }`;
    return (await this.as(asker).ask<{ outcome: Outcome }>(document, { input })).outcome;
  }

  /**
   * What the browser of a patient holds who came by every kind of letter: the link to everything with it, for half an hour
   * from now.
   */
  async linksOf(globalId: string): Promise<string> {
    const links = new AccessLinks(this.database.unitOfWork, this.database.cipher);
    const id = keyOf('Consultation', globalId)!;
    await this.database.unitOfWork.run((tx) => links.grantBriefly(tx, id, tx.clock.now().add({ minutes: 30 })));
    const tokens = await Promise.all(patientLinkPurposes.map((purpose) => links.patientToken(id, purpose)));
    return tokens.filter((token) => token !== null).join('.');
  }

  /** The token of one kind of letter; null: none works. */
  linkFor(globalId: string, purpose: PatientLinkPurpose): Promise<string | null> {
    const links = new AccessLinks(this.database.unitOfWork, this.database.cipher);
    return links.patientToken(keyOf('Consultation', globalId)!, purpose);
  }

  /** Does what is due by the clock and sends what is owed, as the worker would. */
  async pass(): Promise<void> {
    for (const sweep of this.house.services.sweeps) {
      if (sweep.name.startsWith('consultations.')) await sweep.run();
    }
    await this.owed.send();
  }

  mailsTo(address: string): CaughtMail[] {
    return this.mailbox.list().filter((mail) => mail.to === address);
  }

  async codeMailedTo(address: string): Promise<string> {
    await this.pass();
    // Mails of one pass leave side by side: the newest may be about something else.
    const mail = this.mailsTo(address).find(({ subject }) => subject === 'Your code');
    return /^(\d{3}) (\d{3})$/m
      .exec(mail?.text ?? '')!
      .slice(1)
      .join('');
  }

  /** From the form to the practitioner's mail: asked, confirmed by code, mailed. */
  async aSentRequest(
    practice: { practitionerId: string; typeId: string; email: string },
    changes: object = {},
    signedIn?: StoryBrowser,
  ) {
    const practitioner = signedIn ?? (await this.signedInPractitioner(practice));
    const form = this.formFor(practice, changes);
    const asked = await this.ask(form);
    if (asked.__typename !== 'RequestedConsultation') throw new Error(JSON.stringify(asked));
    const { id } = asked.consultation;
    const code = await this.codeMailedTo(form.patient.email);
    const confirmed = await this.act(asked.accessToken, 'confirmConsultationEmail', { consultationId: id, code });
    await this.pass();
    const patient = await this.linksOf(id);
    return { id, form, patient, practitioner, confirmed, email: form.patient.email };
  }
}
