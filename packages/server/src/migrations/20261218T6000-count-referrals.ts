import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which partner's link led to a request, until its month is counted; and then what was counted, and nothing else. */
export class CountReferrals implements MigrationInterface {
  name = 'CountReferrals1797768000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      CREATE TABLE referred_consultations (
        consultation_id uuid PRIMARY KEY REFERENCES consultations ON DELETE CASCADE,
        partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE
      );
      CREATE INDEX referred_consultations_by_partner ON referred_consultations (partner_id);

      CREATE TABLE referral_months (
        month date PRIMARY KEY CHECK (extract(day FROM month) = 1),
        counted_on date NOT NULL,
        CONSTRAINT a_month_is_counted_after_it CHECK (counted_on > month)
      );

      -- Of a state in which there are fewer than ten there is no row: nobody can tell two of them from none.
      CREATE TABLE referral_counts (
        partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
        month date NOT NULL REFERENCES referral_months,
        state text NOT NULL CHECK (state IN
          ('REQUESTED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED', 'COMPLETED', 'NO_SHOW')),
        at_least integer NOT NULL
          CONSTRAINT counts_are_full_tens CHECK (at_least >= 10 AND at_least % 10 = 0),
        PRIMARY KEY (partner_id, month, state)
      );
      CREATE INDEX referral_counts_by_month ON referral_counts (month);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE referral_counts, referral_months, referred_consultations`);
  }
}
