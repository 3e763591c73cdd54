import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import { UntriedWords } from './webhook-words.js';

it.each([
  ['WAITING', 'Not tried yet'],
  ['GIVEN_UP', 'Never tried'],
] as const)('of a message that is %s and was not tried it is said: %s', (state, words) => {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <UntriedWords state={state} />
    </I18nProvider>,
  );
  expect(html).toBe(words);
});
