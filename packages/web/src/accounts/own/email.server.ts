import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { ChangeAccountDocument } from '../account-documents.js';
import { changeOutcome, emptyForm, forChange } from '../account-doors.js';

const RequestEmailChangeDocument = graphql(`
  mutation RequestEmailChange($input: RequestEmailChangeInput!) {
    requestEmailChange(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const emailServer: PageServer = {
  onGet: async (request) => forChange(request, () => ({ show: emptyForm })),
  onPost: async (request) => {
    const email = (request.form.get('email') ?? '').trim();
    const { requestEmailChange } = await request.run(RequestEmailChangeDocument, { input: { email } });
    const answer = readFragment(ChangeAccountDocument, requestEmailChange);
    return changeOutcome(request, answer, { done: '/account/email/sent', typed: { email } });
  },
};
