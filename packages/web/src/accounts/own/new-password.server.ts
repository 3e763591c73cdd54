import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { ChangeAccountDocument } from '../account-documents.js';
import { changeOutcome, emptyForm, forChange, forViewer, type FormView, type Viewer } from '../account-doors.js';

export interface NewPasswordView extends FormView {
  readonly hasPassword: boolean;
  /** Whose password it is, for what keeps passwords: it would keep one for nobody. */
  readonly email: string;
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
  onGet: (request) => forChange(request, (viewer) => ({ show: viewOf(viewer, emptyForm) })),
  onPost: async (request) => {
    if (request.form.get('do') === 'remove') {
      const { removePassword } = await request.run(RemovePasswordDocument, {});
      const answer = readFragment(ChangeAccountDocument, removePassword);
      return withViewer(request, changeOutcome(request, answer, { done: '/account?changed=password-removed' }));
    }
    const password = request.form.get('password') ?? '';
    const { setPassword } = await request.run(SetPasswordDocument, { input: { password } });
    const answer = readFragment(ChangeAccountDocument, setPassword);
    return withViewer(request, changeOutcome(request, answer, { done: '/account?changed=password' }));
  },
};

function viewOf({ account: { hasPassword, email } }: Viewer, form: FormView): NewPasswordView {
  return { ...form, hasPassword, email };
}

/** Drawn again, the page knows what it knew before. */
async function withViewer(request: PageServerRequest, outcome: PageOutcome): Promise<PageOutcome> {
  if (!('show' in outcome)) return outcome;
  return forViewer(request, (viewer) => ({ ...outcome, show: viewOf(viewer, outcome.show as FormView) }));
}
