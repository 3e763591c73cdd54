/** Who asks. Signed-in accounts join this union with the capability that knows them. */
export type Actor = Nobody | LinkHolder | TheSystem;

export interface Nobody {
  readonly kind: 'NOBODY';
}

/** Somebody who holds a private link: it names one consultation and one role in it. */
export interface LinkHolder {
  readonly kind: 'LINK';
  readonly role: LinkRole;
  /** The consultation's id. */
  readonly subjectId: string;
}

/** The jobs. */
export interface TheSystem {
  readonly kind: 'SYSTEM';
}

export type LinkRole = 'PATIENT' | 'PRACTITIONER';

export const nobody: Nobody = { kind: 'NOBODY' };
export const theSystem: TheSystem = { kind: 'SYSTEM' };
