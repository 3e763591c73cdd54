import { beforeEach, describe, expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { danger, lift, MessageStory, yes } from '../../../test/message-story.js';

const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: true });
const messages = new MessageStory(story);

beforeEach(async () => {
  // Every story is told from one address.
  await database.unitOfWork.query(`DELETE FROM rate_limits`);
});

describe('words of danger', () => {
  const counted = async () => {
    const [row] = await database.unitOfWork.query<{ count: number }>(
      `SELECT coalesce(sum(count), 0)::integer AS count FROM crisis_counts`,
    );
    return row!.count;
  };

  test('show help first and store a number; sent too, they are passed on, and help stands beside', async () => {
    const { id, patient, practitioner, ana } = await messages.aTalk();
    const [before, tables] = [await counted(), await everything()];
    const heard = await messages.write(patient, id, danger);
    expect(heard).toMatchObject({ __typename: 'CrisisSupport', lines: expect.arrayContaining([{ slug: '988' }]) });
    expect(await counted()).toBe(before + 1);
    expect(await everything()).toEqual(tables);
    await story.pass();
    expect(messages.mailsTo(ana.email)).toEqual([]);

    const safeAcknowledgement = heard['continueWith'];
    const sent = await messages.write(patient, id, danger, { safeAcknowledgement });
    expect(sent).toMatchObject({ __typename: 'Consultation', helpLines: expect.arrayContaining([{ slug: '988' }]) });
    expect(await counted()).toBe(before + 1);
    expect(await messages.read(practitioner, id)).toMatchObject([{ text: danger, afterHelp: true }]);
    expect(await messages.read(patient, id)).toMatchObject([{ text: danger, afterHelp: true }]);
    await story.pass();
  });

  /** Every row but the day's count. */
  async function everything() {
    const names = await database.unitOfWork.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'crisis_counts' ORDER BY 1`,
    );
    const rows: Record<string, unknown> = {};
    for (const { name } of names) {
      const [row] = await database.unitOfWork.query<{ all: string }>(
        `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS all FROM ${name} t`,
      );
      rows[name] = row!.all;
    }
    return rows;
  }

  test('are heard before anything is found wrong: too long, without a key, after the end, of nobody', async () => {
    const { id, patient } = await messages.aTalk();
    const long = `${danger} ${'x'.repeat(3000)}`;
    expect(await messages.write(patient, id, long)).toMatchObject({ __typename: 'CrisisSupport' });
    expect(await messages.write(patient, id, danger, { idempotencyKey: '' })).toMatchObject({
      __typename: 'CrisisSupport',
    });
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    expect(await messages.write(patient, id, danger)).toMatchObject({ __typename: 'CrisisSupport' });
    const nobody = await messages.write('made-up', id, danger);
    expect(nobody).toMatchObject({ __typename: 'CrisisSupport' });
    const nothing = await messages.write('made-up', 'bm9uZQ', danger);
    expect(Object.keys(nothing)).toEqual(Object.keys(nobody));
    const afterwards = { safeAcknowledgement: nobody['continueWith'] };
    expect(await messages.write('made-up', id, danger, afterwards)).toMatchObject({ __typename: 'NotFound' });
  });

  test('need an acknowledgement of these very words', async () => {
    const { id, patient } = await messages.aTalk();
    const heard = await messages.write(patient, id, danger);
    const other = 'I have taken all my pills.';
    const changed = await messages.write(patient, id, other, { safeAcknowledgement: heard['continueWith'] });
    expect(changed.__typename).toBe('CrisisSupport');
    expect(await messages.write(patient, id, danger, { safeAcknowledgement: 'made-up' })).toMatchObject({
      __typename: 'CrisisSupport',
    });
    expect(await messages.keptOf(id)).toBe(0);
  });

  test('of a practitioner are their work', async () => {
    const { id, practitioner } = await messages.aTalk();
    const before = await counted();
    const asked = 'Did you ever think: I want to end my life tonight?';
    expect(await messages.write(practitioner, id, asked)).toMatchObject({ __typename: 'Consultation', helpLines: [] });
    expect(await counted()).toBe(before);
  });
});

describe('what cannot be sent', () => {
  test('is told with what to mend', async () => {
    const { id, patient } = await messages.aTalk();
    const wrong = [
      ['', 'Write something first.'],
      [' \n\u200b ', 'Write something first.'],
      ['x'.repeat(2001), 'This is 2001 characters long. There is room for 2000.'],
      ['a\u0000b', 'This contains a character that cannot be read. Type it again or remove it.'],
    ] as const;
    for (const [text, message] of wrong) {
      const refused = await messages.write(patient, id, text);
      expect(refused).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['text'], message }] });
    }
    const keyless = await messages.write(patient, id, lift, { idempotencyKey: 'short' });
    expect(keyless).toMatchObject({ problems: [{ path: ['idempotencyKey'] }] });
    expect(await messages.keptOf(id)).toBe(0);
    expect(await messages.write(patient, id, '😀'.repeat(2000))).toMatchObject({ __typename: 'Consultation' });
  });

  test('is the twenty-first within an hour; the other side may go on', async () => {
    const { id, patient, practitioner } = await messages.aTalk();
    for (let count = 0; count < 20; count++) await messages.write(patient, id, `${count}`);
    const refused = await messages.write(patient, id, 'and on');
    expect(refused).toMatchObject({ __typename: 'TooManyRequests', retryAfterSeconds: expect.any(Number) });
    expect(await messages.write(practitioner, id, yes)).toMatchObject({ __typename: 'Consultation' });
    database.clock.advance({ minutes: 4 });
    expect(await messages.write(patient, id, 'and on')).toMatchObject({ __typename: 'Consultation' });
  });
});
