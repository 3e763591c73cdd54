import { Trans as LinguiTrans, type TransProps } from '@lingui/react';

/**
 * Lingui puts the values into a sentence first and looks for the sentence's elements afterwards, so what somebody typed
 * could be taken for one. A value in which it could find a tag goes in as something drawn, into which it does not look.
 * Every sentence of a page comes here: build/compile-copy.ts leads the macros to it.
 */
export function Trans({ values, ...sentence }: TransProps) {
  return <LinguiTrans {...sentence} {...(values && { values: withoutTags(values) })} />;
}

function withoutTags(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const holdsTag = (value: unknown) => typeof value === 'string' && value.includes('<');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, holdsTag(value) ? <>{value}</> : value]),
  );
}
