import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does to a page, however they do it. */
export interface Hands {
  /** A link, a button, or the summary of something that opens. */
  press(target: Locator): Promise<void>;
  /** A radio or a checkbox that is not chosen yet. */
  choose(target: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** One option of a select, by its words. */
  pick(select: Locator, words: string): Promise<void>;
}

export function mouse(): Hands {
  return {
    press: (target) => target.click(),
    choose: (target) => target.check(),
    type: (field, text) => field.fill(text),
    pick: async (select, words) => void (await select.selectOption({ label: words })),
  };
}

const mostTabs = 250;

/** Nothing but keys. What Tab does not reach cannot be used. */
export function keyboard(page: Page): Hands {
  const press = (key: string) => page.keyboard.press(key);
  const isFocused = (target: Locator) => target.evaluate((element) => element.matches(':focus'));

  /** As far as can be foreseen without looking after each Tab. */
  async function goTowards(target: Locator): Promise<void> {
    await target.waitFor();
    for (let ahead = await target.evaluate(countStops); ahead > 0; ahead--) await press('Tab');
  }

  async function reach(target: Locator): Promise<void> {
    await goTowards(target);
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await isFocused(target)) return expectFocusToShow(target);
      await press('Tab');
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  }

  /** The group of radios is one stop: the arrows go on from there. */
  async function chooseRadio(target: Locator): Promise<void> {
    const name = await target.getAttribute('name');
    const group = page.locator(`input[type=radio][name="${name}"]`);
    const inGroup = () =>
      target.evaluate(
        (element, groupName) =>
          document.activeElement instanceof HTMLInputElement &&
          document.activeElement.name === groupName &&
          document.activeElement.type === (element as HTMLInputElement).type,
        name,
      );
    await goTowards(target);
    for (let tabs = 0; tabs < mostTabs && !(await inGroup()); tabs++) await press('Tab');
    if (await isFocused(target)) await press('Space');
    const choices = await group.count();
    for (let moves = 0; moves < choices && !(await target.isChecked()); moves++) await press('ArrowDown');
    await expect(target).toBeChecked();
    await expectFocusToShow(target);
  }

  return {
    press: async (target) => {
      await reach(target);
      await press('Enter');
    },
    choose: async (target) => {
      if ((await target.getAttribute('type')) === 'radio') return chooseRadio(target);
      await reach(target);
      await press('Space');
      await expect(target).toBeChecked();
    },
    type: async (field, text) => {
      await reach(field);
      await press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    pick: async (select, words) => {
      await reach(select);
      await page.keyboard.type(words);
      await expect(select.locator('option:checked')).toHaveText(words);
    },
  };
}

/** Whoever cannot see where the focus is cannot use a keyboard: it is drawn on the control or on what holds it. */
async function expectFocusToShow(target: Locator): Promise<void> {
  const isDrawn = await target.evaluate((element) => {
    const holder = element.closest('label');
    return [element, holder].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  });
  expect(isDrawn, `The focus on ${String(target)} can be seen`).toBe(true);
}

/**
 * In the page: how many stops of Tab lie between what is focused and this element, itself included. Rather too few than too
 * many: what scrolls is a stop too, and only the browser knows.
 */
function countStops(target: Element): number {
  // Inside an element that draws itself nothing can be foreseen from here.
  if (target.getRootNode() !== document) return 0;
  const nameOf = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
  const isStop = (element: Element) =>
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility();
  const stops: Element[] = [];
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
    const group = nameOf(element);
    const isCounted = group !== null && stops.some((stop) => nameOf(stop) === group);
    if (isStop(element) && !isCounted) stops.push(element);
  }
  const placeOf = (element: Element | null) => {
    const group = element && nameOf(element);
    return stops.findIndex((stop) => stop === element || (group !== null && nameOf(stop) === group));
  };
  const focused = document.activeElement;
  // A heading that a page put the focus on is no stop: Tab goes on from where it stands.
  const isBeforeFocus = (stop: Element) =>
    focused !== null &&
    focused !== document.body &&
    (stop.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const at = placeOf(focused);
  const [from, to] = [at === -1 ? stops.filter(isBeforeFocus).length - 1 : at, placeOf(target)];
  return to >= from ? to - from : stops.length - from + to;
}
