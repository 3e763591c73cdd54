/** The sentences around what was said. */
export interface OutcomeWords {
  readonly saidSafe: string;
  readonly lately: string;
  readonly somethingElse: string;
  readonly discussed: string;
  readonly takenOff: string;
  readonly stillOpen: string;
  readonly notSure: (about: string) => string;
  readonly inPerson: (about: string) => string;
  readonly nothing: string;
  readonly mentioned: (what: string) => string;
  readonly passedOn: string;
}

/** To whoever asks for themselves. `asked`: what whoever is asked is called, "Ana"; null: nobody was chosen yet. */
export function ownWords(asked: string | null): OutcomeWords {
  const they = asked ?? 'The person you ask';
  return {
    saidSafe: `What you said spoke of danger, and then you said you are safe. ${they} sees this first. If that changes, call or text 988.`,
    lately: `You said you have had thoughts of ending your life lately. ${they} sees this first and answers within one business day. Until then, call or text 988 at any hour.`,
    somethingElse: 'You mentioned something to talk about first.',
    discussed: `You can still send this. ${they} will talk about it with you.`,
    takenOff: ' We took that off your list.',
    stillOpen: 'You can still send this and talk about what else there is.',
    notSure: (about) => `You were not sure about ${about}. That is fine. You can look at it together.`,
    inPerson: (about) => `You would rather talk about ${about} in person. That is fine. ${they} knows to bring it up.`,
    nothing:
      'You did not mention anything on our list. That does not mean this treatment is safe for you. A clinician decides after an exam.',
    mentioned: (what) => `You mentioned ${what}. `,
    passedOn: `You can send this. ${they} sees it and will talk about it with you. A clinician decides after an exam.`,
  };
}

/** The same where one asks for another. Read by the one who asks, then by the patient, and by the practitioner. */
export function theirWords(asked: string | null): OutcomeWords {
  const they = asked ?? 'The person who is asked';
  return {
    saidSafe: `What was said spoke of danger, and then it was said that there is none now. ${they} sees this first. If that changes, call or text 988.`,
    lately: `It was said that the patient has had thoughts of ending their life lately. ${they} sees this first and answers within one business day. Until then, call or text 988 at any hour.`,
    somethingElse: 'Something was mentioned to talk about first.',
    discussed: `The request can still be sent. ${they} will talk about it with the patient.`,
    takenOff: ' That was taken off the list.',
    stillOpen: 'The request can still be sent, to talk about what else there is.',
    notSure: (about) => `Not sure about ${about}. That is fine. It can be looked at together.`,
    inPerson: (about) =>
      `The patient would rather talk about ${about} in person. That is fine. ${they} knows to bring it up.`,
    nothing:
      'Nothing on our list was mentioned. That does not mean this treatment is safe for them. A clinician decides after an exam.',
    mentioned: (what) => `Mentioned: ${what}. `,
    passedOn: `You can send this. ${they} sees it and will talk about it with the patient. A clinician decides after an exam.`,
  };
}
