import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { WebhookEndpoints } from '../src/partners/webhooks/endpoints/endpoint.repository.js';
import { webhookSending } from '../src/partners/webhooks/messages/sending.js';
import { catchUp } from '../src/platform/changes.js';
import { toGlobalId } from '../src/platform/graphql/global-id.js';
import type { AccountStory, Outcome, StoryBrowser } from './account-story.js';
import { ClaimStory } from './claim-story.js';
import { ClinicStory } from './clinic-story.js';
import { ComplaintStory } from './complaint-story.js';
import type { TestDatabase } from './database.js';
import { KeeperInStory } from './keeper-story.js';
import { newOperator } from './operator-story.js';
import { PartnerStory } from './partner-story.js';
import type { PlantedSecrets } from './planted-secrets.js';
import { Scenario, type InStory } from './scenario.js';

const SAID = '__typename ... on UserError { message }';

/** What is said in confidence away from requests: to operators, by them, among practitioners, and at the door. */
export class PlantedElsewhere {
  readonly refusals: string[] = [];
  readonly #scenario: Scenario;
  #operators: readonly [StoryBrowser, StoryBrowser] | null = null;
  #people = 0;

  constructor(
    private readonly database: TestDatabase,
    private readonly story: AccountStory,
    private readonly secrets: PlantedSecrets,
  ) {
    this.#scenario = new Scenario(database);
  }

  async live(): Promise<void> {
    const address = (which: string) => this.secrets.address(`${which} operator's address`);
    this.#operators = [
      await newOperator(this.story, address('first')),
      await newOperator(this.story, address('second')),
    ];
    await this.#complaints();
    await this.#reportsAndAppeals();
    await this.#wording();
    await this.#lookAlikes();
    await this.#checks();
    await this.#claims();
    await this.#amongPractitioners();
    await this.#webhooks();
    await this.#suspension();
    await this.#signingIn();
    await this.story.sendMails();
  }

  get #both(): readonly [StoryBrowser, StoryBrowser] {
    if (!this.#operators) throw new Error('Nobody was asked to be an operator yet.');
    return this.#operators;
  }

  async #does(browser: StoryBrowser, mutation: string, input: object, done: string, more = ''): Promise<Outcome> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const outcome = await browser.act(mutation, type, input, `${SAID} ${more}`);
    expect(outcome, mutation).toMatchObject({ __typename: done });
    return outcome;
  }

  /** The keys of what waits on a desk, the newest last. */
  async #queue(field: string, key = 'key'): Promise<string[]> {
    const { operatorDesk } = await this.#both[0].ask<{
      operatorDesk: Record<string, { nodes: Record<string, string>[] }>;
    }>(`{ operatorDesk { ${field} { nodes { ${key} } } } }`);
    const [name = ''] = field.split('(');
    return operatorDesk[name]!.nodes.map((node) => node[key]!);
  }

  async #aKeeper(email: string): Promise<{ browser: StoryBrowser; listing: InStory; listingId: string }> {
    const listing = await this.#scenario
      .practitioner(`Ana Ruiz${'i'.repeat(++this.#people)}, MD`)
      .who({ contactEmail: email, headline: 'As it was', conditions: ['ptsd'], languages: ['en'] })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
    const browser = await this.story.signedIn(email);
    await this.story.withApp(browser);
    return { browser, listing, listingId: toGlobalId('Listing', listing.id) };
  }

  async #complaints(): Promise<void> {
    const { secrets } = this;
    const complaints = new ComplaintStory(this.story);
    const [operator] = this.#both;
    const { listing } = await this.#aKeeper(secrets.address("complaint: keeper's address"));
    const token = await complaints.told({
      words: secrets.sentence('complaint: words'),
      name: `Robin ${secrets.word('complaint: name')}`,
      email: secrets.address('complaint: address'),
      practitionerSlug: listing.slug,
    });
    secrets.also('complaint: private link', token);
    await complaints.told({
      words: secrets.sentence('complaint: words again'),
      about: secrets.word('complaint: about'),
    });
    await complaints.add(token, secrets.sentence('complaint: added'));
    for (const { key } of await complaints.listed(operator)) {
      await complaints.opened(operator, key);
      for (const decision of ['NOTE', 'WRITE', 'ASK']) {
        const words = secrets.sentence(
          `complaint: operator's ${decision === 'WRITE' ? 'words' : decision.toLowerCase()}`,
        );
        await complaints.decideNow(operator, key, { decision, words });
      }
    }
    for (const told of [
      { words: `I want to end my life tonight ${secrets.word('complaint: danger')}` },
      {
        words: secrets.sentence('complaint: of an invalid form'),
        email: `${secrets.word('complaint: invalid address')}@`,
      },
    ]) {
      this.refusals.push(JSON.stringify(await complaints.tell(told)));
    }
    await this.story.sendMails();
  }

  async #reportsAndAppeals(): Promise<void> {
    const { secrets } = this;
    const { browser, listing, listingId } = await this.#aKeeper(secrets.address("appeal: keeper's address"));
    await this.#does(
      this.story.browser(),
      'reportListing',
      {
        practitionerId: listing.globalId,
        text: secrets.sentence('report: words'),
        contact: secrets.address('report: contact'),
      },
      'ReportReceived',
    );
    const [reportId] = await this.#queue('reports(isOpen: true, first: 50)', 'id');
    const note = secrets.sentence("report: operator's note");
    const hiding = { reportId, decision: 'HIDE_LISTING', reason: 'NOT_TRUE', note };
    await this.#does(this.#both[0], 'decideListingReport', hiding, 'ListingReport');
    await this.#does(browser, 'appealHiding', { listingId, words: secrets.sentence('appeal: words') }, 'Listing');
    const [key] = await this.#queue('appeals(first: 50)');
    const answer = secrets.sentence("appeal: operator's words");
    await this.#does(
      this.#both[1],
      'decideAppeal',
      { key, decision: 'REFUSE', reason: 'STILL_SO', answer },
      'DeskAppeal',
    );
  }

  async #wording(): Promise<void> {
    const { secrets } = this;
    const keeper = await this.#aKeeper(secrets.address("wording: keeper's address"));
    const inStory = new KeeperInStory(keeper.browser);
    await inStory.change('saveListing', { words: { headline: 'Relief is guaranteed', about: null } });
    const { revision } = await inStory.own('revision');
    const reason = secrets.sentence('wording: why');
    const asked = await keeper.browser.act(
      'askListingReview',
      'AskReviewInput',
      { listingId: keeper.listingId, revision, reason },
      SAID,
    );
    expect(asked).toMatchObject({ __typename: 'Listing' });
    const [key] = await this.#queue('wordingReviews(first: 50)');
    const answer = secrets.sentence("wording: operator's words");
    const sentBack = { key, decision: 'SEND_BACK', reason: 'PROMISES_TOO_MUCH', answer };
    await this.#does(this.#both[0], 'decideWordingReview', sentBack, 'DeskWordingReview');
  }

  async #lookAlikes(): Promise<void> {
    for (const [name, town] of [
      ['Hope Benton, MD', 'Dallas'],
      ['Норе Bentоn', 'Austin'],
    ] as const) {
      const practitioner = this.#scenario.practitioner(name).who({ conditions: ['ptsd'] });
      await practitioner
        .licensedIn('US-TX', { number: `L-${town}` })
        .at(town)
        .publish();
    }
    for (const follower of this.story.house.services.followers) await catchUp(this.database.unitOfWork, follower);
    await this.story.house.services.sweeps.find(({ name }) => name === 'likeness.unread')?.run();
    const [key] = await this.#queue('lookAlikes(isOpen: true, first: 50)');
    const words = this.secrets.sentence("look-alike: operator's note");
    const offered = ['DIFFERENT_PEOPLE', 'HIDE_FIRST', 'HIDE_SECOND'];
    const settled = { key, decision: 'DIFFERENT_PEOPLE', offered, reason: 'TWO_LICENSES', words };
    await this.#does(this.#both[0], 'decideLookAlike', settled, 'DeskLookAlike');
  }

  async #checks(): Promise<void> {
    await this.#scenario.practitioner('Ivo Lem, MD').licensedIn('US-TX', { checked: false }).at('Dallas').publish();
    const [key] = await this.#queue('checks(kind: LICENSE, first: 50)');
    const checked = {
      ...{ key, finding: 'REGISTRY_MATCHED', source: 'A register of a story', sourceWhy: 'The story has no other' },
      ...{ checkedOn: this.#scenario.today(), recheckBy: this.#scenario.inDays(100) },
      ...{ found: 'Number X-1, active', evidence: this.secrets.sentence('check: evidence') },
    };
    await this.#does(this.#both[0], 'recordCheck', checked, 'DeskCheck');
  }

  async #claims(): Promise<void> {
    const { secrets } = this;
    const claims = new ClaimStory(this.database, this.story);
    const npi = await claims.anEntry();
    await this.#scenario
      .practitioner('Ana Campoverde')
      .who({ npi, contactEmail: secrets.address("claim: listing's address") })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
    const claimant = await this.story.signedIn(secrets.address("claim: claimant's address"));
    const key = await claims.begun(claimant, npi, secrets.address('claim: typed address'));
    await claims.onOwn(claimant, 'askOperatorsForAddress', key);
    const official = secrets.address('claim: official address');
    await claims.lookedUp(key, this.#both, {
      found: secrets.sentence('claim: found'),
      evidence: secrets.sentence('claim: evidence'),
      address: official,
      addressSource: 'Texas Medical Board',
    });
    expect(await claims.showCode(claimant, key, await claims.codeMailedTo(official))).toMatchObject({
      state: 'WAITING',
    });
    const token = await claims.noLinkMailedTo(official);
    secrets.also('claim: link to say no', token);
    expect(await claims.sayNo(this.story.browser(), token, secrets.sentence('claim: dispute'))).toMatchObject({
      isFrozen: true,
    });

    // A second one, about an entry with a listing, that waits for the code to the address it has.
    const other = await claims.anEntry();
    await this.#scenario
      .practitioner('Ida Campoverde')
      .who({ npi: other, contactEmail: secrets.address("second claim: listing's address") })
      .licensedIn('US-TX')
      .at('Dallas')
      .publish();
    const second = await this.story.signedIn(secrets.address("second claim: claimant's address"));
    await claims.begun(second, other, secrets.address('second claim: typed address'));
  }

  async #amongPractitioners(): Promise<void> {
    const { secrets } = this;
    const ana = await new ClinicStory(this.database, this.story).founded('Ana Ruiz');
    const practitionerId = toGlobalId('Practitioner', ana.person.id);
    const invited = { clinicKey: ana.key, email: secrets.address('clinic: invited'), as: 'PRACTITIONER' };
    await this.#does(ana.browser, 'inviteToClinic', invited, 'ManagedClinic');
    const share = {
      ...{ practitionerId, kind: 'SCHEDULER', untilDate: '2026-12-31' },
      ...{ email: secrets.address('share: address'), name: `Front ${secrets.word('share: name')}` },
    };
    await this.#does(ana.browser, 'giveShare', share, 'ShareGiven');
    const address = `https://calendar.example.com/${secrets.word('outside calendar: address')}/basic.ics`;
    await ana.browser.act('addOutsideCalendar', 'AddOutsideCalendarInput', { practitionerId, name: 'Mine', address });
  }

  async #webhooks(): Promise<void> {
    const { secrets } = this;
    const { unitOfWork, cipher } = this.database;
    const { browser } = await new PartnerStory(this.story).aPartner(secrets.address('webhook: partner'));
    const events = ['listing.changed'];
    const add = (address: string) =>
      browser.act(
        'addWebhook',
        'AddWebhookInput',
        { name: 'Ours', address, events },
        `${SAID} ... on WebhookSecretMade { text webhook { key } }`,
      );
    const made = await add(`https://elm.example/${secrets.word('webhook: address')}`);
    secrets.also('webhook: secret', String(made['text']).replace(/^whsec_/, ''));
    this.refusals.push(JSON.stringify(await add(`http://elm.example/${secrets.word('webhook: refused address')}`)));
    await browser.act('testWebhook', 'WebhookInput', { key: (made['webhook'] as { key: string }).key }, SAID);
    // What it answers is kept for its partner to read.
    const answer = Readable.from([Buffer.from(secrets.sentence('webhook: answer'))]);
    const call = async () => Object.assign(answer, { statusCode: 500, headers: {} }) as IncomingMessage;
    await webhookSending({ unitOfWork, cipher, endpoints: new WebhookEndpoints(cipher), caller: { call } }).run();
  }

  async #suspension(): Promise<void> {
    const { secrets } = this;
    const [first, second] = this.#both;
    const of = secrets.address('suspension: address');
    const browser = await this.story.signedIn(of);
    const note = secrets.sentence("suspension: operator's note");
    const suspended = { of, reason: 'SOMEBODY_ELSE', note };
    const { key } = await this.#does(
      first,
      'suspendAccount',
      suspended,
      'DeskSuspension',
      '... on DeskSuspension { key }',
    );
    await browser.act(
      'answerSuspension',
      'AnswerSuspensionInput',
      { words: secrets.sentence('suspension: answer') },
      SAID,
    );
    const reply = secrets.sentence("suspension: operator's words");
    await this.#does(second, 'decideSuspension', { key, decision: 'CONFIRM', reply }, 'DeskSuspension');
  }

  async #signingIn(): Promise<void> {
    const { secrets } = this;
    const email = secrets.address('account: address');
    const password = `four plain words ${secrets.word('account: password')}`;
    const browser = await this.story.signedIn(email);
    secrets.also('account: link to sign in', await this.story.linkMailedTo(email));
    expect((await browser.setPassword(password)).__typename).toBe('AccountChanged');
    const { secret, recoveryCodes } = await this.story.withApp(browser);
    secrets.also('account: secret of the app', secret);
    for (const code of recoveryCodes) secrets.also('account: recovery code', code);
    const other = this.story.browser();
    await other.usePassword(email, password);
    for (const each of [browser, other]) {
      for (const value of each.cookies.values()) if (value.length >= 24) secrets.also('account: cookie', value);
    }
    const after = secrets.address('account: address after');
    await browser.act('requestEmailChange', 'RequestEmailChangeInput', { email: after });
    const token = await this.story.linkMailedTo(after, 'Confirm your new address');
    secrets.also('account: link of the new address', token);
    await browser.act('confirmEmailChange', 'ConfirmEmailChangeInput', { token });

    const nobody = this.story.browser();
    await nobody.challenge('beginPasskeySignIn');
    await nobody.usePassword(email, `wrong ${secrets.word('account: wrong password')}`);
    await nobody.usePassword(secrets.address('nobody: address'), secrets.word('nobody: password'));
    await nobody.requestLink(secrets.address('nobody: address of a link'));
    await nobody.useLink(secrets.word('nobody: link'));
  }
}
