import { Readable } from 'node:stream';
import { csvLine, UTF8_MARK } from '../../platform/csv-text.js';
import { InvalidInputError } from '../../platform/graphql/errors.js';
import type { Download } from '../../platform/pages/downloads.js';
import type { AuditLogEntry } from './audit-log.results.js';
import type { AuditLog } from './audit-log.service.js';

const columns = ['When', 'Who', 'Id', 'Operator', 'What', 'Of what', 'Its id', 'Why', 'Narrowed to', 'Place'];

/** The audit log as a file that a spreadsheet opens safely. To whoever is no operator it is not there. */
export function auditExport(log: AuditLog): Download {
  return {
    path: '/operators/audit.csv',
    open: async (actor, query) => {
      const asked = Object.fromEntries(['who', 'what', 'from', 'to'].map((field) => [field, query.get(field)]));
      const batches = await log.export(actor, asked).catch((error: unknown) => {
        // A question that cannot be is answered with nothing: no page of ours leads there.
        if (error instanceof InvalidInputError) return null;
        throw error;
      });
      return batches && { name: 'audit.csv', type: 'text/csv; charset=utf-8', body: Readable.from(linesOf(batches)) };
    },
  };
}

async function* linesOf(batches: AsyncIterable<readonly AuditLogEntry[]>): AsyncGenerator<string> {
  yield UTF8_MARK + csvLine(columns);
  for await (const batch of batches) yield batch.map(lineOf).join('');
}

function lineOf(entry: AuditLogEntry): string {
  const { at, actorKind, actorId, operator, action, subjectKind, subjectId, why, narrowedTo, place } = entry;
  return csvLine(
    [at, actorKind, actorId, operator, action, subjectKind, subjectId, why, narrowedTo, place].map(
      (cell) => cell ?? '',
    ),
  );
}
