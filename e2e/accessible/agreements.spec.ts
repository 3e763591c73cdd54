import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { answersRequests, findSomebody, type FoundPractitioner } from '../given/directory.js';
import { requestAndAccept } from '../given/requests.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { changeRows } from '../site/site-command.js';
import { expect, test } from '../story.js';

test('what a patient agreed to: each page, what it asks once more, and what the other side sees', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(150_000);
  const person = await findSomebody(talksByVideo);
  const patient = newPatient();
  const asked = await somebodyElse();
  const { link, id } = await requestAndAccept({ person, patient }, mailbox, asked);
  await page.goto(link);
  await examine(page, 'a link before it is opened');
  await openPrivateLink(page, hands, link);
  await page.getByRole('link', { name: /What you agreed to/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This needs one more email');
  await examineClosedAndOpen(page, 'what another link opens');
  await page.getByRole('button', { name: 'Email me the link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  await examine(page, 'the link to everything is asked for');
  const mail = await mailbox.waitFor({ to: patient.email, subject: 'The link you asked for' });
  await openPrivateLink(page, hands, mail.link);
  await page.getByRole('link', { name: /What you agreed to/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who read it, and what you agreed to');
  await examineClosedAndOpen(page, 'what was agreed to');
  for (const name of [/^Stop sharing it with /, /^Erase what I answered/, /^Erase everything now/]) {
    await page.getByRole('button', { name }).click();
    await examine(page, `asked once more: ${String(name)}`);
    await page.getByRole('link', { name: 'Leave it as it is' }).click();
  }
  await page.getByRole('link', { name: 'A page to print' }).click();
  await examine(page, 'everything, to print');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: /^Stop sharing it with / }).click();
  await page.getByRole('button', { name: 'Stop sharing it' }).click();
  await expect(page.getByText('Withdrawn')).toBeVisible();
  await examine(page, 'one taken back');
  await page.getByRole('button', { name: /read it again$/ }).click();
  await examine(page, 'agreeing again');
  await changeRows(`UPDATE consultations SET clocks_changed = 'MOVED' WHERE id = '${keyOf(id)}'`);
  await asked.page.reload();
  await expect(asked.page.getByText('The patient withdrew their agreement to share.')).toBeVisible();
  await expect(asked.page.getByText(/^Please check the time/)).toBeVisible();
  await examine(asked.page, 'shared no more, and a time to check');
  await page.goto(`${new URL(page.url()).pathname}`);
  await page.getByRole('button', { name: /^Erase what I answered/ }).click();
  await page.getByRole('button', { name: 'Erase it now' }).click();
  await page.goto(new URL(page.url()).pathname.replace('/privacy', '/move'));
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Propose these times' }).click();
  await expect(page.getByRole('alert')).toContainText('Say which state you will be in');
  await examineClosedAndOpen(page, 'moving, once where they will be is erased');
});

/** Where a patient will be decides what is legal. */
function talksByVideo(person: FoundPractitioner): boolean {
  return answersRequests(person) && person.consultationTypes.every(({ mode }) => mode === 'VIDEO');
}

function keyOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';
}
