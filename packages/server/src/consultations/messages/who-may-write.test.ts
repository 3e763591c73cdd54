import { beforeEach, describe, expect, test } from 'vitest';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { lift, MessageStory, yes } from '../../../test/message-story.js';
import { SharingStory } from '../../../test/sharing-story.js';

const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: true });
const messages = new MessageStory(story);

beforeEach(async () => {
  // Every story is told from one address.
  await database.unitOfWork.query(`DELETE FROM rate_limits`);
});

describe('who may, and when', () => {
  test('nobody before the code was typed', async () => {
    const ana = await story.aPractitioner();
    const { consultation, accessToken } = await story.ask(story.formFor(ana));
    expect(await messages.write(accessToken, consultation.id, lift)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await messages.read(accessToken, consultation.id)).toEqual([]);
  });

  test('both from the request until the answers are erased, some time after the talk; then it is gone', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    const may = async () => [await mayWrite(patient, id), await mayWrite(practitioner, id)];
    expect(await may()).toEqual([true, true]);
    await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    expect(await may()).toEqual([true, true]);
    await messages.write(patient, id, lift);
    // By then the practitioner would have to sign in anew.
    database.clock.set('2026-12-10T12:00:00Z');
    await story.pass();
    expect(await mayWrite(patient, id)).toBe(true);
    await messages.write(patient, id, 'Thank you for the talk.');
    expect(await messages.read(patient, id)).toHaveLength(2);
    database.clock.set('2026-12-24T12:00:00Z');
    await story.pass();
    expect(await mayWrite(patient, id)).toBe(false);
    expect([await messages.read(patient, id), await messages.keptOf(id)]).toEqual([[], 0]);
    expect(await messages.write(await story.linksOf(id), id, lift)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await messages.write(patient, id, lift)).toMatchObject({ __typename: 'NotFound' });
  });

  test('after a no nobody writes, and what was written is read until it is erased a week later', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    await messages.write(patient, id, lift);
    await story.act(practitioner, 'declineConsultation', { consultationId: id });
    database.clock.advance({ seconds: 31 });
    await story.pass();
    expect([await mayWrite(patient, id), await mayWrite(practitioner, id)]).toEqual([false, false]);
    expect([await isAny(patient, id), await isAny(practitioner, id)]).toEqual([true, true]);
    expect([await messages.read(patient, id), await messages.read(practitioner, id)]).toMatchObject([
      [{ text: lift }],
      [{ text: lift }],
    ]);
    database.clock.advance({ hours: 24 * 7 });
    await story.pass();
    expect(await messages.keptOf(id)).toBe(0);
  });

  test('nobody is led to messages where none was written, nor to those that are not theirs to read', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    expect([await isAny(patient, id), await isAny(practitioner, id)]).toEqual([false, false]);
    await messages.write(patient, id, lift);
    const byLetter = (await story.linkFor(id, 'CONSULTATION'))!;
    expect([await isAny(byLetter, id), await isAny(practitioner, id)]).toEqual([true, true]);
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    expect([await isAny(patient, id), await isAny(practitioner, id)]).toEqual([true, false]);
  });

  test('taken back, it is closed to the practitioner, and no mail tells of it', async () => {
    const { id, patient, practitioner, ana } = await messages.aTalk();
    await messages.write(patient, id, lift);
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    await story.pass();
    expect(messages.mailsTo(ana.email)).toEqual([]);
    expect([await messages.read(practitioner, id), await messages.unread(practitioner, id)]).toEqual([[], 0]);
    expect(await messages.write(practitioner, id, yes)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await messages.read(patient, id)).toMatchObject([{ text: lift }]);
  });

  test('nobody where it is shared no more: the practitioner reads nothing, and the patient writes to nobody', async () => {
    const { id, patient, practitioner, ana } = await messages.aTalk();
    await messages.write(patient, id, lift);
    const purpose = 'SHARE_WITH_PRACTITIONER';
    await story.act(patient, 'withdrawConsent', { consultationId: id, purpose });
    expect([await mayWrite(patient, id), await mayWrite(practitioner, id)]).toEqual([false, false]);
    expect([await messages.read(practitioner, id), await messages.unread(practitioner, id)]).toEqual([[], 0]);
    await story.pass();
    expect(messages.mailsTo(ana.email)).toEqual([]);
    expect(await messages.read(patient, id)).toMatchObject([{ text: lift }]);
  });

  test('nobody once the patient takes back that we keep what they say: it is gone', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    await messages.write(patient, id, lift);
    await messages.write(practitioner, id, yes);
    await story.act(patient, 'withdrawConsent', { consultationId: id, purpose: 'COLLECT' });
    expect([await mayWrite(patient, id), await mayWrite(practitioner, id)]).toEqual([false, false]);
    expect(await messages.read(patient, id)).toMatchObject([{ by: 'PRACTITIONER', text: yes }]);
    expect(await messages.keptOf(id)).toBe(1);
  });

  test('somebody else’s looks like none', async () => {
    const [{ id, patient }, other] = [await messages.aTalk(), await messages.aTalk()];
    await messages.write(patient, id, lift);
    const [message] = await messages.read(patient, id);
    for (const asker of [other.patient, other.practitioner, 'made-up']) {
      const [met, nothing] = [await messages.write(asker, id, lift), await messages.write(asker, 'bm9uZQ', lift)];
      expect(met).toEqual(nothing);
      expect(met.__typename).toBe('NotFound');
      const { node } = await story.as(asker).ask<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id } }`, {
        id: message!.id,
      });
      expect(node).toBeNull();
    }
    expect(await messages.keptOf(id)).toBe(1);
  });

  async function isAny(asker: Asker, id: string): Promise<boolean> {
    const document = `query ($id: ID!) { consultation(id: $id) { hasMessages } }`;
    return (await story.as(asker).ask<{ consultation: { hasMessages: boolean } }>(document, { id })).consultation
      .hasMessages;
  }

  async function mayWrite(asker: Asker, id: string): Promise<boolean> {
    const document = `query ($id: ID!) { consultation(id: $id) { viewerMay } }`;
    const { consultation } = await story.as(asker).ask<{ consultation: { viewerMay: string[] } }>(document, { id });
    return consultation.viewerMay.includes('MESSAGE');
  }
});

describe('whoever acts for the practitioner', () => {
  const letRead = (asker: Asker, consultationId: string, shareId: string, agrees: boolean) =>
    story
      .as(asker)
      .ask(`mutation ($input: LetColleagueReadInput!) { outcome: letColleagueRead(input: $input) { __typename } }`, {
        input: { consultationId, shareId, agrees },
      });

  test('keeps the calendar: there are no messages', async () => {
    const sharing = new SharingStory(story);
    const ana = await story.aPractitioner();
    const desk = await sharing.aScheduler(ana, await story.signedInPractitioner(ana));
    const { id, patient } = await story.aSentRequest(ana);
    await messages.write(patient, id, lift);
    await story.pass();
    expect([await messages.read(desk.browser, id), await messages.unread(desk.browser, id)]).toEqual([[], 0]);
    expect(await messages.write(desk.browser, id, yes)).toEqual(await messages.write(desk.browser, 'bm9uZQ', yes));
    expect(messages.mailsTo(desk.email)).toEqual([]);
  });

  test('as a colleague reads and answers with the patient’s yes, by name, and no longer than it holds', async () => {
    const sharing = new SharingStory(story);
    const ana = await story.aPractitioner();
    const keeper = await story.signedInPractitioner(ana);
    const colleague = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    const { id, patient } = await story.aSentRequest(ana, { startsAt: '2026-12-01T16:00:00Z' });
    database.clock.set('2026-11-22T18:00:00Z');
    await messages.write(patient, id, lift);
    await story.pass();
    expect(messages.mailsTo(colleague.email)).toEqual([]);
    expect([await messages.read(colleague.browser, id), await messages.unread(colleague.browser, id)]).toEqual([[], 0]);
    expect(await messages.write(colleague.browser, id, yes)).toMatchObject({ __typename: 'NotFound' });

    await letRead(await story.linksOf(id), id, colleague.shareId, true);
    expect(await messages.unread(colleague.browser, id)).toBe(1);
    expect(await messages.read(colleague.browser, id)).toMatchObject([{ text: lift }]);
    expect(await messages.unread(keeper, id)).toBe(1);
    expect(await messages.write(colleague.browser, id, yes)).toMatchObject({ __typename: 'Consultation' });
    expect((await messages.read(patient, id)).at(-1)).toMatchObject({
      by: 'PRACTITIONER',
      writtenBy: 'Sam Lee, MD',
      text: yes,
    });
    await messages.write(patient, id, 'Thank you.');
    await story.pass();
    expect(messages.mailsTo(colleague.email)).toHaveLength(1);

    await letRead(await story.linksOf(id), id, colleague.shareId, false);
    expect([await messages.read(colleague.browser, id), await messages.unread(colleague.browser, id)]).toEqual([[], 0]);
    expect(await messages.write(colleague.browser, id, yes)).toMatchObject({ __typename: 'NotFound' });
    expect(await messages.read(keeper, id)).toHaveLength(3);
  });
});
