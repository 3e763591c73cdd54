import { Readable } from 'node:stream';
import { requestDataPath } from '@clearing/shared/personal-data';
import { recordAudit } from '../../platform/audit.js';
import type { Download } from '../../platform/pages/downloads.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import { recordOfPatient, type RequestsDataTools } from './own-requests-data.js';

interface Tools extends RequestsDataTools {
  readonly desk: ConsultationDesk;
  readonly limits: RateLimits;
}

const filesOfRequest = { name: 'consultations.files', capacity: 20, seconds: 3600 } as const;

/** What is kept with one request, for the patient to take along by the private link that opens everything, with no account. */
export function requestFile(tools: Tools): Download {
  const { desk, limits, unitOfWork } = tools;
  return {
    path: requestDataPath,
    open: async (actor, query) => {
      const id = query.get('id') ?? '';
      const consultation = await desk.find(actor, id, 'PATIENT');
      if (!consultation?.viewer.reach.includes('EVERYTHING')) return null;
      const { record, viewer } = consultation;
      const taken = await limits.take(filesOfRequest, record.id);
      if (!taken.allowed) return { goTo: `/consultations/${encodeURIComponent(id)}/privacy?wait=yes` };
      await unitOfWork.run((tx) =>
        recordAudit(tx, {
          ...{ actor: viewer.actor, action: 'consultation.data.taken' },
          ...{ subjectKind: 'consultation', subjectId: record.id },
        }),
      );
      const request = await recordOfPatient(tools, consultation);
      const file = { takenAt: unitOfWork.clock.now().toString(), request };
      return {
        name: 'clearing-your-request.json',
        type: 'application/json; charset=utf-8',
        body: Readable.from(`${JSON.stringify(file, null, 2)}\n`),
      };
    },
  };
}
