import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { setUpApp, StoryBrowser } from '../../test/account-story.js';
import { ConsultationStory } from '../../test/consultation-story.js';
import { deadlocksIn, untilHeldUp as untilHeldUpIn } from '../../test/held-up.js';
import { openedForThisFile } from '../../test/opened-for-this-file.js';
import { schedulersLastDate, SharingStory, type Share } from '../../test/sharing-story.js';
import { idOf } from '../../test/row-ids.js';
import { insertSuspension } from '../accounts/suspension/suspension.repository.js';
import { moveControl } from '../listing/keeper/listing-control.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const sharing = new SharingStory(story);

const untilHeldUp = (count: number) => untilHeldUpIn(database, count);
const deadlocks = () => deadlocksIn(database);

const newAddress = () => `desk-${randomUUID()}@office.example`;
const scheduler = (email: string, changes: object = {}) => ({
  ...{ kind: 'SCHEDULER', email, name: 'Front desk', untilDate: schedulersLastDate },
  ...changes,
});

async function aKeeper() {
  const ana = await story.aPractitioner();
  return { ana, keeper: await story.signedInPractitioner(ana) };
}

async function offered(changes: object = {}) {
  const { ana, keeper } = await aKeeper();
  const email = newAddress();
  const outcome = await sharing.give(ana, keeper, scheduler(email, changes));
  return { ana, keeper, email, share: outcome['share'] as Share };
}

async function sweep(wanted = 'sharing.ends'): Promise<void> {
  await story.house.services.sweeps.find(({ name }) => name === wanted)!.run();
}

const rowsOf = (practitionerId: string) =>
  database.unitOfWork.query(`SELECT ended_why AS why, email FROM listing_shares WHERE practitioner_id = $1`, [
    practitionerId,
  ]);

const suspend = (accountId: string, suspendedBy: string) =>
  database.unitOfWork.run((tx) =>
    insertSuspension(tx, {
      ...{ id: randomUUID(), accountId, reason: 'NOT_SAFE', note: Buffer.from('-'), suspendedBy },
      ...{ isAtOnce: true, lapsesAt: tx.clock.now().add({ hours: 72 }), hidden: [] },
    }),
  );

/** What whoever gave one reads of help that ended without them. */
async function helpOver({ email }: { readonly email: string }): Promise<string[]> {
  await story.pass();
  return story
    .mailsTo(email)
    .filter(({ subject }) => subject === 'Someone no longer helps you')
    .map(({ text }) => text);
}

const newBrowser = () => new StoryBrowser(story.house.appDoor.url, '127.0.0.1');

describe('an offer', () => {
  test('is mailed with a link that signs in once, says the same to whoever has an account, and is taken with a second step', async () => {
    const { ana, keeper, email, share } = await offered();
    expect(share).toMatchObject({ standing: 'OFFERED', name: 'Front desk', email, takenAt: null });
    const token = await sharing.offeredTo(email);
    const letter = story.mailsTo(email)[0]!;
    expect(letter.subject).toBe('You are asked to help');
    expect(letter.text).toContain('Ana Ruiz, MD asks you to manage their calendar of first talks.');
    // Somebody who had an account before reads the same.
    const known = newAddress();
    await story.signedIn(known);
    await sharing.give(ana, keeper, scheduler(known));
    const knownToken = await sharing.offeredTo(known);
    const toKnown = story.mailsTo(known).find(({ subject }) => subject === 'You are asked to help')!;
    expect(toKnown.text.replace(knownToken, '')).toBe(letter.text.replace(token, ''));

    const browser = newBrowser();
    expect(await browser.useLink(token)).toMatchObject({ __typename: 'SignedIn', goesTo: '/account/shares' });
    expect(await newBrowser().useLink(token)).toMatchObject({ __typename: 'SignInNotAccepted' });
    expect(await sharing.held(browser)).toMatchObject([{ standing: 'OFFERED', practitionerName: 'Ana Ruiz, MD' }]);
    expect((await sharing.take(browser, share.shareId)).__typename).toBe('SecondFactorNeeded');
    await setUpApp(browser, database.clock);
    expect(await sharing.take(browser, share.shareId)).toMatchObject({ share: { standing: 'IN_FORCE' } });
    // Taken again, it is theirs.
    expect((await sharing.take(browser, share.shareId)).__typename).toBe('ShareTaken');
    await story.pass();
    expect(story.mailsTo(ana.email).find(({ subject }) => subject === 'Someone helps you now')?.text).toContain(
      'Front desk manages your calendar with you.',
    );
    const given = await sharing.given(ana, keeper);
    expect(given?.find((each) => each.email === known)).toMatchObject({ standing: 'OFFERED', takenAt: null });
    expect(given?.find((each) => each.email === email)).toMatchObject({
      standing: 'IN_FORCE',
      takenAt: expect.any(String) as string,
    });
  });

  test('that is given back is told to whoever gave it, who counts on it; one that was never taken is not', async () => {
    const { ana, email, share } = await offered();
    const browser = newBrowser();
    await browser.useLink(await sharing.offeredTo(email));
    await setUpApp(browser, database.clock);
    await sharing.take(browser, share.shareId);
    await sharing.giveBack(browser, share.shareId);
    expect(await helpOver(ana)).toMatchObject([
      expect.stringContaining('Front desk stopped helping, and no longer manages your calendar.'),
    ]);
    const other = await offered();
    const stranger = newBrowser();
    await stranger.useLink(await sharing.offeredTo(other.email));
    await sharing.giveBack(stranger, other.share.shareId);
    await story.pass();
    expect(story.mailsTo(other.ana.email).map(({ subject }) => subject)).not.toContain('Someone no longer helps you');
  });

  test('of somebody whose listing nobody has seen yet is mailed without their name, which may be any words', async () => {
    const { ana, keeper } = await aKeeper();
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'DRAFT', slug = id::text WHERE id = $1`, [
      ana.practitionerId,
    ]);
    const email = newAddress();
    expect(await sharing.give(ana, keeper, scheduler(email))).toMatchObject({ __typename: 'ShareGiven' });
    await sharing.offeredTo(email);
    const { text } = story.mailsTo(email)[0]!;
    expect(text).toContain(
      'Someone who is preparing a listing with us asks you to manage their calendar of first talks.',
    );
    expect(text).not.toMatch(/Ana|Ruiz/);
    const desk = await sharing.aScheduler(ana, keeper);
    await sharing.revoke(keeper, desk.shareId);
    await story.pass();
    const told = story.mailsTo(desk.email).find(({ subject }) => subject === 'Someone no longer needs your help');
    expect(told?.text).toContain('Someone who is preparing a listing with us ended it.');
    expect(told?.text).not.toMatch(/Ana|Ruiz/);
  });

  test('is there for whoever proved that address and for nobody else, forwarded link or not', async () => {
    const { keeper, share } = await offered();
    const stranger = await story.signedIn(newAddress());
    await setUpApp(stranger, database.clock);
    expect(await sharing.held(stranger)).toEqual([]);
    for (const browser of [stranger, keeper]) {
      expect(await sharing.take(browser, share.shareId)).toEqual(await sharing.take(browser, 'nonsense'));
      expect(await sharing.giveBack(browser, share.shareId)).toEqual(await sharing.giveBack(browser, 'nonsense'));
    }
    expect(await sharing.revoke(stranger, share.shareId)).toEqual(await sharing.revoke(stranger, 'nonsense'));
  });

  test('that is revoked signs nobody in and is taken by nobody; nor is one of a week ago', async () => {
    const { ana, keeper, email, share } = await offered();
    const token = await sharing.offeredTo(email);
    await sharing.revoke(keeper, share.shareId);
    expect(await newBrowser().useLink(token)).toMatchObject({ __typename: 'SignInNotAccepted' });
    const browser = await story.signedIn(email);
    await setUpApp(browser, database.clock);
    expect(await sharing.held(browser)).toEqual([]);
    expect((await sharing.take(browser, share.shareId)).__typename).toBe('NotFound');
    expect(await sharing.given(ana, keeper)).toMatchObject([{ standing: 'OVER', email: null }]);

    const again = (await sharing.give(ana, keeper, scheduler(email)))['share'] as Share;
    database.clock.advance({ hours: 7 * 24 });
    expect((await sharing.take(browser, again.shareId)).__typename).toBe('NotFound');
    expect((await sharing.given(ana, keeper))?.map(({ standing }) => standing)).toEqual(['OVER', 'OVER']);
  });

  test('before it left as a letter, and revoked, is not written', async () => {
    const { email, keeper, share } = await offered();
    await sharing.revoke(keeper, share.shareId);
    await story.pass();
    expect(story.mailsTo(email)).toEqual([]);
  });

  test('made anew takes the place of the one before', async () => {
    const { ana, keeper, email } = await offered();
    const first = await sharing.offeredTo(email);
    await sharing.give(ana, keeper, scheduler(email.toUpperCase(), { name: 'Robin' }));
    expect(await newBrowser().useLink(first)).toMatchObject({ __typename: 'SignInNotAccepted' });
    expect((await sharing.given(ana, keeper))?.map(({ standing }) => standing).toSorted()).toEqual(['OFFERED', 'OVER']);
  });

  test('that cannot be is answered beside each field', async () => {
    const { ana, keeper } = await aKeeper();
    const elsewhere = await aKeeper();
    const theirAbsence = await sharing.goesAway(elsewhere.ana, elsewhere.keeper);
    const wrong = async (input: object) =>
      ((await sharing.give(ana, keeper, input))['problems'] as { path: string[] }[]).map(({ path }) => path[0]);
    expect(await wrong(scheduler('nobody', { name: ' ', untilDate: '2020-01-01' }))).toEqual([
      ...['name', 'email', 'untilDate'],
    ]);
    expect(await wrong(scheduler(ana.email.toUpperCase(), { untilDate: null }))).toEqual(['email', 'untilDate']);
    expect(await wrong(scheduler(newAddress(), { untilDate: '2028-12-31' }))).toEqual(['untilDate']);
    for (const absenceId of [null, 'nonsense', theirAbsence]) {
      expect(await wrong({ kind: 'COLLEAGUE', email: newAddress(), absenceId })).toEqual(['absenceId']);
    }
    expect(await sharing.given(ana, keeper)).toEqual([]);
    for (let count = 0; count < 10; count++) await sharing.give(ana, keeper, scheduler(newAddress()));
    expect(await wrong(scheduler(newAddress()))).toEqual(['email']);
  });

  test('to a colleague is taken by somebody with a published listing of their own alone', async () => {
    const { ana, keeper } = await aKeeper();
    const absenceId = await sharing.goesAway(ana, keeper);
    const email = newAddress();
    const { shareId } = (await sharing.give(ana, keeper, { kind: 'COLLEAGUE', email, absenceId }))['share'] as Share;
    const browser = newBrowser();
    await browser.useLink(await sharing.offeredTo(email));
    await setUpApp(browser, database.clock);
    const [letter] = story.mailsTo(email).filter(({ subject }) => subject === 'You are asked to help');
    expect(letter?.text).toContain('To answer for someone, you need a published listing of your own here.');
    expect(await sharing.take(browser, shareId)).toMatchObject({ problems: [{ path: ['shareId'] }] });
    expect((await sharing.given(ana, keeper))?.[0]).toMatchObject({ standing: 'OFFERED', takenAt: null });
  });
});

describe('a share that was taken', () => {
  test('by a colleague goes on while they pause their own listing, and rests while an operator hides it', async () => {
    const { ana, keeper } = await aKeeper();
    const sam = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    for (const [state, stands] of [
      ['PAUSED', 'TO_COME'],
      ['HIDDEN', 'RESTS'],
      ['PUBLISHED', 'TO_COME'],
    ] as const) {
      await database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [sam.practitionerId, state]);
      expect((await sharing.given(ana, keeper))?.[0]?.standing).toBe(stands);
    }
  });

  test('stays when its holder is offered another one', async () => {
    const { ana, keeper } = await aKeeper();
    const desk = await sharing.aScheduler(ana, keeper);
    await sharing.give(ana, keeper, scheduler(desk.email));
    expect((await sharing.given(ana, keeper))?.map(({ standing }) => standing).toSorted()).toEqual([
      ...['IN_FORCE', 'OFFERED'],
    ]);
  });

  test('rests on a listing that no operator hid, and on two who are not suspended; a pause ends nothing', async () => {
    const { ana, keeper } = await aKeeper();
    const desk = await sharing.aScheduler(ana, keeper);
    const standing = async () => (await sharing.given(ana, keeper))?.[0]?.standing;
    const listed = (state: string) =>
      database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [ana.practitionerId, state]);
    for (const [state, stands] of [
      ['PAUSED', 'IN_FORCE'],
      ['HIDDEN', 'RESTS'],
      ['PUBLISHED', 'IN_FORCE'],
    ] as const) {
      await listed(state);
      expect((await sharing.held(desk.browser))[0]?.standing).toBe(stands);
    }
    const held = async () => (await sharing.held(desk.browser))[0]?.standing;
    for (const [who, other, seen] of [
      [keeper, desk.browser, held],
      [desk.browser, keeper, standing],
    ] as const) {
      const accountId = await who.accountId();
      await suspend(accountId, await other.accountId());
      expect(await seen()).toBe('RESTS');
      await database.unitOfWork.query(`DELETE FROM account_suspensions WHERE account_id = $1`, [accountId]);
      expect(await seen()).toBe('IN_FORCE');
    }
    await keeper.act('removeAuthenticatorApp', null);
    expect(await held()).toBe('RESTS');
  });
});

describe('help that rests', () => {
  test('is told to whoever counts on it, once each time, without a word of why', async () => {
    const { ana, keeper } = await aKeeper();
    const sam = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    const told = async () => {
      await sweep('sharing.rests');
      await story.pass();
      return story.mailsTo(ana.email).filter(({ subject }) => subject === 'Someone cannot help you right now');
    };
    const listed = (state: string) =>
      database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [sam.practitionerId, state]);
    await listed('PAUSED');
    expect(await told()).toEqual([]);
    await listed('HIDDEN');
    expect(await told()).toHaveLength(1);
    const [letter, ...more] = await told();
    expect(more).toEqual([]);
    expect(letter?.text).toMatch(
      /Sam Lee.* cannot answer for you right now\. Once they can again, it continues by itself\./,
    );
    expect(letter?.text).not.toMatch(/hid|suspend|operator/i);
    await listed('PUBLISHED');
    expect(await told()).toHaveLength(1);
    await suspend(await sam.browser.accountId(), await keeper.accountId());
    expect(await told()).toHaveLength(2);
  });

  test('and falls away then is told, too: nothing goes on by itself any more', async () => {
    const { ana, keeper } = await aKeeper();
    const sam = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'HIDDEN' WHERE id = $1`, [sam.practitionerId]);
    await sweep('sharing.rests');
    await sam.browser.act('removeAuthenticatorApp', null);
    expect(await helpOver(ana)).toEqual([expect.stringContaining('does not answer for you while you are away.')]);
  });

  test('at a listing that is somebody else’s by now is told to nobody: whoever gave it does not count on it', async () => {
    const { ana, keeper } = await aKeeper();
    const sam = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    const other = await (await story.signedIn(newAddress())).accountId();
    await database.unitOfWork.run((tx) => moveControl(tx, ana.practitionerId, other));
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'HIDDEN' WHERE id = $1`, [sam.practitionerId]);
    await sweep('sharing.rests');
    await story.pass();
    await sam.browser.act('removeAuthenticatorApp', null);
    expect(await helpOver(ana)).toEqual([]);
    expect(story.mailsTo(ana.email).map(({ subject }) => subject)).not.toContain('Someone cannot help you right now');
  });

  test('is not called over where it may go on, is ended as any other, and whoever counts on it hears that it fell away', async () => {
    const { ana, keeper } = await aKeeper();
    const sam = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'HIDDEN' WHERE id = $1`, [sam.practitionerId]);
    const [share] = (await sharing.given(ana, keeper))!;
    expect(share?.standing).toBe('RESTS');
    expect(await sharing.held(sam.browser)).toMatchObject([{ standing: 'RESTS' }]);
    await sam.browser.act('removeAuthenticatorApp', null);
    expect(await helpOver(ana)).toHaveLength(1);

    const bo = await aKeeper();
    const desk = await sharing.aScheduler(bo.ana, bo.keeper);
    await suspend(await desk.browser.accountId(), await keeper.accountId());
    const [rests] = (await sharing.given(bo.ana, bo.keeper))!;
    expect(rests?.standing).toBe('RESTS');
    await sharing.revoke(bo.keeper, rests!.shareId);
    await database.unitOfWork.query(`DELETE FROM account_suspensions WHERE account_id = $1`, [
      await desk.browser.accountId(),
    ]);
    expect((await sharing.given(bo.ana, bo.keeper))?.[0]?.standing).toBe('OVER');
  });
});

describe('help that is taken back', () => {
  test('is told to whoever gave it, once, and by whom; whoever never took it hears nothing', async () => {
    const { ana, keeper } = await aKeeper();
    const sam = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    const desk = await sharing.aScheduler(ana, keeper);
    const open = newAddress();
    await sharing.give(ana, keeper, scheduler(open));
    await story.pass();
    const shares = (await sharing.given(ana, keeper))!;
    for (const { shareId } of [...shares, ...shares]) await sharing.revoke(keeper, shareId);
    await story.pass();
    const read = (email: string) =>
      story
        .mailsTo(email)
        .filter(({ subject }) => subject === 'Someone no longer needs your help')
        .map(({ text }) => text);
    expect(read(sam.email)).toEqual([expect.stringContaining('Ana Ruiz, MD ended it. You no longer answer for them.')]);
    expect(read(desk.email)).toEqual([
      expect.stringContaining('Ana Ruiz, MD ended it. You no longer manage their calendar.'),
    ]);
    expect(read(open)).toEqual([]);
    expect(await helpOver(ana)).toEqual([]);
  });
});

describe('of two who come at once', () => {
  test('one takes an offer, from two browsers of one account; and only one letter says so', async () => {
    const { ana, email, share } = await offered();
    const browser = newBrowser();
    await browser.useLink(await sharing.offeredTo(email));
    await setUpApp(browser, database.clock);
    const outcomes = await Promise.all([1, 2, 3].map(() => sharing.take(browser, share.shareId)));
    expect(outcomes.filter(({ __typename }) => __typename === 'ShareTaken').length).toBeGreaterThanOrEqual(1);
    await story.pass();
    expect(story.mailsTo(ana.email).filter(({ subject }) => subject === 'Someone helps you now')).toHaveLength(1);
  });

  test('taking and revoking end revoked', async () => {
    for (let round = 0; round < 5; round++) {
      const { ana, keeper, email, share } = await offered();
      const browser = newBrowser();
      await browser.useLink(await sharing.offeredTo(email));
      await setUpApp(browser, database.clock);
      await Promise.all([sharing.take(browser, share.shareId), sharing.revoke(keeper, share.shareId)]);
      expect((await sharing.given(ana, keeper))?.[0]).toMatchObject({ standing: 'OVER', email: null });
    }
  });
});

test('that is revoked while whoever it was offered to deletes their account ends, and nobody waits for the other in a circle', async () => {
  const { ana, keeper } = await aKeeper();
  const email = newAddress();
  const desk = await story.signedIn(email);
  const outcome = await sharing.give(ana, keeper, scheduler(email));
  const { shareId } = outcome['share'] as Share;
  const held = `SELECT 1 FROM listing_shares WHERE practitioner_id = $1 FOR UPDATE`;
  const both = await database.unitOfWork.run(async (tx) => {
    await tx.query(held, [ana.practitionerId]);
    const leaving = desk.act('deleteAccount', 'DeleteAccountInput', { confirm: true });
    await untilHeldUp(1);
    const revoking = sharing.revoke(keeper, shareId);
    await untilHeldUp(2);
    return [leaving, revoking] as const;
  });
  expect(await Promise.all(both)).toMatchObject([{ __typename: 'AccountDeleted' }, { __typename: 'ShareEnded' }]);
  expect(await deadlocks()).toBe(0);
  expect(await rowsOf(ana.practitionerId)).toEqual([{ why: 'ACCOUNT_LEFT', email: null }]);
});

describe('what is kept', () => {
  test('whoever gave one and whoever holds one take along that there is one', async () => {
    const { ana, keeper } = await aKeeper();
    const desk = await sharing.aScheduler(ana, keeper);
    const part = story.house.services.personalData.find(({ name }) => name === 'shares')!;
    const told = async (browser: StoryBrowser) => {
      const records: unknown[] = [];
      for await (const record of part.read({ accountId: await browser.accountId() } as never)) records.push(record);
      return records;
    };
    expect(await told(keeper)).toMatchObject([
      { side: 'given', kind: 'SCHEDULER', name: 'Front desk', email: desk.email },
    ]);
    expect(await told(desk.browser)).toMatchObject([
      { side: 'held', kind: 'SCHEDULER', practitioner: 'Ana Ruiz, MD', email: null },
    ]);
  });

  test('its address goes when it is over, and it goes 120 days later', async () => {
    const { ana, keeper } = await aKeeper();
    await sharing.aScheduler(ana, keeper, '2026-11-30');
    database.clock.set('2026-12-01T06:00:00Z');
    await sweep();
    expect(await rowsOf(ana.practitionerId)).toEqual([{ why: 'TIME_IS_OVER', email: null }]);
    database.clock.advance({ hours: 120 * 24 });
    await sweep();
    expect(await rowsOf(ana.practitionerId)).toHaveLength(1);
    database.clock.advance({ hours: 1 });
    await sweep();
    expect(await rowsOf(ana.practitionerId)).toEqual([]);
  });

  test('whoever holds one deletes their account: it ends, and nothing names them', async () => {
    const { ana, keeper } = await aKeeper();
    const desk = await sharing.aScheduler(ana, keeper);
    const gone = await desk.browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true });
    expect(gone.__typename).toBe('AccountDeleted');
    expect(await sharing.given(ana, keeper)).toMatchObject([{ standing: 'OVER', name: null, email: null }]);
    expect(await helpOver(ana)).toEqual([
      expect.stringContaining(
        'The person who helped you no longer has an account here, and no longer manages your calendar.',
      ),
    ]);
    // An account of the same address, made anew, holds nothing.
    const again = await story.signedIn(desk.email);
    expect(await sharing.held(again)).toEqual([]);
  });

  test('whoever holds one takes their second step away: whoever counts on them hears of it, and whose time is over does not', async () => {
    const [{ ana, keeper }, bo] = [await aKeeper(), await aKeeper()];
    const sam = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
    const past = await sharing.give(bo.ana, bo.keeper, scheduler(sam.email));
    const { shareId } = past['share'] as Share;
    await sharing.take(sam.browser, shareId);
    await sharing.revoke(bo.keeper, shareId);
    await sam.browser.act('removeAuthenticatorApp', null);
    expect(await helpOver(ana)).toEqual([
      expect.stringMatching(
        /Sam Lee.* removed their second step for signing in, and does not answer for you while you are away\./,
      ),
    ]);
    expect(await helpOver(bo.ana)).toEqual([]);
  });

  test('whoever gave one deletes their account: it is gone', async () => {
    const { ana, keeper } = await aKeeper();
    const desk = await sharing.aScheduler(ana, keeper);
    expect((await keeper.act('deleteAccount', 'DeleteAccountInput', { confirm: true })).__typename).toBe(
      'AccountDeleted',
    );
    expect(await sharing.held(desk.browser)).toEqual([]);
    expect(await database.unitOfWork.query(`SELECT 1 FROM listing_shares WHERE id = $1`, [idOf(desk.shareId)])).toEqual(
      [],
    );
  });

  test('no word of a share stands in the clear', async () => {
    const { ana, keeper } = await aKeeper();
    const desk = await sharing.aScheduler(ana, keeper);
    const rows = await database.unitOfWork.query<{ text: string }>(`SELECT t::text AS text FROM listing_shares t`);
    for (const { text } of rows) {
      expect(text).not.toContain(desk.email);
      expect(text).not.toContain('Front desk');
    }
  });
});
