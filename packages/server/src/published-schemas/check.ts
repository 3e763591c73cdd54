import { brokenPromises } from './changes.js';
import { changelogOf, textOfChangelog } from './changelog.js';
import { faultsOfDeprecations } from './deprecations.js';
import type { Publication } from './publications.js';

/** What keeps a state of the public schema from being published on a day, in sentences; none when it may be. */
export async function faultsOf(
  current: string,
  publications: readonly Publication[],
  today: string,
): Promise<readonly string[]> {
  const last = publications.at(-1);
  const broken = last ? await brokenPromises(last.sdl, current, today) : [];
  return [
    ...broken.map(
      ({ message, path }) =>
        `${path}: ${message} Partners were promised it on ${last?.publishedOn}. ` +
        'Keep it and deprecate it; it may go once its day has come.',
    ),
    ...faultsOfDeprecations(current, publications, today),
  ];
}

/** Whether the committed changelog tells the committed history: no publication is edited, lost or slipped in. */
export async function faultsOfHistory(
  publications: readonly Publication[],
  changelog: string,
): Promise<readonly string[]> {
  return textOfChangelog(await changelogOf(publications)) === changelog
    ? []
    : ['schema/changelog.json does not tell schema/published: no publication may be edited; schema:publish adds one.'];
}
