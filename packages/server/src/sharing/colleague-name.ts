import { displayNameOf } from '../listing/practitioner/practitioner-facts.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What a colleague is called: by the published listing they keep, another than the one they answer for. Null: none. */
export async function colleagueNameOf(
  reader: Reader,
  accountId: string,
  practitionerId: string,
): Promise<string | null> {
  const [own] = await reader.query<{ givenName: string; familyName: string; postnominals: string[] }>(
    `SELECT p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals
     FROM listing_controllers c JOIN practitioners p ON p.id = c.practitioner_id
     WHERE c.account_id = $1 AND p.id <> $2 AND p.state = 'PUBLISHED' ORDER BY c.since, p.id LIMIT 1`,
    [accountId, practitionerId],
  );
  return own ? displayNameOf(own.givenName, own.familyName, own.postnominals) : null;
}
