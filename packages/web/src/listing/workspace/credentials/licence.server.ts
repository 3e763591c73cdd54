import type { LicenseKind } from '../../../generated/graphql.js';
import { fieldsFrom } from '../fields.js';
import { itemServer } from '../item-server.js';

export const licenceServer = itemServer({
  list: 'licenses',
  done: '/listing/licences',
  fieldsOf: (license) => fieldsFrom(license ?? { kind: 'STATE_LICENSE' }),
  itemOf: (typed, before) => ({
    key: before?.key ?? null,
    jurisdiction: typed.text('jurisdiction'),
    profession: typed.text('profession'),
    kind: typed.all<LicenseKind>('kind')[0] ?? 'STATE_LICENSE',
    number: typed.textOrNull('number'),
    startsOn: typed.textOrNull('startsOn'),
    expiresOn: typed.text('expiresOn'),
  }),
});
