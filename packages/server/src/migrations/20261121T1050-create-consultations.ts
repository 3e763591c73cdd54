import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consultations: where they stand in the clear, who asks and what they say encrypted, each part erasable by itself. */
export class CreateConsultations implements MigrationInterface {
  name = 'CreateConsultations1795258200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultations (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners,
        consultation_type_id uuid NOT NULL REFERENCES consultation_types,
        state text NOT NULL CHECK (state IN ('AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED', 'DECLINED', 'EXPIRED',
                                             'WITHDRAWN', 'CANCELLED', 'COMPLETED', 'NO_SHOW')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        -- Where the consultation takes place, and the zone data its wall-clock time was worked out with.
        time_zone text NOT NULL,
        zone_data_version text NOT NULL,
        requested_at timestamptz NOT NULL,
        -- The consent text the patient agreed to, twice: to collect and to share.
        policy_version text NOT NULL,
        -- Whether a held time of availability belongs to this consultation.
        holds_time boolean NOT NULL,
        email_due_at timestamptz,
        email_confirmed_at timestamptz,
        respond_by timestamptz,
        decline_pending_until timestamptz,
        -- Until when the practitioner who typed the code may read the answers.
        answers_open_until timestamptz,

        -- Ciphertexts, each bound to its column and row. Null once erased.
        contact bytea,
        answers bytea,
        flags bytea,
        summary bytea,
        message bytea,
        answer_note bytea,
        -- Keyed hashes: equal only for equal addresses, keys and inputs, and worthless without the key.
        contact_hash bytea,
        idempotency_key_hash bytea NOT NULL CONSTRAINT idempotency_keys_are_used_once UNIQUE,
        idempotency_input_hash bytea,

        answers_erase_at timestamptz NOT NULL,
        contact_erase_at timestamptz NOT NULL,
        answers_erased_at timestamptz,
        contact_erased_at timestamptz,

        CONSTRAINT consultations_end_after_they_start CHECK (ends_at > starts_at),
        CONSTRAINT an_unconfirmed_request_has_a_deadline
          CHECK ((state = 'AWAITING_EMAIL') = (email_due_at IS NOT NULL)),
        CONSTRAINT a_request_has_a_moment_to_answer_by CHECK (state <> 'REQUESTED' OR respond_by IS NOT NULL),
        CONSTRAINT only_a_request_waits_for_its_decline
          CHECK (decline_pending_until IS NULL OR state = 'REQUESTED'),
        CONSTRAINT time_is_held_until_the_end_of_confirmed
          CHECK (CASE state WHEN 'AWAITING_EMAIL' THEN true
                            WHEN 'REQUESTED' THEN holds_time
                            WHEN 'CONFIRMED' THEN holds_time
                            ELSE NOT holds_time END),
        CONSTRAINT erased_answers_are_gone
          CHECK (answers_erased_at IS NULL
                 OR (answers IS NULL AND flags IS NULL AND summary IS NULL AND message IS NULL AND answer_note IS NULL)),
        CONSTRAINT erased_contacts_are_gone
          CHECK (contact_erased_at IS NULL
                 OR (contact IS NULL AND contact_hash IS NULL AND idempotency_input_hash IS NULL))
      );
      CREATE INDEX consultations_by_practitioner ON consultations (practitioner_id, starts_at);
      CREATE INDEX consultations_by_contact ON consultations (contact_hash) WHERE state = 'AWAITING_EMAIL';
      CREATE INDEX consultations_awaiting_email ON consultations (email_due_at) WHERE state = 'AWAITING_EMAIL';
      CREATE INDEX consultations_to_answer ON consultations (respond_by) WHERE state = 'REQUESTED';
      CREATE INDEX consultations_being_declined ON consultations (decline_pending_until)
        WHERE decline_pending_until IS NOT NULL;
      CREATE INDEX consultations_to_complete ON consultations (ends_at) WHERE state = 'CONFIRMED';
      CREATE INDEX consultations_answers_to_erase ON consultations (answers_erase_at) WHERE answers_erased_at IS NULL;
      CREATE INDEX consultations_contact_to_erase ON consultations (contact_erase_at) WHERE contact_erased_at IS NULL;

      -- What happened, one row each, never rewritten; only the words somebody added are erased with the answers.
      CREATE TABLE consultation_events (
        id uuid PRIMARY KEY,
        consultation_id uuid NOT NULL REFERENCES consultations,
        position integer NOT NULL,
        at timestamptz NOT NULL,
        state text NOT NULL,
        by text NOT NULL CHECK (by IN ('PATIENT', 'PRACTITIONER', 'SYSTEM', 'OPERATOR')),
        note bytea,
        CONSTRAINT history_has_one_order UNIQUE (consultation_id, position)
      );

      -- Codes are derived from these columns and a key, never stored.
      CREATE TABLE consultation_codes (
        consultation_id uuid NOT NULL REFERENCES consultations,
        purpose text NOT NULL CHECK (purpose IN ('CONFIRM_EMAIL', 'OPEN_ANSWERS')),
        generation integer NOT NULL CHECK (generation > 0),
        tries smallint NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (consultation_id, purpose)
      );

      -- How often, in the whole country and on one day, help was shown instead of sending. Nothing about anybody.
      CREATE TABLE crisis_counts (
        on_date date PRIMARY KEY,
        count integer NOT NULL CHECK (count > 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE crisis_counts, consultation_codes, consultation_events, consultations`);
  }
}
