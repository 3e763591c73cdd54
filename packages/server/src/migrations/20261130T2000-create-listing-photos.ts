import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos of listings, drawn anew in several widths; and which of them a listing shows. */
export class CreateListingPhotos implements MigrationInterface {
  name = 'CreateListingPhotos1796068800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE listing_photos (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        uploaded_at timestamptz NOT NULL
      );
      CREATE INDEX listing_photos_by_practitioner ON listing_photos (practitioner_id);
      CREATE INDEX listing_photos_by_age ON listing_photos (uploaded_at);

      -- As high as they are wide. WebP does not get smaller by packing it again.
      CREATE TABLE listing_photo_squares (
        photo_id uuid NOT NULL REFERENCES listing_photos ON DELETE CASCADE,
        width integer NOT NULL CHECK (width > 0),
        bytes bytea NOT NULL,
        PRIMARY KEY (photo_id, width)
      );
      ALTER TABLE listing_photo_squares ALTER COLUMN bytes SET STORAGE EXTERNAL;

      -- { "id", "alt", "widths" }, as in the document that is published; null: none.
      ALTER TABLE practitioners ADD COLUMN photo jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE practitioners DROP COLUMN photo;
      DROP TABLE listing_photo_squares, listing_photos;
    `);
  }
}
