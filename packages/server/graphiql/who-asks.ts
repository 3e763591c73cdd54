/** A test key by what its owner knows it by. Its text stays where it was copied to. */
export interface ExplorerKey {
  readonly name: string;
  readonly ending: string;
}

/** Who opened the page. */
export interface Asker {
  readonly asks: 'NOBODY' | 'ACCOUNT' | 'PARTNER' | 'SUSPENDED';
  /** The partner's test key; null: none works. */
  readonly key: ExplorerKey | null;
}

export async function findAsker(): Promise<Asker> {
  try {
    const answer = await fetch('/partners/explorer/key', { credentials: 'same-origin' });
    return (await answer.json()) as Asker;
  } catch {
    return { asks: 'NOBODY', key: null };
  }
}

/**
 * Says above the explorer as whom it asks, with the way to ask as the other; and to whoever came to ask as their test key and
 * cannot, how they can. Nothing is said to those who have no choice and wished for none.
 */
export function sayWhoAsks({ asks, key }: Asker, isWished: boolean): void {
  const place = document.getElementById('who-asks');
  if (!place || (!key && !isWished)) return;
  // An older server does not say who asks.
  place.append(...(key ? asOneOfTwo(key, isWished) : (withoutKey[asks] ?? withoutKey.NOBODY)));
  if (asks === 'PARTNER') place.append(linkTo('/partners/keys', 'Your keys'));
  place.hidden = false;
}

function asOneOfTwo(key: ExplorerKey, isByKey: boolean): readonly (string | Node)[] {
  const named = `“${key.name}”, which ends in ${key.ending}`;
  return isByKey
    ? [
        `You are using your test key ${named}: invented listings, on its clock. Webhooks are real, and have their own page.`,
        linkTo('?', 'Ask without a key'),
      ]
    : ['You are asking the directory without a key.', linkTo('?as=test-key', `Ask with your test key ${named}`)];
}

/** How each comes to ask as a test key. */
const withoutKey: Readonly<Record<Asker['asks'], readonly (string | Node)[]>> = {
  NOBODY: [
    'You are asking the directory without a key. Once you sign in as a partner with a working test key, you use that key. You do not need to enter it here.',
    linkTo(`/sign-in?next=${encodeURIComponent('/graphiql?as=test-key')}`, 'Sign in'),
  ],
  ACCOUNT: [
    'You are asking the directory without a key. As a partner you get a test key right away, and use it here. You do not need to enter it.',
    linkTo('/partners/join', 'Become a partner'),
  ],
  PARTNER: [
    'You are asking the directory without a key. None of your test keys works anymore. Make one, and you use it here. You do not need to enter it.',
    linkTo('/partners/keys/new', 'Make a key'),
  ],
  SUSPENDED: [
    'You are asking the directory without a key. Your account is suspended, and until that ends none of your test keys works.',
    linkTo('/account/suspension', 'See why, and what you can do'),
  ],
};

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href === '?' ? location.pathname : href;
  link.textContent = words;
  return link;
}
