/** What is handed to the page whose keys are examined, and runs there: nothing here may use anything of another file. */
export interface KeyExaminer {
  /** Puts the focus before everything, or behind it, and listens. Answers how often Tab is pressed at most. */
  readonly beginWalk: (direction: Direction) => number;
  readonly endWalk: () => string[];
  /** Puts the focus before everything; what follows is Tab, Enter, Tab. */
  readonly beginSkip: () => void;
  readonly endSkip: () => Promise<string[]>;
  /** Where the focus landed, and where it goes from there, when something is to be mended; what Enter sends. */
  readonly findFaultsOfForms: () => Promise<string[]>;
  /** Of what the last walk came by: whatever does not show, in the colours that hold now, that it has the focus. */
  readonly findUnseenFocus: () => string[];
  readonly giveBackFocus: () => void;
}

export type Direction = 'forwards' | 'backwards';

interface Walk {
  readonly direction: Direction;
  /** What can be used, in the order of the document. */
  readonly usable: readonly HTMLElement[];
  readonly stops: HTMLElement[];
  readonly faults: string[];
  isOver: boolean;
}

declare global {
  interface Window {
    keys: KeyExaminer;
    walk: Walk | null;
    /** What had the focus before anything was examined. */
    hadFocus: Element | null;
    afterSkip: Element[];
  }
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/* What can be used. */

/** A picture that is pressed says where it was pressed, which keys cannot: it may be left out when other ways stand beside. */
const usableOnes =
  'a[href], area[href], button, input:not([type=hidden], [type=image][tabindex="-1"]), select, textarea, summary, iframe, [contenteditable], [tabindex]:not([tabindex="-1"]), ' +
  ['button', 'checkbox', 'link', 'menuitem', 'option', 'radio', 'slider', 'switch', 'tab']
    .map((role) => `[role=${role}]`)
    .join(', ');

/** These hold one stop, and arrows go on from there. */
const composites = '[role=listbox], [role=menu], [role=tablist], [role=radiogroup]:not(fieldset), [role=grid]';

/** Each of their parts is a stop, and no element. */
const fieldsOfParts = 'input[type=date], input[type=time], input[type=datetime-local], input[type=month]';

/** Whatever matches, in the order of the page, also inside elements that draw themselves. */
function findAll(selector: string, root: Document | ShadowRoot = document): HTMLElement[] {
  const own = [...root.querySelectorAll<HTMLElement>('*')];
  if (!own.some(({ shadowRoot }) => shadowRoot)) return own.filter((element) => element.matches(selector));
  return own.flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(selector, element.shadowRoot) : []),
  ]);
}

/** What has the focus: the document knows only the element around it that draws itself. */
function focusedOne(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function holds(outer: Element, inner: Element): boolean {
  const root = inner.getRootNode();
  return outer.contains(inner) || (root instanceof ShadowRoot && holds(outer, root.host));
}

function findUsable(): HTMLElement[] {
  const all = findAll(usableOnes).filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [inert], [inert] *'),
  );
  const places = new Map<Element, HTMLElement>();
  for (const element of all) {
    const place = placeOf(element);
    if (!places.has(place)) places.set(place, element);
  }
  return [...places.values()];
}

/** Radios of one name are one stop. */
function placeOf(element: Element): Element {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return element;
  const isOfGroup = (other: HTMLInputElement) => other.form === element.form;
  return (
    (findAll(`input[type=radio][name="${CSS.escape(element.name)}"]`) as HTMLInputElement[]).find(isOfGroup) ?? element
  );
}

/** The browser makes a stop of what scrolls and holds no other. */
function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return (
    (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) ||
    (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight)
  );
}

/* A walk, with real keys. */

function putFocusAt(where: 'afterbegin' | 'beforeend'): void {
  const mark = document.createElement('span');
  mark.tabIndex = -1;
  document.body.insertAdjacentElement(where, mark);
  mark.focus({ preventScroll: true });
  // The browser goes on from where it was.
  mark.remove();
}

function beginWalk(direction: Direction): number {
  window.hadFocus ??= focusedOne();
  putFocusAt(direction === 'forwards' ? 'afterbegin' : 'beforeend');
  const usable = findUsable();
  window.walk = { direction, usable, stops: [], faults: [], isOver: false };
  addEventListener('keydown', takeStep, true);
  const scrolling = [...document.querySelectorAll('main *')].filter(scrolls);
  return usable.length + scrolling.length + 4 * document.querySelectorAll(fieldsOfParts).length + 1;
}

/** Before each press, when everything that the one before moved stands still. */
function takeStep(): void {
  const { walk } = window;
  const stop = focusedOne();
  if (!walk || walk.isOver || (walk.stops.length === 0 && stop === document.body)) return;
  if (!(stop instanceof HTMLElement) || stop === document.body) walk.isOver = true;
  else if (walk.stops.at(-1) !== stop) {
    const before = walk.stops.at(-1);
    walk.faults.push(...judgeStop(stop));
    const [upper, lower] = walk.direction === 'forwards' ? [before, stop] : [stop, before];
    if (upper && lower && goesBack(upper, lower))
      walk.faults.push(`comes after what stands behind it (${describe(upper)}): ${describe(lower)}`);
    walk.stops.push(stop);
  }
}

function endWalk(): string[] {
  const { walk } = window;
  if (!walk) return ['no walk was begun'];
  takeStep();
  removeEventListener('keydown', takeStep, true);
  const reached = new Set(walk.stops.map(placeOf));
  const unreached = walk.usable.filter(
    (element) =>
      !reached.has(placeOf(element)) &&
      !element.closest(composites) &&
      !element.closest('[aria-hidden=true]') &&
      // A field that comes alive when it is reached is another element then.
      (element.isConnected || !walk.stops.some(({ id }) => id === element.id)),
  );
  const key = walk.direction === 'forwards' ? 'Tab' : 'Shift+Tab';
  const last = walk.stops.at(-1);
  return [
    ...walk.faults,
    ...unreached.map((element) => `${key} does not reach: ${describe(element)}`),
    ...(walk.isOver || !last ? [] : [`${key} never leaves the page, and is caught at: ${describe(last)}`]),
  ];
}

function judgeStop(stop: HTMLElement): string[] {
  return [
    stop.tabIndex > 0 && 'has a place in the order that is not its own',
    !stop.matches(usableOnes) && !scrolls(stop) && 'takes the focus and can do nothing',
    !isInSight(stop) && 'has the focus where it cannot be seen',
    !isLargeEnough(stop) && `is smaller than 24 by 24 pixels`,
    isRingCutOff(stop) && 'has a ring of focus that is cut off at its side',
  ]
    .filter((fault) => typeof fault === 'string')
    .map((fault) => `${fault}: ${describe(stop)}`);
}

/** In the window, and under nothing: each line of it; of what is larger than the window, some. */
function isInSight(stop: HTMLElement): boolean {
  const rects = [...stop.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const { top: highest, bottom: lowest } = stop.getBoundingClientRect();
  // In a field of several lines it is the line that is written in.
  const isLarge = lowest - highest > innerHeight * 0.8 || stop.matches('textarea');
  const isHit = (x: number, y: number) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner;) {
      hit = inner;
      const next: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
      inner = next === inner ? null : next;
    }
    return hit !== null && (stop.contains(hit) || [...labelsOf(stop)].some((label) => label.contains(hit)));
  };
  const isRectHit = ({ left, right, top, bottom }: DOMRect) =>
    isHit((left + right) / 2, (top + bottom) / 2) ||
    (isLarge && [1, 3, 5, 7, 9].some((tenths) => isHit((left + right) / 2, top + ((bottom - top) * tenths) / 10)));
  return rects.length > 0 && rects.every(isRectHit);
}

/** By whatever lets nothing stand out of it; above and below that can be scrolled to. */
function isRingCutOff(stop: HTMLElement): boolean {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
  const reach = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const boxes = [...stop.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const cuts = (holder: Element): boolean => {
    if (getComputedStyle(holder).overflowX === 'visible') return false;
    const left = holder.getBoundingClientRect().left + holder.clientLeft;
    const right = left + holder.clientWidth;
    // What is scrolled out of sight itself is another matter.
    return boxes.some(
      (box) =>
        (box.left >= left - 0.5 && box.left - reach < left - 0.5) ||
        (box.right <= right + 0.5 && box.right + reach > right + 0.5),
    );
  };
  for (let holder = holderOf(stop); holder && holder !== document.body; holder = holderOf(holder)) {
    if (cuts(holder)) return true;
  }
  return false;
}

/** In a line of words the line says how high it is, and axe whether another is too near. */
function isLargeEnough(stop: HTMLElement): boolean {
  if (getComputedStyle(stop).display === 'inline') return true;
  const boxes = [stop, ...labelsOf(stop)].map((element) => element.getBoundingClientRect());
  // To press the label is to press what it names.
  return boxes.some(({ width, height }) => width >= 23.5 && height >= 23.5);
}

function labelsOf(element: HTMLElement): readonly HTMLElement[] {
  return 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
}

/** Up the page, or to the left in one line. Columns stand side by side: the one to the right, or that begins lower, is next. */
function goesBack(before: HTMLElement, stop: HTMLElement): boolean {
  if (isPinned(before) || isPinned(stop) || holds(before, stop)) return false;
  const from = [...before.getClientRects()].at(-1);
  const to = stop.getClientRects()[0];
  if (!from || !to) return false;
  const shared = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top);
  const isInLine = shared > Math.min(from.height, to.height) / 2;
  const isBack = isInLine ? to.right <= from.left + 1 : to.bottom <= from.top + 1;
  return isBack && !standBeside(before, stop);
}

function isPinned(element: Element | null): boolean {
  if (!element) return false;
  return /sticky|fixed/.test(getComputedStyle(element).position) || isPinned(holderOf(element));
}

function standBeside(before: Element, stop: Element): boolean {
  let shared = holderOf(before);
  while (shared && !holds(shared, stop)) shared = holderOf(shared);
  const columnOf = (element: Element): Element => {
    const holder = holderOf(element);
    return holder === shared || !holder ? element : columnOf(holder);
  };
  const [one, other] = [boxOf(columnOf(before)), boxOf(columnOf(stop))];
  const areBeside = one.top < other.bottom && other.top < one.bottom;
  const isNext = one.right <= other.left + 1 || (other.right <= one.left + 1 && one.top < other.top - 1);
  return areBeside && isNext;
}

/** Also of what has no box but those it holds. */
function boxOf(element: Element): Box {
  if (getComputedStyle(element).display !== 'contents') return element.getBoundingClientRect();
  const boxes = [...element.children].map(boxOf).filter(({ left, right }) => right > left);
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

function describe(element: Element): string {
  return element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160);
}

/* The link past the head. */

function beginSkip(): void {
  window.hadFocus ??= document.activeElement;
  window.afterSkip = [];
  putFocusAt('afterbegin');
  addEventListener('focusin', noteFocus, true);
  addEventListener('click', followWithoutTrace, true);
}

function noteFocus(event: Event): void {
  const [target] = event.composedPath();
  if (target instanceof Element) window.afterSkip.push(target);
}

/** As the link would, but that Back knows nothing of it. */
function followWithoutTrace(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  // What leads elsewhere is not followed: whoever examines is not done.
  event.preventDefault();
  if (link) goTo(link.hash);
}

function goTo(hash: string): void {
  const { pathname, search, hash: own } = location;
  location.replace(hash);
  history.replaceState(history.state, '', `${pathname}${search}${own}`);
}

async function endSkip(): Promise<string[]> {
  await stand();
  removeEventListener('focusin', noteFocus, true);
  removeEventListener('click', followWithoutTrace, true);
  const main = document.querySelector('main');
  const [first] = window.afterSkip;
  // Where nothing stands before the main part there is nothing to skip.
  if (!main || !first || holds(main, first)) return [];
  if (!(first instanceof HTMLAnchorElement) || first.hash !== `#${main.id}`)
    return [`the first stop does not lead past the head: ${describe(first)}`];
  const inMain = findUsable().find((element) => holds(main, element) && element.tabIndex >= 0);
  const landed = window.afterSkip.findLast((element) => element !== main && element !== first) ?? first;
  if (!inMain || placeOf(landed) === placeOf(inMain) || (scrolls(landed) && main.contains(landed))) return [];
  return [`past the head comes ${describe(landed)} and not ${describe(inMain)}`];
}

/* Forms. */

async function findFaultsOfForms(): Promise<string[]> {
  // "autofocus" is given when the page is first drawn, which may be after all that was asked of it until now.
  if (document.querySelector('.error-summary')) await stand();
  window.hadFocus ??= document.activeElement;
  const faults = [...findFaultsOfSummary(), ...[...document.forms].flatMap(findFaultsOfEnter)];
  if (document.querySelector('.error-summary')) await stand();
  return faults;
}

/** What a link leads to may get the focus once more when the page is drawn next. */
function stand(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** What is to be mended has the focus, unless somebody has gone on to a field already; its links lead to fields. */
function findFaultsOfSummary(): string[] {
  const summary = document.querySelector('.error-summary');
  if (!summary?.checkVisibility()) return [];
  const faults: string[] = [];
  if (document.activeElement !== summary && !document.activeElement?.matches('input, select, textarea'))
    faults.push(`what is to be mended has not the focus, but ${describe(document.activeElement ?? document.body)}`);
  const links = [...summary.querySelectorAll('a')];
  if (links.length === 0) faults.push(`nothing leads to what is to be mended: ${describe(summary)}`);
  for (const link of links) {
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    goTo(link.hash);
    const landed = document.activeElement;
    const holdsFields =
      landed?.matches('[tabindex="-1"]:not(main):has(input, select, textarea)') && landed.id === link.hash.slice(1);
    if (!holdsFields && !landed?.matches('input, select, textarea, button'))
      faults.push(`does not lead to a field, but ${describe(landed ?? document.body)}: ${describe(link)}`);
  }
  return faults;
}

/** Enter in a field presses the first button that sends: the one that is drawn as the main one, where one is. */
function findFaultsOfEnter(form: HTMLFormElement): string[] {
  // Not form.elements, which leaves pictures out that send when they are pressed.
  const all = [...document.querySelectorAll<HTMLInputElement>('button, input, select, textarea')].filter(
    (each) => each.form === form,
  );
  const fields = all.filter((each) =>
    each.matches('input:not([type=hidden], [type=radio], [type=checkbox], [type=file], [type=submit])'),
  );
  if (!fields.some((field) => field.checkVisibility())) return [];
  const buttons = all.filter((each) =>
    each.matches('button:not([type=button], [type=reset]), input[type=submit], input[type=image]'),
  );
  const main = buttons.find((button) => button.matches('.button:not(.button--second, .button--quiet)'));
  const [first] = buttons;
  if (!first) return [`Enter sends nothing: ${describe(form)}`];
  const sends = ['name', 'value', 'formaction'] as const;
  return !main || sends.every((each) => first.getAttribute(each) === main.getAttribute(each))
    ? []
    : [`Enter presses another button than the main one: ${describe(first)}`];
}

function giveBackFocus(): void {
  const had = window.hadFocus;
  window.hadFocus = null;
  window.walk = null;
  if (had instanceof HTMLElement && had !== document.body) had.focus({ preventScroll: true });
  else (focusedOne() as HTMLElement | null)?.blur();
  scrollTo(0, 0);
}

/* Whether the focus is seen. */

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

interface Look {
  readonly ground: Colour;
  readonly edge: Colour;
  readonly edgeWidth: number;
  readonly rings: readonly Ring[];
}

interface Ring {
  readonly colour: Colour;
  /** Pixels on each side outside the box, below a ring that is drawn over it left out. */
  readonly above: number;
  readonly below: number;
}

function findUnseenFocus(): string[] {
  const walked = window.walk?.stops ?? [];
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition: none !important }');
  document.adoptedStyleSheets.push(still);
  (focusedOne() as HTMLElement | null)?.blur();
  // A list that was open while it had the focus is gone with it; a page that is gone as a whole was not looked at.
  const stops = walked.filter((stop) => stop.isConnected);
  if (walked.length > 0 && stops.length === 0) return ['was drawn anew while it was looked at'];
  const before = stops.map((stop) => drawnOn(stop).map(lookOf));
  const unseen = stops.filter((stop, index) => {
    stop.focus({ preventScroll: true });
    return !drawnOn(stop).some((element, which) => isSeen(element, before[index]![which]!, lookOf(element)));
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  return unseen.map((stop) => `does not show that it has the focus: ${describe(stop)}`);
}

/** The focus is drawn on what has it, or on its label. */
function drawnOn(stop: HTMLElement): HTMLElement[] {
  return [stop, ...labelsOf(stop)];
}

function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' ? Number.parseFloat(style.outlineWidth) : 0;
  const offset = Number.parseFloat(style.outlineOffset);
  const outline: Ring = { colour: colourOf(style.outlineColor), above: outlined + offset, below: outlined + offset };
  const shadows = style.boxShadow === 'none' ? [] : style.boxShadow.split(/,(?![^(]*\))/);
  const rings = shadows
    .filter((shadow) => !shadow.includes('inset'))
    .map((shadow) => {
      const [, y = 0, blur = 0, spread = 0] = [...shadow.matchAll(/(-?[\d.]+)px/g)].map(([, length]) => Number(length));
      // What is blurred is a shadow, and no ring.
      const reach = blur > 2 ? 0 : spread;
      return { colour: colourOf(shadow), above: reach - y - outline.above, below: reach + y - outline.below };
    });
  return {
    ground: colourOf(style.backgroundColor),
    edge: colourOf(style.borderTopColor),
    edgeWidth: style.borderTopStyle === 'none' ? 0 : Number.parseFloat(style.borderTopWidth),
    rings: outlined > 0 ? [outline, ...rings] : rings,
  };
}

/** Three times as light or as dark as what it is drawn on, two pixels of it at least. */
function isSeen(element: HTMLElement, before: Look, now: Look): boolean {
  const around = groundOf(holderOf(element));
  const stood = over(before.ground, around);
  const isNew = (ring: Ring) => !before.rings.some((other) => JSON.stringify(other) === JSON.stringify(ring));
  const isRingSeen = (ring: Ring) =>
    contrast(over(ring.colour, around), around) >= 3 &&
    ((ring.below >= 2 && !isCutOff(element, 'below')) || (ring.above >= 2 && !isCutOff(element, 'above')));
  return (
    now.rings.some((ring) => isNew(ring) && isRingSeen(ring)) ||
    contrast(over(now.ground, around), stood) >= 3 ||
    (now.edgeWidth >= 2 && contrast(over(now.edge, around), over(before.edge, around)) >= 3)
  );
}

/** By something that scrolls or clips. */
function isCutOff(element: HTMLElement, side: 'above' | 'below'): boolean {
  const box = element.getBoundingClientRect();
  for (let holder = holderOf(element); holder && holder !== document.body; holder = holderOf(holder)) {
    if (getComputedStyle(holder).overflowY === 'visible') continue;
    const frame = holder.getBoundingClientRect();
    if (side === 'above' ? box.top - 2 < frame.top : box.bottom + 2 > frame.bottom) return true;
  }
  return false;
}

function groundOf(element: Element | null): Colour {
  const own = element ? colourOf(getComputedStyle(element).backgroundColor) : colourOf('rgb(255, 255, 255)');
  return own[3] === 1 || !element ? own : over(own, groundOf(holderOf(element)));
}

function colourOf(words: string): Colour {
  const found = /rgba?\(([^)]*)\)/.exec(words)?.[1]?.split(',').map(Number);
  if (!found) throw new Error(`A colour that is not understood: ${words}`);
  const [red = 0, green = 0, blue = 0, opacity = 1] = found;
  return [red, green, blue, opacity];
}

function over([red, green, blue, opacity]: Colour, under: Colour): Colour {
  const mix = (upper: number, lower: number) => upper * opacity + lower * (1 - opacity);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf([red, green, blue]: Colour): number {
  const linear = (channel: number) => (channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const asked = [beginWalk, endWalk, beginSkip, endSkip, findFaultsOfForms, findUnseenFocus, giveBackFocus];
const helping = [
  findAll,
  focusedOne,
  holderOf,
  holds,
  findUsable,
  placeOf,
  scrolls,
  putFocusAt,
  takeStep,
  judgeStop,
  isInSight,
  isLargeEnough,
  isRingCutOff,
  labelsOf,
  goesBack,
];
const helpingToo = [isPinned, standBeside, boxOf, describe, noteFocus, followWithoutTrace, goTo, findFaultsOfSummary];
const helpingToSee = [
  stand,
  findFaultsOfEnter,
  drawnOn,
  lookOf,
  isSeen,
  isCutOff,
  groundOf,
  colourOf,
  over,
  contrast,
  luminanceOf,
];

/** The same, as the page is told it. */
export const keyExaminerSource = `(() => {
const usableOnes = ${JSON.stringify(usableOnes)}, fieldsOfParts = ${JSON.stringify(fieldsOfParts)}, composites = ${JSON.stringify(composites)};
${[...asked, ...helping, ...helpingToo, ...helpingToSee].join('\n')}
window.keys = { ${asked.map(({ name }) => name).join(', ')} };
})();`;
