import { Temporal } from 'temporal-polyfill';
import { equalInConstantTime, type Cipher } from '../../platform/cipher.js';
import type { Clock } from '../../platform/clock.js';

/** What a handle stands for. */
export interface Referral {
  readonly partnerId: string;
  /** Made with a test key: it leads to nobody. */
  readonly isTrial: boolean;
  /** Whom it leads to, and what for; null: to anybody. */
  readonly to: ReferredTo | null;
}

export interface ReferredTo {
  readonly practitionerId: string;
  readonly consultationTypeId: string;
  /** The time that was chosen; null: none was. */
  readonly startsAt: Temporal.Instant | null;
}

/** What is sealed: short, since it travels in an address. */
type Sealed = readonly [
  isTrial: 0 | 1,
  partner: string,
  practitioner: string,
  consultationType: string,
  seconds: number | null,
];

const PURPOSE = 'booking-referral';
/** The bytes of a partner's id, and as many of a keyed hash of it, in letters. */
const STANDING = /^[\w-]{43}$/;
const BYTES_OF_ID = 16;
/** Longer than any that is made. */
const LONGEST = 400;

/**
 * Texts that partners put into links. Nothing is stored when one is made: what it stands for is sealed inside it, where
 * nobody else can read or change it. A partner's standing one follows from its id and is always the same.
 */
export class ReferralHandles {
  constructor(
    private readonly cipher: Cipher,
    private readonly clock: Clock,
  ) {}

  prepare({ partnerId, isTrial, to }: Referral & { readonly to: ReferredTo }, expiresAt: Temporal.Instant): string {
    const seconds = to.startsAt && Math.floor(to.startsAt.epochMilliseconds / 1000);
    const ids = [partnerId, to.practitionerId, to.consultationTypeId].map((id) => bytesOf(id).toString('base64url'));
    return this.cipher.seal(PURPOSE, [isTrial ? 1 : 0, ...ids, seconds], expiresAt);
  }

  standing(partnerId: string): string {
    const id = bytesOf(partnerId);
    return Buffer.concat([id, this.#signatureOf(id)]).toString('base64url');
  }

  /** Null for every text that we did not make, and for what is over. */
  read(handle: string): Referral | null {
    if (STANDING.test(handle)) return this.#readStanding(Buffer.from(handle, 'base64url'));
    const sealed = handle.length <= LONGEST ? this.cipher.unseal(PURPOSE, handle, this.clock.now()) : null;
    return sealed === null ? null : referralOf(sealed as Sealed);
  }

  #readStanding(bytes: Buffer): Referral | null {
    const id = bytes.subarray(0, BYTES_OF_ID);
    if (!equalInConstantTime(bytes.subarray(BYTES_OF_ID), this.#signatureOf(id))) return null;
    return { partnerId: idOf(id), isTrial: false, to: null };
  }

  #signatureOf(id: Buffer): Buffer {
    return this.cipher.mac(PURPOSE, id.toString('hex')).subarray(0, BYTES_OF_ID);
  }
}

function referralOf([isTrial, partner, practitioner, consultationType, seconds]: Sealed): Referral {
  const id = (letters: string) => idOf(Buffer.from(letters, 'base64url'));
  return {
    partnerId: id(partner),
    isTrial: isTrial === 1,
    to: {
      practitionerId: id(practitioner),
      consultationTypeId: id(consultationType),
      startsAt: seconds === null ? null : Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
    },
  };
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
