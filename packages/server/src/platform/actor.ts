import type { Temporal } from 'temporal-polyfill';

/** Who asks. */
export type Actor = Nobody | LinkHolder | AccountHolder | TheSystem;

export interface Nobody {
  readonly kind: 'NOBODY';
}

/** Somebody who holds a private link: it names one consultation and one role in it, or one place on a waiting list. */
export type LinkHolder = PatientLinkHolder | OtherLinkHolder;

export interface PatientLinkHolder {
  readonly kind: 'LINK';
  readonly role: 'PATIENT';
  /** The id of the consultation. */
  readonly subjectId: string;
  /** What the links are for that this browser opened of it. What each opens is for consultations to say. */
  readonly purposes: readonly PatientLinkPurpose[];
}

export interface OtherLinkHolder {
  readonly kind: 'LINK';
  readonly role: Exclude<LinkRole, 'PATIENT'>;
  /** The id of the consultation, or of the entry of a waiting list. */
  readonly subjectId: string;
}

/** Somebody who signed in. */
export interface AccountHolder {
  readonly kind: 'ACCOUNT';
  readonly accountId: string;
  readonly sessionId: string;
  /** What it may be now: nothing but a patient while it is suspended. */
  readonly roles: readonly Role[];
  /** Whether operators took from it, for now, all that it may be besides a patient; the listings it controls with it. */
  readonly isSuspended: boolean;
  /** Whether the account has a second factor at all. */
  readonly hasSecondFactor: boolean;
  /** Whether this session showed it. */
  readonly secondFactorPassed: boolean;
  /** Until when the sign-in is recent enough to change how one signs in. */
  readonly freshUntil: Temporal.Instant;
  /** The private link the same browser holds: signing in takes away nothing that it opened. */
  readonly link: LinkHolder | null;
}

/** The jobs. */
export interface TheSystem {
  readonly kind: 'SYSTEM';
}

export type LinkRole = 'PATIENT' | 'PRACTITIONER' | 'WAITING';

/** What a private link in a letter to a patient is for. */
export const patientLinkPurposes = ['CONSULTATION', 'JOIN', 'PROPOSAL', 'MESSAGES', 'ASK_AGAIN', 'EVERYTHING'] as const;
export type PatientLinkPurpose = (typeof patientLinkPurposes)[number];

/** What an account may be; one person may be several. */
export const ROLES = ['PATIENT', 'PRACTITIONER', 'CLINIC_MANAGER', 'PARTNER', 'OPERATOR'] as const;
export type Role = (typeof ROLES)[number];

export const nobody: Nobody = { kind: 'NOBODY' };
export const theSystem: TheSystem = { kind: 'SYSTEM' };

/** The private link the asker holds, signed in or not. */
export function linkOf(actor: Actor): LinkHolder | null {
  if (actor.kind === 'LINK') return actor;
  return actor.kind === 'ACCOUNT' ? actor.link : null;
}
