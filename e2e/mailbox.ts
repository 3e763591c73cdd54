import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';

/** A mail as whoever gets it reads it. */
export interface Letter {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The private link in it, the one to sign in, or the one to a request; null when there is none. */
  readonly link: string | null;
  /** The six digits in it; null when there are none. */
  readonly code: string | null;
  readonly appointment: Appointment | null;
}

export interface Appointment {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly status: string;
  readonly isInUtc: boolean;
}

interface Expected {
  /** An address, or its beginning up to the @. */
  readonly to: string;
  readonly subject: string | RegExp;
  /** In milliseconds. */
  readonly patience?: number;
}

const arrivalMs = 20_000;

/** The pages of the loopback mailbox: what stands there went over SMTP. Each letter is handed out once. */
export class Mailbox {
  readonly #read = new Set<string>();

  constructor(private readonly page: Page) {}

  /** The newest that was not read yet. */
  async waitFor({ to, subject, patience = arrivalMs }: Expected): Promise<Letter> {
    let address: string | undefined;
    await expect(async () => {
      address = (await this.#addresses(to, subject))[0];
      expect(address, `A mail "${String(subject)}" to ${to} has come`).toBeDefined();
    }).toPass({ timeout: patience, intervals: [200, 400] });
    if (address === undefined) throw new Error('No mail came.');
    this.#read.add(address);
    return this.#open(address);
  }

  /** How many have come that nobody read yet. */
  async count(to: string): Promise<number> {
    return (await this.#addresses(to, /./)).length;
  }

  async #addresses(to: string, subject: string | RegExp): Promise<string[]> {
    await this.page.goto('/mailbox');
    const mine = this.page.getByRole('listitem').filter({ hasText: `To ${to}` });
    const links = await mine.getByRole('link', { name: subject, exact: true }).all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    return addresses.filter((address) => address !== null).filter((address) => !this.#read.has(address));
  }

  async #open(address: string): Promise<Letter> {
    await this.page.goto(address);
    const text = await this.page.locator('pre').innerText();
    const html = (await this.page.getByTitle('The mail as it looks').getAttribute('srcdoc')) ?? '';
    const link = /https?:\/\/\S+\/(?:c|sign-in|requests)\/[\w.-]+/.exec(text)?.[0] ?? null;
    const digits = /^\s*(\d{3}) (\d{3})\s*$/m.exec(text);
    const code = digits ? `${digits[1]}${digits[2]}` : null;
    expectBothPartsToSay(html, [link, digits?.[0].trim()]);
    return {
      to: await this.page.getByRole('definition').nth(0).innerText(),
      from: await this.page.getByRole('definition').nth(1).innerText(),
      subject: await this.page.getByRole('heading', { level: 1 }).innerText(),
      text,
      html,
      link,
      code,
      appointment: await this.#readInvite(),
    };
  }

  async #readInvite(): Promise<Appointment | null> {
    const file = this.page.getByRole('link', { name: /\.ics$/ });
    if ((await file.count()) === 0) return null;
    const answer = await this.page.request.get((await file.getAttribute('href')) ?? '');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as string);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    return {
      title: event.summary,
      startsAt: event.startDate.toJSDate().toISOString(),
      endsAt: event.endDate.toJSDate().toISOString(),
      place: event.location,
      status: String(event.component.getFirstPropertyValue('status')),
      isInUtc: event.startDate.zone === ICAL.Timezone.utcTimezone,
    };
  }
}

/** The HTML part says what the text part says, and brings nothing from elsewhere. */
function expectBothPartsToSay(html: string, parts: readonly (string | null | undefined)[]): void {
  for (const part of parts) if (part) expect(html).toContain(part);
  expect(html).not.toMatch(/<(?:img|link|script|iframe|video)\b|@import|url\(/i);
}
