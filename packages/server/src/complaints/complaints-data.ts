import type { PersonalDataPart } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { ComplaintSeals } from './complaint-seals.js';
import { findAnswer, findComplaint, findStep, listSteps, selectComplaints } from './complaint.repository.js';

/**
 * What somebody told operators of while they were signed in and what came back, and what they answered when they were
 * asked for their side. What others told of them, and what operators noted, is not theirs.
 */
export function complaintsData(unitOfWork: UnitOfWork, seals: ComplaintSeals): PersonalDataPart {
  return {
    name: 'complaints',
    role: null,
    tables: ['complaints', 'complaint_steps'],
    columns: ['what', 'at', 'kind', 'about', 'words', 'name', 'email', 'mayBeNamed', 'closedAt', 'erasedOn'],
    read: async function* ({ accountId }) {
      for (const told of await selectComplaints(unitOfWork, `WHERE c.account_id = $1 ORDER BY c.at, c.id`, [
        accountId,
      ])) {
        const { id, at, kind, mayBeNamed, closedAt, erasedOn, subjectName } = told;
        const opened = (column: 'about' | 'words' | 'name' | 'email') => seals.open(id, column, told[column]);
        yield {
          ...{ what: 'told', at, kind, mayBeNamed, closedAt, erasedOn, about: opened('about') ?? subjectName },
          ...{ words: opened('words'), name: opened('name'), email: opened('email') },
        };
        for (const step of (await listSteps(unitOfWork, id)).toReversed()) {
          if (step.step !== 'WRITTEN' && step.step !== 'ADDED') continue;
          yield {
            what: step.step === 'ADDED' ? 'added' : 'from an operator',
            at: step.at,
            words: seals.openStep(step.id, step.words),
          };
        }
      }
      yield* asked(accountId);
    },
  };

  async function* asked(accountId: string) {
    const rows = await unitOfWork.query<{ questionId: string }>(
      `SELECT answers AS "questionId" FROM complaint_steps WHERE account_id = $1 ORDER BY at, id`,
      [accountId],
    );
    for (const { questionId } of rows) {
      const question = await findStep(unitOfWork, questionId);
      const answer = await findAnswer(unitOfWork, questionId);
      const complaint = question && (await findComplaint(unitOfWork, question.complaintId));
      if (!question || !answer) continue;
      const about = complaint?.subjectName ?? null;
      yield { what: 'asked', at: question.at, about, words: seals.openStep(question.id, question.words) };
      yield { what: 'answered', at: answer.at, about, words: seals.openStep(answer.id, answer.words) };
    }
  }
}
