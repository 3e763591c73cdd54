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
        `You ask with your test key ${named}: invented listings, by its clock. Webhooks are real, and have a page of their own.`,
        linkTo('?', 'Ask without a key'),
      ]
    : ['You ask without a key: the directory.', linkTo('?as=test-key', `Ask with your test key ${named}`)];
}

/** How each comes to ask as a test key. */
const withoutKey: Readonly<Record<Asker['asks'], readonly (string | Node)[]>> = {
  NOBODY: [
    'You ask without a key: the directory. Signed in as a partner with a test key that works, you ask with that key. It need not be put in here.',
    linkTo(`/sign-in?next=${encodeURIComponent('/graphiql?as=test-key')}`, 'Sign in'),
  ],
  ACCOUNT: [
    'You ask without a key: the directory. As a partner you have a test key at once, and ask with it here. It need not be put in.',
    linkTo('/partners/join', 'Become a partner'),
  ],
  PARTNER: [
    'You ask without a key: the directory. None of your test keys works any more. Make one, and you ask with it here. It need not be put in.',
    linkTo('/partners/keys/new', 'Make a key'),
  ],
  SUSPENDED: [
    'You ask without a key: the directory. Your account is suspended: until that is over, no test key of yours works.',
    linkTo('/account/suspension', 'See why, and what you can do'),
  ],
};

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href === '?' ? location.pathname : href;
  link.textContent = words;
  return link;
}
