import { type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';

export const picturesFolder = fileURLToPath(new URL('../pictures/', import.meta.url));
const widths = [320, 768, 1280] as const;

/** At every width, in the light and in the dark. */
export async function take(page: Page, name: string): Promise<void> {
  const file = name.replaceAll(/[^a-z0-9]+/gi, '_').replace(/^_/, '');
  const size = page.viewportSize();
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${picturesFolder}${file}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
