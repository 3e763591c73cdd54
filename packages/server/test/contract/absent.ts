interface Absence {
  readonly because: string;
  /** Beginnings of promises, as compare.ts writes them. */
  readonly starts: readonly string[];
}

/** What the contract names and a later issue brings, or a decision took away: an issue emits only what it runs. */
export const absent: readonly Absence[] = [
  {
    because: 'Practitioners sign in to answer: the code behind their private link is gone (decision 0053).',
    starts: ['Mutation.sendAnswersCode', 'Mutation.openAnswers', 'input OpenAnswersInput.'],
  },
  {
    because: 'Writing to each other comes with messages.',
    starts: [
      'Mutation.sendConsultationMessage',
      'input SendConsultationMessageInput.',
      'Consultation.messages',
      'ConsultationMessage',
      'enum ConsultationAction { MESSAGE }',
    ],
  },
  {
    because: 'The waiting list is an issue of its own.',
    starts: [
      'Mutation.joinWaitingList',
      'Mutation.leaveWaitingList',
      'input JoinWaitingListInput.',
      'input LeaveWaitingListInput.',
      'union WaitingListResult',
      'WaitingListEntry',
    ],
  },
  {
    because: 'What a practitioner says after the talk comes with their inbox; until then a day completes it.',
    starts: [
      'Mutation.completeConsultation',
      'Mutation.markNoShow',
      'enum ConsultationAction { COMPLETE }',
      'enum ConsultationAction { MARK_NO_SHOW }',
      'enum ConsultationState { NO_SHOW }',
    ],
  },
  {
    because: 'Partners, and what names them, are an issue of their own.',
    starts: ['input RequestConsultationInput.bookingReferral', 'Partner'],
  },
  {
    because: 'No operator acts on a consultation yet.',
    starts: ['enum ConsultationParty { OPERATOR }'],
  },
  {
    because: 'What a partner keeps comes with partners.',
    starts: ['Viewer.partner'],
  },
];
