import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { origin as clearing } from '../story.js';

/** What a partner's page allows: the embed's script and its questions, and nothing of its own but a sheet. */
const policy = [
  "default-src 'none'",
  `script-src ${clearing}`,
  `connect-src ${clearing}`,
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types clearing-search clearing-availability',
].join('; ');

/** A site of somebody else, at another origin: as strict as a site can be, and isolated from all others. */
export class PartnerSite {
  /** By path. */
  readonly #bodies = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async open(): Promise<PartnerSite> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const site = new PartnerSite(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', ({ url }, response) => {
      if (url === '/site.css') {
        response.writeHead(200, { 'content-type': 'text/css', 'cross-origin-resource-policy': 'same-origin' });
        return response.end(sheet);
      }
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      });
      return response.end(pageOf(site.#bodies.get(url ?? '/') ?? ''));
    });
    return site;
  }

  /** Answers the address. */
  put(path: string, body: string): string {
    this.#bodies.set(path, body);
    return this.origin + path;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

type EmbedName = 'clearing-search' | 'clearing-availability';

export function embedded(
  name: EmbedName,
  attributes: Record<string, string>,
  { path, integrity }: Version = {},
): string {
  const given = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
  const checked = integrity === undefined ? '' : ` crossorigin integrity="${integrity}"`;
  return `<script type="module" src="${clearing}${path ?? `/embed/${name}.js`}"${checked}></script>
    <${name}${given.join('')}><a href="${clearing}/search">Find care on Clearing</a></${name}>`;
}

/** Of a file by its hash, whose bytes the browser checks; else the newest. */
interface Version {
  readonly path?: string;
  readonly integrity?: string;
}

/** What pages that name a file by its hash write down. */
export async function versionsToday(): Promise<Record<EmbedName, Required<Version>>> {
  const answer = await fetch(`${clearing}/embed/versions.json`);
  return (await answer.json()) as Record<EmbedName, Required<Version>>;
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elm Network</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="/site.css"></head>
    <body><main><h1>Elm Network</h1>${body}</main></body></html>`;
}

const sheet = `:root { color-scheme: light dark; font-family: Georgia, serif; }
  body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; background: Canvas; color: CanvasText; }
  clearing-search { --clearing-action: light-dark(rgb(91, 42, 134), rgb(205, 170, 240)); --clearing-radius: 0; }
  clearing-search::part(card) { border-width: 2px; }
  .row { display: flex; } .loud { text-transform: uppercase; white-space: nowrap; text-indent: 4em; }
  .loud, .loud * { color: white; -webkit-text-fill-color: gold; font-style: italic; font-size: 8px; line-height: 1;
    text-align: center; text-shadow: 0 0 4px red; word-break: break-all; text-align-last: center; hyphens: auto;
    -webkit-text-stroke: 1px red; text-emphasis: sesame; }`;
