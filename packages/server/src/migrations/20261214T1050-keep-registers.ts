import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where operators look what up: dated lines like all that operators keep. Those for the whole country are here from the
 * start; what a state has of its own, its board among them, operators add.
 */
export class KeepRegisters implements MigrationInterface {
  name = 'KeepRegisters1797245400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registers (
        id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        slug text NOT NULL,
        looks_up text NOT NULL CHECK (looks_up IN ('LICENSE', 'TRAINING', 'REMS_LOCATION', 'BOARD_DISCIPLINE',
          'FEDERAL_EXCLUSION', 'INSURER_PARTICIPATION')),
        -- Null: of the whole country.
        jurisdiction text,
        name text NOT NULL,
        url text NOT NULL CHECK (url LIKE 'https://%'),
        effective_from date NOT NULL,
        effective_to date,
        CONSTRAINT a_register_is_said_once_a_day
          EXCLUDE USING gist (slug WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
      );
      INSERT INTO registers (slug, looks_up, name, url, effective_from) VALUES
        ('docinfo-licences', 'LICENSE', 'DocInfo, Federation of State Medical Boards', 'https://www.docinfo.org/', '2024-01-01'),
        ('nursys-licences', 'LICENSE', 'Nursys QuickConfirm', 'https://www.nursys.com/', '2024-01-01'),
        ('docinfo-discipline', 'BOARD_DISCIPLINE', 'DocInfo, Federation of State Medical Boards', 'https://www.docinfo.org/',
          '2024-01-01'),
        ('nursys-discipline', 'BOARD_DISCIPLINE', 'Nursys QuickConfirm', 'https://www.nursys.com/', '2024-01-01'),
        ('oig-exclusions', 'FEDERAL_EXCLUSION', 'OIG List of Excluded Individuals and Entities',
          'https://exclusions.oig.hhs.gov/', '2024-01-01'),
        ('spravato-rems', 'REMS_LOCATION', 'Spravato REMS', 'https://www.spravatorems.com/', '2024-01-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM dated_edits WHERE kind = 'REGISTER'; DROP TABLE registers`);
  }
}
