import { RefusedOperation } from './cost/cost-limits.js';

interface SaidOfBody {
  readonly 'content-type'?: string | undefined;
  readonly 'content-encoding'?: string | undefined;
}

/** A body is JSON, in UTF-8, as it is. Whoever says that it is written otherwise is told so, instead of being read as what it is not. */
export function refuseOtherEncodings(said: SaidOfBody): void {
  if (isCompressed(said['content-encoding'])) {
    throw new RefusedOperation(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json as it is, not compressed.');
  }
  if (isInOtherLetters(said['content-type'])) {
    throw new RefusedOperation(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json in UTF-8.');
  }
}

/** By the names of those that there are: who calls letters a coding, as in "utf-8", sends what can be read. */
function isCompressed(contentEncoding = ''): boolean {
  return /\b(?:gzip|deflate|br|zstd|compress)\b/i.test(contentEncoding);
}

function isInOtherLetters(contentType = ''): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1];
  return charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset);
}
