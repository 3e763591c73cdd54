import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import { TypedClient } from './typed-client.js';

// npm writes "type": "commonjs", and then Node reads neither the program nor the examples.
it('says how a folder that npm init made runs what is copied from here', () => {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <TypedClient address="https://clearing.example/graphql" install="https://clearing.example/client.tgz" />
    </I18nProvider>,
  );
  expect(html).toContain('<code>npm pkg set type=module</code>');
});
