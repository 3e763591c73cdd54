import { vi } from 'vitest';
import { Transaction, UnitOfWork } from '../src/platform/unit-of-work.js';

/** What the database was asked while this was done, in transactions and outside, in order. */
export async function statementsOf<Result>(work: () => Promise<Result>): Promise<[Result, readonly string[]]> {
  const asked: string[] = [];
  const doors = [UnitOfWork.prototype, Transaction.prototype].map((door: { query: (...given: never[]) => unknown }) => {
    const { query } = door;
    return vi.spyOn(door, 'query').mockImplementation(function (this: unknown, ...given: never[]) {
      asked.push(String(given[0]));
      return query.apply(this, given);
    });
  });
  try {
    const result = await work();
    // Once a second a request looks whether the catalog changed, whoever asks: that tells nothing of them.
    return [result, asked.filter((text) => !text.includes('catalog_revision'))];
  } finally {
    for (const door of doors) door.mockRestore();
  }
}
