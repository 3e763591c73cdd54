import type { PersonalDataPart, PersonalRecord } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { listAppeals } from '../hiding/appeal.repository.js';
import type { Appeals } from '../hiding/appeals.service.js';
import { listingsOf } from '../listing-control.js';

/** What operators were asked and what they decided about a listing. What an earlier keeper wrote is not shown. */
export function decisionsData(
  unitOfWork: UnitOfWork,
  appeals: Pick<Appeals, 'wordsOf' | 'answerOf'>,
): PersonalDataPart {
  return {
    name: 'decisions',
    role: 'PRACTITIONER',
    tables: ['listing_reviews', 'listing_hidings', 'listing_appeals'],
    columns: ['listing', 'about', 'at', 'state', 'asked', 'decidedAt', 'why', 'answer'],
    read: async function* ({ accountId }) {
      yield* await unitOfWork.query<PersonalRecord>(REVIEWS_AND_HIDINGS, [accountId]);
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

const REVIEWS_AND_HIDINGS = `
  SELECT p.slug AS listing, CASE r.cause WHEN 'WORDING' THEN 'wording' ELSE 'whom it looks like' END AS about, r.sent_at AS at, r.state, r.reason AS asked, r.wording,
    r.decided_at AS "decidedAt", r.why, r.answer, r.document
  FROM listing_reviews r JOIN practitioners p ON p.id = r.practitioner_id
  JOIN listing_controllers c ON c.practitioner_id = p.id AND c.account_id = r.account_id
  WHERE c.account_id = $1
  UNION ALL
  SELECT p.slug, 'hiding', h.since, 'HIDDEN', NULL, NULL, NULL, h.reason, NULL, NULL
  FROM listing_hidings h JOIN practitioners p ON p.id = h.practitioner_id
  JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1
  ORDER BY at`;
