import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApprovalStatus, CareSetting, PrecautionBasis, ProductStatus } from '../generated/graphql.js';

export const approvalWords: Readonly<Record<ApprovalStatus, MessageDescriptor>> = {
  APPROVED: msg`Approved`,
  OFF_LABEL: msg`Off-label`,
  OFF_LABEL_COMPOUNDED: msg`Off-label and compounded`,
};

export const productWords: Readonly<Record<ProductStatus, MessageDescriptor>> = {
  APPROVED_DRUG: msg`An approved drug`,
  COMPOUNDED: msg`Made up by a pharmacy (compounded), not an approved drug`,
};

export const settingWords: Readonly<Record<CareSetting, MessageDescriptor>> = {
  CLINIC: msg`In a clinic`,
  REMS_CERTIFIED_SITE: msg`At a REMS-certified site`,
  HOME_SUPERVISED_REMOTELY: msg`At home, supervised remotely`,
};

export const basisWords: Readonly<Record<PrecautionBasis, MessageDescriptor>> = {
  LABEL_MUST_NOT: msg`The label says it must not be used`,
  LABEL_NOT_RECOMMENDED: msg`The label advises against it`,
  LABEL_CAUTION: msg`The label asks for caution`,
  CLINICAL_PRACTICE: msg`Clinicians ask about it`,
};
