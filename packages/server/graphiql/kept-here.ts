import type { GraphiQL } from 'graphiql';

export type Kept = NonNullable<Parameters<typeof GraphiQL>[0]['storage']>;

/** With which the names of all begin that the editor keeps in a browser. */
const EDITORS = 'graphiql:';
const TABS = `${EDITORS}tabState`;

/** Under which it keeps that somebody chose light or dark. */
export const CHOSEN_THEME = `${EDITORS}theme`;

/**
 * What the editor keeps of what somebody asked, of each door for itself: whoever is listed at the one is nobody at the other, and
 * the example about them would answer null there. Light and dark are the same at both.
 */
export function keptAt(door: 'DIRECTORY' | 'TEST_KEY'): Kept {
  const isOwn = (name: string) => door === 'TEST_KEY' && name !== CHOSEN_THEME;
  const own = (name: string) => (isOwn(name) ? name.replace(EDITORS, `${EDITORS}test-key:`) : name);
  const all = () => Object.keys(localStorage).filter((name) => name.startsWith(EDITORS));
  return {
    get length() {
      return all().length;
    },
    clear: () => all().forEach((name) => localStorage.removeItem(name)),
    getItem: (name) => localStorage.getItem(own(name)),
    setItem: (name, value) => localStorage.setItem(own(name), value),
    removeItem: (name) => localStorage.removeItem(own(name)),
  };
}

/** Whether nobody asked anything there before, in this browser. */
export function isFirstVisit(kept: Kept): boolean {
  return kept.getItem(TABS) === null;
}
