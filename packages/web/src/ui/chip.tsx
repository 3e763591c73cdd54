import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A short word about something. With `removeHref` it is a link that takes it away. */
export function Chip({ children, removeHref }: { children: ReactNode; removeHref?: string }) {
  const { t } = useLingui();
  if (removeHref === undefined) return <span className="chip">{children}</span>;
  return (
    <a className="chip" href={removeHref}>
      <span className="unseen">{t`Remove`} </span>
      {children}
      <svg className="chip__cross" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </a>
  );
}

export function Chips({ label, children }: { label: string; children: ReactNode[] }) {
  return (
    <ul className="chips" role="list" aria-label={label}>
      {children.map((chip, index) => (
        <li key={index}>{chip}</li>
      ))}
    </ul>
  );
}
