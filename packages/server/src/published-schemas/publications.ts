import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** One state of the public door's schema that partners were given. Kept for ever and never edited. */
export interface Publication {
  /** Its name in addresses: the day, and which of that day after the first: "2026-11-27", "2026-11-27.2". */
  readonly version: string;
  /** The calendar date on which it was published, UTC. */
  readonly publishedOn: string;
  readonly sdl: string;
}

export const publishedFolder = new URL('../../schema/published/', import.meta.url);
export const changelogFile = new URL('../../schema/changelog.json', import.meta.url);

const NAME = /^(\d{4}-\d{2}-\d{2})(?:\.([1-9]\d*))?\.graphql$/;

/** Every publication, the earliest first. */
export function readPublications(folder: URL = publishedFolder): readonly Publication[] {
  return readdirSync(folder)
    .flatMap((file) => {
      const [, publishedOn, nth = '1'] = NAME.exec(file) ?? [];
      if (publishedOn === undefined) return [];
      const sdl = readFileSync(new URL(file, folder), 'utf8');
      return [{ version: file.slice(0, -'.graphql'.length), publishedOn, nth: Number(nth), sdl }];
    })
    .sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : a.nth - b.nth))
    .map(({ version, publishedOn, sdl }) => ({ version, publishedOn, sdl }));
}

/** What the next publication on this day is called. */
export function nextVersion(publications: readonly Publication[], day: string): string {
  const count = publications.filter(({ publishedOn }) => publishedOn === day).length;
  return count === 0 ? day : `${day}.${count + 1}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
