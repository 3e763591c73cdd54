import { changeOutcome, emptyForm, type FormView } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { forPartnersChange, unlessSuspended, type Partner } from '../partner-doors.js';
import { typedWords, wordsOf, type PartnersWords } from './typed-words.js';

export interface WordsView extends FormView {
  readonly live: Partner['live'];
  /** What stands in the form. */
  readonly words: PartnersWords;
  /** What a partner asked for and an operator has not looked at; null: nothing waits. */
  readonly waits: WaitingWords | null;
}

interface WaitingWords {
  readonly since: string;
  /** What stands until an operator says yes. */
  readonly standing: PartnersWords;
  /** What was asked for, where the form holds something else, which nobody asked for yet; null: it stands in the form. */
  readonly asked: PartnersWords | null;
}

const ChangePartnerWordsDocument = graphql(`
  mutation ChangePartnerWords($input: ChangePartnerWordsInput!) {
    changePartnerWords(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const wordsServer: PageServer = {
  onGet: (request) => forPartnersChange(request, (partner) => ({ show: viewOf(partner, emptyForm) })),
  onPost: (request) =>
    unlessSuspended(request, async () => {
      const typed = request.form.get('back') === 'yes' ? null : typedWords(request.form);
      const { changePartnerWords } = await request.run(ChangePartnerWordsDocument, { input: { words: typed } });
      const answer = readFragment(ChangeAccountDocument, changePartnerWords);
      const done = `/partners/keys?done=${typed ? 'words' : 'words-back'}`;
      const outcome = changeOutcome(request, answer, { done, typed: { ...typed } });
      if ('goTo' in outcome) return outcome;
      return forPartnersChange(request, (partner) => ({
        ...outcome,
        show: viewOf(partner, outcome.show as FormView),
      }));
    }),
};

function viewOf(partner: Partner, form: FormView): WordsView {
  const { live, otherWords } = partner;
  const words = { ...wordsOf(otherWords ?? partner), ...form.typed };
  return {
    ...{ ...form, live, words },
    waits: otherWords && {
      since: otherWords.askedAt,
      standing: wordsOf(partner),
      asked: areSame(words, wordsOf(otherWords)) ? null : wordsOf(otherWords),
    },
  };
}

function areSame(one: PartnersWords, other: PartnersWords): boolean {
  return one.organisation === other.organisation && one.site === other.site && one.purpose === other.purpose;
}
