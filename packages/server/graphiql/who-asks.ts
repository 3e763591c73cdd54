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

/**
 * Says above the explorer as whom it asks, with the way to ask as the other; and to whoever came to ask as their test key and
 * cannot, how they can. Nothing is said to those who have no choice and wished for none.
 */
export function sayWhoAsks(key: ExplorerKey | null, isWished: boolean): void {
  const place = document.getElementById('who-asks');
  if (!place || (!key && !isWished)) return;
  place.append(...(key ? asOneOfTwo(key, isWished) : asNobody()), linkTo('/partners/keys', 'Your keys'));
  place.hidden = false;
}

function asOneOfTwo(key: ExplorerKey, isByKey: boolean): readonly (string | Node)[] {
  const named = `“${key.name}”, which ends in ${key.ending}`;
  return isByKey
    ? [
        `You ask with your test key ${named}: invented listings, by its clock. Webhooks are real, and have a page of their own.`,
        linkTo('?', 'Ask without a key'),
      ]
    : ['You ask without a key: the directory.', linkTo('?as=test-key', `Ask with your test key ${named}`)];
}

function asNobody(): readonly (string | Node)[] {
  const back = encodeURIComponent('/graphiql?as=test-key');
  return [
    'You ask without a key: the directory. Signed in as a partner with a test key that works, you ask with that key. It need not be put in here.',
    linkTo(`/sign-in?next=${back}`, 'Sign in'),
  ];
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href === '?' ? location.pathname : href;
  link.textContent = words;
  return link;
}
