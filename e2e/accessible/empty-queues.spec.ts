import { examine } from '../examining/examine.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

/** Behind the last of a queue, whatever other stories have put in it: nothing waits there. */
function behindAll(queue: string): string {
  const id = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  // What is urgent comes first among complaints: it is a part of their keys.
  const position = ['9999-12-31T00:00:00Z', queue === 'complaints' ? `1:${id}` : id];
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

test('queues in which nothing waits', async ({ page, hands, mailbox }) => {
  test.setTimeout(120_000);
  await bringOperator('Rosa', page, hands, mailbox);
  for (const queue of [
    'complaints',
    'reports',
    'wording',
    'appeals',
    'claims',
    'disputes',
    'claims-under-way',
    'look-alikes',
    'stale',
    'suspensions',
    'checks?kind=LICENSE',
  ]) {
    await open(page, `/operators/${queue}${queue.includes('?') ? '&' : '?'}after=${behindAll(queue)}`);
    await expect(page.locator('[data-queue]')).toHaveCount(0);
    await expect(page.getByText(/^(Nothing is waiting|There are none|No account is)/).first()).toBeVisible();
    await examine(page, `nothing waits: ${queue}`);
  }
});
