import type { ReactNode } from 'react';

/** Something to know, said in words: the colour only repeats it. */
export function Notice({
  tone = 'plain',
  title,
  children,
  role,
}: {
  tone?: 'plain' | 'help' | 'caution' | 'checked' | 'dawn';
  title?: ReactNode;
  children?: ReactNode;
  role?: 'status' | 'alert';
}) {
  return (
    <div className={tone === 'plain' ? 'notice' : `notice notice--${tone}`} role={role}>
      {title && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}
