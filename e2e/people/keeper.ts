import { expect, type Page } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Hands } from '../machine/hands.js';

const picture = fileURLToPath(new URL('../../docs/picture.png', import.meta.url));

/** Somebody who keeps a listing of their own, at their machine. */
export class Keeper {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {}

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  async begin(givenName: string, familyName: string): Promise<void> {
    await this.page.goto('/listing');
    await this.type('Your given name', givenName);
    await this.type('Your family name', familyName);
    await this.press('Begin');
    await expect(this.heading()).toHaveText('Your listing');
  }

  /** From the list of tasks to one of its pages. */
  async open(part: string): Promise<void> {
    await this.hands.press(this.page.getByRole('link', { name: part, exact: true }));
    await expect(this.heading()).toHaveText(part);
  }

  async add(what: string): Promise<void> {
    await this.hands.press(this.page.getByRole('link', { name: what }));
    await expect(this.heading()).toHaveText(what);
  }

  type(label: string, text: string): Promise<void> {
    return this.hands.type(this.page.getByLabel(label, { exact: true }), text);
  }

  choose(label: string, option: string): Promise<void> {
    return this.hands.pick(this.page.getByLabel(label, { exact: true }), option);
  }

  tick(group: string, choice: string): Promise<void> {
    return this.hands.choose(this.page.getByRole('group', { name: group }).getByLabel(choice, { exact: true }));
  }

  press(button: string): Promise<void> {
    return this.hands.press(this.page.getByRole('button', { name: button }));
  }

  save(): Promise<void> {
    return this.press('Save and continue');
  }

  goOn(): Promise<void> {
    return this.hands.press(this.page.getByRole('link', { name: 'Continue' }));
  }

  async fillPerson(): Promise<void> {
    await this.open('Who you are');
    await this.type('Letters after your name', 'MD');
    await this.tick('What are you licensed as?', 'Psychiatrist');
    await this.save();
  }

  async fillLicence(state: string, lastDay = '2099-12-31'): Promise<void> {
    await this.open('Licences');
    await this.add('Add a licence');
    await this.choose('State or territory', state);
    await this.choose('Licensed as', 'Psychiatrist');
    // Two with one licence could be taken for one.
    await this.type('Its number', `P-${randomInt(100_000, 1_000_000)}`);
    await this.page.getByLabel('Last day', { exact: true }).fill(lastDay);
    await this.save();
    await this.goOn();
  }

  async fillTraining(title: string): Promise<void> {
    await this.open('Training');
    await this.add('Add a training');
    await this.type('What it was called', title);
    await this.type('Who gave it', 'An institute');
    await this.save();
    await this.goOn();
  }

  async typePlace(clinicName: string, { street = '12 Elm St', zip = '75201' } = {}): Promise<void> {
    await this.type('Name of the clinic or practice', clinicName);
    await this.type('Number and street', street);
    await this.type('City', 'Dallas');
    await this.choose('State or territory', 'Texas');
    await this.type('ZIP code', zip);
  }

  async fillPlace(clinicName: string): Promise<void> {
    await this.open('Clinic and places');
    await this.add('Add a place');
    await this.typePlace(clinicName);
    await this.save();
    await expect(this.heading()).toHaveText('Where it is on the map');
    await this.save();
    await this.goOn();
  }

  async fillOffering(clinicName: string, method = 'IV infusion'): Promise<void> {
    await this.open('What you offer');
    await this.add('Add what you offer');
    await this.choose('How it is given', method);
    await this.tick('Where it is given', 'In a clinic');
    await this.choose('At which of your places', clinicName);
    await this.type('Minutes of a session', '45');
    await this.type('Minutes of observation after it', '60');
    await this.type('One session, in dollars', '450');
    await this.tick('Who supervises?', 'Psychiatrist');
    await this.type('What is monitored', 'Blood pressure');
    await this.save();
    await this.goOn();
  }

  /** One row of the course that is being typed; the first is 1. */
  async typeStep(row: number, { phase, sessions, amount }: { phase: string; sessions: string; amount: string }) {
    const step = this.page.getByRole('group', { name: `Step ${row}` });
    await this.hands.pick(step.getByLabel('Which step of care'), phase);
    await this.hands.type(step.getByLabel('Sessions'), sessions);
    await this.hands.type(step.getByLabel('Price for all of them, in dollars'), amount);
  }

  async fillTheRest(headline: string): Promise<void> {
    await this.open('Support before and after');
    await this.tick('Who helps people make use of the experience?', 'I do, or someone in my practice');
    await this.save();
    await this.open('Who you see');
    await this.tick('Which conditions do people come to you for?', 'PTSD');
    await this.save();
    await this.open('In your words');
    await this.type('One line', headline);
    await this.save();
  }

  /** Any picture will do: the one of the README is at hand. */
  async addPhoto(shows: string): Promise<void> {
    await this.page.goto('/listing/photo');
    await this.page.getByLabel(/photo$/).setInputFiles(picture);
    await this.type('What it shows', shows);
    await this.save();
    await expect(this.heading()).toHaveText('Your listing');
  }

  async sayInOneLine(headline: string): Promise<void> {
    await this.page.goto('/listing/words');
    await this.page.getByLabel('One line', { exact: true }).fill('');
    await this.type('One line', headline);
    await this.save();
  }

  async publish(): Promise<void> {
    await this.page.goto('/listing/publish');
    await this.press('Publish this');
    await expect(this.page.getByRole('status')).toContainText('It is published.');
    // Said once: two boxes of one fact are read twice for what is new in the second.
    await expect(this.page.getByText(/^It is published\./)).toHaveCount(1);
  }
}
