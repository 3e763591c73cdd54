import { catchUp } from '../src/platform/changes.js';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { CLINIC, MEMBERSHIP, type ClinicSeen, type MembershipSeen } from './clinic-seen.js';
import { ConsultationStory, monday10 } from './consultation-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { KeeperInStory } from './keeper-story.js';
import { Scenario, type InStory } from './scenario.js';

const PROBLEMS = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }`;
const ANSWER = `${PROBLEMS} ... on ManagedClinic { ${CLINIC} } ... on ClinicChangedMeanwhile { clinic { revision name } }`;
const STEP = `${PROBLEMS} ... on ClinicDone { isPaused }`;
export interface Keeps {
  readonly person: InStory;
  readonly email: string;
  readonly browser: StoryBrowser;
  readonly keeper: KeeperInStory;
}

/** Clinics as their managers keep them, and as practitioners belong to them. */
export class ClinicStory {
  readonly scenario: Scenario;

  constructor(
    readonly database: TestDatabase,
    readonly story: AccountStory,
  ) {
    this.scenario = new Scenario(database);
  }

  /** A published psychiatrist in Dallas at a clinic of their own, signed in with both steps. */
  async practitioner(name: string, clinic = `${name} Clinic`): Promise<Keeps> {
    const email = `${name.replaceAll(' ', '.').toLowerCase()}@practice.example`;
    const person = await this.scenario
      .practitioner(`${name}, MD`)
      .who({ contactEmail: email, conditions: ['ptsd'], headline: 'Calm care.' })
      .licensedIn('US-TX')
      .at('Dallas')
      .inClinic(clinic)
      .offers('iv-infusion', { price: 45_000 })
      .hours('Mon-Sun 9:00-17:00')
      .talks('VIDEO')
      .talks('IN_PERSON')
      .publish();
    return this.at(person, email);
  }

  async at(person: InStory, email: string): Promise<Keeps> {
    const keeper = await KeeperInStory.at(this.story, email);
    return { person, email, browser: keeper.browser, keeper };
  }

  /** Whoever keeps this listing manages the clinic it brought. */
  async founded(name: string, clinic?: string): Promise<Keeps & { readonly key: string }> {
    const keeps = await this.practitioner(name, clinic);
    const [found] = await this.toTakeUp(keeps.browser);
    const outcome = await this.takeUp(keeps, found?.key ?? '');
    if (outcome.__typename !== 'ManagedClinic') throw new Error(JSON.stringify(outcome));
    return { ...keeps, key: String(outcome['key']) };
  }

  /** Ana manages it, and Bo belongs to it. */
  async ofTwo(name?: string, shares: readonly string[] = []) {
    const ana = await this.founded(nameOf('Ana'), name);
    const bo = await this.practitioner(nameOf('Bo'));
    return { ana, bo, membership: await this.joined(ana, bo, shares) };
  }

  /** Somebody at the office, signed in with both steps, who was asked to manage it as well and has not answered. */
  async askedToManage(manager: Pick<Keeps, 'browser'> & { readonly key: string }) {
    const email = `${nameOf('Rosa').replace(' ', '.')}@office.example`;
    await this.invite(manager.browser, manager.key, email, 'MANAGER');
    const browser = await this.story.signedIn(email);
    await this.story.withApp(browser);
    return { browser, token: await this.tokenMailedTo(email) };
  }

  async toTakeUp(
    browser: StoryBrowser,
  ): Promise<readonly { key: string; slug: string; name: string; hasOthers: boolean }[]> {
    const { viewer } = await browser.ask<{ viewer: { clinicsToTakeUp: [] } }>(
      `{ viewer { clinicsToTakeUp { key slug name hasOthers } } }`,
    );
    return viewer.clinicsToTakeUp;
  }

  async takeUp({ browser, keeper }: Pick<Keeps, 'browser' | 'keeper'>, clinicKey: string): Promise<Outcome> {
    const { id } = await keeper.own('id');
    return browser.act('takeUpClinic', 'TakeUpClinicInput', { listingId: id, clinicKey }, ANSWER);
  }

  async managed(browser: StoryBrowser, key: string): Promise<ClinicSeen> {
    const clinic = await this.findManaged(browser, key);
    if (!clinic) throw new Error('It manages no such clinic.');
    return clinic;
  }

  async findManaged(browser: StoryBrowser, key: string): Promise<ClinicSeen | null> {
    const { viewer } = await browser.ask<{ viewer: { managedClinic: ClinicSeen | null } | null }>(
      `query ($key: String!) { viewer { managedClinic(key: $key) { ${CLINIC} } } }`,
      { key },
    );
    return viewer?.managedClinic ?? null;
  }

  async memberships(browser: StoryBrowser): Promise<readonly MembershipSeen[]> {
    const { viewer } = await browser.ask<{ viewer: { clinicMemberships: MembershipSeen[] } | null }>(
      `{ viewer { clinicMemberships { ${MEMBERSHIP} } } }`,
    );
    return viewer?.clinicMemberships ?? [];
  }

  async saveFacts(browser: StoryBrowser, key: string, more: object = {}): Promise<Outcome> {
    const { revision, name, about } = await this.managed(browser, key);
    const input = { clinicKey: key, revision, name, about, ...more };
    return browser.act('saveClinicFacts', 'SaveClinicFactsInput', input, ANSWER);
  }

  /** The first of its places, or a new one. */
  async savePlace(browser: StoryBrowser, key: string, more: object = {}, isNew = false): Promise<Outcome> {
    const { revision, places } = await this.managed(browser, key);
    const { key: placeKey, certifiedUntil: _, ...place } = places[0]!;
    const input = { clinicKey: key, revision, ...place, placeKey: isNew ? null : placeKey, ...more };
    return browser.act('saveClinicPlace', 'SaveClinicPlaceInput', input, ANSWER);
  }

  async closePlace(browser: StoryBrowser, key: string, placeKey: string): Promise<Outcome> {
    const { revision } = await this.managed(browser, key);
    const input = { clinicKey: key, revision, placeKey };
    return browser.act('closeClinicPlace', 'CloseClinicPlaceInput', input, ANSWER);
  }

  invite(browser: StoryBrowser, key: string, email: string, as = 'PRACTITIONER'): Promise<Outcome> {
    return browser.act('inviteToClinic', 'InviteToClinicInput', { clinicKey: key, email, as }, ANSWER);
  }

  /** Out of the newest letter there; '' when none came. */
  async tokenMailedTo(email: string): Promise<string> {
    const letters = await this.story.mailsTo(email);
    return letters.map(({ text }) => /\/clinic-invitation\/([\w-]+)/.exec(text)?.[1]).find(Boolean) ?? '';
  }

  accept(browser: StoryBrowser, token: string, placeKeys: readonly string[], shares: readonly string[] = []) {
    const input = { token, placeKeys, shares };
    return browser.act('acceptClinicInvitation', 'AcceptClinicInvitationInput', input, STEP);
  }

  decline(browser: StoryBrowser, token: string): Promise<Outcome> {
    return browser.act('declineClinicInvitation', 'DeclineClinicInvitationInput', { token }, STEP);
  }

  revoke(browser: StoryBrowser, invitationKey: string): Promise<Outcome> {
    return browser.act('revokeClinicInvitation', 'ClinicInvitationInput', { invitationKey }, ANSWER);
  }

  remove(browser: StoryBrowser, memberKey: string): Promise<Outcome> {
    return browser.act('removeClinicMember', 'RemoveClinicMemberInput', { memberKey, confirm: true }, STEP);
  }

  async leave(browser: StoryBrowser, ownPractice: string | null = null): Promise<Outcome> {
    const [membership] = await this.memberships(browser);
    const input = { memberKey: membership?.key ?? '', confirm: true, ownPractice };
    return browser.act('leaveClinic', 'LeaveClinicInput', input, STEP);
  }

  change(browser: StoryBrowser, memberKey: string, placeKeys: readonly string[], shares: readonly string[]) {
    const input = { memberKey, placeKeys, shares };
    return browser.act('changeClinicMembership', 'ChangeClinicMembershipInput', input, STEP);
  }

  giveUp(browser: StoryBrowser, clinicKey: string): Promise<Outcome> {
    return browser.act('giveUpClinic', 'GiveUpClinicInput', { clinicKey, confirm: true }, STEP);
  }

  /** Invited, and accepted at all of the clinic's places. */
  async joined(
    manager: Keeps & { readonly key: string },
    member: Keeps,
    shares: readonly string[] = [],
  ): Promise<MembershipSeen> {
    await this.invite(manager.browser, manager.key, member.email);
    const { places } = await this.managed(manager.browser, manager.key);
    const token = await this.tokenMailedTo(member.email);
    const outcome = await this.accept(
      member.browser,
      token,
      places.map(({ key }) => key),
      shares,
    );
    if (outcome.__typename !== 'ClinicDone') throw new Error(JSON.stringify(outcome));
    const membership = (await this.memberships(member.browser)).at(-1);
    if (!membership) throw new Error('It belongs to no clinic.');
    return membership;
  }

  /** What patients see of a clinic; null: nothing. */
  async clinicPage(slug: string): Promise<{
    readonly name: string;
    readonly about: string | null;
    readonly locations: readonly { readonly street: string; readonly remsCertification: object | null }[];
    readonly practitioners: { readonly nodes: readonly { readonly slug: string }[] };
  } | null> {
    const { clinic } = await this.story.house.publicDoor.ask<{ clinic: never }>(
      `query ($slug: String!) { clinic(slug: $slug) { name about locations { street remsCertification { checkedOn } }
         practitioners(first: 50) { nodes { slug } } } }`,
      { slug },
    );
    return clinic;
  }

  /** What patients see of a practitioner; null: nothing. */
  async page(slug: string): Promise<{
    readonly clinics: readonly { readonly name: string }[];
    readonly locations: readonly { readonly street: string; readonly timeZone: string }[];
    readonly offerings: readonly { readonly location: { readonly street: string } | null }[];
    readonly consultationTypes: readonly {
      readonly mode: string;
      readonly nextSlot: { readonly startsAt: string } | null;
      readonly location: { readonly street: string } | null;
    }[];
  } | null> {
    const { practitioner } = await this.story.house.publicDoor.ask<{ practitioner: never }>(
      `query ($slug: String!) { practitioner(slug: $slug) { clinics { name } locations { street timeZone }
         offerings { deliveryMethod { slug } location { street } }
         consultationTypes { mode nextSlot { startsAt } location { street } } } }`,
      { slug },
    );
    return practitioner;
  }

  /** The names of the clinics on it. */
  async clinicsOnPage(slug: string): Promise<string[]> {
    const page = await this.page(slug);
    if (!page) throw new Error('Patients see no such practitioner.');
    return page.clinics.map(({ name }) => name);
  }

  /** Slugs of whom a search near a ZIP code finds in person. */
  async found(near: string): Promise<string[]> {
    for (const follower of this.story.house.services.followers) await catchUp(this.database.unitOfWork, follower);
    const { practitioners } = await this.story.house.publicDoor.ask<{ practitioners: { nodes: { slug: string }[] } }>(
      `query ($near: String!) { practitioners(first: 50, near: { place: $near, radiusKm: 30 }) { nodes { slug } } }`,
      { near },
    );
    return practitioners.nodes.map(({ slug }) => slug);
  }
}

/** A talk in person that this practitioner promised a patient; answers the patient's token and id of it. */
export async function aPromisedTalk(talks: ConsultationStory, { person, email, browser }: Keeps) {
  const asked = { practitionerId: person.id, typeId: person.typeIds.IN_PERSON ?? '', email };
  const request = await talks.aSentRequest(asked, { startsAt: monday10 }, browser);
  const outcome = await talks.act(browser, 'acceptConsultation', { consultationId: request.id });
  if (outcome['state'] !== 'CONFIRMED') throw new Error(JSON.stringify(outcome));
  return request;
}

/** What the patient reads of it, whatever became of the clinic. */
export async function readByPatient(talks: ConsultationStory, talk: { readonly id: string; readonly patient: string }) {
  const { consultation } = await talks.as(talk.patient).ask<{
    consultation: { state: string; consultationType: { location: { street: string } } };
  }>(`query ($id: ID!) { consultation(id: $id) { state consultationType { location { street } } } }`, { id: talk.id });
  return { state: consultation.state, street: consultation.consultationType.location.street };
}

/** A house of its own with clinics in it, and patients who ask for talks there. */
export async function openClinics({ rateLimits = false } = {}) {
  const database = await createTestDatabase({ poolSize: 8 });
  const story = await AccountStory.open(database, { rateLimits });
  const talks = await ConsultationStory.open(database, { rateLimits: false });
  const close = async () => {
    await talks.close();
    await story.close();
    await database.drop();
  };
  return { database, story, talks, clinics: new ClinicStory(database, story), close };
}

let people = 0;

/** "Ana Wrenc3": a name of one's own in each story. */
export function nameOf(given: string): string {
  const nth = people++;
  return `${given} Wren${String.fromCharCode(97 + (nth % 26))}${nth}`;
}
