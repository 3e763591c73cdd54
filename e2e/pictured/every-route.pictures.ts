import { readRoutes } from '../site/routes.js';
import { test } from '../story.js';
import { take } from './take.js';

const examples = (await readRoutes()).flatMap(({ example }) => (example === null ? [] : [example]));
const states = [
  '/search?near=Dallas',
  '/search?near=Dallas&service=KAP&mode=VIDEO',
  '/search/filters?near=Dallas&service=KAP',
  '/search?near=Dallas&miles=5&video=no&language=vi&service=KAP',
  '/search?near=Dallas+Forth',
  '/search?q=suicide',
  '/search?near=Zzyzyx+Qq',
  '/search?method=magic',
  '/sign-in/none',
  '/nowhere',
  '/c/none',
  '/mailbox',
  '/graphiql',
  '/partners/start?place=Dallas',
  '/partners/reference?q=slot',
  '/partners/reference?q=zebra',
];

for (const address of [...examples, ...states]) {
  test(address, async ({ page }) => {
    await page.goto(address);
    await take(page, address === '/' ? 'home' : address);
  });
}
