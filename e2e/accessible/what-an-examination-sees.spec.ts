import { examine } from '../examining/examine.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

for (const [fault, plant] of [
  [
    'a picture without words',
    () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/icon.svg">'),
  ],
  ['a second h1', () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h1>Again</h1>')],
  ['no title', () => document.title && document.querySelector('title')?.remove()],
  ['words that can hardly be read', () => document.querySelector('main p')?.setAttribute('class', 'planted-faint')],
  [
    'a picture without words that only a phone shows',
    () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<p class="planted-narrow"><img src="/icon.svg"></p>'),
  ],
  [
    'errors in another order than their fields',
    () => {
      const [first, second] = document.querySelectorAll('main p');
      first!.id = 'first';
      second!.id = 'second';
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<ul class="error-summary"><li><a href="#second">Two</a></li><li><a href="#first">One</a></li></ul>',
        );
    },
  ],
  [
    'a time that its field cuts off',
    () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<label>From <input type="time" class="planted-small"></label>'),
  ],
  ['something wider than the window', () => document.querySelector('main p')?.setAttribute('class', 'planted-wide')],
] as const) {
  test(`an examination sees ${fault}`, async ({ page }) => {
    await open(page, '/about');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.planted-faint { color: #ddd } .planted-wide { width: 500px; max-width: none }
        .planted-small { inline-size: 60px; block-size: 48px }
        @media (min-width: 400px) { .planted-narrow { display: none } }`);
      document.adoptedStyleSheets.push(sheet);
    });
    await page.evaluate(plant);
    await expect(examine(page, fault)).rejects.toThrow();
  });
}
