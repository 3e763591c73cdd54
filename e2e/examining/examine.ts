import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { engineOf } from '../machine/engine.js';
import { keyExaminerSource } from './in-page-keys.js';
import { examinerSource } from './in-page.js';
import { findFaultsOfKeys, findUnseenFocus, giveBackFocus, walk } from './keys.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pixels: what every story begins with, the narrowest phone, and a usual one. */
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 800 };
const phone = { width: 390, height: 800 };
/** Milliseconds. What is examined stands already. */
const shortly = 2_000;
/** What a change of colours can break; everything else was seen in the light. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
/** What a change of place can break: in another width, or when something opens above. */
const rulesOfPlace = ['target-size', 'scrollable-region-focusable'];
/** What can break where something is gone: the order of what is left, and the names it gave to others. */
const rulesOfWhole = [
  'aria-command-name',
  'aria-input-field-name',
  'button-name',
  'bypass',
  'heading-order',
  'label',
  'landmark-one-main',
  'landmark-unique',
  'link-name',
  'list',
  'page-has-heading-one',
  'region',
  'select-name',
  'summary-name',
  'th-has-data-cells',
];

interface Exceptions {
  /** Rules that something not of our making breaks. */
  readonly except?: readonly string[];
  /** For a page that chose its colours when it opened. */
  readonly ownColours?: boolean;
  /** For what takes keys for itself, or ends when the focus goes on. */
  readonly ownKeys?: boolean;
  /** For what is about to be asked everything, with more of it to be seen. */
  readonly placeOnly?: boolean;
}

/**
 * Looks at the page as it stands now: wide, in the light and in the dark, whose colours know no width; and narrow, where it
 * is asked what another place can break. What stands there only when it is narrow is asked everything, and where something
 * came or went, so is the order of the whole. The head and the foot, the same everywhere, are looked at narrow once.
 */
export async function examine(
  page: Page,
  state: string,
  { except = [], ownColours = false, ownKeys = false, placeOnly = false }: Exceptions = {},
): Promise<void> {
  await test.step(state, async () => {
    const wideRules = placeOnly ? { rules: rulesOfPlace } : {};
    const walks = !ownKeys && !placeOnly;
    await prepare(page);
    const inTheLight = await page.evaluate(
      async (question) => {
        window.examiner.remember();
        const { findFaults, findOverflow, findLostErrors } = window.examiner;
        return [...(await findFaults(question)), ...findOverflow(), ...findLostErrors()];
      },
      { except, ...wideRules },
    );
    expect(inTheLight, `${state}, wide`).toEqual([]);
    if (walks) expect(await findFaultsOfKeys(page), `${state}, wide, by keys`).toEqual([]);
    if (!ownColours && !placeOnly) {
      await page.emulateMedia({ colorScheme: 'dark' });
      const question = { except, rules: rulesOfColour };
      const inTheDark = await page.evaluate((question) => window.examiner.findFaults(question), question);
      if (walks) inTheDark.push(...(await findUnseenFocus(page)));
      expect(inTheDark, `${state}, wide, in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize(narrow);
    const onAPhone = await page.evaluate(
      async ({ except, place, whole }) => {
        const { came, hasChanged } = window.examiner.whatChanged();
        const faults = await window.examiner.findFaults({ except, rules: hasChanged ? [...place, ...whole] : place });
        const ofWhatCame = came.length > 0 ? await window.examiner.findFaults({ except, about: came }) : [];
        return [...faults, ...ofWhatCame, ...window.examiner.findOverflow()];
      },
      { except, place: rulesOfPlace, whole: rulesOfWhole },
    );
    expect(onAPhone, `${state}, narrow`).toEqual([]);
    if (walks) {
      expect(await walk(page, 'forwards'), `${state}, narrow, by keys`).toEqual([]);
      await giveBackFocus(page);
    }
    await page.setViewportSize(wide);
  });
}

/** Asks everything about the page as it stands narrow, the head and the foot included. */
export async function examineNarrow(page: Page, state: string): Promise<void> {
  await test.step(state, async () => {
    await page.setViewportSize(narrow);
    await prepare(page);
    const faults = await page.evaluate(async () => [
      ...(await window.examiner.findFaults({ except: [] })),
      ...window.examiner.findOverflow(),
    ]);
    expect(faults, `${state}, narrow`).toEqual([]);
    await page.setViewportSize(wide);
  });
}

/**
 * Whether anything of the page, its head and foot included, is cut off on a phone whose text somebody made twice as large,
 * and whether a heading breaks within its words.
 */
export async function examineLarge(page: Page, state: string): Promise<void> {
  await test.step(state, async () => {
    await page.setViewportSize(phone);
    await prepare(page);
    const cutOff = await page.evaluate(() => {
      const root = document.documentElement;
      root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
      return window.examiner.findOverflow();
    });
    expect(cutOff, `${state}, large text`).toEqual([]);
    await page.setViewportSize(narrow);
    expect(await page.evaluate(() => window.examiner.findBrokenWords()), `${state}, large text, narrow`).toEqual([]);
    await page.setViewportSize(wide);
  });
}

/** One h1, also where an open list hides the rest of the page from assistive technology. */
async function prepare(page: Page): Promise<void> {
  const stands = () => document.title.trim() !== '' && document.querySelectorAll('h1').length === 1;
  await page.waitForFunction(stands, undefined, { timeout: shortly }).catch((cause: unknown) => {
    throw new Error('The page should have a title, and one h1.', { cause });
  });
  await lendExaminer(page);
}

/**
 * Half a megabyte, which takes longer to hand over than to run: once a tab, which keeps it for its next pages. What the
 * pages themselves keep there (nothing) is proved where nobody examines.
 */
async function lendExaminer(page: Page): Promise<void> {
  // Straight to the page's engine: its Content-Security-Policy lets no script of the page do this.
  const engine = await engineOf(page);
  const takeOut = async () => {
    const expression = `'examiner' in window || (0, eval)(sessionStorage.getItem('examiner')) !== null`;
    const { result } = await engine.send('Runtime.evaluate', { expression });
    return result.value === true;
  };
  if (await takeOut()) return;
  await page.evaluate(
    (source) => sessionStorage.setItem('examiner', source),
    `${axeSource};\n${examinerSource}\n${keyExaminerSource}`,
  );
  await takeOut();
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Twice where something opens; everything is asked when all of it is open, since what stands there closed stands there still. */
export async function examineClosedAndOpen(
  page: Page,
  state: string,
  { except = [] }: Pick<Exceptions, 'except'> = {},
): Promise<void> {
  const opens = (await page.locator('details:not([open])').count()) > 0;
  await examine(page, state, { except, placeOnly: opens });
  if (!opens) return;
  await openEverything(page);
  await examine(page, `${state}, everything open`, { except });
}
