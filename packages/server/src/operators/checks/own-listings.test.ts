import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { aTraining, CheckDeskStory, subjectOf } from '../../../test/check-desk-story.js';
import { newOperator } from '../../../test/operator-story.js';
import type { InStory } from '../../../test/scenario.js';

let desk: CheckDeskStory;

beforeAll(async () => {
  desk = await CheckDeskStory.open();
});
afterAll(() => desk.close());

describe('nobody looks up what is on a listing they keep', () => {
  let paul: StoryBrowser;
  let paulId: string;
  let own: InStory;
  beforeAll(async () => {
    paul = await newOperator(desk.story, 'paul@operators.example');
    own = await desk.scenario
      .practitioner('Paul Voss, MD')
      .who({
        trainings: [aTraining('Foundations')],
        insurers: [{ slug: 'aetna', inNetwork: true }],
      })
      .licensedIn('US-TX', { checked: false })
      .at('Houston')
      .certified(desk.scenario.inDays(20))
      .offers('intranasal-esketamine')
      .publish();
    const [account] = await desk.query<{ id: string }>(
      `SELECT account_id AS id FROM account_roles WHERE role = 'OPERATOR' ORDER BY granted_at DESC LIMIT 1`,
    );
    paulId = account!.id;
    await desk.query(`INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, now())`, [
      own.id,
      paulId,
    ]);
  });
  const refused = {
    __typename: 'YourOwnListing',
    message: 'You manage this listing yourself, so another operator decides.',
  };

  test.each(['LICENSE', 'TRAINING', 'REMS_LOCATION', 'BOARD_DISCIPLINE', 'FEDERAL_EXCLUSION', 'INSURER_PARTICIPATION'])(
    '%s: it is refused, leaves no trace, and another operator does it',
    async (kind) => {
      const check = (await desk.due(kind, paul)).find(({ isOwn }) => isOwn);
      expect(await desk.record(desk.found(check!.key), paul)).toMatchObject(refused);
      expect((await desk.opened(check!.key, paul))?.history).toEqual((await desk.opened(check!.key))?.history);
      expect(await desk.opened(check!.key)).toMatchObject({ isOwn: false });
      expect(await desk.record(desk.found(check!.key))).toMatchObject({ __typename: 'DeskCheck' });
    },
  );

  test('whoever manages the clinic does not look up its certificate either', async () => {
    await desk.scenario
      .practitioner('Iris Bell')
      .licensedIn('US-TX')
      .at('El Paso')
      .certified(desk.scenario.inDays(20))
      .offers('intranasal-esketamine')
      .publish();
    const [check] = (await desk.due('REMS_LOCATION', paul)).filter(({ isOwn }) => !isOwn);
    await desk.query(
      `INSERT INTO clinic_managers (clinic_id, account_id, since)
       SELECT clinic_id, $1, now() FROM locations WHERE id = $2`,
      [paulId, subjectOf(check!.key)],
    );
    expect(await desk.record(desk.found(check!.key), paul)).toMatchObject(refused);
    expect(await desk.record(desk.found(check!.key))).toMatchObject({ __typename: 'DeskCheck' });
  });

  test('not even past the desk', async () => {
    const written = desk.query(
      `INSERT INTO verification_records (id, subject_kind, subject_id, subject, state, source, recorded_at, recorded_by,
         found, evidence_sha256)
       VALUES (gen_random_uuid(), 'practitioner', $1, 'BOARD_DISCIPLINE', 'REGISTRY_MATCHED', 'My own word', now(), $2, 'x',
         sha256('x'))`,
      [own.id, paulId],
    );
    await expect(written).rejects.toThrow('nobody looks up what is on a listing that they keep');
  });
});
