/**
 * What a page of another site may send to the public API, and read of its answers besides what every page may. The server says
 * it to browsers, and a page to partners.
 */
export const crossOrigin = {
  methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
  /** With If-None-Match a page asks for what it kept itself. */
  requestHeaders: ['authorization', 'content-type', 'accept', 'accept-language', 'if-none-match'],
  answerHeaders: ['etag', 'x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy', 'www-authenticate'],
  /** For how long a browser need not ask again whether it may send. */
  preflightSeconds: 86_400,
} as const;
