import type { Cipher } from '../../platform/cipher.js';
import { leavesOf, type PersonalDataPart, type PersonalRecord } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { listingsOf } from '../keeper/listing-control.js';
import type { Appeals } from '../hiding/appeals.service.js';
import { readContactEmail } from '../keeper/contact-email.js';
import { documentOf } from '../document/listing-document.repository.js';
import { findSquare } from '../photos/photos.repository.js';
import { findDraft, findVersionDocument, listVersions } from '../workspace/draft.repository.js';
import { legalDay } from '../legality/legal-day.js';
import { decisionsData } from './decisions-data.js';
import { checksData } from './checks-data.js';

/** What a keeper takes along of the listings that answer to them. */
export function listingData(unitOfWork: UnitOfWork, cipher: Cipher, appeals: Appeals): PersonalDataPart[] {
  return [
    {
      name: 'listing',
      role: 'PRACTITIONER',
      tables: [
        ...['practitioners', 'licenses', 'trainings', 'practitioner_locations', 'locations', 'clinics', 'offerings'],
        ...['insurer_participations', 'listing_drafts', 'listing_versions', 'listing_controllers'],
      ],
      columns: ['listing', 'which', 'at', 'what', 'says'],
      read: async function* (holder) {
        for (const id of await listingsOf(unitOfWork, holder.accountId)) {
          const [facts] = await unitOfWork.query<PersonalRecord & { slug: string }>(FACTS, [id]);
          if (!facts) continue;
          const { slug: listing, ...about } = facts;
          const address = await unitOfWork.run((tx) => readContactEmail(tx, cipher, holder, id));
          const document = await documentOf(unitOfWork, id);
          yield { listing, which: 'as it stands', ...about, contactAddress: address, document };
          const draft = await findDraft(unitOfWork, id);
          if (draft && draft.revision > 0) yield { listing, which: 'draft', document: draft.document };
          for (const { number, at, why } of await listVersions(unitOfWork, id)) {
            const version = await findVersionDocument(unitOfWork, id, number);
            yield { listing, which: `version ${number}`, at, why, document: version };
          }
        }
      },
      linesOf: ({ listing, which, at = null, document, ...rest }) =>
        [...leavesOf(rest), ...leavesOf(document)].map(([what, says]) => ({ listing, which, at, what, says })),
    },
    {
      name: 'photos',
      role: 'PRACTITIONER',
      tables: ['listing_photos', 'listing_photo_squares'],
      columns: ['listing', 'photo', 'uploadedAt', 'width', 'mediaType'],
      read: async function* ({ accountId }) {
        const photos = await unitOfWork.query<PersonalRecord & { photo: string; width: number }>(PHOTOS, [accountId]);
        const day = legalDay(unitOfWork.clock.now());
        for (const photo of photos) {
          const square = await findSquare(unitOfWork, { id: photo.photo, width: photo.width }, day);
          yield { ...photo, mediaType: 'image/webp', base64: square?.bytes.toString('base64') ?? null };
        }
      },
    },
    checksData(unitOfWork),
    decisionsData(unitOfWork, cipher, appeals),
  ];
}

const FACTS = `
  SELECT p.slug, p.state, p.last_confirmed_on::text AS "lastConfirmedOn", p.updated_at AS "changedAt", c.since AS "yoursSince"
  FROM practitioners p JOIN listing_controllers c ON c.practitioner_id = p.id WHERE p.id = $1`;

/** Each photo once, as large as we have it. */
const PHOTOS = `
  SELECT p.slug AS listing, f.id AS photo, f.uploaded_at AS "uploadedAt",
    (SELECT max(width) FROM listing_photo_squares s WHERE s.photo_id = f.id) AS width
  FROM listing_photos f JOIN practitioners p ON p.id = f.practitioner_id
  JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1 ORDER BY c.since, f.uploaded_at, f.id`;
