import { expect, it } from 'vitest';
import { inPython } from './verifying-in-python.js';

it('shows of the example that receives webhooks what verifies them, and all that it needs', () => {
  expect(inPython).toMatch(/^import base64, hashlib, hmac, time\n\ndef is_ours\(secret, headers, body\):\n/);
  expect(inPython).toMatch(/\n {4}return any\(.*\)$/);
  const used = [...inPython.matchAll(/\b(base64|hashlib|hmac|time|json|os|sys)\./g)].map(([, module]) => module);
  expect(new Set(used)).toEqual(new Set(['base64', 'hashlib', 'hmac', 'time']));
});
