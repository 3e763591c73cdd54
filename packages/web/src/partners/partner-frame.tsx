import type { ReactNode } from 'react';
import { PartnerNavigation } from './partner-navigation.js';

/** A page for partners, with the way to all others beside it. */
export function PartnerFrame({ children }: { children: ReactNode }) {
  return (
    <div className="partner-frame">
      <PartnerNavigation />
      {children}
    </div>
  );
}
