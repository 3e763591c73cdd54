import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import { changeOutcome, emptyForm, type FormView } from '../accounts/account-doors.js';
import { ChangeAccountDocument } from '../accounts/account-documents.js';
import type { PageServer } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { forPartnersChange, type Partner } from './partner-doors.js';

export interface LiveView extends FormView {
  /** Why an operator said no, or ended them; null: none did. */
  readonly reason: Partner['liveReason'];
  /** Whether it was said of live keys that they had. */
  readonly isEnded: boolean;
  /** Who they are and what for. Null: an operator reads it, or said yes to it, and it stays as it is. */
  readonly words: { readonly organisation: string; readonly site: string; readonly purpose: string } | null;
}

const AskForLiveKeysDocument = graphql(`
  mutation AskForLiveKeys($input: AskForLiveKeysInput!) {
    askForLiveKeys(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const liveServer: PageServer = {
  onGet: (request) =>
    forPartnersChange(request, (partner) =>
      isReadAlready(partner) && partner.agreedVersion === currentPartnerTerms.version
        ? { goTo: '/partners/keys' }
        : { show: viewOf(partner, emptyForm) },
    ),
  onPost: async (request) => {
    const given = (name: string) => (request.form.get(name) ?? '').trim();
    const words = request.form.has('purpose')
      ? { organisation: given('organisation'), site: given('site'), purpose: given('purpose') }
      : null;
    const input = { version: given('version'), agree: given('agree') === 'yes', words };
    const { askForLiveKeys } = await request.run(AskForLiveKeysDocument, { input });
    const answer = readFragment(ChangeAccountDocument, askForLiveKeys);
    const outcome = changeOutcome(request, answer, { done: '/partners/keys?done=asked', typed: words ?? {} });
    if ('goTo' in outcome) return outcome;
    const form = outcome.show as FormView;
    return forPartnersChange(request, (partner) => ({ ...outcome, show: viewOf(partner, form) }));
  },
};

function isReadAlready({ live }: Partner): boolean {
  return live === 'ASKED' || live === 'APPROVED';
}

function viewOf(partner: Partner, form: FormView): LiveView {
  const { name: organisation, site, purpose, liveReason } = partner;
  const words = isReadAlready(partner) ? null : { organisation, site, purpose, ...form.typed };
  return { ...form, reason: liveReason ?? null, isEnded: partner.live === 'ENDED', words };
}
