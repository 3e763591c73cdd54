import { consentPolicyVersion, consentVersions } from '@clearing/shared/consent';
import type { PageServer } from '../app/page-route.js';

/** The words of the version that is asked for; of one that never was, the present ones. */
export const consentServer: PageServer = {
  onGet: ({ url }) => {
    const asked = url.searchParams.get('version');
    const version = consentVersions.find((each) => each === asked) ?? consentPolicyVersion;
    return Promise.resolve({ show: { version } });
  },
};
