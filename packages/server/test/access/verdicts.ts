import { actorNames, type ActorName } from './actors.js';

/** What somebody meets who tries. MAY: nothing of who they are stands in the way, whatever else does. */
export type Verdict = 'MAY' | 'NOT_THERE' | 'SIGN_IN' | 'SECOND_STEP' | 'FRESH_SIGN_IN' | 'OWN_LISTING';
export type Verdicts = Readonly<Record<ActorName, Verdict>>;

/** The kind of answer that says each. */
export const verdictOfAnswer: Readonly<Record<string, Verdict>> = {
  NotFound: 'NOT_THERE',
  // Keys are shown at the public door; here is none to show.
  KeyNeeded: 'NOT_THERE',
  SignInNeeded: 'SIGN_IN',
  SecondFactorNeeded: 'SECOND_STEP',
  FreshSignInNeeded: 'FRESH_SIGN_IN',
  YourOwnListing: 'OWN_LISTING',
};

export const everybody = verdicts('MAY');

/** To all others it is not there. */
export function only(...names: readonly ActorName[]): Verdicts {
  return verdicts('NOT_THERE', Object.fromEntries(names.map((name) => [name, 'MAY'])));
}

const signedOut = {
  anonymous: 'SIGN_IN',
  patientOwner: 'SIGN_IN',
  patientOther: 'SIGN_IN',
  linkToTalk: 'SIGN_IN',
  linkToWayIn: 'SIGN_IN',
  linkToTimes: 'SIGN_IN',
  linkToMessages: 'SIGN_IN',
  linkToAskAgain: 'SIGN_IN',
  whoWaits: 'SIGN_IN',
} as const;

/** Each for their own account. */
export const accounts = verdicts('MAY', signedOut);

/** Each for their own account, once both steps of signing in are done. */
export const accountsInFull = verdicts('MAY', {
  ...signedOut,
  patientByAccountHalfway: 'SECOND_STEP',
  practitionerHalfway: 'SECOND_STEP',
  schedulerHalfway: 'SECOND_STEP',
  clinicManagerHalfway: 'SECOND_STEP',
  operatorHalfway: 'SECOND_STEP',
});

/** A thing of one account: to the others it is not there. */
export function ownAccount(...names: readonly ActorName[]): Verdicts {
  return { ...only(...names), ...signedOut };
}

function verdicts(otherwise: Verdict, exceptions: Partial<Record<ActorName, Verdict>> = {}): Verdicts {
  return { ...(Object.fromEntries(actorNames.map((name) => [name, otherwise])) as Verdicts), ...exceptions };
}
