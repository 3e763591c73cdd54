import type { Page } from '@playwright/test';
import { acceptInvitation, bringListed, inviteToClinic, newFamily, takeUpClinic } from '../people/clinic.js';
import { expect, test } from '../story.js';

/** As it is within a second of being changed. */
async function expectSoon(page: Page, address: string, look: () => Promise<void>): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    await page.reload();
    await look();
  }).toPass({ timeout: 10_000 });
}

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a clinic of three: invited, kept together, and left with a listing', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(180_000);
    const clinicName = `${newFamily()} Clinic`;
    const ana = await bringListed('Ana', { page, hands }, mailbox, clinicName);
    const bo = await bringListed('Bo', await somebodyElse('without scripts'), mailbox);
    const cleo = await bringListed('Cleo', await somebodyElse('with a keyboard alone'), mailbox);
    const patient = await somebodyElse('without scripts');

    await takeUpClinic(ana);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(clinicName);
    const kept = page.url();
    const forBo = await inviteToClinic(ana, mailbox, bo.email);
    const forCleo = await inviteToClinic(ana, mailbox, cleo.email);

    // One is taken back, and its link works no more.
    const forNobody = await inviteToClinic(ana, mailbox, `wrong-${cleo.email}`);
    await hands.press(page.getByRole('button', { name: `Withdraw it wrong-${cleo.email}` }));
    await expect(page.getByRole('status')).toContainText('It is withdrawn.');
    await patient.page.goto(forNobody);
    await expect(patient.page.getByRole('heading', { level: 1 })).toHaveText('This invitation no longer works');

    // Signed in nowhere, the link leads to signing in and shows who asks, and nothing else.
    await patient.page.goto(forBo);
    await expect(patient.page.getByRole('heading', { level: 1 })).toHaveText(clinicName);
    await expect(patient.page.getByRole('button', { name: 'Yes, list me there' })).toHaveCount(0);
    await expect(patient.page.getByRole('link', { name: 'Sign in', exact: true }).last()).toHaveAttribute(
      'href',
      /next=%2Fclinic-invitation/,
    );

    // Handed on to somebody else who is listed, it lists nobody.
    await bo.page.goto(forCleo);
    await expect(bo.page.getByText('It went to a different address than yours.')).toBeVisible();
    await expect(bo.page.getByRole('button', { name: 'Yes, list me there' })).toHaveCount(0);

    await acceptInvitation(bo, forBo, 'How many requests are waiting for my answer: a number');
    await acceptInvitation(cleo, forCleo);
    await page.goto(kept);
    await expect(page.getByText('0 requests are waiting for an answer')).toHaveCount(1);
    await mailbox.waitFor({ to: ana.email, subject: 'About your clinic' });

    // Patients see three people there, and the clinic in each listing.
    const clinicPage =
      (await page.getByRole('link', { name: 'See its page as patients do' }).getAttribute('href')) ?? '';
    await expectSoon(patient.page, clinicPage, async () => {
      await expect(patient.page.getByText('3 people')).toBeVisible({ timeout: 500 });
    });
    for (const { name } of [ana, bo, cleo]) {
      await expect(patient.page.getByRole('link', { name: `${name}, MD` })).toBeVisible();
    }

    // Changed once, it stands in every listing.
    await hands.press(page.getByRole('link', { name: '12 Elm St, Dallas' }));
    await hands.type(page.getByLabel('Number and street'), '7 Fern Row');
    await hands.press(page.getByRole('button', { name: 'Save for everyone there' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where it is on the map');
    await expect(page.getByRole('status')).toContainText(
      'It is saved. Check that the point and its time zone are right',
    );
    const degrees = page.getByLabel('Degrees north');
    const found = await degrees.inputValue();
    await hands.press(page.getByRole('button', { name: 'North' }));
    const moved = await degrees.inputValue();
    expect(Number(moved)).toBeGreaterThan(Number(found));
    await hands.press(page.getByRole('button', { name: 'Save for everyone there' }));
    await expect(page.getByRole('status')).toContainText('It is saved, and appears in the listing of everyone');
    await hands.press(page.getByRole('link', { name: '7 Fern Row, Dallas' }));
    await hands.press(page.getByRole('link', { name: 'Where it is on the map, and its time zone' }));
    await expect(degrees).toHaveValue(moved);
    for (const { slug } of [ana, bo, cleo]) {
      await expectSoon(patient.page, `/practitioners/${slug}`, async () => {
        await expect(patient.page.getByText('7 Fern Row').first()).toBeVisible({ timeout: 500 });
      });
      await expect(patient.page.getByText('12 Elm St')).toHaveCount(0);
    }
    await mailbox.waitFor({ to: bo.email, subject: 'About your listing' });

    // A place of the clinic is not a member's to change.
    await bo.page.goto('/listing/places');
    await bo.hands.press(bo.page.getByRole('link', { name: clinicName }));
    await expect(bo.page.getByText('The managers of your clinic manage this place')).toBeVisible();
    await expect(bo.page.getByLabel('Number and street')).toHaveCount(0);

    // One leaves, with the listing.
    await cleo.page.goto('/listing/clinic');
    await cleo.hands.press(cleo.page.getByRole('link', { name: 'Leave, with your listing' }));
    await expect(cleo.page.getByText('7 Fern Row').first()).toBeVisible();
    await cleo.hands.choose(cleo.page.getByRole('radio', { name: 'I no longer work there' }));
    await cleo.hands.press(cleo.page.getByRole('button', { name: 'Leave this clinic' }));
    await expect(cleo.page.getByRole('status')).toContainText('You have left it, with your listing.');
    await expectSoon(patient.page, `/practitioners/${cleo.slug}`, async () => {
      await expect(patient.page.getByText(clinicName)).toHaveCount(0, { timeout: 500 });
    });
    await expect(patient.page.getByRole('heading', { level: 1 })).toHaveText(`${cleo.name}, MD`);
    await expectSoon(patient.page, clinicPage, async () => {
      await expect(patient.page.getByText('2 people')).toBeVisible({ timeout: 500 });
    });
    await expect(patient.page.getByRole('link', { name: `${cleo.name}, MD` })).toHaveCount(0);

    // The manager removes another, who is told; the clinic goes on.
    await page.goto(kept);
    await hands.press(page.getByRole('link', { name: `No longer works here ${bo.name}, MD` }));
    await hands.press(page.getByRole('button', { name: 'Remove them from the clinic' }));
    await expect(page.getByRole('status')).toContainText('Their listing is theirs.');
    await expectSoon(patient.page, clinicPage, async () => {
      await expect(patient.page.getByText('1 person')).toBeVisible({ timeout: 500 });
    });
    await expectSoon(patient.page, `/practitioners/${bo.slug}`, async () => {
      await expect(patient.page.getByText('7 Fern Row')).toHaveCount(0, { timeout: 500 });
    });
  });
});
