import type { ComponentPropsWithRef } from 'react';

export function Card({
  as: Element = 'div',
  sunk,
  className,
  ...props
}: ComponentPropsWithRef<'div'> & { as?: 'div' | 'article' | 'section' | 'li' | 'aside'; sunk?: boolean }) {
  const Tag = Element as 'div';
  return <Tag {...props} className={['card', sunk && 'card--sunk', className].filter(Boolean).join(' ')} />;
}
