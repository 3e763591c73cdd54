/** A test key by what its owner knows it by. Its text stays where it was copied to. */
export interface ExplorerKey {
  readonly name: string;
  readonly ending: string;
}

/** The test key of whoever is signed in; null: nobody is, or they have none. */
export async function findKey(): Promise<ExplorerKey | null> {
  try {
    const answer = await fetch('/partners/explorer/key', { credentials: 'same-origin' });
    return ((await answer.json()) as { readonly key: ExplorerKey | null }).key;
  } catch {
    return null;
  }
}

/** Says above the explorer as whom it asks, with the way to ask as the other. Nothing is said to those who have no choice. */
export function sayWhoAsks(key: ExplorerKey | null, isByKey: boolean): void {
  const place = document.getElementById('who-asks');
  if (!place || !key) return;
  const named = `“${key.name}”, which ends in ${key.ending}`;
  place.append(
    isByKey
      ? `You ask with your test key ${named}: invented listings, by its clock. Webhooks are real, and have a page of their own.`
      : 'You ask without a key: the directory.',
    linkTo(isByKey ? '?' : '?as=test-key', isByKey ? 'Ask without a key' : `Ask with your test key ${named}`),
    linkTo('/partners/keys', 'Your keys'),
  );
  place.hidden = false;
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href === '?' ? location.pathname : href;
  link.textContent = words;
  return link;
}
