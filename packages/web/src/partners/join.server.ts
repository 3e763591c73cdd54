import type { PageServer } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import type { FieldError } from '../ui/error-summary.js';
import { MadePartnerKeyDocument } from './partner-documents.js';
import { findPartner, forConsolesChange, madeOutcome, unlessSuspended, type ShownKey } from './partner-doors.js';
import { typedWords, type PartnersWords } from './words/typed-words.js';

export type JoinView =
  | { readonly shown: ShownKey }
  | {
      readonly shown?: undefined;
      readonly errors: readonly FieldError[];
      readonly refusal: string | null;
      readonly typed: PartnersWords;
    };

const BecomePartnerDocument = graphql(`
  mutation BecomePartner($input: BecomePartnerInput!) {
    becomePartner(input: $input) {
      ...MadePartnerKey
    }
  }
`);

export const joinServer: PageServer = {
  onGet: (request) =>
    forConsolesChange(request, async () =>
      (await findPartner(request))
        ? { goTo: '/partners/keys' }
        : { show: { errors: [], refusal: null, typed: typedWords(request.form) } satisfies JoinView },
    ),
  onPost: (request) =>
    unlessSuspended(request, async () => {
      // Sent twice, as by loading the page of the first key anew: there is nothing to mend, and their keys are what they need.
      if (await findPartner(request)) return { goTo: '/partners/keys' };
      const typed = typedWords(request.form);
      const { becomePartner } = await request.run(BecomePartnerDocument, { input: typed });
      const answer = readFragment(MadePartnerKeyDocument, becomePartner);
      return madeOutcome(request, answer, (trouble) => ({ ...trouble, typed }) satisfies JoinView);
    }),
};
