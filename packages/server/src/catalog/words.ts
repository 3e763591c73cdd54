import { registerEnumType } from 'type-graphql';

/**
 * The closed lists of words everybody shares: schema, database, pages, search. A value is its own name, so a row read
 * with plain SQL needs no translation. Labels are what a person reads; descriptions are what a partner reads.
 */

export const ServiceKind = {
  KETAMINE_TREATMENT: 'KETAMINE_TREATMENT',
  KAP: 'KAP',
  INTEGRATION_ONLY: 'INTEGRATION_ONLY',
} as const;
export type ServiceKind = (typeof ServiceKind)[keyof typeof ServiceKind];

export const serviceKindLabels: Readonly<Record<ServiceKind, string>> = {
  KETAMINE_TREATMENT: 'Ketamine treatment',
  KAP: 'Ketamine-assisted psychotherapy',
  INTEGRATION_ONLY: 'Integration therapy only',
};

registerEnumType(ServiceKind, {
  name: 'ServiceKind',
  description: 'What a practitioner offers. The three kinds are kept apart everywhere.',
  valuesConfig: {
    KETAMINE_TREATMENT: { description: 'The medicine, with medical care and without psychotherapy as part of it.' },
    KAP: { description: 'Ketamine-assisted psychotherapy: the medicine and psychotherapy planned together.' },
    INTEGRATION_ONLY: { description: 'Therapy before or after treatment by someone who never gives the medicine.' },
  },
});

export const CareSetting = {
  CLINIC: 'CLINIC',
  REMS_CERTIFIED_SITE: 'REMS_CERTIFIED_SITE',
  HOME_SUPERVISED_REMOTELY: 'HOME_SUPERVISED_REMOTELY',
} as const;
export type CareSetting = (typeof CareSetting)[keyof typeof CareSetting];

export const careSettingLabels: Readonly<Record<CareSetting, string>> = {
  CLINIC: 'In a clinic',
  REMS_CERTIFIED_SITE: 'At a REMS-certified site',
  HOME_SUPERVISED_REMOTELY: 'At home, supervised remotely',
};

registerEnumType(CareSetting, {
  name: 'CareSetting',
  description: 'Where the medicine is taken and how the patient is watched there.',
  valuesConfig: {
    CLINIC: { description: 'A clinic, with staff in the building throughout.' },
    REMS_CERTIFIED_SITE: { description: 'A site certified in the safety programme that esketamine requires.' },
    HOME_SUPERVISED_REMOTELY: { description: 'The patient’s home, with a clinician watching from elsewhere.' },
  },
});

export const IntegrationLevel = {
  IN_HOUSE: 'IN_HOUSE',
  PARTNER_THERAPIST: 'PARTNER_THERAPIST',
  REFERRAL: 'REFERRAL',
  NONE: 'NONE',
} as const;
export type IntegrationLevel = (typeof IntegrationLevel)[keyof typeof IntegrationLevel];

export const integrationLevelLabels: Readonly<Record<IntegrationLevel, string>> = {
  IN_HOUSE: 'Integration in house',
  PARTNER_THERAPIST: 'Integration with a partner therapist',
  REFERRAL: 'Integration by referral only',
  NONE: 'No integration support',
};

registerEnumType(IntegrationLevel, {
  name: 'IntegrationLevel',
  description: 'How a practitioner supports making use of the experience afterwards.',
  valuesConfig: {
    IN_HOUSE: { description: 'The practitioner or their own team gives integration therapy.' },
    PARTNER_THERAPIST: { description: 'A named therapist they work with gives it.' },
    REFERRAL: { description: 'They give a name or a list; the patient arranges it.' },
    NONE: { description: 'They offer no integration support.' },
  },
});

export const IntegrationTiming = {
  PREPARATION: 'PREPARATION',
  DURING_SESSION: 'DURING_SESSION',
  AFTER_SESSION: 'AFTER_SESSION',
} as const;
export type IntegrationTiming = (typeof IntegrationTiming)[keyof typeof IntegrationTiming];

export const integrationTimingLabels: Readonly<Record<IntegrationTiming, string>> = {
  PREPARATION: 'Before: preparation',
  DURING_SESSION: 'During the session',
  AFTER_SESSION: 'After the session',
};

registerEnumType(IntegrationTiming, {
  name: 'IntegrationTiming',
  description: 'When integration support takes place.',
  valuesConfig: {
    PREPARATION: { description: 'Before the first session with the medicine.' },
    DURING_SESSION: { description: 'A therapist is there while the medicine works.' },
    AFTER_SESSION: { description: 'On the days and weeks after a session.' },
  },
});

export const Experience = {
  VETERANS: 'VETERANS',
  PERINATAL: 'PERINATAL',
  OLDER_ADULTS: 'OLDER_ADULTS',
  ADDICTION: 'ADDICTION',
  CHRONIC_ILLNESS: 'CHRONIC_ILLNESS',
  LGBTQ_PATIENTS: 'LGBTQ_PATIENTS',
} as const;
export type Experience = (typeof Experience)[keyof typeof Experience];

export const experienceLabels: Readonly<Record<Experience, string>> = {
  VETERANS: 'Veterans',
  PERINATAL: 'Pregnancy and the time after birth',
  OLDER_ADULTS: 'Older adults',
  ADDICTION: 'Addiction and recovery',
  CHRONIC_ILLNESS: 'Long-term illness',
  LGBTQ_PATIENTS: 'LGBTQ patients',
};

registerEnumType(Experience, {
  name: 'Experience',
  description: 'Groups of people a practitioner says they have experience with; self-declared.',
  valuesConfig: {
    VETERANS: { description: 'People who serve or served in the military.' },
    PERINATAL: { description: 'People who are pregnant or gave birth in the last year.' },
    OLDER_ADULTS: { description: 'People aged 65 and over.' },
    ADDICTION: { description: 'People with a present or past substance use disorder.' },
    CHRONIC_ILLNESS: { description: 'People with a long-term physical illness.' },
    LGBTQ_PATIENTS: { description: 'Lesbian, gay, bisexual, transgender and queer people.' },
  },
});

export const Prescribing = { FULL: 'FULL', VARIES_BY_STATE: 'VARIES_BY_STATE', NONE: 'NONE' } as const;
export type Prescribing = (typeof Prescribing)[keyof typeof Prescribing];

registerEnumType(Prescribing, {
  name: 'Prescribing',
  description: 'Whether a profession may prescribe ketamine at all; a person also needs a licence and a registration.',
  valuesConfig: {
    FULL: { description: 'May prescribe in every state where licensed.' },
    VARIES_BY_STATE: { description: 'May prescribe, on terms that each state sets.' },
    NONE: { description: 'May not prescribe.' },
  },
});

export const ProductStatus = { APPROVED_DRUG: 'APPROVED_DRUG', COMPOUNDED: 'COMPOUNDED' } as const;
export type ProductStatus = (typeof ProductStatus)[keyof typeof ProductStatus];

registerEnumType(ProductStatus, {
  name: 'ProductStatus',
  description: 'Whether the product itself was reviewed by the FDA; says nothing about what it is used for.',
  valuesConfig: {
    APPROVED_DRUG: { description: 'A drug the FDA approved for at least one use.' },
    COMPOUNDED: { description: 'Mixed by a pharmacy for a patient; the FDA has not reviewed it.' },
  },
});

export const ApprovalStatus = {
  APPROVED: 'APPROVED',
  OFF_LABEL: 'OFF_LABEL',
  OFF_LABEL_COMPOUNDED: 'OFF_LABEL_COMPOUNDED',
} as const;
export type ApprovalStatus = (typeof ApprovalStatus)[keyof typeof ApprovalStatus];

registerEnumType(ApprovalStatus, {
  name: 'ApprovalStatus',
  description: 'What the FDA has said about one delivery method for one condition.',
  valuesConfig: {
    APPROVED: { description: 'Approved for this condition, within the limits given with it.' },
    OFF_LABEL: { description: 'An approved drug, used for something it was not approved for.' },
    OFF_LABEL_COMPOUNDED: { description: 'A pharmacy-made product that is not approved for anything.' },
  },
});

export const PrecautionBasis = {
  LABEL_MUST_NOT: 'LABEL_MUST_NOT',
  LABEL_NOT_RECOMMENDED: 'LABEL_NOT_RECOMMENDED',
  LABEL_CAUTION: 'LABEL_CAUTION',
  CLINICAL_PRACTICE: 'CLINICAL_PRACTICE',
} as const;
export type PrecautionBasis = (typeof PrecautionBasis)[keyof typeof PrecautionBasis];

registerEnumType(PrecautionBasis, {
  name: 'PrecautionBasis',
  description: 'What a precaution is based on for one delivery method.',
  valuesConfig: {
    LABEL_MUST_NOT: { description: 'The drug label lists it as a reason not to give the drug.' },
    LABEL_NOT_RECOMMENDED: { description: 'The drug label says use is not recommended.' },
    LABEL_CAUTION: { description: 'The drug label warns about it or asks for extra care.' },
    CLINICAL_PRACTICE: { description: 'No label says so for this method; careful clinicians ask about it.' },
  },
});

export const SideEffectHorizon = { SHORT_TERM: 'SHORT_TERM', LONG_TERM: 'LONG_TERM' } as const;
export type SideEffectHorizon = (typeof SideEffectHorizon)[keyof typeof SideEffectHorizon];

registerEnumType(SideEffectHorizon, {
  name: 'SideEffectHorizon',
  description: 'When a side effect tends to appear.',
  valuesConfig: {
    SHORT_TERM: { description: 'During a session or in the hours after it.' },
    LONG_TERM: { description: 'After repeated or long use.' },
  },
});
