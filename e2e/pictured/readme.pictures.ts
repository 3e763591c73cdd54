import { fileURLToPath } from 'node:url';
import { test } from '../story.js';

const readmePicture = fileURLToPath(new URL('../../docs/picture.png', import.meta.url));

test('the picture of the README', async ({ browser, page, baseURL }) => {
  const open = async (width: number, height: number, address: string, mode: 'light' | 'dark') => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: mode, baseURL });
    const shown = await context.newPage();
    await shown.goto(address);
    return shown;
  };
  const home = await open(1120, 790, '/', 'light');
  const results = await open(1120, 790, '/search?near=Dallas&service=KAP', 'light');
  const card = results.getByRole('article').getByRole('heading').getByRole('link').first();
  const listing = await open(360, 720, (await card.getAttribute('href')) ?? '', 'dark');
  const [wide, narrow] = await Promise.all(
    [home, listing].map(async (shown) => (await shown.screenshot()).toString('base64')),
  );
  await page.setViewportSize({ width: 1320, height: 840 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: transparent }
    img { position: absolute; border-radius: 14px; border: 1px solid #DDD3C3; box-shadow: 0 4px 16px #22302F26 }
    .wide { left: 16px; top: 16px; width: 1120px }
    .narrow { right: 16px; bottom: 16px; width: 360px; border-color: #33443F }
    </style><img class="wide" alt="" src="data:image/png;base64,${wide}"><img class="narrow" alt="" src="data:image/png;base64,${narrow}">`);
  await page.screenshot({ path: readmePicture, omitBackground: true });
  for (const shown of [home, results, listing]) await shown.context().close();
});
