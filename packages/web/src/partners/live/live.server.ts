import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import { changeOutcome, emptyForm, type FormView } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { forPartnersChange, type Partner } from '../partner-doors.js';
import { typedWords, wordsOf, type PartnersWords } from '../words/typed-words.js';

export interface LiveView extends FormView {
  /** Why an operator said no, or ended them; null: none did. */
  readonly reason: Partner['liveReason'];
  /** What that was: no when they asked, the end of keys that they had, or a yes taken back before they made one. */
  readonly decided: 'NO' | 'ENDED' | 'TAKEN_BACK';
  /** Who they are and what for. Null: an operator reads it, or said yes to it, and it is changed elsewhere. */
  readonly words: PartnersWords | null;
  /** What an operator reads, or said yes to. Null: they may still say it otherwise. */
  readonly kept: PartnersWords | null;
  /** Whether there is nothing to agree to and nothing to ask for. */
  readonly isDone: boolean;
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
      isDone(partner) ? { goTo: '/partners/keys' } : { show: viewOf(partner, emptyForm) },
    ),
  onPost: async (request) => {
    const given = (name: string) => (request.form.get(name) ?? '').trim();
    const words = request.form.has('purpose') ? typedWords(request.form) : null;
    const input = { version: given('version'), agree: given('agree') === 'yes', words };
    const { askForLiveKeys } = await request.run(AskForLiveKeysDocument, { input });
    const answer = readFragment(ChangeAccountDocument, askForLiveKeys);
    // Whoever is read already has no words to send: they agree to newer terms.
    const done = `/partners/keys?done=${words ? 'asked' : 'agreed'}`;
    const outcome = changeOutcome(request, answer, { done, typed: { ...words } });
    if ('goTo' in outcome) return outcome;
    const form = outcome.show as FormView;
    const late = form.errors.find(({ id }) => id === 'words');
    // Nothing to mend: another window asked before this one, and the page says with which words.
    return forPartnersChange(request, (partner) =>
      late
        ? { show: viewOf(partner, { ...form, errors: [], refusal: late.message }), status: 409 }
        : { ...outcome, show: viewOf(partner, form) },
    );
  },
};

function decidedOf({ live, liveEndedAt }: Partner): LiveView['decided'] {
  if (live !== 'ENDED') return 'NO';
  return liveEndedAt ? 'ENDED' : 'TAKEN_BACK';
}

function isReadAlready({ live }: Partner): boolean {
  return live === 'ASKED' || live === 'APPROVED';
}

function isDone(partner: Partner): boolean {
  return isReadAlready(partner) && partner.agreedVersion === currentPartnerTerms.version;
}

function viewOf(partner: Partner, form: FormView): LiveView {
  const { liveReason } = partner;
  const kept = wordsOf(partner);
  const isRead = isReadAlready(partner);
  return {
    ...form,
    ...{ reason: liveReason ?? null, decided: decidedOf(partner), isDone: isDone(partner) },
    ...(isRead ? { words: null, kept } : { words: { ...kept, ...form.typed }, kept: null }),
  };
}
