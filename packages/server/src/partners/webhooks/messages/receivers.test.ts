import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink, mkdir, writeFile, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { pythonHere, withStandardWebhooks } from '../../../../test/python.js';
import { callerOf, WebhookStory, type Received } from '../../../../test/webhook-story.js';

/*
 * What is sent is verified by whom it is for: the library of Standard Webhooks for TypeScript, and the examples in two
 * languages as servers that are called. The one in Python needs nothing but Python; where its library of Standard Webhooks
 * is installed or can be fetched, that verifies, too.
 */
const root = fileURLToPath(new URL('../../../../../../', import.meta.url));
const run = promisify(execFile);

let database: TestDatabase;
let story: WebhookStory;
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let folder: string;
let python: string | null;

beforeAll(async () => {
  database = await createTestDatabase();
  // Whoever verifies looks at the time, and not at ours.
  database.clock.set(Temporal.Now.instant());
  story = await WebhookStory.open(database);
  elm = await story.listening('elm@network.example');
  folder = await partnersFolder();
  python = await pythonHere();
});
afterAll(async () => {
  await story.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  database.clock.set(Temporal.Now.instant());
  story.received.length = 0;
});

/** The examples as a partner has them, with the package that they say they need. */
async function partnersFolder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'clearing-webhooks-'));
  for (const language of ['python', 'typescript']) {
    await cp(join(root, 'examples', language), join(made, language), { recursive: true });
  }
  await mkdir(join(made, 'node_modules'));
  const library = await realpath(join(root, 'packages/server/node_modules/standardwebhooks'));
  await symlink(library, join(made, 'node_modules/standardwebhooks'));
  await writeFile(join(made, 'package.json'), '{ "type": "module" }');
  return made;
}

async function aTest(): Promise<Received> {
  story.received.length = 0;
  await story.act(elm.browser, 'testWebhook', elm.key);
  await story.sending().run();
  return story.received[0]!;
}
const headersOf = ({ headers }: Received) => headers as Record<string, string>;

describe('the library for TypeScript', () => {
  it('verifies what was sent, and nothing that was altered, by anybody', async () => {
    const received = await aTest();
    const webhook = new Webhook(elm.secret);
    expect(webhook.verify(received.body, headersOf(received))).toEqual(received.event);
    const altered: [string, Record<string, string>][] = [
      [received.body.replace('webhook.test', 'listing.hidden'), headersOf(received)],
      [received.body, { ...headersOf(received), 'webhook-id': 'msg_1' }],
      [received.body, { ...headersOf(received), 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 30) }],
    ];
    for (const [body, headers] of altered) {
      expect(() => webhook.verify(body, headers)).toThrow(WebhookVerificationError);
    }
    const another = await story.add(elm.browser, { name: 'Another' });
    expect(() => new Webhook(String(another['text'])).verify(received.body, headersOf(received))).toThrow(
      WebhookVerificationError,
    );
  });

  it('verifies by both secrets while one follows the other, and by the new one alone afterwards', async () => {
    const made = await story.rotate(elm.browser, elm.key);
    const [older, newer] = [new Webhook(elm.secret), new Webhook(String(made['text']))];
    const both = await aTest();
    expect(both.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/);
    for (const webhook of [older, newer]) webhook.verify(both.body, headersOf(both));
    expect(await story.rotate(elm.browser, elm.key)).toMatchObject({ problems: [{ path: ['key'] }] });

    expect(await story.act(elm.browser, 'endOlderWebhookSecret', elm.key)).toMatchObject({
      __typename: 'AccountChanged',
    });
    const one = await aTest();
    newer.verify(one.body, headersOf(one));
    expect(() => older.verify(one.body, headersOf(one))).toThrow(WebhookVerificationError);

    const third = await story.rotate(elm.browser, elm.key);
    elm = { ...elm, secret: String(third['text']) };
    // In a week the older one ends by itself.
    database.clock.advance({ hours: 24 * 7 });
    const last = await aTest();
    expect(last.headers['webhook-signature']).toMatch(/^v1,\S+$/);
    expect(await database.unitOfWork.query(`SELECT 1 FROM webhook_secrets WHERE ends_at IS NOT NULL`)).toHaveLength(1);
    await story.partners.accounts.house.services.sweeps.find(({ name }) => name === 'webhooks kept long enough')!.run();
    expect(await database.unitOfWork.query(`SELECT 1 FROM webhook_secrets WHERE ends_at IS NOT NULL`)).toEqual([]);
  });
});

/** A server of a partner's, as it is started, and what it prints. */
class PartnersServer {
  readonly #lines: AsyncIterator<string>;

  constructor(private readonly child: ChildProcess) {
    this.#lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const { value } = (await this.#lines.next()) as { value?: string };
    return value ?? 'it ended';
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill();
    await once(this.child, 'exit');
  }
}

const start = (command: string, file: string, language: string) =>
  new PartnersServer(
    spawn(command, [file, '0'], {
      cwd: join(folder, language),
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'], CLEARING_WEBHOOK_SECRET: elm.secret, PYTHONDONTWRITEBYTECODE: '1' },
    }),
  );

describe('a server of a partner’s', () => {
  it.each([
    ['typescript', () => process.execPath, 'receive-webhooks.ts'],
    ['python', () => python, 'receive_webhooks.py'],
  ])('in %s takes what we send, once, and nothing of somebody else’s', async (language, commandOf, file) => {
    const command = commandOf();
    if (command === null) {
      console.log('note: python3 is not on this machine: its example that receives webhooks was not run.');
      return;
    }
    const server = start(command, file, language);
    try {
      const port = Number((await server.line()).replace('listening ', ''));
      const outside = callerOf({ resolve: async () => ['127.0.0.1'], isPublic: () => true, mayAsk: () => true });
      const caller: typeof outside.call = (_url, request) =>
        outside.call(new URL(`http://elm.example:${port}/`), request);
      await story.act(elm.browser, 'testWebhook', elm.key);
      await story.sending({ caller: { call: caller } }).run();
      expect(await server.line()).toMatch(/^webhook\.test \S+$/);
      const [sent] = await story.sent(elm.browser, elm.key);
      expect(sent).toMatchObject({ state: 'DELIVERED', attempts: [{ status: 204 }] });
      // Once more, which it knows already; then one that is signed by somebody else.
      await story.resend(elm.browser, elm.key, sent!.key);
      await story.sending({ caller: { call: caller } }).run();
      const forged = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers: {
          'webhook-id': 'msg_1',
          'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
          'webhook-signature': 'v1,AAAA v1a,BBBB',
        },
        body: sent!.body,
      });
      expect([forged.status, await server.line()]).toEqual([400, 'not ours']);
    } finally {
      await server.end();
    }
  });
});

describe('the library for Python', () => {
  it('verifies what was sent, and nothing that was altered', async () => {
    if (python === null) {
      console.log('note: python3 is not on this machine: its library of Standard Webhooks verified nothing.');
      return;
    }
    const { env, why } = await withStandardWebhooks(python, join(folder, 'python-library'));
    if (env === null) {
      console.log(
        `note: Python verified by its own means: its library of Standard Webhooks was not to be had (${why}).`,
      );
      return;
    }
    const interpreter = python;
    const received = await aTest();
    const program = `import json, sys; from standardwebhooks import Webhook, WebhookVerificationError
given = json.load(sys.stdin)
try: print(Webhook(given["secret"]).verify(given["body"], given["headers"])["type"])
except WebhookVerificationError: print("refused")`;
    const verified = async (body: string, headers = headersOf(received)) => {
      const child = run(interpreter, ['-c', program], { env });
      child.child.stdin?.end(JSON.stringify({ secret: elm.secret, body, headers }));
      return (await child).stdout.trim();
    };
    expect(await verified(received.body)).toBe('webhook.test');
    expect(await verified(`${received.body} `)).toBe('refused');
    expect(await verified(received.body, { ...headersOf(received), 'webhook-id': 'msg_1' })).toBe('refused');
  });
});
