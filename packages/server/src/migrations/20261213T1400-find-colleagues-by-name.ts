import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practitioners find each other by the beginnings of names, among a hundred thousand as among ten. */
export class FindColleaguesByName implements MigrationInterface {
  name = 'FindColleaguesByName1797170400000';

  /** Listings are written a few times a minute: who does waits for the seconds this takes, and readers for nothing. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      -- A name's words as they are compared, each after a space: folded, apostrophes closed up ("O'Brien"), split at the rest.
      CREATE FUNCTION words_of_name(value text) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        RETURN ' ' || btrim(regexp_replace(translate(public.fold(value), $quote$'’ʼ\`´$quote$, ''), '[\\s!-/:-@[-\`{-~]+', ' ', 'g'));

      -- Joining an array is not marked immutable, because of types whose text depends on settings; text is none.
      CREATE FUNCTION name_to_find(given_name text, family_name text, postnominals text[]) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        AS $$ SELECT public.words_of_name(given_name || ' ' || family_name || ' ' || array_to_string(postnominals, ' ')) $$;

      CREATE INDEX practitioners_by_words_of_name ON practitioners
        USING gin (name_to_find(given_name, family_name, postnominals) gin_trgm_ops) WHERE state = 'PUBLISHED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX practitioners_by_words_of_name;
      DROP FUNCTION name_to_find(text, text, text[]), words_of_name(text);
    `);
  }
}
