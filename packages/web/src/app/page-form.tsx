import type { ComponentPropsWithRef } from 'react';
import { useEnvironment } from './page-environment.js';

/** A form that posts: native, so that it works without scripts, with the token that proves it came from our own page. */
export function PageForm({ children, ...props }: Omit<ComponentPropsWithRef<'form'>, 'method'>) {
  const { formToken } = useEnvironment();
  if (formToken === null) throw new Error('A form that posts stands on a PUBLIC page: its route must say PRIVATE');
  return (
    <form {...props} method="post" noValidate>
      <input type="hidden" name="formToken" value={formToken} />
      {children}
    </form>
  );
}
