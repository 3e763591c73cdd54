const files = import.meta.glob<string>('../../../../../examples/python/receive_webhooks.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** How a message is verified: of the server that the suite runs, the function that does it, with what it imports. */
export const inPython = `import base64, hashlib, hmac, time\n\n${verifying(Object.values(files)[0] ?? '')}`;

function verifying(server: string): string {
  const [, text] = /^(def is_ours\(.*?)\n\n\nclass /ms.exec(server) ?? [];
  if (text === undefined) throw new Error('The example that receives webhooks verifies them in another way now.');
  return text;
}
