import type { AxeResults, RunOptions } from 'axe-core';

/** What is handed to the page that is examined, and runs there: nothing here may use anything outside its own braces. */
export interface Examiner {
  readonly findFaults: (question: Question) => Promise<string[]>;
  readonly findOverflow: () => string[];
  readonly findBrokenWords: () => string[];
  readonly findLostErrors: () => string[];
  readonly remember: () => void;
  readonly whatChanged: () => { came: Element[]; hasChanged: boolean };
}

export interface Question {
  /** Rules that something not of our making breaks. */
  readonly except: readonly string[];
  /** All of them where it is not said. */
  readonly rules?: readonly string[];
  /** The whole page where it is not said. */
  readonly about?: readonly Element[];
}

declare global {
  interface Window {
    axe: {
      run: (context: Document | Element[], options: RunOptions) => Promise<AxeResults>;
      utils: { cssParser: { parse: (selector: string) => object } };
    };
    examiner: Examiner;
    /** What could be seen when the page was last looked at wide. */
    seenWide: ReadonlySet<Element>;
  }
}

/** Axe reads the same few selectors anew for every element that it asks about: up to an eighth of its time. */
function readSelectorsOnce(): void {
  const { cssParser } = window.axe.utils;
  const parse = cssParser.parse.bind(cssParser);
  const known = new Map<string, object>();
  cssParser.parse = (selector) => {
    const parsed = known.get(selector) ?? parse(selector);
    known.set(selector, parsed);
    return parsed;
  };
}

async function findFaults({ except, rules, about }: Question): Promise<string[]> {
  const { violations } = await window.axe.run(about ? [...about] : document, {
    resultTypes: ['violations'],
    elementRef: true,
    // What our style sheets hold is asked by no rule we run; fetching them again for every run takes long.
    preload: false,
    // Sizes are asked by axe only when it is told to.
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    },
    ...(rules && { runOnly: { type: 'rule', values: rules.filter((rule) => !except.includes(rule)) } }),
  });
  /** Beneath a foot that stays in sight half of a target is left: it is as large as it is where it was scrolled to. */
  const isLargeWhereItIsSeen = async (target: HTMLElement): Promise<boolean> => {
    const [left, top] = [scrollX, scrollY];
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const seen = await window.axe.run([target], { preload: false, runOnly: { type: 'rule', values: ['target-size'] } });
    scrollTo({ left, top, behavior: 'instant' });
    return seen.violations.length === 0;
  };
  const faults: string[] = [];
  for (const { id, help, nodes } of violations) {
    for (const { target, html, element } of nodes) {
      if (id === 'target-size' && element && (await isLargeWhereItIsSeen(element))) continue;
      faults.push(`${id}: ${help}: ${target.join(' ')} ${html.slice(0, 200)}`);
    }
  }
  return faults;
}

/**
 * What sticks out of the window, also where it is cut off there instead of being scrolled to; nothing when it fits. A
 * table may scroll inside its own frame, and a picture for the eye alone may bleed.
 */
function findOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  const isFramed = (element: Element | null): boolean => {
    if (!element || element === document.body) return false;
    return /auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || isFramed(element.parentElement);
  };
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element],
    );
  const tooWide = within(document.body).filter((element) => {
    const { right, width: own } = element.getBoundingClientRect();
    return own > 0 && right > width + 1 && !element.closest('[aria-hidden=true]') && !isFramed(element.parentElement);
  });
  // A time is drawn by the browser, which cuts off what has no room: the half of the day.
  const cutWithin = [...document.querySelectorAll<HTMLInputElement>('input[type=time]')].filter((field) => {
    const given = field.getBoundingClientRect().width;
    field.style.inlineSize = 'max-content';
    const needed = field.getBoundingClientRect().width;
    field.style.removeProperty('inline-size');
    return given > 0 && needed > given + 1;
  });
  return [
    ...tooWide.slice(0, 5).map((element) => `sticks out: ${element.outerHTML.slice(0, 160)}`),
    ...cutWithin.slice(0, 5).map((field) => `is cut off within: ${field.outerHTML.slice(0, 160)}`),
  ];
}

/** Words of headings that stand on two lines: of up to twelve letters, as names and places have them, none needs to. */
function findBrokenWords(): string[] {
  const lineOf = (node: Node, at: number) => {
    const letter = document.createRange();
    letter.setStart(node, at);
    letter.setEnd(node, at + 1);
    return letter.getBoundingClientRect().top;
  };
  return [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        if (word.length > 12) continue;
        if (lineOf(node, index) !== lineOf(node, index + word.length - 1)) broken.push(`breaks within a word: ${word}`);
      }
    }
    return broken;
  });
}

/** What the summary of errors says, of a field that is not there, or in another order than the fields have on the page. */
function findLostErrors(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.error-summary a')];
  const fields = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const lost = links.filter((_, index) => !fields[index]).map(({ hash }) => `leads to no field: ${hash}`);
  const there = fields.filter((field) => field !== null);
  const early = there.filter((field, index) =>
    there.slice(0, index).some((before) => field.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return [...lost, ...early.map(({ id }) => `stands in the summary after a field that follows it: ${id}`)];
}

function remember(): void {
  window.seenWide = new Set([...document.querySelectorAll('*')].filter((element) => element.checkVisibility()));
}

/** Since it was remembered, of the page itself: not of the head and the foot that all pages share. */
function whatChanged(): { came: Element[]; hasChanged: boolean } {
  const isOwn = (element: Element) => !element.closest('.shell__header, .shell__footer');
  const all = [...document.querySelectorAll('*')].filter(isOwn);
  const came = all.filter((element) => element.checkVisibility() && !window.seenWide.has(element));
  const hasGone = all.some((element) => !element.checkVisibility() && window.seenWide.has(element));
  const isOutermost = (element: Element) => !came.some((other) => other !== element && other.contains(element));
  return { came: came.filter(isOutermost), hasChanged: hasGone || came.length > 0 };
}

/** The same, as the page is told it, behind axe itself. */
export const examinerSource = `(${readSelectorsOnce.toString()})();
window.examiner = {${[findFaults, findOverflow, findBrokenWords, findLostErrors, remember, whatChanged].map((each) => `${each.name}: ${each.toString()}`).join(',\n')}};`;
