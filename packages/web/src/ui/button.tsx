import type { ComponentPropsWithRef } from 'react';

type Weight = 'main' | 'second' | 'quiet' | 'help';

interface Look {
  /** One main button on a page. */
  weight?: Weight;
  /** Full width on a phone. */
  wide?: boolean;
}

function classes({ weight = 'main', wide }: Look, more: string | undefined): string {
  return ['button', weight !== 'main' && `button--${weight}`, wide && 'button--wide', more].filter(Boolean).join(' ');
}

export function Button({ weight, wide, className, type = 'submit', ...props }: ComponentPropsWithRef<'button'> & Look) {
  return <button {...props} type={type} className={classes({ weight, wide }, className)} />;
}

/** Goes somewhere, looks like a button: the next thing to do on this page. */
export function LinkButton({ weight, wide, className, ...props }: ComponentPropsWithRef<'a'> & Look) {
  return <a {...props} className={classes({ weight, wide }, className)} />;
}
