import { expect, type Page } from '@playwright/test';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';
import { AccountHolder, newAccount } from './account.js';

/** Somebody of an organisation that queries the directory. */
export class PartnersEngineer {
  readonly email = newAccount().email;
  readonly organisation = `Elm Network ${this.email.slice(6, 14)}`;

  constructor(
    readonly page: Page,
    readonly hands: Hands,
    private readonly mailbox: Mailbox,
  ) {}

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** From the foot of a page to the first key, which it answers. */
  async become(): Promise<string> {
    await this.signInToJoin();
    return this.join();
  }

  /** From the foot of a page to the form. */
  async signInToJoin(): Promise<void> {
    await this.page.goto('/about');
    await this.hands.press(this.page.getByRole('link', { name: 'For partners', exact: true }));
    await expect(this.heading()).toHaveText('For partners');
    await this.hands.press(this.page.getByRole('link', { name: 'Become a partner' }));
    const holder = new AccountHolder(this.page, this.hands, this.mailbox);
    await holder.followLink(await holder.askForLink(this.email));
    await expect(this.heading()).toHaveText('Become a partner');
  }

  /** Answers the first key. */
  async join(): Promise<string> {
    await this.hands.type(this.page.getByLabel('Your organisation'), this.organisation);
    await this.hands.type(this.page.getByLabel('Its site'), 'https://elm.example');
    await this.hands.type(this.page.getByLabel('What you want to do'), 'We show people near by who give treatment.');
    await this.hands.press(this.page.getByRole('button', { name: 'Become a partner' }));
    return this.copyKey();
  }

  async askForLiveKeys(): Promise<void> {
    await this.page.goto('/partners/keys');
    await this.hands.press(this.page.getByRole('link', { name: 'Ask for live keys' }));
    await this.hands.choose(this.page.getByRole('checkbox', { name: 'We agree to these terms' }));
    await this.hands.press(this.page.getByRole('button', { name: 'Agree and ask' }));
    await expect(this.page.getByRole('status')).toContainText('You agreed, and asked for live keys.');
  }

  async makeKey(kind: 'Test key' | 'Live key', name: string, mayAlso: readonly string[] = []): Promise<string> {
    await this.page.goto('/partners/keys');
    await this.hands.press(this.page.getByRole('link', { name: 'Make a key' }));
    await this.hands.choose(this.page.getByRole('radio', { name: new RegExp(`^${kind}`) }));
    await this.hands.type(this.page.getByLabel('Its name'), name);
    for (const scope of mayAlso) await this.hands.choose(this.page.getByRole('checkbox', { name: scope }));
    await this.hands.press(this.page.getByRole('button', { name: 'Make the key' }));
    return this.copyKey();
  }

  /** For pages of one site, and for what is invented: without anybody's yes. */
  async makePageKey(name: string, origin: string): Promise<string> {
    await this.page.goto('/partners/keys/new');
    await this.hands.choose(this.page.getByRole('radio', { name: /^Publishable key for tests/ }));
    await this.hands.type(this.page.getByLabel('Its name'), name);
    await this.hands.type(this.page.getByLabel('On which sites'), origin);
    await this.hands.press(this.page.getByRole('button', { name: 'Make the key' }));
    return this.copyKey();
  }

  /** Which is shown this once, where it was made. */
  async copyKey(): Promise<string> {
    await expect(this.heading()).toHaveText('Copy this key now');
    return (await this.page.locator('code').first().textContent()) ?? '';
  }

  /** A link to the next time of the first person whom this key finds. */
  async linkToSomebody(key: string): Promise<string> {
    const search = '{ practitioners(first: 20) { nodes { id nextSlot { startsAt consultationType { id } } } } }';
    const { data } = (await this.ask(key, search)).body as {
      data: {
        practitioners: {
          nodes: { id: string; nextSlot: { startsAt: string; consultationType: { id: string } } | null }[];
        };
      };
    };
    const { id, nextSlot } = data.practitioners.nodes.find((each) => each.nextSlot !== null) ?? {};
    const input = `{ practitionerId: "${id}", consultationTypeId: "${nextSlot?.consultationType.id}", startsAt: "${nextSlot?.startsAt}" }`;
    const refer = `mutation { referConsultation(input: ${input}) { ... on ConsultationReferral { url } } }`;
    const { body } = await this.ask(key, refer);
    return (body as { data: { referConsultation: { url: string } } }).data.referConsultation.url;
  }

  /** Which is shown this once, as a key is. */
  async copySecret(): Promise<string> {
    await expect(this.heading()).toHaveText('Copy this secret now');
    return (await this.page.locator('code').first().textContent()) ?? '';
  }

  /** As a server asks. */
  async ask(key: string, query: string): Promise<{ readonly status: number; readonly body: unknown }> {
    const response = await fetch(new URL('/graphql', this.page.url()), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: await response.json() };
  }
}
