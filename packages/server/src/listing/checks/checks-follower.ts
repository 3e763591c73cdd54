import { appendChanges, type Change, type ChangeFollower } from '../../platform/changes.js';
import { LICENSE_CHECKED } from '../times-follow.js';

/**
 * Verification knows a licence only by its id. Whoever follows practitioners (slots that a checked licence opens) hears
 * from here whose licence it was. Whom we found on the federal list of excluded individuals no licence opens anything, so
 * what is recorded of them, or of who stood there once, is heard of as well.
 */
export const checksFollower: ChangeFollower = {
  name: 'listing.checks',
  batchSize: 500,
  follow: async (tx, changes) => {
    const licenses = idsOf(changes, 'license', 'verification.recorded', 'verification.withdrawn');
    const people = idsOf(changes, 'practitioner', 'verification.recorded');
    if (licenses.length + people.length === 0) return;
    const holders = await tx.query<{ id: string }>(
      `SELECT practitioner_id AS id FROM licenses WHERE id = ANY ($1::uuid[])
       UNION SELECT subject_id FROM verification_records
       WHERE subject_kind = 'practitioner' AND subject_id = ANY ($2::uuid[])
         AND subject = 'FEDERAL_EXCLUSION' AND state = 'DISPUTED'`,
      [licenses, people],
    );
    await appendChanges(
      tx,
      holders.map(({ id }) => ({ kind: LICENSE_CHECKED, subjectKind: 'practitioner', subjectId: id })),
    );
  },
};

function idsOf(changes: readonly Change[], of: string, ...kinds: readonly string[]): string[] {
  return changes
    .filter(({ kind, subjectKind }) => subjectKind === of && kinds.includes(kind))
    .map(({ subjectId }) => subjectId);
}
