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
  readonly signs: readonly RegExp[];
  /** Whether a "no" before the sign takes it away: "there is no cure". */
  readonly deniable: boolean;
  /** What in the same sentence makes it true after all. */
  readonly unless?: RegExp;
}

/** For which conditions some ketamine is approved by nobody. Depression is left to the rule's own exception. */
const conditionsOffLabel =
  'ptsd|post[- ]?traumatic|anxiety|ocd|obsessive|bipolar|postpartum|chronic pain|neuropathic|crps|pain|addiction|substance|alcohol|eating disorder|adhd|autism';

/** In the order they are told. Written on 2026-11-26; nobody of law or medicine has reviewed them yet, and somebody should. */
export const claimRules: readonly ClaimRule[] = [
  {
    code: 'CURE',
    why: 'Nothing here is known to be a cure. Say what it was studied for, and that most people need several sessions.',
    signs: [
      /\bcur(?:e|es|ed|ing|ative)\b/u,
      /\b(?:eliminates?|eradicates?|permanently (?:ends?|relieves?|removes?))\b/u,
    ],
    deniable: true,
  },
  {
    code: 'GUARANTEE',
    why: 'No result can be promised. Say what you do, not what will come of it.',
    signs: [
      /\bguarante(?:e|es|ed|ing)\b/u,
      /\b100 ?(?:%|percent)/u,
      /\b(?:always|instantly) (?:works?|helps?|heals?|relieves?)\b/u,
      /\b(?:miracles?|miraculous|risk[- ]free|no (?:side effects|risks?))\b/u,
      /\bwill (?:heal|fix|end) (?:you|your)\b/u,
      /\bcompletely safe\b/u,
    ],
    deniable: true,
  },
  {
    code: 'UNAPPROVED_INDICATION',
    why: 'Only esketamine is approved, and only for two kinds of depression. Say "studied for", or "off-label".',
    signs: [
      /\b(?:fda[- ]?(?:approved|cleared)|approved (?:by the fda|for|to treat))\b(?=.*\bketamine\b)/u,
      /\bketamine\b.*\b(?:fda[- ]?(?:approved|cleared)|approved (?:by the fda|for|to treat))\b/u,
      new RegExp(
        `\\b(?:fda[- ]?(?:approved|cleared)|approved (?:by the fda )?(?:for|to treat))\\b.*\\b(?:${conditionsOffLabel})\\b`,
        'u',
      ),
      /\bprevents? suicide\b/u,
    ],
    deniable: true,
  },
  {
    code: 'DOSE',
    why: 'Doses stand nowhere on this site: what is right for one person harms another.',
    signs: [
      /\b\d+(?:[.,]\d+)? ?(?:mg|mcg|µg|ug|ml|cc|milligrams?|micrograms?|millilit(?:er|re)s?)\b/u,
      /\b(?:mg|mcg|milligrams?) ?(?:\/|per) ?(?:kg|kilo(?:gram)?)\b/u,
    ],
    deniable: false,
  },
  {
    code: 'TESTIMONIAL',
    why: 'What one patient says tells the next one nothing, and may tell who they are. We show no testimonials.',
    signs: [
      /\btestimonials?\b/u,
      /\b(?:changed|saved|gave me back) my life\b/u,
      /\bpatients? (?:say|says|said|tell us|told (?:me|us)|wrote|love)\b/u,
      /\b(?:(?:five|5)[- ]stars?|rated \d)\b/u,
      /[★⭐]/u,
      /["“][^"”]{12,}["”] ?[-–—] ?\p{L}/u,
    ],
    deniable: true,
  },
];

/** Said once for the whole listing, when a text offers ketamine for a condition and no text says what "off-label" means. */
export const offLabelRule = {
  code: 'OFF_LABEL_NOTE_MISSING',
  why: 'You name what ketamine is given for. Add that this is off-label: not approved by the FDA for it.',
  named: new RegExp(
    `\\bketamine\\b.*\\b(?:for|helps?|treats?|against|with)\\b.*\\b(?:depression|depressive|${conditionsOffLabel})\\b`,
    'u',
  ),
  note: /\boff[- ]label\b|\bnot (?:fda[- ])?approved\b|\bno fda approval\b|\bisn['’]t (?:fda[- ])?approved\b/u,
} as const;
