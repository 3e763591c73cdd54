import { expect, type Locator, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import type { Hands } from '../machine/hands.js';

/** Somebody whom no other story knows, with a number: whoever is asked may talk by phone. */
export function newPatient() {
  // Letters alone: six figures in a row are a telephone number, and no name.
  const mark = [...randomBytes(6)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return { name: `Robin ${mark}`, email: `robin-${mark}@patients.example`, phone: '+12145550123' };
}

export type Patient = ReturnType<typeof newPatient>;

/** Somebody like that whose name and address are each wider than a phone, and break nowhere by themselves. */
export function newPatientOfLongWords(): Patient {
  const { name, email, phone } = newPatient();
  const long = 'wolfeschlegelsteinhausenbergerdorff';
  return { name: name.replace(' ', long), email: `${long}.${email}`, phone };
}

const continueButton = /^Continue/;

/** The pages of a request, filled in as a person would, each known by its heading. */
export class RequestForm {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {}

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  async onward(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: continueButton }));
    await this.isAnswered();
  }

  /** A page that takes the place of the one before is there when its answer is. */
  async isAnswered(): Promise<void> {
    await expect(this.page.locator('#page[aria-busy=true]')).toHaveCount(0);
  }

  /** Choose one and go on. */
  async answer(heading: string | RegExp, choice: string): Promise<void> {
    await expect(this.heading(heading)).toBeVisible();
    await this.hands.choose(this.page.getByLabel(choice, { exact: true }));
    await this.onward();
  }

  /** From "Who is this for?" up to the first question of the screen. */
  async begin({ danger = 'No', age = '18 to 64' }: { danger?: string; age?: string } = {}): Promise<void> {
    await this.answer('Who is this for?', 'Me');
    await this.answer(/ending your life right now/, danger);
    await this.sayWhere();
    await this.answer('How old are you?', age);
  }

  /** The place is known from the search, or the talk is in person and it is not asked. */
  async sayWhere(): Promise<void> {
    const where = this.heading('Where will you be during the talk?');
    await expect(where.or(this.heading('How old are you?'))).toBeVisible();
    if (await where.isVisible()) await this.onward();
  }

  async agreeToCollect(): Promise<void> {
    await expect(this.heading('What we collect, and why')).toBeVisible();
    await this.hands.choose(this.page.getByLabel(/^I agree that Clearing collects/));
    await this.onward();
    await expect(this.heading('What do you have in mind?')).toBeVisible();
    await this.onward();
  }

  /** The screen, one question a page, up to what would be passed on. */
  async answerQuestions(answers: readonly (readonly [RegExp, string])[] = []): Promise<void> {
    const end = this.heading('What we would pass on');
    const mostQuestions = 20;
    for (let asked = 0; asked < mostQuestions; asked++) {
      const heading = this.page.getByRole('heading', { level: 1 });
      const question = await heading.innerText();
      if (await end.isVisible()) return;
      const answer = answers.find(([about]) => about.test(question))?.[1];
      if (answer === undefined) {
        await this.hands.press(this.page.getByRole('button', { name: 'Skip this question' }));
        await this.isAnswered();
      } else {
        await this.hands.choose(this.page.getByLabel(answer, { exact: true }));
        await this.onward();
      }
      await expect(heading).not.toHaveText(question);
    }
    throw new Error('The questions have no end.');
  }

  async leaveContact({ name, email, phone }: Patient): Promise<void> {
    await expect(this.heading('What we would pass on')).toBeVisible();
    await this.onward();
    await expect(this.heading(/^How can .+ reach you\?$/)).toBeVisible();
    await this.hands.type(this.page.getByLabel('What to call you'), name);
    await this.hands.type(this.page.getByLabel('Your email address'), email);
    await this.hands.type(this.page.getByLabel(/^Phone number/), phone);
    await this.onward();
  }

  async write(message: string): Promise<void> {
    await expect(this.heading(/^Anything .+ should know\?$/)).toBeVisible();
    if (message !== '') await this.hands.type(this.page.getByLabel('Your message'), message);
    await this.onward();
  }

  async agreeAndSend(): Promise<void> {
    await expect(this.heading('Check and send')).toBeVisible();
    const collects = this.page.getByLabel(/^I agree that Clearing collects/);
    if (!(await collects.isChecked())) await this.hands.choose(collects);
    await this.hands.choose(this.page.getByLabel(/^I agree that Clearing shares/));
    await this.hands.press(this.page.getByRole('button', { name: /^Send to / }));
  }

  /** Everything from the first page to the press of Send. */
  async fillAndSend(patient: Patient, message = ''): Promise<void> {
    await this.begin();
    await this.agreeToCollect();
    await this.answerQuestions();
    await this.leaveContact(patient);
    await this.write(message);
    await this.agreeAndSend();
  }
}
