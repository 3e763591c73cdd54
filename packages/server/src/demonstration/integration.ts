import type { IntegrationModalitySlug } from '../catalog/content/slugs.js';
import type { IntegrationLevel, IntegrationTiming } from '../catalog/words.js';
import type { InventedClinic } from './clinics.js';
import type { Dice } from './dice.js';
import type { InventedPerson } from './people.js';
import { isTherapist } from './professions.js';

export interface InventedIntegration {
  readonly level: IntegrationLevel;
  readonly modalities: readonly IntegrationModalitySlug[];
  readonly timing: readonly IntegrationTiming[];
  readonly sessionsIncluded: number | null;
  readonly sessionPrice: number | null;
  readonly acceptsPatientsDosedElsewhere: boolean;
  readonly note: string | null;
}

const levels: Readonly<Record<InventedClinic['kind'], Partial<Record<IntegrationLevel, number>>>> = {
  INFUSION: { REFERRAL: 46, PARTNER_THERAPIST: 26, NONE: 16, IN_HOUSE: 12 },
  PSYCHIATRY: { IN_HOUSE: 42, PARTNER_THERAPIST: 30, REFERRAL: 24, NONE: 4 },
  PAIN: { REFERRAL: 46, NONE: 42, PARTNER_THERAPIST: 12 },
  KAP: { IN_HOUSE: 92, PARTNER_THERAPIST: 8 },
  THERAPY: { IN_HOUSE: 100 },
  REMOTE: { IN_HOUSE: 60, PARTNER_THERAPIST: 28, REFERRAL: 12 },
};
const modalities: readonly IntegrationModalitySlug[] = [
  'talk',
  'cbt',
  'act',
  'emdr',
  'ifs',
  'art',
  'music',
  'movement',
  'somatic',
  'group',
  'mindfulness',
];
const notes = [
  'The first integration session is within three days of a dosing session.',
  'Groups meet by video on weekday evenings.',
  'You may bring your own therapist; we send them notes if you agree in writing.',
  'Sessions are by video or in the room, as you like.',
];

export function inventedIntegration(
  dice: Dice,
  clinic: InventedClinic,
  person: InventedPerson,
  gives: boolean,
): InventedIntegration {
  const level =
    isTherapist(person.profession) || !gives ? 'IN_HOUSE' : dice.weigh<IntegrationLevel>(levels[clinic.kind]);
  if (level === 'NONE') {
    return {
      level,
      modalities: [],
      timing: [],
      sessionsIncluded: null,
      sessionPrice: null,
      acceptsPatientsDosedElsewhere: false,
      note: null,
    };
  }
  const isOwn = level === 'IN_HOUSE' || level === 'PARTNER_THERAPIST';
  const timing: IntegrationTiming[] = [];
  if (isOwn && dice.chance(0.8)) timing.push('PREPARATION');
  if (gives && isOwn && clinic.kind === 'KAP') timing.push('DURING_SESSION');
  timing.push('AFTER_SESSION');
  return {
    level,
    modalities: isOwn ? [...new Set(['talk' as const, ...dice.some(modalities, dice.between(1, 4))])] : [],
    timing,
    sessionsIncluded: gives && isOwn && dice.chance(0.35) ? dice.between(1, 4) : null,
    sessionPrice:
      isOwn && dice.chance(0.72) ? Math.round((dice.stepped(110, 260, 5) * clinic.priceLevel) / 5) * 500 : null,
    acceptsPatientsDosedElsewhere: !gives || (level === 'IN_HOUSE' && dice.chance(0.4)),
    note: isOwn && dice.chance(0.4) ? dice.pick(notes) : null,
  };
}
