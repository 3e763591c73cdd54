import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { mayActAsOperator } from '../../accounts/account.policy.js';
import { findOrder } from '../../imports/orders/import-orders.repository.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { Download } from '../../platform/pages/downloads.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { REFUSED_ROWS_PATH } from './refused-rows-path.js';

/** The rows that an import refused, as the worker wrote them: a spreadsheet opens them safely. Taking them is on record. */
export function refusedRowsDownload(unitOfWork: UnitOfWork, folder: string): Download {
  return {
    path: REFUSED_ROWS_PATH,
    open: async (actor, query) => {
      if (!mayActAsOperator(actor)) return null;
      const id = keyOf('RegistryImport', query.get('import') ?? '');
      const order = id === null ? null : await findOrder(unitOfWork, id);
      const name = order?.refusedFile;
      // Written by us and named by us; still, nothing but a plain file of that folder is handed out.
      if (!order || !name || !/^[\w][\w.-]*\.csv$/.test(name)) return null;
      const file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null);
      if (!file) return null;
      await unitOfWork.run((tx) =>
        recordAudit(tx, {
          actor,
          action: 'registry.import.refused-rows-taken',
          subjectKind: 'registry-import',
          subjectId: order.id,
        }),
      );
      return { name, type: 'text/csv; charset=utf-8', body: file.createReadStream() };
    },
  };
}
