import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Anybody tells operators of a complaint, or that something went wrong in or after treatment. */
export class TakeComplaints implements MigrationInterface {
  name = 'TakeComplaints1797156000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE TABLE complaints (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('ADVERSE_EVENT', 'CONDUCT', 'MONEY', 'PRIVACY', 'SAFETY', 'SOMETHING_ELSE')),
        at timestamptz NOT NULL,
        -- Both null: whom it is about was named in words, or is gone.
        practitioner_id uuid REFERENCES practitioners ON DELETE SET NULL,
        clinic_id uuid REFERENCES clinics ON DELETE SET NULL,
        -- Of whoever was signed in when they told of it: it goes with their account.
        account_id uuid REFERENCES accounts ON DELETE CASCADE,
        -- A keyed hash of one form and what was typed in it: sent twice, it is told once.
        sending bytea UNIQUE,
        teller text NOT NULL CHECK (teller IN ('PATIENT', 'RELATIVE', 'COLLEAGUE', 'SOMEBODY_ELSE')),
        may_be_named boolean NOT NULL,
        said_safe boolean NOT NULL,
        -- Encrypted; null: it was not given, or is erased.
        about bytea,
        words bytea,
        name bytea,
        email bytea,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CLOSED')),
        outcome text,
        closed_at timestamptz,
        taken_by uuid REFERENCES accounts ON DELETE SET NULL,
        erased_at timestamptz,
        -- Counts what happened to it: an operator decides about what they have seen.
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT a_complaint_is_closed_with_an_outcome CHECK (
          (state = 'CLOSED') = (closed_at IS NOT NULL) AND (state = 'CLOSED') = (outcome IS NOT NULL)),
        CONSTRAINT what_is_erased_says_nothing CHECK (
          (erased_at IS NULL) = (words IS NOT NULL)
          AND (erased_at IS NULL OR num_nonnulls(about, name, email, account_id, sending) = 0))
      );
      CREATE INDEX complaints_by_urgency ON complaints (state, (kind <> 'ADVERSE_EVENT'), at, id);
      CREATE INDEX complaints_about_a_practitioner ON complaints (practitioner_id) WHERE practitioner_id IS NOT NULL;
      CREATE INDEX complaints_about_a_clinic ON complaints (clinic_id) WHERE clinic_id IS NOT NULL;
      CREATE INDEX complaints_of_an_account ON complaints (account_id) WHERE account_id IS NOT NULL;
      CREATE INDEX complaints_to_erase ON complaints (at) WHERE erased_at IS NULL;

      CREATE TABLE complaint_steps (
        id uuid PRIMARY KEY,
        number bigint GENERATED ALWAYS AS IDENTITY,
        complaint_id uuid NOT NULL REFERENCES complaints ON DELETE CASCADE,
        at timestamptz NOT NULL,
        step text NOT NULL,
        operator_id uuid REFERENCES accounts ON DELETE SET NULL,
        reason text,
        on_date date,
        -- Encrypted; null: nothing was written, or it is erased.
        words bytea,
        -- Of an answer: which question. Each is answered once.
        answers uuid UNIQUE REFERENCES complaint_steps ON DELETE CASCADE,
        -- Of an answer: whose. It goes with their account.
        account_id uuid REFERENCES accounts ON DELETE CASCADE,
        sending bytea UNIQUE,
        CONSTRAINT an_answer_is_to_a_question CHECK ((step = 'ANSWERED') = (answers IS NOT NULL))
      );
      CREATE INDEX steps_of_a_complaint ON complaint_steps (complaint_id, at);
      CREATE INDEX answers_of_an_account ON complaint_steps (account_id) WHERE account_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE complaint_steps; DROP TABLE complaints`);
  }
}
