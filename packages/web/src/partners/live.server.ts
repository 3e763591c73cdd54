import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import { changeOutcome, emptyForm, type FormView } from '../accounts/account-doors.js';
import { ChangeAccountDocument } from '../accounts/account-documents.js';
import type { PageServer } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { forPartnersChange } from './partner-doors.js';

export type LiveView = FormView;

const AskForLiveKeysDocument = graphql(`
  mutation AskForLiveKeys($input: AskForLiveKeysInput!) {
    askForLiveKeys(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const liveServer: PageServer = {
  onGet: (request) =>
    forPartnersChange(request, ({ live, agreedVersion }) =>
      (live === 'ASKED' || live === 'APPROVED') && agreedVersion === currentPartnerTerms.version
        ? { goTo: '/partners/keys' }
        : { show: emptyForm satisfies LiveView },
    ),
  onPost: async (request) => {
    const input = { version: request.form.get('version') ?? '', agree: request.form.get('agree') === 'yes' };
    const { askForLiveKeys } = await request.run(AskForLiveKeysDocument, { input });
    return changeOutcome(request, readFragment(ChangeAccountDocument, askForLiveKeys), {
      done: '/partners/keys?done=asked',
    });
  },
};
