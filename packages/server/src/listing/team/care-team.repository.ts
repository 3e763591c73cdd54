import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/unit-of-work.js';
import { isVisible } from '../listing.repository.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export type Standing = 'NOBODY_ASKED' | 'TOGETHER' | 'YOU_ASKED' | 'THEY_ASK' | 'THEY_SAID_NO' | 'YOU_SAID_NO';

/** How somebody stands to the listing they were asked through. */
export interface StoredColleague {
  readonly practitionerId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
  readonly slug: string;
  readonly standing: Standing;
  /** Null: nobody asked, or it is from before that was kept. */
  readonly since: Date | null;
  /** When an ask, or a no, is over; null: it has no end. */
  readonly until: Date | null;
  /** Whether their listing may be seen today. */
  readonly isShown: boolean;
}

/** Rows of (practitioner, standing, since, until) around the listing $1 at the instant $2. */
const STANDINGS = `
  SELECT mine.member_id AS other, 'TOGETHER' AS standing, mine.since, NULL::timestamptz AS until
  FROM care_team_members mine
  JOIN care_team_members theirs ON theirs.practitioner_id = mine.member_id AND theirs.member_id = mine.practitioner_id
  WHERE mine.practitioner_id = $1
  UNION ALL
  SELECT to_id, CASE state WHEN 'OPEN' THEN 'YOU_ASKED' ELSE 'THEY_SAID_NO' END, at, until
  FROM care_team_asks WHERE from_id = $1 AND state <> 'WITHDRAWN' AND until > $2
  UNION ALL
  SELECT from_id, CASE state WHEN 'OPEN' THEN 'THEY_ASK' ELSE 'YOU_SAID_NO' END, at, until
  FROM care_team_asks WHERE to_id = $1 AND state <> 'WITHDRAWN' AND until > $2`;

/** Where more than these are called that ("MD"), which of them is listed is of no use to anybody, and not worth a second. */
const MOST_COMPARED = 1_000;

/** SQL: whether a word of the name begins so; as it is written in the index. */
function hasWord(word: string): string {
  return `AND name_to_find(p.given_name, p.family_name, p.postnominals) LIKE '%' || words_of_name(${word}) || '%'`;
}

const PERSON = `p.id AS "practitionerId", p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals, p.slug`;

/** Everybody who has something to do with the listing, by name. */
export function listColleagues(
  reader: Reader,
  practitionerId: string,
  now: Temporal.Instant,
  day: string,
): Promise<StoredColleague[]> {
  return reader.query(
    `SELECT ${PERSON}, r.standing, r.since, r.until, ${isVisible('$3')} AS "isShown"
     FROM (${STANDINGS}) r JOIN practitioners p ON p.id = r.other
     ORDER BY fold(p.family_name || ' ' || p.given_name) COLLATE "C", p.id`,
    [practitionerId, now.toString(), day],
  );
}

/**
 * Of those whose listing may be seen, whoever's name has words that begin with all of these; never the listing itself. Each is
 * looked up in an index, which knows the beginnings of words: among a hundred thousand it answers in a fraction of a second.
 */
export function findColleaguesByName(
  reader: Reader,
  practitionerId: string,
  words: readonly string[],
  { now, day, most }: { readonly now: Temporal.Instant; readonly day: string; readonly most: number },
): Promise<StoredColleague[]> {
  return reader.query(
    `SELECT ${PERSON}, coalesce(r.standing, 'NOBODY_ASKED') AS standing, r.since, r.until, true AS "isShown"
     FROM (
       SELECT p.* FROM practitioners p
       WHERE p.id <> $1 AND ${isVisible('$3')} ${words.map((_, at) => hasWord(`$${at + 5}`)).join(' ')}
       LIMIT ${MOST_COMPARED}) p
     LEFT JOIN (${STANDINGS}) r ON r.other = p.id
     ORDER BY fold(p.family_name || ' ' || p.given_name) COLLATE "C", p.id LIMIT $4`,
    [practitionerId, now.toString(), day, most, ...words],
  );
}

/** How two stand to each other, seen from the first; null: the other one's listing is not there. */
export async function findStanding(
  tx: Transaction,
  practitionerId: string,
  otherId: string,
): Promise<{ readonly standing: Standing; readonly until: Date | null } | null> {
  const [row] = await tx.query<{ standing: Standing; until: Date | null }>(
    `SELECT coalesce(r.standing, 'NOBODY_ASKED') AS standing, r.until
     FROM practitioners p LEFT JOIN (${STANDINGS}) r ON r.other = p.id WHERE p.id = $3`,
    [practitionerId, tx.clock.now().toString(), otherId],
  );
  return row ?? null;
}

export async function areShown(tx: Transaction, ids: readonly string[], day: string): Promise<boolean> {
  const shown = await tx.query(`SELECT 1 FROM practitioners p WHERE p.id = ANY ($1::uuid[]) AND ${isVisible('$2')}`, [
    ids,
    day,
  ]);
  return shown.length === ids.length;
}

export async function countTeam(tx: Transaction, practitionerId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM care_team_members WHERE practitioner_id = $1`,
    [practitionerId],
  );
  return row?.count ?? 0;
}

export async function countOpenAsks(tx: Transaction, practitionerId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM care_team_asks WHERE from_id = $1 AND state = 'OPEN' AND until > $2`,
    [practitionerId, tx.clock.now().toString()],
  );
  return row?.count ?? 0;
}

/** What the other one asked before is over. Answers the ask's id, and whether nobody wrote to them since that instant. */
export async function openAsk(
  tx: Transaction,
  fromId: string,
  toId: string,
  { until, toldSince }: { readonly until: Temporal.Instant; readonly toldSince: Temporal.Instant },
): Promise<{ readonly id: string; readonly isToTell: boolean }> {
  const now = tx.clock.now().toString();
  await tx.query(`DELETE FROM care_team_asks WHERE from_id = $2 AND to_id = $1`, [fromId, toId]);
  const [before] = await tx.query<{ wasToldLately: boolean }>(
    `SELECT told_at > $3 AS "wasToldLately" FROM care_team_asks WHERE from_id = $1 AND to_id = $2`,
    [fromId, toId, toldSince.toString()],
  );
  const isToTell = !before?.wasToldLately;
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO care_team_asks AS held (id, from_id, to_id, state, at, told_at, until)
     VALUES ($1, $2, $3, 'OPEN', $4, $4, $5)
     ON CONFLICT (from_id, to_id) DO UPDATE
       SET state = 'OPEN', at = excluded.at, until = excluded.until,
           told_at = CASE WHEN $6 THEN excluded.told_at ELSE held.told_at END
     RETURNING id`,
    [randomUUID(), fromId, toId, now, until.toString(), isToTell],
  );
  if (!row) throw new Error('An ask that was just written is there.');
  return { id: row.id, isToTell };
}

export async function closeAsk(
  tx: Transaction,
  fromId: string,
  toId: string,
  state: 'DECLINED' | 'WITHDRAWN',
  until: Temporal.Instant,
): Promise<void> {
  await tx.query(
    `UPDATE care_team_asks SET state = $3, at = $4, until = $5 WHERE from_id = $1 AND to_id = $2 AND state = 'OPEN'`,
    [fromId, toId, state, tx.clock.now().toString(), until.toString()],
  );
}

/** Each confirmed the other: nothing is left to ask. */
export async function join(tx: Transaction, one: string, other: string): Promise<void> {
  await forgetAsks(tx, one, other);
  await tx.query(
    `INSERT INTO care_team_members (practitioner_id, member_id, since) VALUES ($1, $2, $3), ($2, $1, $3)
     ON CONFLICT (practitioner_id, member_id) DO UPDATE SET since = excluded.since`,
    [one, other, tx.clock.now().toString()],
  );
}

/** Whoever ended it is not asked by the other before that instant. */
export async function part(tx: Transaction, endedBy: string, other: string, until: Temporal.Instant): Promise<void> {
  await tx.query(
    `DELETE FROM care_team_members WHERE (practitioner_id, member_id) IN (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))`,
    [endedBy, other],
  );
  await forgetAsks(tx, endedBy, other);
  await tx.query(
    `INSERT INTO care_team_asks (id, from_id, to_id, state, at, told_at, until) VALUES ($1, $2, $3, 'DECLINED', $4, $4, $5)`,
    [randomUUID(), other, endedBy, tx.clock.now().toString(), until.toString()],
  );
}

async function forgetAsks(tx: Transaction, one: string, other: string): Promise<void> {
  await tx.query(`DELETE FROM care_team_asks WHERE (from_id, to_id) IN (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))`, [
    one,
    other,
  ]);
}
