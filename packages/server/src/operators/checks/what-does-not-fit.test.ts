import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckDeskStory, keyOf } from '../../../test/check-desk-story.js';
import type { InStory } from '../../../test/scenario.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { writeListing } from '../../listing/document/listing-writer.js';
import { catchUp } from '../../platform/changes.js';

let desk: CheckDeskStory;

beforeAll(async () => {
  desk = await CheckDeskStory.open();
});
afterAll(() => desk.close());

describe('what does not fit', () => {
  let eva: InStory;
  const MAIL = 'eva@practice.example';
  const SUBJECT = 'We checked something on your listing';
  beforeAll(async () => {
    eva = await desk.scenario
      .practitioner('Eva Lund, MD')
      .who({ contactEmail: MAIL })
      .licensedIn('US-OR')
      .at('Portland')
      .offers('iv-infusion')
      .hours('Mon-Fri 9:00-17:00')
      .talks('IN_PERSON')
      .talks('VIDEO')
      .publish();
  });
  const keyOfKind = (kind: string) => (kind === 'LICENSE' ? desk.keyOfLicense(eva) : keyOf(kind, eva.id));
  const disputed = async (kind: string) => {
    desk.minuteLater();
    return desk.record(desk.found(await keyOfKind(kind), { finding: 'DISPUTED', found: 'On the list since 2024' }));
  };
  const fits = async (kind: string) => {
    desk.minuteLater();
    await desk.record(desk.found(await keyOfKind(kind)));
  };
  /** Whether she is found, how many times she shows in person and by video, and whether her page is there. */
  async function public_() {
    for (const follower of desk.story.house.services.followers) await catchUp(desk.database.unitOfWork, follower);
    const { practitioner, practitioners } = await desk.story.house.publicDoor.ask<{
      practitioner: { slots: { consultationType: { mode: string } }[] } | null;
      practitioners: { nodes: { slug: string }[] };
    }>(
      `query ($slug: String!, $from: DateTime!, $to: DateTime!) {
         practitioner(slug: $slug) { slots(patientLocation: "US-OR", from: $from, to: $to) { consultationType { mode } } }
         practitioners(first: 50, filter: {}) { nodes { slug } } }`,
      {
        ...{ slug: eva.slug, from: desk.database.clock.now().toString() },
        to: desk.database.clock.now().add({ hours: 240 }).toString(),
      },
    );
    const modes = practitioner?.slots.map(({ consultationType }) => consultationType.mode) ?? [];
    return {
      isThere: practitioner !== null,
      isFound: practitioners.nodes.some(({ slug }) => slug === eva.slug),
      inPerson: modes.includes('IN_PERSON'),
      byVideo: modes.includes('VIDEO'),
    };
  }
  const open = { isThere: true, isFound: true, inPerson: true, byVideo: true };
  const closed = { isThere: true, isFound: false, inPerson: false, byVideo: false };
  const mails = async () => {
    return (await desk.story.mailsTo(MAIL)).filter(({ subject }) => subject === SUBJECT);
  };

  test.each([
    ['LICENSE', 'your licence in Oregon', closed],
    ['FEDERAL_EXCLUSION', 'the federal list of excluded individuals', closed],
    ['BOARD_DISCIPLINE', 'the record of your licensing board', open],
  ])('%s: it carries nothing any more, and whoever keeps the listing is told', async (kind, words, after) => {
    expect(await public_()).toEqual(open);
    const before = (await mails()).length;
    expect(await disputed(kind)).toMatchObject({ state: 'DISPUTED' });
    expect(await public_()).toEqual(after);
    const told = (await mails()).slice(0, -before || undefined);
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain(words);
    expect(told[0]!.text).toContain(`/practitioners/${eva.slug}/report`);
    expect(told[0]!.text).not.toContain('On the list since 2024');
    await fits(kind);
    expect(await public_()).toEqual(open);
  });

  test('looked up again before the letter leaves, it is not sent', async () => {
    const before = (await mails()).length;
    await disputed('LICENSE');
    await fits('LICENSE');
    expect(await mails()).toHaveLength(before);
  });

  test('whose listing nobody sees is led to no page that is not there, and answers the letter', async () => {
    await desk.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [eva.id]);
    await disputed('LICENSE');
    const [letter] = await mails();
    expect(letter?.text).not.toContain('/report');
    expect(letter?.text).toContain('please reply to this email');
    await fits('LICENSE');
    await desk.query(`UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`, [eva.id]);
  });

  test('another spelling of a name takes nobody off a list', async () => {
    await disputed('FEDERAL_EXCLUSION');
    await desk.database.unitOfWork.run(async (tx) => {
      const before = await documentOf(tx, eva.id);
      await writeListing(tx, eva.id, { ...before!, familyName: 'Lundh' }, desk.scenario.today());
    });
    expect(await public_()).toMatchObject({ isFound: false, inPerson: false });
    await fits('FEDERAL_EXCLUSION');
  });

  const hide = (key: string, reason: string | null, browser = desk.rosa) =>
    browser.act(
      'hideCheckedListing',
      'HideCheckedListingInput',
      { key, reason },
      `__typename ... on UserError { message } ... on DeskCheck { isListingHidden mayHide }`,
    );

  test('the listing is hidden from the same page, its keeper is told, and it is looked up again while it is hidden', async () => {
    const key = await keyOfKind('FEDERAL_EXCLUSION');
    // What fits is no reason.
    expect(await hide(key, 'NO_LICENCE')).toMatchObject({ __typename: 'ChangedMeanwhile' });
    await disputed('FEDERAL_EXCLUSION');
    expect(await hide(key, null)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await hide(key, 'NO_LICENCE', desk.story.browser())).toMatchObject({ __typename: 'NotFound' });
    const both = await Promise.all([hide(key, 'NO_LICENCE'), hide(key, 'NO_LICENCE')]);
    expect(both.map((answer) => answer['__typename']).sort()).toEqual(['ChangedMeanwhile', 'DeskCheck']);
    expect(await public_()).toMatchObject({ isThere: false, isFound: false });
    const told = (await desk.story.mailsTo(MAIL)).filter(({ subject }) => subject === 'Your listing is hidden');
    expect(told).toHaveLength(1);
    const audited = await desk.query(
      `SELECT actor_kind AS actor, why FROM audit_entries WHERE action = 'listing.hidden' AND subject_id = $1`,
      [eva.id],
    );
    expect(audited).toEqual([{ actor: 'ACCOUNT', why: 'NO_LICENCE' }]);
    expect((await desk.due('FEDERAL_EXCLUSION')).map((check) => check.key)).not.toContain(key);
    expect(await desk.opened(key)).toMatchObject({ state: 'DISPUTED' });
    await fits('FEDERAL_EXCLUSION');
    expect(await desk.opened(key)).toMatchObject({ state: 'REGISTRY_MATCHED' });
  });
});
