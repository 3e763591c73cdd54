import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isNpi } from '@clearing/shared/npi';
import { isSlug } from '@clearing/shared/slug';
import { spokenLanguage } from '@clearing/shared/language-tag';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { openHouse } from '../../test/graphql-client.js';
import { recomputeNextSlots } from '../availability/slots/next-slots.js';
import { refreshSearchRows } from '../directory/rows/search-rows.js';
import { hashContactEmail, openContactEmail } from '../listing/keeper/contact-email.js';
import { demonstrationHoldsOwner, demonstrationId } from './ids.js';
import { keepDemonstrationCurrent } from './keep-current.js';
import { demonstrationSeed, loadDemonstration, type DemonstrationOptions } from './load-demonstration.js';
import { differentNames, inventedName } from './names.js';

const load = (database: TestDatabase, practitioners: number, more: Partial<DemonstrationOptions> = {}) =>
  loadDemonstration({
    ...database,
    practitioners,
    derive: [recomputeNextSlots],
    deriveInTurn: [refreshSearchRows],
    ...more,
  });

describe('two thousand people who do not exist', () => {
  let database: TestDatabase;
  const one = async <Row>(sql: string): Promise<Row> => {
    const [row] = await database.unitOfWork.query<Row>(sql);
    if (!row) throw new Error('no row');
    return row;
  };
  const count = async (what: string): Promise<number> =>
    (await one<{ count: number }>(`SELECT count(*)::int AS count FROM ${what}`)).count;

  beforeAll(async () => {
    database = await createTestDatabase();
    await load(database, 2_000, { checkReferences: true });
  }, 180_000);
  afterAll(() => database.drop());

  test('are all there, marked as invented, in every state and the District', async () => {
    expect(await count('practitioners')).toBe(2_000);
    expect(await count('practitioners WHERE NOT invented')).toBe(0);
    expect(await count('clinics WHERE NOT invented')).toBe(0);
    const states = await one<{ count: number }>(
      `SELECT count(DISTINCT region)::int FROM locations WHERE region NOT IN ('US-PR', 'US-GU', 'US-VI', 'US-AS', 'US-MP')`,
    );
    expect(states.count).toBe(51);
  });

  test('speak languages that are written as they are asked for', async () => {
    const spoken = await database.unitOfWork.query<{ tag: string }>(
      `SELECT DISTINCT unnest(languages) AS tag FROM practitioners`,
    );
    expect(spoken.length).toBeGreaterThan(10);
    for (const { tag } of spoken) expect(spokenLanguage(tag)).toBe(tag);
  });

  test('cannot be taken for somebody real: mail, telephone and identifier lead nowhere', async () => {
    const people = await database.unitOfWork.query<{
      id: string;
      slug: string;
      npi: string | null;
      email: Buffer;
      hash: Buffer;
    }>(`SELECT id, slug, npi, contact_email AS email, contact_email_hash AS hash FROM practitioners`);
    for (const { id, slug, npi, email, hash } of people) {
      expect(isSlug(slug)).toBe(true);
      expect(npi === null || (isNpi(npi) && npi.startsWith('2'))).toBe(true);
      const address = openContactEmail(database.cipher, id, email);
      expect(address).toMatch(/^[a-z0-9-]+@[a-z0-9-]+\.example$/);
      expect(hash.equals(hashContactEmail(database.cipher, address))).toBe(true);
    }
    expect(await count(`locations WHERE phone !~ '^\\+1[2-9]\\d\\d55501\\d\\d$'`)).toBe(0);
    expect(await count("verifications WHERE source ILIKE '%board of%'")).toBe(0);
  });

  test('hold together: what they give fits who they are and where', async () => {
    const never = `ARRAY['registered-nurse', 'psychologist', 'clinical-social-worker', 'marriage-and-family-therapist',
      'mental-health-counsellor']`;
    const nobody = [
      `offerings o LEFT JOIN verifications v ON v.subject_kind = 'location' AND v.subject_id = o.location_id
         AND v.subject = 'REMS_LOCATION' WHERE o.delivery_method = 'intranasal-esketamine' AND v.id IS NULL`,
      `offerings o JOIN practitioners p ON p.id = o.practitioner_id
         WHERE o.service = 'KETAMINE_TREATMENT' AND p.professions && '{psychologist,clinical-social-worker}'`,
      `offerings o JOIN practitioners p ON p.id = o.practitioner_id
         WHERE o.care_setting = 'HOME_SUPERVISED_REMOTELY' AND p.professions = '{registered-nurse}'`,
      `offerings o WHERE o.location_id IS NOT NULL AND NOT EXISTS (SELECT FROM practitioner_locations pl
         WHERE pl.practitioner_id = o.practitioner_id AND pl.location_id = o.location_id)`,
      `offerings o JOIN locations l ON l.id = o.location_id WHERE NOT EXISTS (SELECT FROM licenses x
         WHERE x.practitioner_id = o.practitioner_id AND x.jurisdiction = l.region)`,
      `offerings o JOIN delivery_methods m ON m.slug = o.delivery_method WHERE NOT (o.care_setting = ANY (m.settings))`,
      `offerings o WHERE (o.course_price ->> 'total')::int <>
         (SELECT sum((item ->> 'amount')::int) FROM jsonb_array_elements(o.course_price -> 'items') item)`,
      `practitioners WHERE integration_level = 'NONE'
         AND (integration_session_price IS NOT NULL OR integration_modalities <> '{}')`,
      `practitioners p WHERE NOT EXISTS (SELECT FROM licenses l WHERE l.practitioner_id = p.id)`,
      `consultation_types t WHERE t.mode = 'IN_PERSON' AND NOT EXISTS (SELECT FROM practitioner_locations pl
         WHERE pl.practitioner_id = t.practitioner_id AND pl.location_id = t.location_id)`,
      `clinics c WHERE NOT EXISTS (SELECT FROM locations l WHERE l.clinic_id = c.id)`,
      // Who may not prescribe says who does, and supervises nothing.
      `offerings o JOIN practitioners p ON p.id = o.practitioner_id WHERE p.professions[1] = ANY (${never})
         AND (o.safety -> 'supervisedBy' ?| ${never} OR p.about !~ 'I do not (give or )?prescribe')`,
      // From afar somebody may prescribe in every state: nobody looked up what the others may where.
      `offerings o JOIN practitioners p ON p.id = o.practitioner_id WHERE o.care_setting = 'HOME_SUPERVISED_REMOTELY'
         AND NOT EXISTS (SELECT FROM prescribing_authority a WHERE a.jurisdiction IS NULL AND a.prescribing = 'FULL'
           AND (a.profession = ANY (p.professions) OR o.safety -> 'supervisedBy' ? a.profession))`,
      // California and New York joined no psychologists' compact; a privilege needs a home that did.
      `licenses x JOIN practitioners p ON p.id = x.practitioner_id WHERE x.kind = 'COMPACT_PRIVILEGE'
         AND (p.professions && '{psychiatrist,clinical-social-worker}'
           OR x.jurisdiction IN ('US-CA', 'US-NY', 'US-HI', 'US-AK')
           OR EXISTS (SELECT FROM licenses home WHERE home.practitioner_id = p.id AND home.kind = 'STATE_LICENSE'
             AND home.jurisdiction IN ('US-CA', 'US-NY') AND NOT EXISTS (SELECT FROM licenses other
               WHERE other.practitioner_id = p.id AND other.kind = 'STATE_LICENSE' AND other.id <> home.id)))`,
      `offerings o JOIN practitioners p ON p.id = o.practitioner_id
         WHERE o.care_setting = 'HOME_SUPERVISED_REMOTELY' AND o.service = 'KAP' AND p.professions && '{anesthesiologist}'`,
      // Nobody can be asked for two places at the same time.
      `weekly_hours a JOIN weekly_hours b ON b.practitioner_id = a.practitioner_id AND b.weekday = a.weekday
         AND b.location_id <> a.location_id AND b.start_minute < a.end_minute AND a.start_minute < b.end_minute`,
      `weekly_hours a WHERE a.location_id IS NULL AND 'IN_PERSON' = ANY (a.modes)
         AND (SELECT count(*) FROM practitioner_locations pl WHERE pl.practitioner_id = a.practitioner_id) > 1`,
      // A way is said between places where they see people, and nowhere else.
      `travel_times t WHERE 2 > (SELECT count(*) FROM consultation_types c WHERE c.practitioner_id = t.practitioner_id
         AND c.location_id IN (t.location_id, t.other_location_id))`,
      `practitioners WHERE about ~* '(cure|guarantee|eligible|milligram|\\mmg\\M|journey)'`,
    ];
    for (const rows of nobody) expect([rows, await count(rows)]).toEqual([rows, 0]);
    expect(await count('travel_times')).toBeGreaterThan(0);
  });

  test('have every slug from the catalog', async () => {
    const unknown = await database.unitOfWork.query(`
      SELECT slug FROM (
        SELECT unnest(conditions) AS slug FROM practitioners EXCEPT SELECT slug FROM conditions
      ) a UNION ALL SELECT slug FROM (
        SELECT unnest(professions) AS slug FROM practitioners EXCEPT SELECT slug FROM professions
      ) b UNION ALL SELECT slug FROM (
        SELECT unnest(integration_modalities) AS slug FROM practitioners EXCEPT SELECT slug FROM integration_modalities
      ) c UNION ALL SELECT slug FROM (SELECT insurer AS slug FROM insurer_participations EXCEPT SELECT slug FROM insurers) d`);
    expect(unknown).toEqual([]);
  });

  test('are of every kind a visitor may meet', async () => {
    const day = `'2026-11-21'::date`;
    const some: [string, number][] = [
      [`(SELECT FROM offerings WHERE service = 'KAP' GROUP BY practitioner_id) x`, 300],
      [`(SELECT FROM offerings WHERE service = 'KETAMINE_TREATMENT' GROUP BY practitioner_id) x`, 700],
      [`practitioners p WHERE NOT EXISTS (SELECT FROM offerings o WHERE o.practitioner_id = p.id)`, 150],
      [`practitioners WHERE last_confirmed_on BETWEEN ${day} - 119 AND ${day} - 90`, 80],
      [`practitioners WHERE last_confirmed_on <= ${day} - 120`, 40],
      [`practitioners WHERE state = 'PAUSED'`, 20],
      [`licenses WHERE expires_on < ${day}`, 20],
      [`licenses WHERE kind = 'COMPACT_PRIVILEGE'`, 20],
      [`verifications WHERE state = 'SELF_ATTESTED'`, 200],
      [`verifications WHERE state = 'DOCUMENT_CHECKED'`, 500],
      [`verifications WHERE subject = 'LICENSE' AND recheck_by < ${day}`, 60],
      [`offerings WHERE session_price IS NULL`, 200],
      [`offerings WHERE course_price IS NOT NULL`, 300],
      [`consultation_types WHERE booking_policy = 'INSTANT'`, 200],
      [`practitioners WHERE family_name ~ '^González'`, 1],
      [`practitioners WHERE family_name ~ '^Gonzalez'`, 1],
      [`practitioners WHERE family_name ~ '^Gonzales'`, 1],
      [`next_slots WHERE starts_at IS NOT NULL`, 1_500],
      [`search_practitioners`, 1_700],
      // Seven free days ahead of somebody who otherwise has hours: a full week.
      [`next_slots WHERE starts_at > ${day} + 9`, 30],
    ];
    for (const [rows, least] of some) {
      const found = await count(rows);
      expect([rows, found >= least ? least : found]).toEqual([rows, least]);
    }
  });

  test('are read through the door with everything on the page', async () => {
    const house = await openHouse(database);
    const slugs = await database.unitOfWork.query<{ slug: string }>(
      `SELECT slug FROM practitioners p JOIN search_practitioners s ON s.practitioner_id = p.id
       WHERE s.visible_until > '2026-11-21' ORDER BY p.id LIMIT 40`,
    );
    for (const { slug } of slugs) {
      const { practitioner } = await house.publicDoor.ask(
        `query ($slug: String!) { practitioner(slug: $slug) { invented displayName services
          offerings { deliveryMethod { name } sessionPrice { price { formatted } } safety { monitored }
            coursePrice { total { formatted } includes { phase { name } price { formatted } } } }
          licenses { jurisdiction verification { state } } careTeam { slug } locations { city } clinics { name }
          verifications { subject state } trainings { title verification { state } } insurers { insurer { name } } } }`,
        { slug },
      );
      expect(practitioner).toMatchObject({ invented: true });
    }
    await house.close();
  });
});

// Databases of their own, and on a busy machine the copying takes its time.
describe('the loading', { timeout: 120_000 }, () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());
  const everybody = () =>
    database.unitOfWork.query(`SELECT id, slug, headline, last_confirmed_on FROM practitioners ORDER BY id`);

  test('interrupted in the middle of a batch goes on, ends with the same people, and does nothing when run again', async () => {
    const third = demonstrationId(demonstrationSeed, 'practitioner', 100);
    const breaks: DemonstrationOptions['derive'][number] = async (_, ids) => {
      if (ids.includes(third)) throw new Error('the plug was pulled');
    };
    const small = { batchSize: 50 };
    await expect(load(database, 300, { ...small, derive: [breaks] })).rejects.toThrow('the plug was pulled');
    expect(await everybody()).toHaveLength(100);

    expect(await load(database, 230, small)).toBe(130);
    expect(await load(database, 300, small)).toBe(70);
    expect(await load(database, 300, small)).toBe(0);

    const inParts = await everybody();
    const other = await createTestDatabase();
    await load(other, 300);
    expect(inParts).toEqual(
      await other.unitOfWork.query(`SELECT id, slug, headline, last_confirmed_on FROM practitioners ORDER BY id`),
    );
    await other.drop();
  });

  test('tells how far it is', async () => {
    const told: number[] = [];
    await load(database, 120, {
      batchSize: 50,
      derive: [],
      deriveInTurn: [],
      onProgress: ({ done }) => told.push(done),
    });
    expect(told).toEqual([0, 50, 100, 120]);
  });

  test('of many, from the third batch on, are derived by a database that knows how their rows lie', async () => {
    const known: number[] = [];
    const asks: DemonstrationOptions['derive'][number] = async ({ query }) => {
      const [table] = await query<{ rows: number }>(
        `SELECT reltuples AS rows FROM pg_class WHERE oid = 'practitioners'::regclass`,
      );
      known.push(table?.rows ?? NaN);
    };
    await load(database, 200, { batchSize: 50, derive: [asks], deriveInTurn: [] });
    expect(known.map((rows) => rows > 0)).toEqual([false, false, true, true]);
  });

  test('a year later the site looks as it did, and a booked time is still its patient’s', async () => {
    await load(database, 400);
    const shares = async () => {
      const [row] = await database.unitOfWork.query(
        `SELECT count(*) FILTER (WHERE last_confirmed_on + 90 > $1::date) AS fresh,
           count(*) FILTER (WHERE last_confirmed_on + 120 <= $1::date) AS hidden,
           (SELECT count(*) FROM licenses WHERE expires_on < $1::date) AS expired,
           (SELECT count(*) FROM verifications WHERE recheck_by < $1::date) AS lapsed,
           (SELECT count(*) FROM offerings WHERE (session_price ->> 'confirmedOn')::date > $1::date) AS "fromTheFuture"
         FROM practitioners`,
        [database.clock.now().toZonedDateTimeISO('America/New_York').toPlainDate().toString()],
      );
      return row;
    };
    const before = await shares();
    const patient = '11111111-1111-4111-8111-111111111111';
    const somebody = demonstrationId(demonstrationSeed, 'practitioner', 7);
    database.clock.advance({ hours: 24 * 365 });
    await database.unitOfWork.query(
      `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during)
       SELECT gen_random_uuid(), $1, $2, t, t + interval '10 hours', tstzrange(t, t + interval '10 hours')
       FROM generate_series($3::timestamptz, $3::timestamptz + interval '14 days', interval '1 day') t`,
      [somebody, patient, database.clock.now().toString()],
    );
    expect(await shares()).not.toEqual(before);
    await goBackAndForth(database);

    const sweep = keepDemonstrationCurrent(database.unitOfWork, database.cipher);
    expect(await sweep.run()).toBe(400);

    expect(await shares()).toEqual(before);
    const [held] = await database.unitOfWork.query<{ theirs: number; stale: number; ahead: number }>(
      `SELECT count(*) FILTER (WHERE owner_id = $1) AS theirs,
         count(*) FILTER (WHERE owner_id = $2 AND ends_at < $3) AS stale,
         count(*) FILTER (WHERE owner_id = $2 AND ends_at >= $3) AS ahead FROM held_times`,
      [patient, demonstrationHoldsOwner, database.clock.now().subtract({ hours: 24 }).toString()],
    );
    expect(held).toMatchObject({ theirs: 15, stale: 0 });
    expect(held?.ahead).toBeGreaterThan(100);
    expect(await database.unitOfWork.query(`SELECT FROM changes WHERE kind = 'demonstration.moved'`)).toHaveLength(400);
    expect(await sweep.run()).toBe(0);
  });

  test('two that move the dates at the same moment move everybody once', async () => {
    await load(database, 40);
    const days = async () => {
      const [row] = await database.unitOfWork.query<{ days: number }>(
        `SELECT sum(last_confirmed_on - date '2026-01-01')::integer AS days FROM practitioners`,
      );
      return row?.days ?? 0;
    };
    const before = await days();
    database.clock.advance({ hours: 24 });
    const waits = keepDemonstrationCurrent(database.unitOfWork, database.cipher, { whileOthersMove: 'WAIT' });
    const moved = await Promise.all([waits.run(), waits.run(), waits.run()]);
    expect(moved.toSorted((one, other) => one - other)).toEqual([0, 0, 40]);
    expect(await days()).toBe(before + 40);
  });
});

/** Whoever sees people at two places was asked for talks at the one and the other in turn, with just the way between them. */
async function goBackAndForth({ unitOfWork, clock }: TestDatabase): Promise<void> {
  const rows = await unitOfWork.query(
    `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during, location_id)
     SELECT gen_random_uuid(), practitioner_id, gen_random_uuid(), at, until, tstzrange(at, until),
       CASE WHEN n % 2 = 0 THEN location_id ELSE other_location_id END
     FROM (SELECT DISTINCT ON (practitioner_id) * FROM travel_times WHERE minutes > 0 ORDER BY practitioner_id) AS way
     CROSS JOIN generate_series(0, 200) AS n
     CROSS JOIN LATERAL (SELECT $1::timestamptz + n * make_interval(mins => minutes + 5) AS at) AS beginning
     CROSS JOIN LATERAL (SELECT at + interval '5 minutes' AS until) AS ending
     WHERE NOT EXISTS (SELECT FROM held_times h WHERE h.practitioner_id = way.practitioner_id AND h.during && tstzrange($1, NULL))
     RETURNING 1`,
    [clock.now().toString()],
  );
  expect(rows.length).toBeGreaterThan(1000);
}

test('names: no slug comes twice, in the first round or the second', () => {
  const slugs = new Set<string>();
  for (let n = 0; n < differentNames * 2; n++) slugs.add(inventedName(1, n).slug);
  expect(slugs.size).toBe(differentNames * 2);
});
