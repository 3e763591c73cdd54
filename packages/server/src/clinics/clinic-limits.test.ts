import { expect, onTestFinished, test } from 'vitest';
import { nameOf, openClinics } from '../../test/clinic-story.js';

test('invitations fill nobody’s mailbox, by however many addresses it is written to', async () => {
  const { clinics, close } = await openClinics({ rateLimits: true });
  onTestFinished(() => close());
  const ana = await clinics.founded(nameOf('Ana'));
  const answers = [];
  for (const email of ['bo@post.example', 'bo+a@post.example', 'Bo+b@post.example', 'bo+c@post.example']) {
    answers.push((await clinics.invite(ana.browser, ana.key, email)).__typename);
  }
  expect(answers).toEqual([...Array<string>(3).fill('ManagedClinic'), 'TooManyRequests']);
});
