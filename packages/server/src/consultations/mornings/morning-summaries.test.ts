import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

const summaries = ({ email }: Practice) => story.mailsTo(email).filter(({ subject }) => subject === 'Your day');
const at = (hour: number, day = 23) => ({ startsAt: `2026-11-${day}T${hour}:00:00Z` });
/** Seven on Monday morning, in Dallas. */
const seven = '2026-11-23T13:00:00Z';

async function passAt(instant: string): Promise<void> {
  database.clock.set(instant);
  await story.pass();
}

async function keep(asker: Asker, { practitionerId }: Practice, wanted: boolean): Promise<string> {
  const { outcome } = await story
    .as(asker)
    .ask<{ outcome: { __typename: string } }>(
      `mutation ($input: KeepMorningMailInput!) { outcome: keepMorningMail(input: $input) { __typename } }`,
      { input: { practitionerId: toGlobalId('Practitioner', practitionerId), wanted } },
    );
  return outcome.__typename;
}

async function wants(asker: Asker, { practitionerId }: Practice): Promise<boolean | null> {
  const { morningMail } = await story
    .as(asker)
    .ask<{ morningMail: { wanted: boolean } | null }>(
      `query ($slug: String!) { morningMail(slug: $slug) { wanted } }`,
      {
        slug: `invented-${practitionerId}`,
      },
    );
  return morningMail?.wanted ?? null;
}

describe('a summary in the morning', () => {
  test('comes at seven by the clock of the hours, once, with counts and times and nobody’s name', async () => {
    const ana = await story.aPractitioner();
    const talks = [await story.aSentRequest(ana, at(18)), await story.aSentRequest(ana, at(20))];
    for (const { practitioner, id } of talks)
      await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    await story.aSentRequest(ana, at(22, 24));
    await story.aSentRequest(ana, at(21, 24));
    const quiet = await story.aPractitioner();
    await passAt('2026-11-23T12:59:59Z');
    expect(summaries(ana)).toEqual([]);
    await passAt(seven);
    const [mail] = summaries(ana);
    expect(mail?.text).toContain(
      '2 requests are waiting for your answer, the first until Tue, Nov 24, 9:00 am Central time.',
    );
    expect(mail?.text).toContain('2 talks today:\n\n- 12:00 pm Central time\n- 2:00 pm Central time');
    // Mail programs show beside it where it is switched off: behind signing in.
    expect(mail?.unsubscribe).toMatch(/^<http\S+\/my-hours\/\S+\/mornings>$/);
    expect(`${mail?.text} ${mail?.html}`).not.toMatch(/Sam|ketamine|@mail|treatment/i);
    expect(summaries(quiet)).toEqual([]);
    // Again and again, by a worker that was started anew: once.
    for (const later of ['2026-11-23T13:01:00Z', '2026-11-23T15:00:00Z', '2026-11-23T17:59:00Z']) await passAt(later);
    expect(summaries(ana)).toHaveLength(1);
    await passAt('2026-11-24T13:00:00Z');
    expect(summaries(ana)).toHaveLength(2);
    expect(summaries(ana)[0]?.text).toContain('No talk is confirmed for today.');
  });

  test('is written once by two workers at once, and not at all once the morning is over', async () => {
    const ana = await story.aPractitioner();
    await story.aSentRequest(ana, at(22, 24));
    database.clock.set(seven);
    await Promise.all(Array.from({ length: 4 }, () => story.pass()));
    await story.pass();
    expect(summaries(ana)).toHaveLength(1);
    const late = await story.aPractitioner();
    database.clock.set(testNow);
    await story.aSentRequest(late, at(22, 24));
    await passAt('2026-11-23T18:00:00Z');
    expect(summaries(late)).toEqual([]);
  });

  test('tells of what stood there at seven: who asks later has a mail of their own', async () => {
    const ana = await story.aPractitioner();
    const practitioner = await story.signedInPractitioner(ana);
    await passAt('2026-11-23T13:30:00Z');
    await story.aSentRequest(ana, at(22, 24), practitioner);
    await passAt('2026-11-23T14:00:00Z');
    expect(summaries(ana)).toEqual([]);
    expect(story.mailsTo(ana.email)[0]?.subject).toBe('A request is waiting');
  });

  test('is silent about what the patient has to answer, what was declined, and what is over', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    const proposal = { consultationId: sent.id, startsAt: ['2026-11-26T16:00:00Z'], idempotencyKey: 'a-proposal' };
    await story.act(sent.practitioner, 'proposeConsultationTime', proposal);
    const taken = await story.aSentRequest(ana, { startsAt: monday10 });
    await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
    const refused = await story.aSentRequest(ana, { startsAt: '2026-11-27T18:00:00Z' });
    database.clock.set(seven);
    database.clock.advance({ seconds: -10 });
    await story.act(refused.practitioner, 'declineConsultation', { consultationId: refused.id });
    await passAt(seven);
    expect(summaries(ana)).toEqual([]);
  });

  test('counts times that a patient proposes, which wait for an answer', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    const proposal = { consultationId: sent.id, startsAt: ['2026-11-26T16:00:00Z'], idempotencyKey: 'a-proposal' };
    await story.act(sent.patient, 'proposeConsultationTime', proposal);
    await passAt(seven);
    expect(summaries(ana)).toHaveLength(1);
  });

  test('counts them for what is confirmed as well, beside the talk that stands', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, at(22));
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    const proposal = { consultationId: sent.id, startsAt: ['2026-11-26T16:00:00Z'], idempotencyKey: 'a-proposal' };
    await story.act(sent.patient, 'proposeConsultationTime', proposal);
    await passAt(seven);
    expect(summaries(ana)[0]?.text).toContain(
      'One request is waiting for your answer, the first until Mon, Nov 23, 4:00 pm',
    );
    expect(summaries(ana)[0]?.text).toContain('One talk today:');
  });

  test('is switched off and on by whoever keeps the hours, and by nobody else', async () => {
    const [ana, ben] = [await story.aPractitioner(), await story.aPractitioner()];
    const sent = await story.aSentRequest(ana, at(22, 24));
    const asBen = await story.signedInPractitioner(ben);
    expect(await wants(sent.practitioner, ana)).toBe(true);
    expect([await wants(asBen, ana), await wants(sent.patient, ana)]).toEqual([null, null]);
    expect(await keep(asBen, ana, false)).toBe('NotFound');
    expect(await keep(sent.patient, ana, false)).toBe('SignInNeeded');
    expect(await keep(sent.practitioner, ana, false)).toBe('MorningMailKept');
    expect(await wants(sent.practitioner, ana)).toBe(false);
    await passAt(seven);
    expect(summaries(ana)).toEqual([]);
    await keep(sent.practitioner, ana, true);
    await passAt('2026-11-23T13:05:00Z');
    expect(summaries(ana)).toHaveLength(1);
  });
});
