import { useLingui } from '@lingui/react/macro';
import type { ServiceKind } from '../generated/graphql.js';

/** The kinds of care, as a patient thinks of them. */
export function useServiceWords(): Readonly<Record<ServiceKind, string>> {
  const { t } = useLingui();
  return {
    KETAMINE_TREATMENT: t`Medicine only`,
    KAP: t`Medicine with therapy`,
    INTEGRATION_ONLY: t`Therapy after, without medicine`,
  };
}
