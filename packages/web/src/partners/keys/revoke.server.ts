import { changeOutcome } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { forPartnersChange, type Partner } from '../partner-doors.js';

export interface RevokeView {
  readonly apiKey: Partner['keys'][number];
  readonly refusal: string | null;
}

const RevokePartnerKeyDocument = graphql(`
  mutation RevokePartnerKey($input: RevokePartnerKeyInput!) {
    revokePartnerKey(input: $input) {
      ...ChangeAccount
    }
  }
`);

const done = '/partners/keys?done=revoked';
const doneBefore = '/partners/keys?done=revoked-before';

export const revokeServer: PageServer = {
  onGet: (request) =>
    forPartnersChange(request, ({ keys }) => {
      const apiKey = keys.find(({ key }) => key === request.params['key']);
      if (!apiKey) return { show: null, status: 404 };
      return apiKey.revokedAt ? { goTo: doneBefore } : { show: { apiKey, refusal: null } satisfies RevokeView };
    }),
  onPost: async (request) => {
    const input = { key: request.params['key'] ?? '' };
    const { revokePartnerKey } = await request.run(RevokePartnerKeyDocument, { input });
    const answer = readFragment(ChangeAccountDocument, revokePartnerKey);
    if (answer.__typename !== 'NotFound') return changeOutcome(request, answer, { done });
    // In another window it was revoked before; of what was never theirs there is no page.
    return forPartnersChange(request, ({ keys }) =>
      keys.some(({ key, revokedAt }) => key === input.key && revokedAt !== null)
        ? { goTo: doneBefore }
        : { show: null, status: 404 },
    );
  },
};
