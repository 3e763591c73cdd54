import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { equalInConstantTime, type Cipher } from '../cipher.js';

/** What every page's answer says to the browser. Nothing comes from another origin, and nothing inline without the nonce. */
export function pageHeaders(origin: string, nonce: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(origin.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  };
}

/**
 * Whether a POST was made by one of our own pages, by what the browser itself says. The Host counts beside the configured
 * origin, so that a copy opened as 127.0.0.1 instead of localhost works; the form token stands behind both.
 */
export function isFromOurOwnPage(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const from = headers.origin;
  if (from === undefined) return site === 'same-origin';
  return from === origin || URL.parse(from)?.host === headers.host;
}

/** Ties a form to the browser it was sent to: a fresh text each time, so that compressing the page gives nothing away. */
export class FormTokens {
  constructor(private readonly cipher: Cipher) {}

  /** The value of a new browser's cookie. */
  newBrowser(): string {
    return randomBytes(24).toString('base64url');
  }

  issue(browser: string): string {
    const salt = randomBytes(12).toString('base64url');
    return `${salt}.${this.#proof(browser, salt)}`;
  }

  accepts(browser: string | null, token: string | null): boolean {
    const [salt, proof] = token?.split('.') ?? [];
    if (!browser || !salt || !proof) return false;
    return equalInConstantTime(proof, this.#proof(browser, salt));
  }

  #proof(browser: string, salt: string): string {
    return this.cipher.mac('form-token', browser, salt).toString('base64url');
  }
}
