import { changesBetween, type SchemaChange } from './changes.js';
import { deprecationsOf, type Deprecation } from './deprecations.js';
import { sha256, type Publication } from './publications.js';

/** What partners, and their programs, read of the history of the public schema. */
export interface Changelog {
  /** The newest first. */
  readonly publications: readonly PublishedChanges[];
  /** What is deprecated in the newest, with the day on which it may go. */
  readonly deprecations: readonly Deprecation[];
}

export interface PublishedChanges {
  readonly version: string;
  readonly publishedOn: string;
  /** Its text. */
  readonly sdl: string;
  /** Of that text, in hex. */
  readonly sha256: string;
  /** What it changed of the one before, by path; none in the first. */
  readonly changes: readonly SchemaChange[];
}

/** The history in words, from the texts alone: the same texts say the same. */
export async function changelogOf(publications: readonly Publication[]): Promise<Changelog> {
  const entries = await Promise.all(
    publications.map(async ({ version, publishedOn, sdl }, place) => {
      const before = publications[place - 1];
      return {
        version,
        publishedOn,
        sdl: `/schema/${version}.graphql`,
        sha256: sha256(sdl),
        changes: before ? await changesBetween(before.sdl, sdl) : [],
      };
    }),
  );
  return { publications: entries.reverse(), deprecations: deprecationsOf(publications.at(-1)?.sdl ?? 'scalar None') };
}

export function textOfChangelog(changelog: Changelog): string {
  return `${JSON.stringify(changelog, null, 2)}\n`;
}
