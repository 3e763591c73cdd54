import type { EmbedsView } from './embeds.server.js';

type Embed = EmbedsView['embeds'][number];

/** What a partner puts into their page, as text. */
export function searchSnippet(origin: string): string {
  return `<script type="module"
  src="${origin}/embed/clearing-search.js"></script>

<clearing-search publishable-key="clr_pub_…">
  <a href="${origin}/search">Find ketamine care on Clearing</a>
</clearing-search>`;
}

export function availabilitySnippet(origin: string): string {
  return `<script type="module"
  src="${origin}/embed/clearing-availability.js"></script>

<clearing-availability
  publishable-key="clr_pub_…"
  practitioner="ana-ruiz">
  <a href="${origin}/practitioners/ana-ruiz">Ana Ruiz on Clearing</a>
</clearing-availability>`;
}

/** The same file for a year, whose bytes a browser checks. */
export function pinnedSnippet(origin: string, { path, integrity }: Embed): string {
  return `<script type="module" crossorigin
  src="${origin}${path}"
  integrity="${integrity}"></script>`;
}

export function policySnippet(origin: string): string {
  return `script-src ${origin};
connect-src ${origin};`;
}

export const themeSnippet = `clearing-search {
  --clearing-action: #5b2a86;
  --clearing-radius: 0;
  --clearing-heading-font: Georgia, serif;
}

clearing-search::part(card) {
  border-width: 2px;
}`;
