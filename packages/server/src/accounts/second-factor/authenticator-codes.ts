import { Secret, TOTP } from 'otpauth';
import type { Temporal } from 'temporal-polyfill';

const STEP_SECONDS = 30;
/** A telephone's clock may be a step behind ours, or ahead. */
const DRIFT_STEPS = 1;

/** 160 bits, as RFC 4226 asks for, in the letters that apps take. */
export function newAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the square picture says: an app that reads it knows the secret, and shows the codes under this name. */
export function authenticatorUri(secret: string, email: string): string {
  return codesOf(secret, email).toString();
}

/** Which thirty seconds a code of six digits is of, counted since 1970; null when it is not one of now, or a step beside it. */
export function stepOfCode(secret: string, code: string, now: Temporal.Instant): number | null {
  const timestamp = now.epochMilliseconds;
  const delta = codesOf(secret, '').validate({ token: code, timestamp, window: DRIFT_STEPS });
  return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
}

/** RFC 6238 as every app speaks it: SHA-1, six digits, thirty seconds. */
function codesOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Clearing',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
  });
}
