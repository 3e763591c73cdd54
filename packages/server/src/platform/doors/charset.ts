import { RefusedOperation } from './cost-limits.js';

/** JSON is UTF-8. Whoever says that a body is written otherwise is told so, instead of being read as what it is not. */
export function refuseOtherCharsets(contentType: string | undefined): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType ?? '')?.[1];
  if (charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset)) return;
  throw new RefusedOperation(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json in UTF-8.');
}
