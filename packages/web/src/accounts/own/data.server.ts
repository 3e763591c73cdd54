import { personalDataNames, personalDataPath, type PersonalDataName } from '@clearing/shared/personal-data';
import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { forBothSteps, forChange } from '../account-doors.js';

export interface DataView {
  /** The files there are, in the order in which they are told. */
  readonly parts: readonly PersonalDataName[];
  readonly isPractitioner: boolean;
  /** So many files were taken that a while has to pass. */
  readonly hasToWait: boolean;
}

const OwnDataDocument = graphql(`
  query OwnData {
    viewer {
      account {
        id
        dataParts
      }
    }
  }
`);

/** A link that would lead back here is not shown: whoever signed in long ago, or with one step alone, does that first. */
export const dataServer: PageServer = {
  onGet: (request) =>
    forChange(request, () =>
      forBothSteps(request, async ({ account: { roles } }) => {
        const { viewer } = await request.run(OwnDataDocument, {});
        if (!viewer) return { goTo: personalDataPath };
        const { dataParts } = viewer.account;
        return {
          show: {
            parts: personalDataNames.filter((name) => dataParts.includes(name)),
            isPractitioner: roles.includes('PRACTITIONER'),
            hasToWait: request.url.searchParams.has('wait'),
          } satisfies DataView,
          status: request.url.searchParams.has('wait') ? 429 : 200,
        };
      }),
    ),
};
