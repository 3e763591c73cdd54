import { In, Not, type EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { withdrawChecks, withdrawParticipations } from '../../verification/verification.service.js';
import { withLaterDays } from './dated-facts.js';
import { LicenseEntity } from '../practitioner/license.entity.js';
import type { ListingDocument } from './listing-document.js';
import { clinicIdsOf, documentOf } from './listing-document.repository.js';
import { clinicsOfOthers, writePlaces } from './listing-places.js';
import { OfferingEntity } from '../practitioner/offering.entity.js';
import { outdatedChecks, outdatedParticipations } from '../checks/outdated-checks.js';
import { TrainingEntity } from '../practitioner/training.entity.js';
import { givesUpLicences } from '../renewals/given-up-licences.js';
import { openOtherTimes } from '../times-follow.js';

/**
 * Makes what stands beside a practitioner's own row equal to the document. What stays keeps its id, and with it what was
 * checked about it; what changed keeps its id and loses its check.
 */
export async function writeListing(
  tx: Transaction,
  practitionerId: string,
  document: ListingDocument,
  day: string,
): Promise<{ readonly opensOtherTimes: boolean; readonly givesUpLicences: boolean }> {
  const before = await documentOf(tx, practitionerId);
  if (!before) throw new Error('Only a listing that was begun is written.');
  const shared = await clinicsOfOthers(tx, practitionerId, clinicIdsOf(before));
  for (const [kind, ids] of outdatedChecks(practitionerId, before, document, shared)) {
    await withdrawChecks(tx, kind, ids);
  }
  // Offerings of before may stand at places of before, and those of now at places of now.
  await writePlaces(tx, practitionerId, document.places);
  await replace(tx, LicenseEntity, practitionerId, document.licenses);
  await replace(tx, TrainingEntity, practitionerId, document.trainings);
  await replace(
    tx,
    OfferingEntity,
    practitionerId,
    document.offerings.map((offering, position) => ({
      ...withLaterDays(
        offering,
        before.offerings.find(({ id }) => id === offering.id),
      ),
      position,
    })),
  );
  await withdrawParticipations(tx, practitionerId, outdatedParticipations(before, document));
  await writeInsurers(tx, practitionerId, document, day);
  return {
    opensOtherTimes: openOtherTimes(before, document),
    givesUpLicences: givesUpLicences(before.licenses, document.licenses),
  };
}

async function replace<Row extends { id: string; practitionerId: string }>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  practitionerId: string,
  things: readonly { readonly id: string }[],
): Promise<void> {
  const gone = { practitionerId, id: Not(In(things.map(({ id }) => id))) } as object;
  await tx.manager.delete(entity, gone);
  const rows = things.map((thing) => ({ ...thing, practitionerId })) as unknown as QueryDeepPartialEntity<Row>[];
  if (rows.length > 0) await tx.manager.upsert(entity, rows, ['id']);
}

/** What was said before keeps the day it was confirmed. */
async function writeInsurers(tx: Transaction, practitionerId: string, { insurers }: ListingDocument, day: string) {
  await tx.query(`DELETE FROM insurer_participations WHERE practitioner_id = $1 AND insurer <> ALL ($2::text[])`, [
    practitionerId,
    insurers.map(({ slug }) => slug),
  ]);
  await tx.query(
    `INSERT INTO insurer_participations AS before (practitioner_id, insurer, in_network, confirmed_on)
     SELECT $1, slug, in_network, $4 FROM unnest($2::text[], $3::boolean[]) AS i(slug, in_network)
     ON CONFLICT (practitioner_id, insurer) DO UPDATE SET in_network = excluded.in_network,
       confirmed_on = CASE WHEN before.in_network = excluded.in_network THEN before.confirmed_on
                           ELSE excluded.confirmed_on END`,
    [practitionerId, insurers.map(({ slug }) => slug), insurers.map(({ inNetwork }) => inNetwork), day],
  );
}
