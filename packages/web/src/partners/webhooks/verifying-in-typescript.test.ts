import { expect, it } from 'vitest';
import { inTypeScript, trying } from './verifying-in-typescript.js';

// A strict compiler takes neither a secret that may not be there nor headers that may be lists.
it('gives the library a text for the secret, and texts for headers', () => {
  for (const text of [inTypeScript, trying]) {
    expect(text).toContain("new Webhook(process.env.CLEARING_WEBHOOK_SECRET ?? '');");
  }
  expect(inTypeScript).toContain('request.headers as Record<string, string>');
  expect(inTypeScript).toContain('webhook.verify(body, headers)');
});
