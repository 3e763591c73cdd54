import { Readable } from 'node:stream';
import { listingNumbersCsvPath } from '@clearing/shared/listing-numbers';
import { csvOf } from '../accounts/own-data/data-files.js';
import type { Download } from '../platform/pages/downloads.js';
import type { PersonalDataPart } from '../platform/personal-data.js';

/** The numbers for a spreadsheet. To whoever keeps no listing there is no such file. */
export function numbersFile(part: PersonalDataPart, keepsOne: (accountId: string) => Promise<boolean>): Download {
  return {
    path: listingNumbersCsvPath,
    open: async (actor) => {
      if (actor.kind !== 'ACCOUNT' || !(await keepsOne(actor.accountId))) return null;
      return {
        name: 'clearing-numbers.csv',
        type: 'text/csv; charset=utf-8',
        body: Readable.from(csvOf(part, actor)),
      };
    },
  };
}
