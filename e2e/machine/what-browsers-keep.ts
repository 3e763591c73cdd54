import type { Page, Response } from '@playwright/test';

/** Everything that a browser keeps of this site, for scripts or without their knowledge, as one text to look through. */
export async function whatIsKept(page: Page): Promise<string> {
  const ofScripts = await page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<unknown>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.addEventListener('error', () => reject(new Error(name)));
            opening.addEventListener('success', () => {
              const stores = [...opening.result.objectStoreNames];
              if (stores.length === 0) return resolve([name]);
              const reading = opening.result.transaction(stores);
              const rows = stores.map((store) => reading.objectStore(store).getAll());
              reading.addEventListener('complete', () => resolve([name, rows.map(({ result }) => result as unknown)]));
            });
          }),
      ),
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const answers = await Promise.all(
          (await cache.keys()).map(async (key) => [key.url, await (await cache.match(key))?.text()]),
        );
        return [name, answers];
      }),
    );
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
    // What examines pages keeps itself there between them.
    const { examiner: _, ...ofSession } = { ...sessionStorage } as Record<string, string>;
    return JSON.stringify([{ ...localStorage }, ofSession, databases, cached, workers, window.name, history.state]);
  });
  return `${ofScripts}\n${JSON.stringify(await page.context().cookies())}`;
}

/** Reads every answer as it comes: once the page went on, its text is gone. */
export class ReadAnswers {
  readonly #answers: Promise<{ readonly response: Response; readonly text: string }>[] = [];

  of(page: Page): void {
    page.on('response', (response) => {
      // One that was left in the middle has no text, and one that sends elsewhere never had.
      const text = response.text().catch(() => '');
      this.#answers.push(text.then((read) => ({ response, text: read })));
    });
  }

  /** How many hold one of these words, and the addresses of those that may be put into a cache. */
  async with(words: readonly string[]): Promise<{ readonly count: number; readonly cacheable: readonly string[] }> {
    const holding = (await Promise.all(this.#answers)).filter(({ text }) => words.some((word) => text.includes(word)));
    const cacheable = holding.filter(({ response }) => !response.headers()['cache-control']?.includes('no-store'));
    return { count: holding.length, cacheable: cacheable.map(({ response }) => response.url()) };
  }
}
