import { type Page } from '@playwright/test';
import { examine } from '../examining/examine.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

interface Fault {
  readonly what: string;
  readonly said: RegExp;
  /** Runs in the page. */
  readonly plant: () => void;
}

const planted = `
  .planted-last { order: 1 }
  .planted-first { order: 2 }
  .planted-row { display: flex; flex-direction: column; gap: 30px; inline-size: 200px }
  .planted-back { display: flex; flex-direction: row-reverse; gap: 40px }
  .planted-faint:focus-visible { outline: 3px solid #f0e8da; box-shadow: none; background: none }
  .planted-unseen:focus-visible { outline: none; box-shadow: none; background: none }
  .planted-clip { overflow: hidden; padding-inline: 9px }
  .planted-edge { overflow: auto; padding: 9px 9px 9px 0 }
  .planted-foot { position: fixed; inset: auto 0 0; block-size: 60vh; background: #fff }
  .planted-small { inline-size: 18px; block-size: 18px; padding: 0; border: 0 }
  @media (min-width: 400px) { .planted-narrow { display: none } }
  @media (prefers-color-scheme: dark) { .planted-dark:focus-visible { outline: 3px solid #24302f; box-shadow: none; background: none } }
`;

/** On a page that says what is to be mended. */
const faultsOfForms: readonly Fault[] = [
  {
    what: 'a focus that is not where something is to be mended',
    said: /what is to be mended has not the focus/,
    plant: () => document.querySelector<HTMLElement>('.error-summary')?.blur(),
  },
  {
    what: 'a link that leads to no field',
    said: /does not lead to a field/,
    plant: () => document.querySelector('.error-summary a')?.setAttribute('href', '#main'),
  },
  {
    what: 'something to mend to which nothing leads',
    said: /nothing leads to what is to be mended/,
    plant: () => document.querySelector('.error-summary a')?.remove(),
  },
  {
    what: 'an Enter that presses another button',
    said: /Enter presses another button than the main one/,
    plant: () =>
      document
        .querySelector('main form[method=post]')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<button class="button button--second" name="do" value="else">Else</button>',
        ),
  },
];

const faults: readonly Fault[] = [
  {
    what: 'a place in the order that is not its own',
    said: /tabindex/,
    plant: () => document.querySelector('footer a')?.setAttribute('tabindex', '1'),
  },
  {
    what: 'a button that Tab does not reach',
    said: /Tab does not reach: <button/,
    plant: () =>
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button tabindex="-1">Press</button>'),
  },
  {
    what: 'something that is said to be a button, and is none',
    said: /Tab does not reach: <span/,
    plant: () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<span role="button">Press</span>'),
  },
  {
    what: 'a list that stands upside down',
    said: /comes after what stands behind it/,
    plant: () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<div class="planted-row"><button class="planted-first">A button</button><button class="planted-last">A button</button></div>',
        ),
  },
  {
    what: 'a line that stands back to front',
    said: /comes after what stands behind it/,
    plant: () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<div class="planted-back"><button>A button</button><button>A button</button></div>',
        ),
  },
  {
    what: 'a field that keeps the focus',
    said: /Tab never leaves the page, and is caught at: <input/,
    plant: () => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<label>Words <input class="input"></label>');
      document.querySelector('main input')?.addEventListener('keydown', (event) => event.preventDefault());
    },
  },
  {
    what: 'a focus that nothing shows',
    said: /does not show that it has the focus/,
    plant: () => document.querySelector('main a')?.setAttribute('class', 'planted-unseen'),
  },
  {
    what: 'a focus that is hardly to be seen',
    said: /does not show that it has the focus/,
    plant: () => document.querySelector('main a')?.setAttribute('class', 'planted-faint'),
  },
  {
    what: 'a focus that cannot be seen in the dark',
    said: /in the dark[^]*does not show that it has the focus/,
    plant: () => document.querySelector('main a')?.setAttribute('class', 'planted-dark'),
  },
  {
    what: 'a focus that is cut off',
    said: /does not show that it has the focus/,
    plant: () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<div class="planted-clip"><input class="input" aria-label="Words"></div>'),
  },
  {
    what: 'a ring of focus that is cut off at its side',
    said: /has a ring of focus that is cut off at its side/,
    plant: () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<div class="planted-edge"><input class="input" aria-label="Words"></div>'),
  },
  {
    what: 'a foot that covers what has the focus',
    said: /has the focus where it cannot be seen/,
    plant: () => document.body.insertAdjacentHTML('beforeend', '<div class="planted-foot"></div>'),
  },
  {
    what: 'no way past the head',
    said: /the first stop does not lead past the head/,
    plant: () => document.querySelector('.skip-link')?.remove(),
  },
  {
    what: 'a way past the head that leads nowhere',
    said: /past the head comes/,
    plant: () =>
      document.querySelector('.skip-link')?.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Enter') event.preventDefault();
      }),
  },
  {
    what: 'a button that is too small to be pressed',
    said: /is smaller than 24 by 24 pixels/,
    plant: () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<button class="planted-small" aria-label="Press">×</button>'),
  },
  {
    what: 'what only a phone has wrong',
    said: /narrow[^]*comes after what stands behind it/,
    plant: () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<div class="planted-narrow"><div class="planted-row"><button class="planted-first">A button</button><button class="planted-last">A button</button></div></div>',
        ),
  },
];

for (const { what, said, plant } of faults) {
  test(`a walk by keys comes by ${what}`, async ({ page }) => {
    await open(page, '/about');
    await plantStyles(page);
    await page.evaluate(plant);
    await expect(examine(page, what)).rejects.toThrow(said);
  });
}

for (const { what, said, plant } of faultsOfForms) {
  test(`a walk by keys comes by ${what}`, async ({ page }) => {
    await open(page, '/sign-in');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.evaluate(plant);
    await expect(examine(page, what)).rejects.toThrow(said);
  });
}

/** The page lets no style in but its own; what is examined may bring some. */
async function plantStyles(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, planted);
}
