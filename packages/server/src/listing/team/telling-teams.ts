import { appendChanges } from '../../platform/changes.js';
import type { Transaction } from '../../platform/unit-of-work.js';

/** The listings of these name somebody else from now on, or somebody less. */
export async function tellTeam(tx: Transaction, ids: readonly string[]): Promise<void> {
  await appendChanges(
    tx,
    ids.map((subjectId) => ({ kind: 'listing.team', subjectKind: 'practitioner', subjectId })),
  );
}

/** Before a listing goes for good: once it is gone nothing tells any more who named it. */
export async function tellTeamOfLeaving(tx: Transaction, leaverId: string): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `SELECT practitioner_id AS id FROM care_team_members WHERE member_id = $1 ORDER BY 1`,
    [leaverId],
  );
  await tellTeam(
    tx,
    rows.map(({ id }) => id),
  );
}
