import { Trans } from '@lingui/react/macro';
import type { ComplaintKind, ComplaintTeller } from '../generated/graphql.js';

/** What a complaint may be about; what went wrong in treatment has a page of its own. */
export const complaintKinds = ['CONDUCT', 'MONEY', 'PRIVACY', 'SAFETY', 'SOMETHING_ELSE'] as const;

export const complaintTellers = ['PATIENT', 'RELATIVE', 'COLLEAGUE', 'SOMEBODY_ELSE'] as const;

export function ComplaintKindWords({ kind }: { kind: ComplaintKind }) {
  switch (kind) {
    case 'ADVERSE_EVENT':
      return <Trans>Something went wrong in or after treatment</Trans>;
    case 'CONDUCT':
      return <Trans>How someone behaved</Trans>;
    case 'MONEY':
      return <Trans>Money</Trans>;
    case 'PRIVACY':
      return <Trans>Privacy</Trans>;
    case 'SAFETY':
      return <Trans>Something that is not safe</Trans>;
    case 'SOMETHING_ELSE':
      return <Trans>Something else</Trans>;
  }
}

export function TellerWords({ teller }: { teller: ComplaintTeller }) {
  switch (teller) {
    case 'PATIENT':
      return <Trans>It happened to me</Trans>;
    case 'RELATIVE':
      return <Trans>To someone I care about</Trans>;
    case 'COLLEAGUE':
      return <Trans>I work there, or in the same field</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>None of these, or I’d rather not say</Trans>;
  }
}
