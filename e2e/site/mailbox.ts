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
  /** Beside it, the one to the way into a talk; null when there is none. */
  readonly joinLink: string | null;
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
}

const arrivalMs = 20_000;

/** A line of the list: where the letter is, and what it is about. */
interface Line {
  readonly address: string;
  readonly subject: string;
}

/**
 * The pages of the loopback mailbox: what stands there went over SMTP. Each letter is handed out once. The list is long
 * and asked for often, so its page is read, not drawn.
 */
export class Mailbox {
  readonly #read = new Set<string>();

  constructor(private readonly page: Page) {}

  /** The newest that was not read yet. */
  async waitFor({ to, subject }: Expected): Promise<Letter> {
    const isIt = (line: Line) => (typeof subject === 'string' ? line.subject === subject : subject.test(line.subject));
    let address: string | undefined;
    await expect(async () => {
      address = (await this.#unread(to)).find(isIt)?.address;
      expect(address, `An email "${String(subject)}" to ${to} has come`).toBeDefined();
    }).toPass({ timeout: arrivalMs, intervals: [100, 200, 400] });
    if (address === undefined) throw new Error('No email came.');
    this.#read.add(address);
    return this.#open(address);
  }

  /** How many have come that nobody read yet. */
  async count(to: string): Promise<number> {
    return (await this.#unread(to)).length;
  }

  async #unread(to: string): Promise<Line[]> {
    const list = await this.page.request.get('/mailbox');
    const lines = await this.page.evaluate(
      ({ html, to }) =>
        [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('li')]
          .filter((item) => item.textContent.includes(`To ${to}`))
          .map((item) => item.querySelector('a'))
          .map((link) => ({ address: link?.getAttribute('href') ?? '', subject: link?.textContent ?? '' })),
      { html: await list.text(), to },
    );
    return lines.filter(({ address }) => !this.#read.has(address));
  }

  async #open(address: string): Promise<Letter> {
    const page = await this.page.request.get(address);
    const { text, html, to, from, subject, file } = await this.page.evaluate(
      (written) => {
        const letter = new DOMParser().parseFromString(written, 'text/html');
        const [to, from] = [...letter.querySelectorAll('dd')].map(({ textContent }) => textContent);
        return {
          to: to ?? '',
          from: from ?? '',
          subject: letter.querySelector('h1')?.textContent ?? '',
          text: letter.querySelector('pre')?.textContent ?? '',
          html: letter.querySelector('iframe')?.getAttribute('srcdoc') ?? '',
          file: letter.querySelector('a[href*="/files/"]')?.getAttribute('href') ?? null,
        };
      },
      await page.text(),
    );
    const links =
      text.match(/https?:\/\/\S+\/(?:c|sign-in|requests|claim-notice|clinic-invitation|asked)\/[\w.-]+/g) ?? [];
    // The way into a talk stands before what else can be done.
    const isBoth = links.length === 2 && links.every((each) => each.includes('/c/'));
    const [joinLink, link] = isBoth ? links : [null, links[0] ?? null];
    const digits = /^\s*(\d{3}) (\d{3})\s*$/m.exec(text);
    const code = digits ? `${digits[1]}${digits[2]}` : null;
    expectBothPartsToSay(html, [link, joinLink, digits?.[0].trim()]);
    return {
      to,
      from,
      subject,
      text,
      html,
      link: link ?? null,
      joinLink: joinLink ?? null,
      code,
      appointment: file === null ? null : await this.#readInvite(file),
    };
  }

  async #readInvite(file: string): Promise<Appointment> {
    const answer = await this.page.request.get(file);
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
