import type { AccountRepository } from '../accounts/account.repository.js';
import { countTalks, talksAtPlaces } from '../consultations/for-others/talks-at-places.js';
import { findClinic, type KeptClinic, type PlaceOfClinic } from '../listing/clinics/clinic-document.js';
import { afterwards, published } from '../listing/clinics/places-at-clinic.js';
import { legalDay } from '../listing/legality/legal-day.js';
import { documentOf } from '../listing/document/listing-document.repository.js';
import { offersNothing } from '../listing/document/may-publish.js';
import { findLicenses } from '../listing/listing.repository.js';
import { displayNameOf } from '../listing/practitioner/practitioner-facts.js';
import type { AccountHolder } from '../platform/actor.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { findVerifications } from '../verification/verification.repository.js';
import { isCheckedOn } from '../verification/verification-state.js';
import {
  ClinicMember,
  ClinicMembership,
  ManagedClinic,
  type ClinicLeaving,
  type ClinicManager,
  type ClinicPlace,
  type ClinicVersion,
  type SentClinicInvitation,
} from './clinic.results.js';
import { managersOf, membersOf, namesOf, placesWorkedAt, type Member } from './clinic.repository.js';
import type { InvitationRepository } from './invitation.repository.js';

type Reader = Pick<UnitOfWork, 'query' | 'clock'>;

const VERSIONS_SHOWN = 50;

/** What managers and members are shown. Whether they may see it was asked at the door. */
export class ClinicReads {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  async managed(reader: Reader, clinicId: string): Promise<ManagedClinic> {
    const { id, slug, revision, document } = await getClinic(reader, clinicId);
    const { name, about } = document;
    const places = await this.places(reader, document.places);
    return new ManagedClinic({ ...{ id, slug, revision, name, about, places }, key: toGlobalId('ManagedClinic', id) });
  }

  async places(reader: Reader, places: readonly PlaceOfClinic[]): Promise<ClinicPlace[]> {
    const ids = places.map(({ id }) => id);
    const checks = await findVerifications(reader, 'location', ids);
    const today = legalDay(reader.clock.now());
    return places.map(({ id, clinicId: _, accessibility, ...place }) => {
      const certificate = checks.get(id)?.find(({ subject }) => subject === 'REMS_LOCATION') ?? null;
      const certifiedUntil = certificate && isCheckedOn(certificate, today) ? certificate.recheckBy : null;
      return { ...place, key: id, accessibility: [...accessibility], certifiedUntil };
    });
  }

  /** Each with no more than they chose to show. */
  async members(reader: Reader, clinicId: string): Promise<ClinicMember[]> {
    const members = await membersOf(reader, clinicId);
    const ids = members.map(({ practitionerId }) => practitionerId);
    const sharing = (share: Member['shares'][number]) =>
      members.filter(({ shares }) => shares.includes(share)).map(({ practitionerId }) => practitionerId);
    const names = new Map((await namesOf(reader, ids)).map((each) => [each.id, each]));
    const workedAt = await placesWorkedAt(reader, clinicId, ids);
    const licenses = await findLicenses(reader, sharing('LICENSES'));
    const counts = await countTalks(reader, [...sharing('TALKS'), ...sharing('WAITING')]);
    return members.map(({ id, practitionerId, since, shares }) => {
      const { givenName = '', familyName = '', postnominals = [] } = names.get(practitionerId) ?? {};
      const own = licenses.filter((license) => license.practitionerId === practitionerId);
      const count = counts.get(practitionerId);
      return new ClinicMember({
        ...{ practitionerId, since, key: toGlobalId('ClinicMember', id) },
        name: displayNameOf(givenName, familyName, postnominals),
        placeKeys: [...(workedAt.get(practitionerId) ?? [])],
        licenses: shares.includes('LICENSES')
          ? own.map(({ jurisdiction, expiresOn }) => ({ jurisdiction, lastDay: expiresOn }))
          : null,
        talksAhead: shares.includes('TALKS') ? (count?.ahead ?? 0) : null,
        waiting: shares.includes('WAITING') ? (count?.waiting ?? 0) : null,
      });
    });
  }

  async managers(reader: Reader, clinicId: string, viewer: AccountHolder): Promise<ClinicManager[]> {
    const managers: ClinicManager[] = [];
    for (const id of await managersOf(reader, clinicId)) {
      const email = await this.accounts.findEmail(reader, id);
      if (email !== null) managers.push({ email, isViewer: id === viewer.accountId });
    }
    return managers;
  }

  async sent(reader: Reader, clinicId: string): Promise<SentClinicInvitation[]> {
    const open = await this.invitations.listOpen(reader, clinicId);
    return open.map(({ id, email, as, expiresAt }) => ({
      ...{ email, as, expiresAt },
      key: toGlobalId('ClinicInvitation', id),
    }));
  }

  /** The newest first. */
  async versions(reader: Reader, clinicId: string): Promise<ClinicVersion[]> {
    const rows = await reader.query<{ number: number; at: Date; document: KeptClinic['document'] }>(
      `SELECT number, at, document FROM clinic_versions WHERE clinic_id = $1 ORDER BY number DESC LIMIT ${VERSIONS_SHOWN}`,
      [clinicId],
    );
    return rows.map(({ number, at, document: { name, about, places } }) => ({
      ...{ number, at, name, about },
      places: places.map(({ name: place, street, city, region, postalCode }) =>
        [place, street, city, `${region.slice(3)} ${postalCode}`].filter(Boolean).join(', '),
      ),
    }));
  }

  async membership(reader: Reader, { id, clinicId, practitionerId, since, shares }: Member): Promise<ClinicMembership> {
    const { slug, document } = await getClinic(reader, clinicId);
    const workedAt = await placesWorkedAt(reader, clinicId, [practitionerId]);
    return new ClinicMembership({
      ...{ id, since, shares: [...shares], key: toGlobalId('ClinicMember', id) },
      clinicName: document.name,
      clinicSlug: slug,
      isManaged: (await managersOf(reader, clinicId)).length > 0,
      places: await this.places(reader, document.places),
      placeKeys: [...(workedAt.get(practitionerId) ?? [])],
    });
  }

  /** What would become of a listing whose practitioner works there no more. */
  async leaving(reader: Reader, { clinicId, practitionerId }: Member): Promise<ClinicLeaving> {
    const seen = await documentOf(reader, practitionerId);
    const there = seen?.places.filter((place) => place.clinicId === clinicId).map(({ id }) => id) ?? [];
    const left = seen && published(afterwards(seen, { clinicId, places: [], instead: new Map() }));
    const [row] = await reader.query<{ state: string }>(`SELECT state FROM practitioners WHERE id = $1`, [
      practitionerId,
    ]);
    return {
      talks: await talksAtPlaces(reader, practitionerId, there),
      offerings: (seen?.offerings.length ?? 0) - (left?.offerings.length ?? 0),
      pausesListing: row?.state === 'PUBLISHED' && left !== null && offersNothing(left),
    };
  }
}

export async function getClinic(reader: Pick<Reader, 'query'>, clinicId: string): Promise<KeptClinic> {
  const clinic = await findClinic(reader, clinicId);
  if (!clinic) throw new Error('A clinic that is kept is there.');
  return clinic;
}
