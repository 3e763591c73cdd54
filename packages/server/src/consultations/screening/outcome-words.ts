/** The sentences around what was said, to whoever asks for themselves. */
export const ownWords = {
  saidSafe:
    'Your words spoke of danger, and you said you are safe. The person you ask sees this first. If that changes, call or text 988.',
  lately:
    'You said you have had thoughts of ending your life lately. The person you ask sees this first and answers within one business day. Until then, call or text 988 at any hour.',
  somethingElse: 'You mentioned something to talk about first.',
  discussed: 'You can still send this. The person you ask will talk about it with you.',
  takenOff: ' We took that off your list.',
  stillOpen: 'You can still send this and talk about what else there is.',
  notSure: (about: string) => `You were not sure about ${about}. That is fine. You can look at it together.`,
  inPerson: (about: string) =>
    `You would rather talk about ${about} in person. That is fine. The person you ask knows to bring it up.`,
  nothing:
    'You did not mention anything on our list. That does not mean this treatment is safe for you. A clinician decides after an exam.',
  mentioned: (what: string) => `You mentioned ${what}. `,
  passedOn:
    'You can send this. The person you ask sees it and will talk about it with you. A clinician decides after an exam.',
} as const;

export type OutcomeWords = { readonly [Key in keyof typeof ownWords]: Widened<(typeof ownWords)[Key]> };
type Widened<Words> = Words extends string ? string : Words;

/** The same where one asks for another. Read by the one who asks, then by the patient, and by the practitioner. */
export const theirWords: OutcomeWords = {
  saidSafe:
    'The words spoke of danger, and it was said that there is none now. Whoever is asked sees this first. If that changes, call or text 988.',
  lately:
    'It was said that the patient has had thoughts of ending their life lately. Whoever is asked sees this first and answers within one business day. Until then, call or text 988 at any hour.',
  somethingElse: 'Something was mentioned to talk about first.',
  discussed: 'The request can still be sent. Whoever is asked will talk about it with the patient.',
  takenOff: ' That was taken off the list.',
  stillOpen: 'The request can still be sent, to talk about what else there is.',
  notSure: (about) => `It was not sure how it is with ${about}. That is fine. It can be looked at together.`,
  inPerson: (about) =>
    `The patient would rather talk about ${about} in person. That is fine. Whoever is asked knows to bring it up.`,
  nothing:
    'Nothing on our list was mentioned. That does not mean this treatment is safe for them. A clinician decides after an exam.',
  mentioned: (what) => `Mentioned: ${what}. `,
  passedOn:
    'You can send this. The person you ask sees it and will talk about it with the patient. A clinician decides after an exam.',
};
