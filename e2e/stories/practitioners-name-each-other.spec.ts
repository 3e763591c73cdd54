import { findSomebody, ofAnotherClinic } from '../given/directory.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });

test('one practitioner asks another, who says yes: each listing names the other within a second, and until one ends it', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const ana = await findSomebody(ofAnotherClinic());
  const bo = await findSomebody(ofAnotherClinic(ana));
  const boAddress = `${bo.slug}@${bo.clinics[0]?.slug}.example`;
  await new HoursKeeper(page, hands, mailbox, ana).signIn();
  await page.goto('/listing');
  await hands.press(page.getByRole('link', { name: 'Your care team' }));
  await hands.type(page.getByLabel('Their name, or some of it'), 'Nobody Of That Name');
  await hands.press(page.getByRole('button', { name: 'Find' }));
  await expect(page.getByText('Nobody by that name has a published listing.')).toBeVisible();
  await hands.type(page.getByLabel('Their name, or some of it'), bo.displayName.split(',')[0] ?? '');
  await hands.press(page.getByRole('button', { name: 'Find' }));
  await hands.press(page.getByRole('button', { name: `Ask ${bo.displayName}`, exact: true }));
  await expect(page.getByRole('status')).toContainText('They have been asked. Nothing is shown unless they say yes.');

  const patient = await somebodyElse('without scripts');
  const beside = (name: string) =>
    patient.page.getByRole('region', { name: 'They work with' }).getByRole('link', { name, exact: true });
  await patient.page.goto(`/practitioners/${ana.slug}`);
  await expect(beside(bo.displayName)).toHaveCount(0);

  const asked = await somebodyElse('without scripts');
  const { text } = await mailbox.waitFor({ to: boAddress, subject: 'A question from a colleague' });
  expect(text).toMatch(/\/listing\/team\b/);
  expect(text).not.toContain(ana.givenName);
  await new HoursKeeper(asked.page, asked.hands, mailbox, bo).signIn();
  await asked.page.goto('/listing/team');
  await asked.hands.press(asked.page.getByRole('button', { name: `Yes, we work together: ${ana.displayName}` }));
  await expect(asked.page.getByRole('status')).toContainText('Each listing names the other now.');
  await patient.page.reload();
  await expect(beside(bo.displayName)).toBeVisible({ timeout: 1_000 });
  await patient.page.goto(`/practitioners/${bo.slug}`);
  await expect(beside(ana.displayName)).toBeVisible({ timeout: 1_000 });
  await mailbox.waitFor({ to: `${ana.slug}@${ana.clinics[0]?.slug}.example`, subject: 'An answer from a colleague' });

  await page.goto('/listing/team');
  await hands.press(page.getByRole('button', { name: `End it: ${bo.displayName}` }));
  await expect(page.getByRole('status')).toContainText('Neither listing names the other anymore.');
  await patient.page.reload();
  await expect(beside(ana.displayName)).toHaveCount(0);
  await asked.page.goto(`/listing/team?name=${encodeURIComponent(ana.displayName)}`);
  await expect(asked.page.getByText('They said no, or ended it.').first()).toBeVisible();
});
