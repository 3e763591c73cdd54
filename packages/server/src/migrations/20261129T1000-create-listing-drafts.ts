import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A listing in the making, every version of it that was published, and wording an operator is asked about. */
export class CreateListingDrafts implements MigrationInterface {
  name = 'CreateListingDrafts1795946400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_drafts (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        document jsonb NOT NULL,
        -- Grows by one with every save: who saves over a revision they have not read is told instead.
        revision integer NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE listing_versions (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        number integer NOT NULL CHECK (number > 0),
        at timestamptz NOT NULL,
        -- Null: nobody signed in did it, or their account is gone.
        account_id uuid REFERENCES accounts ON DELETE SET NULL,
        why text NOT NULL CHECK (why IN ('FOUND', 'PUBLISHED', 'APPROVED')),
        document jsonb NOT NULL,
        PRIMARY KEY (practitioner_id, number)
      );

      CREATE TABLE listing_reviews (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        -- Who asked; null once their account is gone.
        account_id uuid REFERENCES accounts ON DELETE SET NULL,
        sent_at timestamptz NOT NULL,
        -- Why the practitioner thinks the words may stand.
        reason text NOT NULL,
        -- [{ "rule", "where", "sentence", "why" }]: the flagged words as they were when it was sent.
        wording jsonb NOT NULL,
        -- The whole draft as it was when it was sent.
        document jsonb NOT NULL,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
        decided_at timestamptz,
        decided_by uuid REFERENCES accounts ON DELETE SET NULL,
        -- What the operator wrote to the practitioner.
        answer text,
        CONSTRAINT a_review_is_open_until_it_is_decided CHECK ((state = 'OPEN') = (decided_at IS NULL))
      );
      CREATE UNIQUE INDEX one_open_review_per_listing ON listing_reviews (practitioner_id) WHERE state = 'OPEN';
      CREATE INDEX listing_reviews_by_practitioner ON listing_reviews (practitioner_id);
      CREATE INDEX listing_reviews_that_wait ON listing_reviews (sent_at) WHERE state = 'OPEN';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE listing_reviews, listing_versions, listing_drafts`);
  }
}
