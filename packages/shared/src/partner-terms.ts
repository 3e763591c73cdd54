/** One version of what a partner agrees to. Never edited: what somebody agreed to stays readable. */
export interface PartnerTerms {
  /** The day from which it is asked for: "2026-11-27". */
  readonly version: string;
  readonly clauses: readonly PartnerClause[];
}

export interface PartnerClause {
  readonly title: string;
  readonly text: string;
}

/** The newest first. */
export const partnerTerms: readonly [PartnerTerms, ...PartnerTerms[]] = [
  {
    version: '2026-11-27',
    clauses: [
      {
        title: 'Say where it comes from',
        text: 'Wherever you show something of the directory, you name Clearing beside it and link to the page of the practitioner or clinic on our site.',
      },
      {
        title: 'Keep it fresh',
        text: 'You show no fact of a listing that you read more than 24 hours ago, and no free time that you read more than 5 minutes ago. You show with each licence and check the date that we give with it.',
      },
      {
        title: 'Do not sell it on',
        text: 'You use the data for your own site or product and its users. You do not sell it, rent it, give it to others as data, or build a directory out of it.',
      },
      {
        title: 'Take down within a day',
        text: 'What we no longer show, or ask you to take down, is gone from your site and your copies within 24 hours.',
      },
      {
        title: 'Leave patients alone',
        text: 'You do not join the data with anything that you know of a patient, and you send us nothing about one. Whoever asks for a talk does so on our pages.',
      },
      {
        title: 'Look after your keys',
        text: 'A secret key stays on your server. One that somebody else may have seen is revoked by you at once.',
      },
      {
        title: 'What we may do',
        text: 'We may end your live keys when these terms are broken, and say why. When the terms change, we ask you to agree again before you make another live key.',
      },
    ],
  },
];

/** What is asked for now. */
export const currentPartnerTerms: PartnerTerms = partnerTerms[0];

export function partnerTermsOf(version: string): PartnerTerms | null {
  return partnerTerms.find((terms) => terms.version === version) ?? null;
}
