import { assets } from 'virtual:clearing-assets';
import type { PageHeadSink } from './page-environment.js';

interface DocumentParts {
  readonly body: string;
  readonly head: PageHeadSink;
  /** Where the page is to be found, and what it says to machines; null: of a page that is nobody else's business. */
  readonly shared: { readonly url: string; readonly data: object } | null;
  readonly nonce: string;
  /** What the page's scripts take over from, or null for a page that needs none. */
  readonly state: unknown;
  /** Whether the few bytes that improve every page are sent. */
  readonly enhanced: boolean;
}

const stylesheet = Object.values(assets).find((asset) => asset.file.endsWith('.css'))?.file;
const fonts = Object.values(assets)
  .map((asset) => asset.file)
  .filter((file) => /(?:hyperlegible|literata).*\.woff2$/.test(file));
const script = (source: string) => assets[source]?.file;

/** The whole page as text. React draws the body only: what a browser's extensions put into the head stays its own. */
export function drawDocument({ body, head, shared, nonce, state, enhanced }: DocumentParts): string {
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(head.title)}</title>`,
    head.description && `<meta name="description" content="${escapeHtml(head.description)}">`,
    shared && `<link rel="canonical" href="${escapeHtml(shared.url)}">`,
    head.indexed ? null : '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#FBF7F0">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14201F">',
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    // The page in a crisis is drawn with what the device has.
    ...(enhanced ? fonts : []).map(
      (file) => `<link rel="preload" as="font" type="font/woff2" href="/${file}" crossorigin>`,
    ),
    // Where react-aria looks for the nonce of the one style element it adds.
    state !== null && `<meta name="csp-nonce" nonce="${nonce}">`,
    `<link rel="stylesheet" href="/${stylesheet}">`,
    enhanced && `<script type="module" nonce="${nonce}" src="/${script('src/enhance.ts')}"></script>`,
    // Data, which no browser runs: the policy on scripts has nothing to say about it.
    shared && `<script type="application/ld+json">${escapeJson(shared.data)}</script>`,
    '</head>',
    '<body>',
    `<div id="page">${body}</div>`,
    state !== null && `<script type="application/json" id="state" nonce="${nonce}">${escapeJson(state)}</script>`,
    state !== null && `<script type="module" nonce="${nonce}" src="/${script('src/entry-browser.tsx')}"></script>`,
    '</body>',
    '</html>',
  ];
  return lines.filter(Boolean).join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** JSON inside a script element: nothing in it may look like markup. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
