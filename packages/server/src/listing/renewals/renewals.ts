import type { Actor } from '../../platform/actor.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { findVerifications } from '../../verification/verification.repository.js';
import { legalDay } from '../legality/legal-day.js';
import { findLicenses } from '../listing.repository.js';
import { needsCertificate } from '../legality/offered-care.js';
import {
  lapsesOf,
  talksThatFallAfter,
  type CertifiedPlace,
  type Lapse,
  type LicenseWithId,
  type OtherCheck,
} from './lapses.js';
import type { TalksToCome, TalkToCome } from './talks-to-come.js';

/** What lapses, and what of the practitioner's calendar hangs on it. */
export interface Renewal {
  readonly lapse: Lapse;
  /** In order. */
  readonly talks: readonly TalkToCome[];
}

interface OnFile {
  readonly licenses: readonly LicenseWithId[];
  readonly lapses: readonly Lapse[];
}

/** What of a listing lapses soon or has lapsed, as it is before everybody: a draft renews nothing. */
export class Renewals {
  constructor(private readonly talksToCome: TalksToCome) {}

  async list(tx: Transaction, practitionerId: string): Promise<readonly Lapse[]> {
    return (await this.#onFile(tx, practitionerId)).lapses;
  }

  /** With the talks that fall after; reading where their patients will be stands on record, as this actor's. */
  async withTalks(tx: Transaction, actor: Actor, practitionerId: string): Promise<Renewal[]> {
    const { licenses, lapses } = await this.#onFile(tx, practitionerId);
    const first = lapses.find(({ license }) => license !== null);
    const talks = first ? await this.talksToCome(tx, actor, { practitionerId, after: first.lastDay }) : [];
    return lapses.map((lapse) => ({ lapse, talks: talksThatFallAfter(lapse, talks, licenses) }));
  }

  async #onFile(tx: Transaction, practitionerId: string): Promise<OnFile> {
    const licenses = await findLicenses(tx, [practitionerId]);
    const places = await findCertifiedPlaces(tx, practitionerId);
    const others = await findOtherChecks(tx, practitionerId);
    return { licenses, lapses: lapsesOf(licenses, places, others, legalDay(tx.clock.now())) };
  }
}

async function findCertifiedPlaces(tx: Transaction, practitionerId: string): Promise<CertifiedPlace[]> {
  const rows = await tx.query<{ id: string; city: string; deliveryMethod: string; careSetting: string }>(
    `SELECT l.id, l.city, o.delivery_method AS "deliveryMethod", o.care_setting AS "careSetting"
     FROM offerings o JOIN locations l ON l.id = o.location_id WHERE o.practitioner_id = $1 ORDER BY l.id`,
    [practitionerId],
  );
  const cities = new Map(rows.filter(needsCertificate).map(({ id, city }) => [id, city]));
  const checks = await findVerifications(tx, 'location', [...cities.keys()]);
  return [...cities].map(([id, city]) => {
    const certificate = checks.get(id)?.find(({ subject }) => subject === 'REMS_LOCATION') ?? null;
    return { id, city, certificate };
  });
}

/** What was looked up of a person, of their trainings and of their insurers, as long as the listing says it. */
export const OTHER_CHECKS = `
  SELECT p.id AS practitioner_id, CASE v.subject WHEN 'BOARD_DISCIPLINE' THEN 'BOARD_CHECK' ELSE 'EXCLUSION_CHECK' END AS fact,
    p.id AS subject_id, '' AS which, NULL AS about, v.state, v.recheck_by
  FROM practitioners p JOIN verifications v ON v.subject_kind = 'practitioner' AND v.subject_id = p.id
    AND v.subject IN ('BOARD_DISCIPLINE', 'FEDERAL_EXCLUSION')
  UNION ALL
  SELECT t.practitioner_id, 'TRAINING_CHECK', t.id, '', t.title, v.state, v.recheck_by
  FROM trainings t JOIN verifications v ON v.subject_kind = 'training' AND v.subject_id = t.id AND v.subject = 'TRAINING'
  UNION ALL
  SELECT i.practitioner_id, 'INSURER_CHECK', i.practitioner_id, i.insurer, n.name, v.state, v.recheck_by
  FROM insurer_participations i JOIN insurers n ON n.slug = i.insurer
  JOIN verifications v ON v.subject_kind = 'practitioner' AND v.subject_id = i.practitioner_id
    AND v.subject = 'INSURER_PARTICIPATION' AND v.which = i.insurer`;

async function findOtherChecks(tx: Transaction, practitionerId: string): Promise<OtherCheck[]> {
  const rows = await tx.query<Omit<OtherCheck, 'check'> & OtherCheck['check']>(
    `SELECT fact, subject_id AS id, which, about, state, recheck_by::text AS "recheckBy"
     FROM (${OTHER_CHECKS}) o WHERE practitioner_id = $1 ORDER BY fact, about, id`,
    [practitionerId],
  );
  return rows.map(({ state, recheckBy, ...row }) => ({ ...row, check: { state, recheckBy } }));
}
