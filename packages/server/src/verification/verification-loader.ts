import type DataLoader from 'dataloader';
import type { Loaders } from '../platform/request-context.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { findVerifications, type CheckedFact, type CheckedKind } from './verification.repository.js';

/** What is on file about things of one kind, asked for one by one and read in one statement per kind. */
export class VerificationLoader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(kind: CheckedKind, loaders: Loaders): DataLoader<string, readonly CheckedFact[]> {
    return loaders.get(`verifications of ${kind}`, async (subjectIds: readonly string[]) => {
      const found = await findVerifications(this.unitOfWork, kind, subjectIds);
      return subjectIds.map((id) => found.get(id) ?? []);
    });
  }
}
