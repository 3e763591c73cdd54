import { appendChanges, type ChangeFollower } from '../../platform/changes.js';

export const LICENSE_CHECKED = 'listing.license-checked';

/**
 * Verification knows a licence only by its id. Whoever follows practitioners (slots that a checked licence opens) hears
 * from here whose licence it was.
 */
export const checksFollower: ChangeFollower = {
  name: 'listing.checks',
  batchSize: 500,
  follow: async (tx, changes) => {
    const licenses = changes.filter(
      ({ kind, subjectKind }) => kind === 'verification.recorded' && subjectKind === 'license',
    );
    if (licenses.length === 0) return;
    const holders = await tx.query<{ id: string }>(
      `SELECT DISTINCT practitioner_id AS id FROM licenses WHERE id = ANY ($1::uuid[])`,
      [licenses.map(({ subjectId }) => subjectId)],
    );
    await appendChanges(
      tx,
      holders.map(({ id }) => ({ kind: LICENSE_CHECKED, subjectKind: 'practitioner', subjectId: id })),
    );
  },
};
