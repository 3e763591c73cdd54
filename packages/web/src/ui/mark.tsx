import type { ReactNode } from 'react';

const signs = {
  checked: 'M1.5 6.5l3 3 6-7',
  caution: 'M6 1v6.5M6 10.2v.3',
  plain: 'M6 5v5.5M6 1.8v.3',
  good: 'M6 1.5v9M1.5 6h9',
};

/** A small sign with words. The words carry the meaning; the sign helps the eye. */
export function Mark({ kind = 'plain', children }: { kind?: keyof typeof signs; children: ReactNode }) {
  return (
    <span className={kind === 'checked' || kind === 'caution' ? `mark mark--${kind}` : 'mark'}>
      <svg className="mark__sign" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={signs[kind]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{children}</span>
    </span>
  );
}
