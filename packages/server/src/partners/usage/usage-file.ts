import { Readable } from 'node:stream';
import { partnerUsageCsvPath, usageSpans } from '@clearing/shared/partner-usage';
import { csvLine, UTF8_MARK } from '../../platform/csv-text.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { Download } from '../../platform/pages/downloads.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { listKeys } from '../keys/key.repository.js';
import type { PartnerService } from '../partner.service.js';
import { sumOf } from './usage-sums.js';
import type { UsageService } from './usage.service.js';

const COLUMNS = [
  ...['day', 'key', 'operation', 'requests', 'failed', 'refused', 'points'],
  ...['medianMilliseconds', 'milliseconds95', 'milliseconds99'],
];

/** What a partner's keys asked, each line as it is kept. To whoever is no partner there is no such file. */
export function usageFile(unitOfWork: UnitOfWork, partners: PartnerService, usage: UsageService): Download {
  return {
    path: partnerUsageCsvPath,
    open: async (actor, query) => {
      const partner = await partners.find(actor);
      const partnerId = partner && keyOf('Partner', partner.id);
      if (!partnerId) return null;
      const days = usageSpans.find((span) => String(span) === query.get('days')) ?? usageSpans.at(-1) ?? 1;
      const asked = query.get('key');
      const keyId = asked ? keyOf('PartnerKey', asked) : null;
      if (asked && !keyId) return null;
      const keys = await listKeys(unitOfWork, partnerId, unitOfWork.clock.now().toString(), 10_000);
      const names = new Map(keys.map(({ id, name }) => [id, name]));
      const lines = await usage.lines({ partnerId, days, keyId });
      const rows = lines.map(({ keyId: of, day, operation, ...counts }) => {
        const { requests, failed, refused, points, ...times } = sumOf([counts]);
        const numbers = [requests, failed, refused, points];
        return [
          day,
          names.get(of) ?? '',
          operation,
          ...[...numbers, ...Object.values(times)].map((each) => String(each ?? '')),
        ];
      });
      return {
        name: 'clearing-usage.csv',
        type: 'text/csv; charset=utf-8',
        body: Readable.from([UTF8_MARK, ...[COLUMNS, ...rows].map(csvLine)]),
      };
    },
  };
}
