import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { ChangeAccountDocument } from '../account-documents.js';
import { changeOutcome, emptyForm, forChange, type FormView } from '../account-doors.js';

export interface NewPasswordView extends FormView {
  readonly hasPassword: boolean;
}

const SetPasswordDocument = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      ...ChangeAccount
    }
  }
`);

const RemovePasswordDocument = graphql(`
  mutation RemovePassword {
    removePassword {
      ...ChangeAccount
    }
  }
`);

export const newPasswordServer: PageServer = {
  onGet: async (request) =>
    forChange(request, ({ account: { hasPassword } }) => ({
      show: { ...emptyForm, hasPassword } satisfies NewPasswordView,
    })),
  onPost: async (request) => {
    if (request.form.get('do') === 'remove') {
      const { removePassword } = await request.run(RemovePasswordDocument, {});
      const answer = readFragment(ChangeAccountDocument, removePassword);
      return changeOutcome(request, answer, { done: '/account?changed=password-removed' });
    }
    const password = request.form.get('password') ?? '';
    const { setPassword } = await request.run(SetPasswordDocument, { input: { password } });
    const answer = readFragment(ChangeAccountDocument, setPassword);
    return changeOutcome(request, answer, { done: '/account?changed=password' });
  },
};
