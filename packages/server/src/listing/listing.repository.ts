import type { CareSetting, Experience, IntegrationLevel, IntegrationTiming, ServiceKind } from '../catalog/words.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { CheckedFact } from '../verification/verification.repository.js';
import { daysUntilHidden } from './freshness/freshness.js';
import type { PhotoInDocument } from './document/listing-document.js';
import type {
  StoredCoursePrice,
  StoredSafetyCard,
  StoredSessionPrice,
  StoredTypicalCourse,
} from './practitioner/offering.entity.js';
import type { LicenseKind } from './words.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** The check `v` that was joined, as JSON; null: there is none. */
function checkAbout(subjectId: string): string {
  return `CASE WHEN v.id IS NOT NULL THEN json_build_object('subjectId', ${subjectId}, 'subject', v.subject, 'state', v.state,
    'source', v.source, 'checkedOn', v.checked_on, 'recheckBy', v.recheck_by) END`;
}

/** Whether the listing of practitioner `p` may be seen on the day of a parameter: published, fresh, licensed. */
export function isVisible(day: string): string {
  return `p.state = 'PUBLISHED' AND p.last_confirmed_on > ${day}::date - ${daysUntilHidden}
    AND EXISTS (SELECT FROM licenses l WHERE l.practitioner_id = p.id AND l.expires_on >= ${day}::date
                AND CASE WHEN l.starts_on IS NULL THEN l.kind = 'STATE_LICENSE' ELSE l.starts_on <= ${day}::date END)`;
}

export interface PractitionerRow {
  readonly id: string;
  readonly slug: string;
  readonly npi: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly pronouns: string | null;
  readonly postnominals: string[];
  readonly professions: string[];
  readonly headline: string | null;
  readonly about: string | null;
  readonly photo: PhotoInDocument | null;
  readonly conditions: string[];
  readonly experienceWith: Experience[];
  readonly languages: string[];
  readonly acceptingNewPatients: boolean;
  readonly practisingSince: number | null;
  readonly integrationLevel: IntegrationLevel;
  readonly integrationModalities: string[];
  readonly integrationTiming: IntegrationTiming[];
  readonly integrationSessionsIncluded: number | null;
  readonly integrationSessionPrice: number | null;
  readonly integrationAcceptsDosedElsewhere: boolean;
  readonly integrationNote: string | null;
  readonly lastConfirmedOn: string;
  readonly updatedAt: Date;
  readonly invented: boolean;
  readonly givesMedicine: boolean;
}

const PRACTITIONER = `
  p.id, p.slug, p.npi, p.given_name AS "givenName", p.family_name AS "familyName", p.pronouns, p.postnominals,
  p.professions, p.headline, p.about, p.photo, p.conditions, p.experience_with AS "experienceWith", p.languages,
  p.accepting_new_patients AS "acceptingNewPatients", p.practising_since AS "practisingSince",
  p.integration_level AS "integrationLevel", p.integration_modalities AS "integrationModalities",
  p.integration_timing AS "integrationTiming", p.integration_sessions_included AS "integrationSessionsIncluded",
  p.integration_session_price AS "integrationSessionPrice",
  p.integration_accepts_dosed_elsewhere AS "integrationAcceptsDosedElsewhere", p.integration_note AS "integrationNote",
  p.last_confirmed_on::text AS "lastConfirmedOn", p.updated_at AS "updatedAt", p.invented,
  EXISTS (SELECT FROM offerings o WHERE o.practitioner_id = p.id) AS "givesMedicine"`;

export function findVisiblePractitioners(
  reader: Reader,
  ids: readonly string[],
  day: string,
): Promise<PractitionerRow[]> {
  return reader.query(
    `SELECT ${PRACTITIONER} FROM practitioners p WHERE p.id = ANY ($1::uuid[]) AND ${isVisible('$2')}`,
    [ids, day],
  );
}

/** Whatever state their listing is in: for who already has to do with them. */
export function findPractitioners(reader: Reader, ids: readonly string[]): Promise<PractitionerRow[]> {
  return reader.query(`SELECT ${PRACTITIONER} FROM practitioners p WHERE p.id = ANY ($1::uuid[])`, [ids]);
}

export async function findIdBySlug(
  reader: Reader,
  table: 'practitioners' | 'clinics',
  slug: string,
): Promise<string | null> {
  const [row] = await reader.query<{ id: string }>(`SELECT id FROM ${table} WHERE slug = $1`, [slug]);
  return row?.id ?? null;
}

export interface LicenseRow {
  readonly id: string;
  readonly practitionerId: string;
  readonly jurisdiction: string;
  readonly profession: string;
  readonly kind: LicenseKind;
  readonly number: string | null;
  readonly startsOn: string | null;
  readonly expiresOn: string;
  readonly check: CheckedFact | null;
  readonly isHolderExcluded?: boolean;
}

/** Whether an operator found whoever holds a licence on the federal list of excluded individuals. */
export function isHolderExcluded(license: string): string {
  return `EXISTS (SELECT FROM verifications e WHERE e.subject_kind = 'practitioner'
    AND e.subject_id = ${license}.practitioner_id AND e.subject = 'FEDERAL_EXCLUSION' AND e.state = 'DISPUTED')`;
}

export function findLicenses(reader: Reader, practitionerIds: readonly string[]): Promise<LicenseRow[]> {
  return reader.query(
    `SELECT l.id, l.practitioner_id AS "practitionerId", l.jurisdiction, l.profession, l.kind, l.number,
       l.starts_on::text AS "startsOn", l.expires_on::text AS "expiresOn",
       ${checkAbout('l.id')} AS "check",
       ${isHolderExcluded('l')} AS "isHolderExcluded"
     FROM licenses l
     LEFT JOIN verifications v ON v.subject_kind = 'license' AND v.subject_id = l.id AND v.subject = 'LICENSE'
     WHERE l.practitioner_id = ANY ($1::uuid[]) ORDER BY l.practitioner_id, l.kind DESC, l.jurisdiction, l.id`,
    [practitionerIds],
  );
}

export interface TrainingRow {
  readonly id: string;
  readonly practitionerId: string;
  readonly title: string;
  readonly body: string;
  readonly hours: number | null;
  readonly supervisedSessions: number | null;
  readonly completedOn: string | null;
}

export function findTrainings(reader: Reader, practitionerIds: readonly string[]): Promise<TrainingRow[]> {
  return reader.query(
    `SELECT id, practitioner_id AS "practitionerId", title, body, hours, supervised_sessions AS "supervisedSessions",
       completed_on::text AS "completedOn"
     FROM trainings WHERE practitioner_id = ANY ($1::uuid[]) ORDER BY completed_on DESC NULLS LAST, id`,
    [practitionerIds],
  );
}

export interface InsurerRow {
  readonly practitionerId: string;
  readonly insurer: string;
  readonly inNetwork: boolean;
  readonly confirmedOn: string;
  /** What we checked about it; null: nobody has. */
  readonly check: CheckedFact | null;
}

export function findInsurers(reader: Reader, practitionerIds: readonly string[]): Promise<InsurerRow[]> {
  return reader.query(
    `SELECT i.practitioner_id AS "practitionerId", i.insurer, i.in_network AS "inNetwork",
       i.confirmed_on::text AS "confirmedOn",
       ${checkAbout('v.subject_id')} AS "check"
     FROM insurer_participations i
     LEFT JOIN verifications v ON v.subject_kind = 'practitioner' AND v.subject_id = i.practitioner_id
       AND v.subject = 'INSURER_PARTICIPATION' AND v.which = i.insurer
     WHERE i.practitioner_id = ANY ($1::uuid[]) ORDER BY i.in_network DESC, i.insurer`,
    [practitionerIds],
  );
}

export interface OfferingRow {
  readonly id: string;
  readonly practitionerId: string;
  readonly service: ServiceKind;
  readonly deliveryMethod: string;
  readonly careSetting: CareSetting;
  readonly locationId: string | null;
  readonly locationRegion: string | null;
  readonly remoteIn: string[];
  readonly sessionMinutes: number;
  readonly observationMinutes: number;
  readonly sessionPrice: StoredSessionPrice | null;
  readonly coursePrice: StoredCoursePrice | null;
  readonly typicalCourse: StoredTypicalCourse | null;
  readonly safety: StoredSafetyCard;
  readonly psychotherapyDuringSession: boolean;
  readonly certificate: CheckedFact | null;
  /** Of those who give it or supervise: one of them prescribes. */
  readonly prescribers: readonly string[];
}

export function findOfferings(
  reader: Reader,
  by: 'id' | 'practitioner_id',
  keys: readonly string[],
): Promise<OfferingRow[]> {
  return reader.query(
    `SELECT o.id, o.practitioner_id AS "practitionerId", o.service, o.delivery_method AS "deliveryMethod",
       o.care_setting AS "careSetting", o.location_id AS "locationId", l.region AS "locationRegion",
       o.remote_in AS "remoteIn", o.session_minutes AS "sessionMinutes", o.observation_minutes AS "observationMinutes",
       o.session_price AS "sessionPrice", o.course_price AS "coursePrice", o.typical_course AS "typicalCourse", o.safety,
       o.psychotherapy_during_session AS "psychotherapyDuringSession",
       ${checkAbout('l.id')} AS certificate,
       ARRAY(SELECT unnest(p.professions) UNION SELECT jsonb_array_elements_text(o.safety -> 'supervisedBy')) AS prescribers
     FROM offerings o
     JOIN practitioners p ON p.id = o.practitioner_id
     LEFT JOIN locations l ON l.id = o.location_id
     LEFT JOIN verifications v ON v.subject_kind = 'location' AND v.subject_id = l.id AND v.subject = 'REMS_LOCATION'
     WHERE o.${by} = ANY ($1::uuid[]) ORDER BY o.practitioner_id, o.position, o.id`,
    [keys],
  );
}

export interface LocationRow {
  readonly id: string;
  readonly clinicId: string;
  readonly name: string | null;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly phone: string | null;
  readonly accessibility: string[];
  readonly directions: string | null;
}

const LOCATION = `
  l.id, l.clinic_id AS "clinicId", l.name, l.street, l.city, l.region, l.postal_code AS "postalCode", l.latitude,
  l.longitude, l.time_zone AS "timeZone", l.phone, l.accessibility, l.directions`;

/** Also those that are closed: a talk that was promised there is still there. */
export function findLocations(reader: Reader, ids: readonly string[]): Promise<LocationRow[]> {
  return reader.query(`SELECT ${LOCATION} FROM locations l WHERE l.id = ANY ($1::uuid[])`, [ids]);
}

/** Of each clinic where somebody works, by name; of each practitioner, in their own order. */
export function findLocationsOf(
  reader: Reader,
  owner: 'clinic' | 'practitioner',
  ownerIds: readonly string[],
): Promise<(LocationRow & { readonly ownerId: string })[]> {
  return owner === 'clinic'
    ? reader.query(
        `SELECT ${LOCATION}, l.clinic_id AS "ownerId" FROM locations l
         WHERE l.clinic_id = ANY ($1::uuid[])
           AND EXISTS (SELECT FROM practitioner_locations pl WHERE pl.location_id = l.id)
         ORDER BY l.clinic_id, l.name NULLS FIRST, l.id`,
        [ownerIds],
      )
    : reader.query(
        `SELECT ${LOCATION}, pl.practitioner_id AS "ownerId"
         FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
         WHERE pl.practitioner_id = ANY ($1::uuid[]) ORDER BY pl.practitioner_id, pl.position, l.id`,
        [ownerIds],
      );
}

export interface ClinicRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly about: string | null;
  readonly invented: boolean;
}

/** Clinics where somebody with a visible listing works. */
export function findVisibleClinics(reader: Reader, ids: readonly string[], day: string): Promise<ClinicRow[]> {
  return reader.query(
    `SELECT c.id, c.slug, c.name, c.about, c.invented FROM clinics c
     WHERE c.id = ANY ($1::uuid[]) AND EXISTS (
       SELECT FROM locations l JOIN practitioner_locations pl ON pl.location_id = l.id
       JOIN practitioners p ON p.id = pl.practitioner_id
       WHERE l.clinic_id = c.id AND ${isVisible('$2')})`,
    [ids, day],
  );
}

export interface MemberRow {
  readonly ownerId: string;
  readonly practitionerId: string;
  readonly sortName: string;
}

/** Everybody with a visible listing who works at a clinic, by name. */
export function findClinicMembers(reader: Reader, clinicIds: readonly string[], day: string): Promise<MemberRow[]> {
  return reader.query(
    `SELECT DISTINCT l.clinic_id AS "ownerId", p.id AS "practitionerId",
       fold(p.family_name || ' ' || p.given_name) COLLATE "C" AS "sortName"
     FROM locations l JOIN practitioner_locations pl ON pl.location_id = l.id
     JOIN practitioners p ON p.id = pl.practitioner_id
     WHERE l.clinic_id = ANY ($1::uuid[]) AND ${isVisible('$2')}
     ORDER BY 1, 3, 2`,
    [clinicIds, day],
  );
}

/** The visible ones of those who confirmed each other, by name. */
export function findCareTeams(reader: Reader, practitionerIds: readonly string[], day: string): Promise<MemberRow[]> {
  return reader.query(
    `SELECT mine.practitioner_id AS "ownerId", p.id AS "practitionerId",
       fold(p.family_name || ' ' || p.given_name) COLLATE "C" AS "sortName"
     FROM care_team_members mine
     JOIN care_team_members theirs ON theirs.practitioner_id = mine.member_id AND theirs.member_id = mine.practitioner_id
     JOIN practitioners p ON p.id = mine.member_id
     WHERE mine.practitioner_id = ANY ($1::uuid[]) AND ${isVisible('$2')}
     ORDER BY 1, 3, 2`,
    [practitionerIds, day],
  );
}
