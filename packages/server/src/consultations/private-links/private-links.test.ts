import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { story } = await openedForThisFile(ConsultationStory, { rateLimits: true });

const renew = (asker: string, consultationId: string) => story.act(asker, 'renewPrivateLink', { consultationId });
const isOpen = async (token: string, id: string) =>
  (
    await story
      .as(token)
      .ask<{ consultation: object | null }>(`query ($id: ID!) { consultation(id: $id) { state } }`, { id })
  ).consultation !== null;

function linkIn(text: string | undefined): string {
  return /\/c\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';
}

test('a new private link is mailed to its owner alone, and the old ones stop at once, those on their way included', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const other = await story.aSentRequest(await story.aPractitioner());
  const before = linkIn(story.mailsTo(sent.email)[0]?.text);
  expect(before).toBe(await story.linkFor(sent.id, 'CONSULTATION'));
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  const answered = await renew(sent.patient, sent.id);
  expect(answered).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });
  expect(JSON.stringify(answered)).not.toContain('/c/');
  expect(await isOpen(before, sent.id)).toBe(false);
  expect(await renew(sent.patient, sent.id)).toMatchObject({ __typename: 'NotFound' });
  await story.pass();
  const [mail, confirmed] = ['Your new private link', 'Confirmed: Mon, Nov 23, 11:00 am Eastern time'].map((subject) =>
    story.mailsTo(sent.email).find((each) => each.subject === subject),
  );
  const now = linkIn(mail?.text);
  expect(now).not.toBe(before);
  expect(linkIn(confirmed?.text)).toBe(now);
  expect(await isOpen(now, sent.id)).toBe(true);
  expect(mail?.text).not.toMatch(/Ana|Nov 23/);
  // One link opens one consultation, for one side.
  expect(await isOpen(now, other.id)).toBe(false);
  expect(await isOpen(other.patient, other.id)).toBe(true);
});

test('new ones are made a few times a day, for an address that was confirmed, until it is erased', async () => {
  const ana = await story.aPractitioner();
  const asked = await story.ask(story.formFor(ana));
  expect(await renew(asked.accessToken, asked.consultation.id)).toMatchObject({ __typename: 'NotAllowedNow' });
  expect(await isOpen(asked.accessToken, asked.consultation.id)).toBe(true);
  const sent = await story.aSentRequest(ana, { startsAt: '2026-11-24T16:00:00Z' });
  let token = '';
  for (let times = 0; times < 5; times++) {
    expect(await renew(await story.linksOf(sent.id), sent.id)).toMatchObject({ __typename: 'Consultation' });
    await story.pass();
    token = linkIn(story.mailsTo(sent.email)[0]?.text);
  }
  expect(await renew(await story.linksOf(sent.id), sent.id)).toMatchObject({ __typename: 'TooManyRequests' });
  expect(await isOpen(token, sent.id)).toBe(true);
});

test('the link to everything, asked for many times at once, is mailed so that the newest mail opens', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const token = (await story.linkFor(sent.id, 'CONSULTATION'))!;
  const ask = () => story.act(token, 'mailLinkToEverything', { consultationId: sent.id });
  const answers = await Promise.all(Array.from({ length: 12 }, ask));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  await story.pass();
  const mails = story.mailsTo(sent.email).filter(({ subject }) => subject === 'The link you asked for');
  expect(mails).toHaveLength(1);
  expect(linkIn(mails[0]?.text)).toBe(await story.linkFor(sent.id, 'EVERYTHING'));
  expect(await isOpen(linkIn(mails[0]?.text), sent.id)).toBe(true);
  // Whoever holds nothing of it, or a link of somebody else's, is answered as if there were no such request.
  const other = await story.aSentRequest(await story.aPractitioner());
  for (const asker of [(await story.linkFor(other.id, 'CONSULTATION'))!, 'nothing']) {
    const nobodys = 'Q29uc3VsdGF0aW9uOjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA';
    const refused = await story.act(asker, 'mailLinkToEverything', { consultationId: sent.id });
    expect(refused).toMatchObject({ __typename: 'NotFound' });
    expect(refused).toEqual(await story.act(asker, 'mailLinkToEverything', { consultationId: nobodys }));
  }
});
