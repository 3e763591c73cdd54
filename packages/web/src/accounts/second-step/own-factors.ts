import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { OwnFactorsQuery } from '../../generated/graphql.js';

export type OwnFactors = NonNullable<OwnFactorsQuery['viewer']>['account'];

const OwnFactorsDocument = graphql(`
  query OwnFactors {
    viewer {
      account {
        id
        authenticatorApp {
          since
        }
        authenticatorAppSetup {
          secret
          uri
        }
        recoveryCodesLeft
        passkeys {
          id
          name
          addedAt
        }
      }
    }
  }
`);

/** What somebody signed in has besides their mailbox. */
export async function findOwnFactors({ run }: Pick<PageServerRequest, 'run'>): Promise<OwnFactors> {
  const { viewer } = await run(OwnFactorsDocument, {});
  if (!viewer) throw new Error('The person who was signed in a moment ago no longer is.');
  return viewer.account;
}
