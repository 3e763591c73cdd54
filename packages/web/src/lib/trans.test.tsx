import { I18nProvider } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from './copy.js';

const members = Object.getOwnPropertyNames(Object.prototype);

/** What somebody may type, or be called: tags, what stands for them, and all else that Lingui gives a meaning of its own. */
const values = [
  ...members.flatMap((name) => [`<${name}/>`, `<${name}>x</${name}>`, name]),
  ...['<0>', '<0/>', '<0>x</0>', 'a <1>b</1> c', '<0><0/></0>', '<', '<0', '</0>', '0/>'],
  ...['<script>alert(1)</script>', '<br/>', '<b>bold</b>', '&lt;', '&lt;0/&gt;', '&amp;'],
  ...['{x}', '{value}', '{0}', '#', '%__lingui_octothorpe__%', "it's", "'{x}'", '$&'],
  ...['\\', '\\\\', '\\x41', '\\u0041', '\\x3cvalueOf/\\x3e', '\\u003cvalueOf/\\u003e', '\\x5cx41', '\uE000'],
  ...['', ' ', 'Ana', '50%', '7'],
];

function InAttribute({ value }: { value: string }) {
  const { t } = useLingui();
  return <i title={t`People near ${value}`} />;
}

const name = (typed: string) => typed;

const sentences: Readonly<Record<string, (value: string) => ReactNode>> = {
  'by itself': (value) => <Trans>{value}</Trans>,
  'in a sentence': (value) => <Trans>Near {value} today</Trans>,
  'of an expression': (value) => <Trans>Near {name(value)} today</Trans>,
  'twice, with a number': (value) => (
    <Trans>
      {3} of {value}, {value}
    </Trans>
  ),
  'inside an element': (value) => (
    <Trans>
      Ask <a href="/">all of {value}</a> or <b>nobody</b>
    </Trans>
  ),
  'beside an element': (value) => (
    <Trans>
      <a href="/">Ask</a> {value} <b>or</b> nobody
    </Trans>
  ),
  'where something is counted': (value) => (
    <Plural value={2} one={`# of ${value}`} other={<Trans># of {value}</Trans>} />
  ),
  'in an attribute': (value) => <InAttribute value={value} />,
};

const draw = (element: ReactNode) => renderToStaticMarkup(<I18nProvider i18n={createCopy()}>{element}</I18nProvider>);

it.each(Object.entries(sentences))('a value %s is shown exactly as it is', (_, sentence) => {
  const plain = draw(sentence('VALUE'));
  expect(plain).toContain('VALUE');
  for (const value of values) {
    const escaped = renderToStaticMarkup(<i title={value} />).slice('<i title="'.length, -'"></i>'.length);
    expect(draw(sentence(value)), value).toBe(plain.replaceAll('VALUE', () => escaped));
  }
});
