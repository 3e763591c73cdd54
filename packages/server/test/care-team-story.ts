import type { AccountStory, Outcome } from './account-story.js';
import { KeeperInStory } from './keeper-story.js';
import type { Scenario, InStory } from './scenario.js';

export const WORDS = `__typename ... on UserError { message }`;

interface Colleague {
  readonly name: string;
  readonly standing: string;
}

type Listed = InStory & { readonly email: string };

/** Practitioners who may come to work together. */
export class CareTeamStory {
  #people = 0;

  constructor(
    readonly story: AccountStory,
    readonly scenario: Scenario,
  ) {}

  /** A published listing in Dallas, whose keeper has not signed in yet. */
  async listing(name: string): Promise<Listed> {
    const email = `team-${++this.#people}@practice.example`;
    const person = await this.scenario
      .practitioner(`${name}, MD`)
      .who({ contactEmail: email })
      .licensedIn('US-TX')
      .at('Dallas')
      .publish();
    return { ...person, email };
  }

  /** The same, and whoever keeps it at their machine. */
  async member(name: string): Promise<Member> {
    const person = await this.listing(name);
    return new Member(this.story, person, await KeeperInStory.at(this.story, person.email));
  }

  async together(one: Member, other: Member): Promise<void> {
    for (const said of [await one.ask(other), await other.yes(one)]) {
      if (said !== 'Listing') throw new Error(said);
    }
  }
}

export class Member {
  constructor(
    private readonly story: AccountStory,
    readonly person: Listed,
    readonly keeper: KeeperInStory,
  ) {}

  async act(mutation: string, other: { readonly globalId: string }, more: object = {}): Promise<string> {
    const { id } = await this.keeper.own('id');
    const type = mutation === 'answerColleague' ? 'AnswerColleagueInput' : 'ColleagueInput';
    const input = { listingId: id, practitionerId: other.globalId, ...more };
    const outcome: Outcome = await this.keeper.browser.act(mutation, type, input, WORDS);
    return outcome.__typename === 'Listing' ? 'Listing' : `${outcome.__typename}: ${String(outcome['message'])}`;
  }

  ask(other: Member | InStory): Promise<string> {
    return this.act('askColleague', 'person' in other ? other.person : other);
  }

  yes(other: Member): Promise<string> {
    return this.act('answerColleague', other.person, { confirm: true });
  }

  no(other: Member): Promise<string> {
    return this.act('answerColleague', other.person, { confirm: false });
  }

  part(other: Member): Promise<string> {
    return this.act('partFromColleague', other.person);
  }

  async colleagues(): Promise<Record<string, string>> {
    const { colleagues } = await this.keeper.own('colleagues { name standing }');
    return standings(colleagues as Colleague[]);
  }

  async find(name: string): Promise<Record<string, string>> {
    const { findColleagues } = await this.keeper.own(`findColleagues(name: ${JSON.stringify(name)}) { name standing }`);
    return standings(findColleagues as Colleague[]);
  }

  /** Whom everybody reads beside them; null: they are out of sight themselves. */
  async shownWith(): Promise<readonly string[] | null> {
    const { practitioner } = await this.story.house.publicDoor.ask<{
      practitioner: { careTeam: { givenName: string }[] } | null;
    }>(`query ($slug: String!) { practitioner(slug: $slug) { careTeam { givenName } } }`, { slug: this.person.slug });
    return practitioner && practitioner.careTeam.map(({ givenName }) => givenName);
  }

  async letters(subject: string): Promise<number> {
    return (await this.story.mailsTo(this.person.email)).filter((mail) => mail.subject === subject).length;
  }
}

function standings(colleagues: readonly Colleague[]): Record<string, string> {
  return Object.fromEntries(colleagues.map(({ name, standing }) => [name, standing]));
}
