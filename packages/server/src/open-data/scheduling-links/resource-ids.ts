import { createHash } from 'node:crypto';

/**
 * Ids of FHIR resources: up to 64 letters, figures, hyphens and dots, the same for the same thing in every file of every
 * day. What has a key of its own goes by it.
 */

/** `apart`: of talks by video and phone on days on which they are for other states than today, those states. */
export function roleId(practitionerKey: string, locationKey: string | null, apart: readonly string[]): string {
  return idFrom('role', practitionerKey, locationKey ?? 'remote', ...apart);
}

export function virtualLocationId(practitionerKey: string, apart: readonly string[]): string {
  return idFrom('remote', practitionerKey, ...apart);
}

export function scheduleId(typeId: string, apart: readonly string[]): string {
  return apart.length === 0 ? typeId : idFrom('schedule', typeId, ...apart);
}

/** A talk of one kind at one instant. */
export function slotId(typeId: string, startsAt: number): string {
  return `${typeId}.${(startsAt / 60_000).toString(36)}`;
}

function idFrom(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32);
}
