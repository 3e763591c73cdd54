import type { Cipher } from '../../platform/cipher.js';
import type { PersonalDataPart, PersonalRecord } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { listAppeals } from '../hiding/appeal.repository.js';
import type { Appeals } from '../hiding/appeals.service.js';
import { STORED_WORDS, withWords, type StoredWords } from '../workspace/publishing/review-words.js';
import { listingsOf } from '../keeper/listing-control.js';

/** What operators were asked and what they decided about a listing. What an earlier keeper wrote is not shown. */
export function decisionsData(
  unitOfWork: UnitOfWork,
  cipher: Cipher,
  appeals: Pick<Appeals, 'wordsOf' | 'answerOf'>,
): PersonalDataPart {
  return {
    name: 'decisions',
    role: 'PRACTITIONER',
    tables: ['listing_reviews', 'listing_hidings', 'listing_appeals'],
    columns: ['listing', 'about', 'at', 'state', 'asked', 'decidedAt', 'why', 'answer'],
    read: async function* ({ accountId }) {
      for (const review of await unitOfWork.query<StoredReview>(REVIEWS, [accountId])) {
        const { id: _, reason: asked, answer, document, ...facts } = withWords(cipher, review);
        yield { ...facts, asked, answer, document };
      }
      yield* await unitOfWork.query<PersonalRecord>(HIDINGS, [accountId]);
      for (const id of await listingsOf(unitOfWork, accountId)) {
        for (const appeal of await listAppeals(unitOfWork, id)) {
          if (appeal.accountId !== accountId) continue;
          const { sentAt: at, state, decidedAt, why } = appeal;
          const said = { asked: appeals.wordsOf(appeal), answer: appeals.answerOf(appeal) };
          yield { listing: id, about: 'hiding, asked to be shown again', at, state, decidedAt, why, ...said };
        }
      }
    },
  };
}

type StoredReview = PersonalRecord & StoredWords & { readonly id: string };

const REVIEWS = `
  SELECT r.id, ${STORED_WORDS}, p.slug AS listing, CASE r.cause WHEN 'WORDING' THEN 'wording' ELSE 'whom it looks like' END AS about, r.sent_at AS at, r.state, r.wording,
    r.decided_at AS "decidedAt", r.why, r.document
  FROM listing_reviews r JOIN practitioners p ON p.id = r.practitioner_id
  JOIN listing_controllers c ON c.practitioner_id = p.id AND c.account_id = r.account_id
  WHERE c.account_id = $1 ORDER BY r.sent_at, r.id`;

const HIDINGS = `
  SELECT p.slug AS listing, 'hiding' AS about, h.since AS at, 'HIDDEN' AS state, h.reason AS why
  FROM listing_hidings h JOIN practitioners p ON p.id = h.practitioner_id
  JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1
  ORDER BY h.since, p.id`;
