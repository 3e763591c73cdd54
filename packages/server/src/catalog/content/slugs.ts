/**
 * Every slug the product itself names. They stand in addresses, in stored answers and in partners' filters: a slug is
 * never renamed and never reused for something else.
 */

export const deliveryMethodSlugs = [
  'iv-infusion',
  'im-injection',
  'sc-injection',
  'intranasal-esketamine',
  'intranasal-ketamine',
  'sublingual',
  'oral',
] as const;
export type DeliveryMethodSlug = (typeof deliveryMethodSlugs)[number];

export const conditionSlugs = [
  'treatment-resistant-depression',
  'major-depression',
  'bipolar-depression',
  'ptsd',
  'generalised-anxiety',
  'social-anxiety',
  'ocd',
  'postpartum-depression',
  'chronic-pain',
] as const;
export type ConditionSlug = (typeof conditionSlugs)[number];

export const integrationModalitySlugs = [
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
] as const;
export type IntegrationModalitySlug = (typeof integrationModalitySlugs)[number];

export const precautionSlugs = [
  'aneurysm-or-brain-bleed',
  'ketamine-allergy',
  'dangerous-blood-pressure-rise',
  'psychosis',
  'mania',
  'substance-use',
  'pregnancy',
  'breastfeeding',
  'heart-disease',
  'high-blood-pressure',
  'raised-skull-pressure',
  'raised-eye-pressure',
  'liver-or-kidney',
  'bladder',
  'lung-or-sleep-apnoea',
  'overactive-thyroid',
  'dementia',
  'other-mental-illness',
  'age-65-and-over',
  'medicines-benzodiazepines',
  'medicines-opioids',
  'alcohol',
  'medicines-sleep',
  'medicines-stimulants',
  'medicines-mao-inhibitors',
] as const;
export type PrecautionSlug = (typeof precautionSlugs)[number];

export const sideEffectSlugs = [
  'dissociation',
  'sedation',
  'dizziness',
  'nausea',
  'vomiting',
  'raised-blood-pressure',
  'hallucinations',
  'blurred-vision',
  'confusion',
  'slowed-breathing',
  'loss-of-consciousness',
  'dependence-and-misuse',
  'memory-and-concentration',
  'bladder-damage',
  'liver-and-kidney-effects',
  'worsening-mental-health',
] as const;
export type SideEffectSlug = (typeof sideEffectSlugs)[number];

export const carePhaseSlugs = [
  'inquiry',
  'safety-screen',
  'evaluation',
  'preparation',
  'dosing-session',
  'observation',
  'integration',
  'follow-up',
  'maintenance',
] as const;
export type CarePhaseSlug = (typeof carePhaseSlugs)[number];

export const professionSlugs = [
  'psychiatrist',
  'anesthesiologist',
  'pain-medicine',
  'emergency-medicine',
  'family-medicine',
  'psychiatric-nurse-practitioner',
  'nurse-anesthetist',
  'physician-assistant',
  'registered-nurse',
  'psychologist',
  'clinical-social-worker',
  'marriage-and-family-therapist',
  'mental-health-counsellor',
] as const;
export type ProfessionSlug = (typeof professionSlugs)[number];

export const insurerSlugs = [
  'aetna',
  'anthem-blue-cross-blue-shield',
  'blue-cross-blue-shield-of-texas',
  'blue-shield-of-california',
  'carefirst',
  'centene',
  'cigna',
  'florida-blue',
  'geisinger',
  'harvard-pilgrim',
  'health-net',
  'highmark',
  'horizon-blue-cross-blue-shield',
  'humana',
  'kaiser-permanente',
  'medicaid',
  'medicare',
  'molina',
  'oscar',
  'tricare',
  'unitedhealthcare',
] as const;
export type InsurerSlug = (typeof insurerSlugs)[number];

export const guideTopicSlugs = [
  'how-it-may-work',
  'history',
  'what-is-not-known',
  'compared-with-other-care',
  'cost-and-insurance',
  'misuse',
  'questions-to-ask',
] as const;
export type GuideTopicSlug = (typeof guideTopicSlugs)[number];
