import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Cipher } from '../../platform/cipher.js';
import { SettableClock } from '../../platform/clock.js';
import { KeyRing } from '../../platform/keys/key-ring.js';
import { ReferralHandles } from './referral-handles.js';

const clock = new SettableClock('2026-12-01T12:00:00Z');
const handles = new ReferralHandles(new Cipher(KeyRing.alone(randomBytes(32))), clock);
const soon = clock.now().add({ hours: 1 });

const referral = (startsAt: string | null, isTrial = false) => ({
  partnerId: randomUUID(),
  isTrial,
  to: {
    practitionerId: randomUUID(),
    consultationTypeId: randomUUID(),
    startsAt: startsAt === null ? null : clock.now().add({ hours: 48 }),
  },
});

test.each([
  ['with a time', referral('2026-12-03T12:00:00Z')],
  ['without one', referral(null)],
  ['as a trial', referral(null, true)],
])('what is prepared is read as it was, %s', (_which, given) => {
  const handle = handles.prepare(given, soon);
  const read = handles.read(handle);
  expect({ ...read, to: { ...read?.to, startsAt: read?.to?.startsAt?.toString() ?? null } }).toEqual({
    ...given,
    to: { ...given.to, startsAt: given.to.startsAt?.toString() ?? null },
  });
  expect(handle).toMatch(/^[\w-]{100,300}$/);
  for (const id of [given.partnerId, given.to.practitionerId]) {
    expect(Buffer.from(handle, 'base64url').toString('hex')).not.toContain(id.replaceAll('-', ''));
  }
});

test('nothing is read of what is over, was altered, is another house’s, or never was one', () => {
  const handle = handles.prepare(referral(null), soon);
  const elsewhere = new ReferralHandles(new Cipher(KeyRing.alone(randomBytes(32))), clock);
  const middle = Math.floor(handle.length / 2);
  const altered = `${handle.slice(0, middle)}${handle[middle] === 'A' ? 'B' : 'A'}${handle.slice(middle + 1)}`;
  for (const text of [altered, '', 'x'.repeat(43), 'x'.repeat(401), randomUUID(), '\u0000']) {
    expect(handles.read(text), text).toBeNull();
  }
  expect(elsewhere.read(handle)).toBeNull();
  expect(handles.read(handle)).not.toBeNull();
  clock.advance({ hours: 1 });
  expect(handles.read(handle)).toBeNull();
});

test('a partner’s standing one is always the same, and nobody’s else', () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const handle = handles.standing(one);
  expect(handles.standing(one)).toBe(handle);
  expect(handles.read(handle)).toEqual({ partnerId: one, isTrial: false, to: null });
  // Another's id before one's own signature names nobody.
  const forged = Buffer.concat([
    Buffer.from(other.replaceAll('-', ''), 'hex'),
    Buffer.from(handle, 'base64url').subarray(16),
  ]);
  expect(handles.read(forged.toString('base64url'))).toBeNull();
});
