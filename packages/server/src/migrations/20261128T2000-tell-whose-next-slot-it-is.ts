import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A licence counts for a talk on the talk's own date where the practitioner keeps hours, which SQL cannot know. So a next
 * slot says for whom it is the soonest, and a type has another for those where no licence carries it on that date.
 *
 * A talk's row says no more from when until when its time would be legal, but when it may be asked for: from as long
 * before a licence begins as the type's horizon reaches. It stands a day longer than it says, since west of Washington a
 * last day still has hours to go.
 */
export class TellWhoseNextSlotItIs implements MigrationInterface {
  name = 'TellWhoseNextSlotItIs1795896000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_talks RENAME COLUMN legal_from TO askable_from;
      ALTER TABLE search_talks RENAME COLUMN legal_until TO askable_until;
      ${talkRows({ from: 'lower(d.during) - (r.horizon_days + 1)', keeps: '>= today' })}

      ALTER TABLE next_slots
        DROP CONSTRAINT next_slots_pkey,
        ADD COLUMN position smallint NOT NULL DEFAULT 0,
        ADD COLUMN jurisdictions text[] NOT NULL DEFAULT '{}',
        ADD PRIMARY KEY (consultation_type_id, position);
      -- As search saw it until now, for the minutes until each is worked out anew.
      UPDATE next_slots SET recompute_at = '-infinity', jurisdictions = ARRAY(
        SELECT DISTINCT t.jurisdiction FROM search_talks t
        WHERE t.consultation_type_id = next_slots.consultation_type_id AND t.jurisdiction IS NOT NULL);
      ALTER TABLE next_slots ALTER COLUMN position DROP DEFAULT, ALTER COLUMN jurisdictions DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM next_slots WHERE position > 0;
      ALTER TABLE next_slots
        DROP CONSTRAINT next_slots_pkey,
        DROP COLUMN position,
        DROP COLUMN jurisdictions,
        ADD PRIMARY KEY (consultation_type_id);
      ${talkRows({ from: 'lower(d.during)', keeps: '> today' })}
      ALTER TABLE search_talks RENAME COLUMN askable_from TO legal_from;
      ALTER TABLE search_talks RENAME COLUMN askable_until TO legal_until;
    `);
  }
}

function talkRows({ from, keeps }: { readonly from: string; readonly keeps: string }): string {
  return `
    CREATE OR REPLACE FUNCTION search_talk_rows(ids uuid[], today date) RETURNS SETOF search_talks
      LANGUAGE sql STABLE PARALLEL SAFE
      BEGIN ATOMIC
        WITH licences AS MATERIALIZED (
          SELECT * FROM search_licences_of(ids)
        ), reach AS (
          -- Where a checked licence reaches, once for each jurisdiction and once for all of them together.
          SELECT practitioner_id, jurisdiction, checked FROM licences
          UNION ALL
          SELECT practitioner_id, NULL, range_agg(checked) FROM licences GROUP BY practitioner_id
        ), types AS (
          SELECT t.id, t.practitioner_id, t.mode <> 'IN_PERSON' AS remote, t.location_id, t.horizon_days,
            1::bigint << k.bit AS kinds
          FROM consultation_types t
          JOIN practitioners p ON p.id = t.practitioner_id
          JOIN search_kinds k ON k.field = 'consultationModes' AND k.value = t.mode
          WHERE t.practitioner_id = ANY (ids) AND p.state = 'PUBLISHED'
        ), rows AS (
          SELECT t.practitioner_id, t.id, t.remote, t.horizon_days, t.kinds, l.region AS jurisdiction, l.latitude,
            l.longitude, x.in_force AS legal
          FROM types t
          JOIN locations l ON l.id = t.location_id
          JOIN licences x ON x.practitioner_id = t.practitioner_id AND x.jurisdiction = l.region
          UNION ALL
          SELECT t.practitioner_id, t.id, t.remote, t.horizon_days, t.kinds, x.jurisdiction, NULL, NULL, x.checked
          FROM types t JOIN reach x ON x.practitioner_id = t.practitioner_id
          WHERE t.remote
        )
        SELECT r.practitioner_id, r.id, r.remote, r.kinds, r.jurisdiction, r.latitude, r.longitude,
          coalesce(${from}, '-infinity'), coalesce(upper(d.during), 'infinity')
        FROM rows r CROSS JOIN LATERAL unnest(r.legal) d(during)
        WHERE coalesce(upper(d.during), 'infinity') ${keeps};
      END;`;
}
