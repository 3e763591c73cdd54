import { approvalSigns } from './signs/approval.js';
import { cureSigns } from './signs/cure.js';
import { doseSigns } from './signs/dose.js';
import { guaranteeSigns } from './signs/guarantee.js';
import type { Signs } from './signs/sign.js';
import { testimonialSigns } from './signs/testimonial.js';

export type ClaimRuleCode =
  | 'CURE'
  | 'GUARANTEE'
  | 'UNAPPROVED_INDICATION'
  | 'DOSE'
  | 'TESTIMONIAL'
  | 'OFF_LABEL_NOTE_MISSING';

export interface ClaimRule {
  readonly code: ClaimRuleCode;
  /** Told to the practitioner beside the words. */
  readonly why: string;
  readonly signs: Signs;
  /** Whether a "no" takes it away: "there is no cure". */
  readonly deniable: boolean;
}

/** In the order they are told. Written on 2026-11-27; nobody of law or medicine has reviewed them yet, and somebody should. */
export const claimRules: readonly ClaimRule[] = [
  {
    code: 'CURE',
    why: 'Nothing here is known to be a cure. Say what it was studied for, and that most people need several sessions.',
    signs: cureSigns,
    deniable: true,
  },
  {
    code: 'GUARANTEE',
    why: 'No result can be promised. Say what you do, not what will come of it.',
    signs: guaranteeSigns,
    deniable: true,
  },
  {
    code: 'UNAPPROVED_INDICATION',
    why: 'Only esketamine is approved, and only for two kinds of depression. Say "studied for", or "off-label".',
    signs: approvalSigns,
    deniable: true,
  },
  {
    code: 'DOSE',
    why: 'Doses appear nowhere on this site: what is right for one person harms another.',
    signs: doseSigns,
    deniable: false,
  },
  {
    code: 'TESTIMONIAL',
    why: 'What one patient says tells the next one nothing, and may give away who they are. We show no testimonials.',
    signs: testimonialSigns,
    deniable: true,
  },
];
