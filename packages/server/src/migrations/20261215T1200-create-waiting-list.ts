import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who waits for a time with whom, and the times that were offered to them. */
export class CreateWaitingList implements MigrationInterface {
  name = 'CreateWaitingList1797336000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      CREATE TABLE waiting_list_entries (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners,
        -- Follows the terms: other terms are another row in the talk's place, and whoever waits, waits for that one.
        consultation_type_id uuid NOT NULL REFERENCES consultation_types,
        state text NOT NULL CHECK (state IN ('AWAITING_EMAIL', 'WAITING', 'LEFT')),
        asked_at timestamptz NOT NULL,
        -- Until when the mailed link confirms it; null once it did, or no longer can.
        email_due_at timestamptz,
        -- Their place: whoever confirmed first is asked first.
        confirmed_at timestamptz,
        -- No time from here on is of use to them; null: any time is.
        before timestamptz,
        -- When they are taken off the list unless they found a time, and told so.
        wait_until timestamptz,
        -- Where they will be; erased with the contact.
        patient_location text,
        -- Encrypted: name, mail address, zone.
        contact bytea,
        -- Keyed hash of the mail address: finds whoever waits already, and their account.
        contact_hash bytea,
        -- Offers in a row that were not answered.
        unanswered smallint NOT NULL DEFAULT 0,
        left_at timestamptz,
        left_because text CHECK (left_because IN
          ('NOT_CONFIRMED', 'LEFT_BY_PATIENT', 'TIME_FOUND', 'NOT_ANSWERED', 'TOO_LATE', 'NOT_OFFERED')),
        contact_erase_at timestamptz,
        contact_erased_at timestamptz,
        CONSTRAINT whoever_left_has_a_reason CHECK ((state = 'LEFT') = (left_at IS NOT NULL AND left_because IS NOT NULL)),
        CONSTRAINT whoever_waits_can_be_told
          CHECK (state <> 'WAITING' OR (contact IS NOT NULL AND contact_hash IS NOT NULL AND confirmed_at IS NOT NULL
            AND patient_location IS NOT NULL AND wait_until IS NOT NULL))
      );
      -- Nobody waits twice for one kind of talk.
      CREATE UNIQUE INDEX nobody_waits_twice ON waiting_list_entries (contact_hash, consultation_type_id)
        WHERE state = 'WAITING';
      CREATE INDEX waiting_list_entries_in_turn ON waiting_list_entries (practitioner_id, confirmed_at, id)
        WHERE state = 'WAITING';
      CREATE INDEX waiting_list_entries_of_contact ON waiting_list_entries (contact_hash) WHERE contact_hash IS NOT NULL;
      CREATE INDEX waiting_list_entries_unconfirmed ON waiting_list_entries (email_due_at) WHERE state = 'AWAITING_EMAIL';
      CREATE INDEX waiting_list_entries_to_erase ON waiting_list_entries (contact_erase_at)
        WHERE contact_erased_at IS NULL;

      -- A freed time that is held for somebody who waits: the row's id owns the held time.
      CREATE TABLE waiting_list_offers (
        id uuid PRIMARY KEY,
        entry_id uuid NOT NULL REFERENCES waiting_list_entries,
        consultation_type_id uuid NOT NULL REFERENCES consultation_types,
        starts_at timestamptz NOT NULL,
        offered_at timestamptz NOT NULL,
        offered_until timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('OPEN', 'TAKEN', 'USED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
        -- The request that the time was handed to, which is written after it in one transaction.
        consultation_id uuid REFERENCES consultations DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT an_offer_that_was_taken_names_its_request
          CHECK ((state IN ('TAKEN', 'USED')) <= (consultation_id IS NOT NULL)),
        CONSTRAINT a_time_is_offered_to_somebody_once UNIQUE (entry_id, starts_at)
      );
      CREATE UNIQUE INDEX somebody_is_offered_one_time_at_once ON waiting_list_offers (entry_id)
        WHERE state IN ('OPEN', 'TAKEN');
      CREATE INDEX waiting_list_offers_of_request ON waiting_list_offers (consultation_id)
        WHERE consultation_id IS NOT NULL;

      -- What was free when a practitioner's list was last looked at: a time that was not there then has come free.
      CREATE TABLE waiting_list_looks (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        looked_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        -- By kind of talk, the starts that were free: {"<id>": [epoch milliseconds]}.
        free jsonb NOT NULL
      );
      CREATE INDEX waiting_list_looks_due ON waiting_list_looks (due_at);

      ALTER TABLE access_links DROP CONSTRAINT access_links_role_check;
      ALTER TABLE access_links ADD CONSTRAINT access_links_role_check
        CHECK (role IN ('PATIENT', 'PRACTITIONER', 'WAITING'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM access_links WHERE role = 'WAITING';
      ALTER TABLE access_links DROP CONSTRAINT access_links_role_check;
      ALTER TABLE access_links ADD CONSTRAINT access_links_role_check CHECK (role IN ('PATIENT', 'PRACTITIONER'));
      DROP TABLE waiting_list_looks;
      DROP TABLE waiting_list_offers;
      DROP TABLE waiting_list_entries;
    `);
  }
}
