import { beforeEach, expect, it } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { Temporal } from 'temporal-polyfill';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { WebhookStory, type Received } from '../../../../test/webhook-story.js';

const { database, story } = await openedForThisFile(WebhookStory);
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let people = 0;

beforeEach(async () => {
  // Whoever verifies looks at the time, and not at ours.
  database.clock.set(Temporal.Now.instant());
  await database.unitOfWork.query(`DELETE FROM webhook_endpoints`);
  elm = await story.listening(`elm-${++people}@network.example`);
});

const MADE = '__typename ... on WebhookSecretMade { text } ... on InvalidInput { problems { path } }';
const rotate = async () => String((await story.rotate(elm.browser, elm.key))['text']);
const replace = () => elm.browser.act('replaceWebhookSecret', 'WebhookInput', { key: elm.key }, MADE);
const endOlder = (ending: string | null) =>
  elm.browser.act('endOlderWebhookSecret', 'EndOlderWebhookSecretInput', { key: elm.key, ending });
const endingOf = (secret: string) => secret.replace(/=+$/, '').slice(-4);
/** Which of these verify what is sent now. */
async function verifying(...secrets: readonly string[]): Promise<boolean[]> {
  story.received.length = 0;
  await story.act(elm.browser, 'testWebhook', elm.key);
  await story.sending().run();
  const { body, headers } = story.received[0] as Received;
  return secrets.map((secret) => {
    try {
      new Webhook(secret).verify(body, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    }
  });
}

it('a new secret that was lost on its way is replaced, and what the server has signs on', async () => {
  expect(await replace()).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['key'] }] });
  const lost = await rotate();
  const anHourLeft = database.clock.now().add({ hours: 1 }).toString();
  await database.unitOfWork.query(`UPDATE webhook_secrets SET ends_at = $1 WHERE ends_at IS NOT NULL`, [anHourLeft]);
  const made = await replace();
  expect(await verifying(elm.secret, lost, String(made['text']))).toEqual([true, false, true]);
  // For seven days from now.
  const [{ secrets }] = (await story.webhooks(elm.browser)) as [
    { secrets: { ending: string; endsAt: string | null }[] },
  ];
  expect(secrets.map(({ ending }) => ending)).toEqual([endingOf(String(made['text'])), endingOf(elm.secret)]);
  expect(Date.parse(secrets[1]!.endsAt!) - Date.parse(anHourLeft)).toBe((7 * 24 - 1) * 3_600_000);
});

it('a page that stood open meanwhile ends the secret that it named, and no other', async () => {
  const second = await rotate();
  await endOlder(endingOf(elm.secret));
  const third = await rotate();
  expect(await endOlder(endingOf(elm.secret))).toMatchObject({ __typename: 'NotFound' });
  expect(await verifying(elm.secret, second, third)).toEqual([false, true, true]);
  expect(await endOlder(endingOf(second))).toMatchObject({ __typename: 'AccountChanged' });
  expect(await verifying(second, third)).toEqual([false, true]);
  await rotate();
  expect(await endOlder(null)).toMatchObject({ __typename: 'AccountChanged' });
});
